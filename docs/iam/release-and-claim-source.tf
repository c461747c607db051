# Made by `npm run iam` from scripts/iam-policies.ts. For the account of the source, method release-and-claim.

data "aws_caller_identity" "release_and_claim_source" {}

data "aws_partition" "release_and_claim_source" {}

variable "release_and_claim_source_source_distribution" {
  type        = string
  description = "Id of the distribution that holds the alias."
}

variable "release_and_claim_source_github_owner" {
  type        = string
  description = "Owner of the repository that moves the alias."
}

variable "release_and_claim_source_github_owner_id" {
  type        = string
  description = "Its numeric id."
}

variable "release_and_claim_source_github_repository" {
  type        = string
  description = "Name of the repository, without its owner."
}

variable "release_and_claim_source_github_repository_id" {
  type        = string
  description = "Its numeric id."
}

variable "release_and_claim_source_environment" {
  type        = string
  description = "The GitHub environment with the required reviewers."
  default     = "production"
}

locals {
  release_and_claim_source_reads = jsonencode({
    "Version" : "2012-10-17",
    "Statement" : [
      {
        "Sid" : "Read",
        "Effect" : "Allow",
        "Action" : [
          "cloudfront:GetDistribution",
          "cloudfront:ListTagsForResource"
        ],
        "Resource" : "arn:${data.aws_partition.release_and_claim_source.partition}:cloudfront::${data.aws_caller_identity.release_and_claim_source.account_id}:distribution/${var.release_and_claim_source_source_distribution}"
      },
      {
        "Sid" : "Discover",
        "Effect" : "Allow",
        "Action" : "cloudfront:ListDistributions",
        "Resource" : "*"
      }
    ]
  })

  release_and_claim_source_moves = jsonencode({
    "Version" : "2012-10-17",
    "Statement" : [
      {
        "Sid" : "Read",
        "Effect" : "Allow",
        "Action" : [
          "cloudfront:GetDistribution",
          "cloudfront:GetDistributionConfig",
          "cloudfront:ListTagsForResource"
        ],
        "Resource" : "arn:${data.aws_partition.release_and_claim_source.partition}:cloudfront::${data.aws_caller_identity.release_and_claim_source.account_id}:distribution/${var.release_and_claim_source_source_distribution}"
      },
      {
        "Sid" : "Discover",
        "Effect" : "Allow",
        "Action" : "cloudfront:ListDistributions",
        "Resource" : "*"
      },
      {
        "Sid" : "Update",
        "Effect" : "Allow",
        "Action" : "cloudfront:UpdateDistribution",
        "Resource" : "arn:${data.aws_partition.release_and_claim_source.partition}:cloudfront::${data.aws_caller_identity.release_and_claim_source.account_id}:distribution/${var.release_and_claim_source_source_distribution}"
      }
    ]
  })

  release_and_claim_source_jobs = {
    plan    = { environment = "${var.release_and_claim_source_environment}-plan", policy = local.release_and_claim_source_reads }
    move    = { environment = "${var.release_and_claim_source_environment}", policy = local.release_and_claim_source_moves }
    recover = { environment = "${var.release_and_claim_source_environment}-recover", policy = local.release_and_claim_source_moves }
  }
}

resource "aws_iam_role" "release_and_claim_source" {
  for_each             = local.release_and_claim_source_jobs
  name                 = "move-alias-release-and-claim-source-${each.key}"
  max_session_duration = 43200
  assume_role_policy = jsonencode({
    "Version" : "2012-10-17",
    "Statement" : [
      {
        "Effect" : "Allow",
        "Principal" : {
          "Federated" : "arn:${data.aws_partition.release_and_claim_source.partition}:iam::${data.aws_caller_identity.release_and_claim_source.account_id}:oidc-provider/token.actions.githubusercontent.com"
        },
        "Action" : "sts:AssumeRoleWithWebIdentity",
        "Condition" : {
          "StringEquals" : {
            "token.actions.githubusercontent.com:aud" : "sts.amazonaws.com",
            "token.actions.githubusercontent.com:sub" : [
              "repo:${var.release_and_claim_source_github_owner}/${var.release_and_claim_source_github_repository}:environment:${each.value.environment}",
              "repo:${var.release_and_claim_source_github_owner}@${var.release_and_claim_source_github_owner_id}/${var.release_and_claim_source_github_repository}@${var.release_and_claim_source_github_repository_id}:environment:${each.value.environment}"
            ]
          }
        }
      }
    ]
  })
}

resource "aws_iam_role_policy" "release_and_claim_source" {
  for_each = local.release_and_claim_source_jobs
  name     = "release-and-claim-source-${each.key}"
  role     = aws_iam_role.release_and_claim_source[each.key].id
  policy   = each.value.policy
}

output "release_and_claim_source_role_arns" {
  value = { for job, role in aws_iam_role.release_and_claim_source : job => role.arn }
}
