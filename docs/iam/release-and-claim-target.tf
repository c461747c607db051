# Made by `npm run iam` from scripts/iam-policies.ts. For the account of the target, method release-and-claim.

data "aws_caller_identity" "release_and_claim_target" {}

data "aws_partition" "release_and_claim_target" {}

variable "release_and_claim_target_target_distribution" {
  type        = string
  description = "Id of the distribution that the alias is moved to."
}

variable "release_and_claim_target_certificate_arn" {
  type        = string
  description = "ARN of the certificate of the target."
}

variable "release_and_claim_target_github_owner" {
  type        = string
  description = "Owner of the repository that moves the alias."
}

variable "release_and_claim_target_github_owner_id" {
  type        = string
  description = "Its numeric id."
}

variable "release_and_claim_target_github_repository" {
  type        = string
  description = "Name of the repository, without its owner."
}

variable "release_and_claim_target_github_repository_id" {
  type        = string
  description = "Its numeric id."
}

variable "release_and_claim_target_environment" {
  type        = string
  description = "The GitHub environment with the required reviewers."
  default     = "production"
}

locals {
  release_and_claim_target_reads = jsonencode({
    "Version" : "2012-10-17",
    "Statement" : [
      {
        "Sid" : "Read",
        "Effect" : "Allow",
        "Action" : [
          "cloudfront:GetDistribution",
          "cloudfront:ListTagsForResource"
        ],
        "Resource" : "arn:${data.aws_partition.release_and_claim_target.partition}:cloudfront::${data.aws_caller_identity.release_and_claim_target.account_id}:distribution/${var.release_and_claim_target_target_distribution}"
      },
      {
        "Sid" : "Find",
        "Effect" : "Allow",
        "Action" : [
          "cloudfront:ListDomainConflicts",
          "cloudfront:ListConflictingAliases"
        ],
        "Resource" : "arn:${data.aws_partition.release_and_claim_target.partition}:cloudfront::${data.aws_caller_identity.release_and_claim_target.account_id}:distribution/${var.release_and_claim_target_target_distribution}"
      },
      {
        "Sid" : "Discover",
        "Effect" : "Allow",
        "Action" : "cloudfront:ListDistributions",
        "Resource" : "*"
      },
      {
        "Sid" : "Certificate",
        "Effect" : "Allow",
        "Action" : "acm:DescribeCertificate",
        "Resource" : "${var.release_and_claim_target_certificate_arn}"
      }
    ]
  })

  release_and_claim_target_moves = jsonencode({
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
        "Resource" : "arn:${data.aws_partition.release_and_claim_target.partition}:cloudfront::${data.aws_caller_identity.release_and_claim_target.account_id}:distribution/${var.release_and_claim_target_target_distribution}"
      },
      {
        "Sid" : "Find",
        "Effect" : "Allow",
        "Action" : [
          "cloudfront:ListDomainConflicts",
          "cloudfront:ListConflictingAliases"
        ],
        "Resource" : "arn:${data.aws_partition.release_and_claim_target.partition}:cloudfront::${data.aws_caller_identity.release_and_claim_target.account_id}:distribution/${var.release_and_claim_target_target_distribution}"
      },
      {
        "Sid" : "Discover",
        "Effect" : "Allow",
        "Action" : "cloudfront:ListDistributions",
        "Resource" : "*"
      },
      {
        "Sid" : "Certificate",
        "Effect" : "Allow",
        "Action" : "acm:DescribeCertificate",
        "Resource" : "${var.release_and_claim_target_certificate_arn}"
      },
      {
        "Sid" : "Update",
        "Effect" : "Allow",
        "Action" : "cloudfront:UpdateDistribution",
        "Resource" : "arn:${data.aws_partition.release_and_claim_target.partition}:cloudfront::${data.aws_caller_identity.release_and_claim_target.account_id}:distribution/${var.release_and_claim_target_target_distribution}"
      }
    ]
  })

  release_and_claim_target_jobs = {
    plan    = { environment = "${var.release_and_claim_target_environment}-plan", policy = local.release_and_claim_target_reads }
    move    = { environment = "${var.release_and_claim_target_environment}", policy = local.release_and_claim_target_moves }
    recover = { environment = "${var.release_and_claim_target_environment}-recover", policy = local.release_and_claim_target_moves }
  }
}

resource "aws_iam_role" "release_and_claim_target" {
  for_each             = local.release_and_claim_target_jobs
  name                 = "move-alias-release-and-claim-target-${each.key}"
  max_session_duration = 43200
  assume_role_policy = jsonencode({
    "Version" : "2012-10-17",
    "Statement" : [
      {
        "Effect" : "Allow",
        "Principal" : {
          "Federated" : "arn:${data.aws_partition.release_and_claim_target.partition}:iam::${data.aws_caller_identity.release_and_claim_target.account_id}:oidc-provider/token.actions.githubusercontent.com"
        },
        "Action" : "sts:AssumeRoleWithWebIdentity",
        "Condition" : {
          "StringEquals" : {
            "token.actions.githubusercontent.com:aud" : "sts.amazonaws.com",
            "token.actions.githubusercontent.com:sub" : [
              "repo:${var.release_and_claim_target_github_owner}/${var.release_and_claim_target_github_repository}:environment:${each.value.environment}",
              "repo:${var.release_and_claim_target_github_owner}@${var.release_and_claim_target_github_owner_id}/${var.release_and_claim_target_github_repository}@${var.release_and_claim_target_github_repository_id}:environment:${each.value.environment}"
            ]
          }
        }
      }
    ]
  })
}

resource "aws_iam_role_policy" "release_and_claim_target" {
  for_each = local.release_and_claim_target_jobs
  name     = "release-and-claim-target-${each.key}"
  role     = aws_iam_role.release_and_claim_target[each.key].id
  policy   = each.value.policy
}

output "release_and_claim_target_role_arns" {
  value = { for job, role in aws_iam_role.release_and_claim_target : job => role.arn }
}
