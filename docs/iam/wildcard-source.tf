# Made by `npm run iam` from scripts/iam-policies.ts. For the account of the source, method wildcard.

data "aws_caller_identity" "wildcard_source" {}

data "aws_partition" "wildcard_source" {}

variable "wildcard_source_source_distribution" {
  type        = string
  description = "Id of the distribution that holds the alias."
}

variable "wildcard_source_github_owner" {
  type        = string
  description = "Owner of the repository that moves the alias."
}

variable "wildcard_source_github_owner_id" {
  type        = string
  description = "Its numeric id."
}

variable "wildcard_source_github_repository" {
  type        = string
  description = "Name of the repository, without its owner."
}

variable "wildcard_source_github_repository_id" {
  type        = string
  description = "Its numeric id."
}

variable "wildcard_source_environment" {
  type        = string
  description = "The GitHub environment with the required reviewers."
  default     = "production"
}

locals {
  wildcard_source_reads = jsonencode({
    "Version" : "2012-10-17",
    "Statement" : [
      {
        "Sid" : "Read",
        "Effect" : "Allow",
        "Action" : [
          "cloudfront:GetDistribution",
          "cloudfront:ListTagsForResource"
        ],
        "Resource" : "arn:${data.aws_partition.wildcard_source.partition}:cloudfront::${data.aws_caller_identity.wildcard_source.account_id}:distribution/${var.wildcard_source_source_distribution}"
      },
      {
        "Sid" : "Discover",
        "Effect" : "Allow",
        "Action" : "cloudfront:ListDistributions",
        "Resource" : "*"
      }
    ]
  })

  wildcard_source_moves = jsonencode({
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
        "Resource" : "arn:${data.aws_partition.wildcard_source.partition}:cloudfront::${data.aws_caller_identity.wildcard_source.account_id}:distribution/${var.wildcard_source_source_distribution}"
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
        "Resource" : "arn:${data.aws_partition.wildcard_source.partition}:cloudfront::${data.aws_caller_identity.wildcard_source.account_id}:distribution/${var.wildcard_source_source_distribution}"
      }
    ]
  })

  wildcard_source_jobs = {
    plan    = { environment = "${var.wildcard_source_environment}-plan", policy = local.wildcard_source_reads }
    move    = { environment = "${var.wildcard_source_environment}", policy = local.wildcard_source_moves }
    recover = { environment = "${var.wildcard_source_environment}-recover", policy = local.wildcard_source_moves }
  }
}

resource "aws_iam_role" "wildcard_source" {
  for_each             = local.wildcard_source_jobs
  name                 = "move-alias-wildcard-source-${each.key}"
  max_session_duration = 43200
  assume_role_policy = jsonencode({
    "Version" : "2012-10-17",
    "Statement" : [
      {
        "Effect" : "Allow",
        "Principal" : {
          "Federated" : "arn:${data.aws_partition.wildcard_source.partition}:iam::${data.aws_caller_identity.wildcard_source.account_id}:oidc-provider/token.actions.githubusercontent.com"
        },
        "Action" : "sts:AssumeRoleWithWebIdentity",
        "Condition" : {
          "StringEquals" : {
            "token.actions.githubusercontent.com:aud" : "sts.amazonaws.com",
            "token.actions.githubusercontent.com:sub" : [
              "repo:${var.wildcard_source_github_owner}/${var.wildcard_source_github_repository}:environment:${each.value.environment}",
              "repo:${var.wildcard_source_github_owner}@${var.wildcard_source_github_owner_id}/${var.wildcard_source_github_repository}@${var.wildcard_source_github_repository_id}:environment:${each.value.environment}"
            ]
          }
        }
      }
    ]
  })
}

resource "aws_iam_role_policy" "wildcard_source" {
  for_each = local.wildcard_source_jobs
  name     = "wildcard-source-${each.key}"
  role     = aws_iam_role.wildcard_source[each.key].id
  policy   = each.value.policy
}

output "wildcard_source_role_arns" {
  value = { for job, role in aws_iam_role.wildcard_source : job => role.arn }
}
