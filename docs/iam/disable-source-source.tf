# Made by `npm run iam` from scripts/iam-policies.ts. For the account of the source, method disable-source.

data "aws_caller_identity" "disable_source_source" {}

data "aws_partition" "disable_source_source" {}

variable "disable_source_source_source_distribution" {
  type        = string
  description = "Id of the distribution that holds the alias."
}

variable "disable_source_source_github_owner" {
  type        = string
  description = "Owner of the repository that moves the alias."
}

variable "disable_source_source_github_owner_id" {
  type        = string
  description = "Its numeric id."
}

variable "disable_source_source_github_repository" {
  type        = string
  description = "Name of the repository, without its owner."
}

variable "disable_source_source_github_repository_id" {
  type        = string
  description = "Its numeric id."
}

variable "disable_source_source_environment" {
  type        = string
  description = "The GitHub environment with the required reviewers."
  default     = "production"
}

locals {
  disable_source_source_reads = jsonencode({
    "Version" : "2012-10-17",
    "Statement" : [
      {
        "Sid" : "Read",
        "Effect" : "Allow",
        "Action" : [
          "cloudfront:GetDistribution",
          "cloudfront:ListTagsForResource"
        ],
        "Resource" : "arn:${data.aws_partition.disable_source_source.partition}:cloudfront::${data.aws_caller_identity.disable_source_source.account_id}:distribution/${var.disable_source_source_source_distribution}"
      },
      {
        "Sid" : "Discover",
        "Effect" : "Allow",
        "Action" : "cloudfront:ListDistributions",
        "Resource" : "*"
      }
    ]
  })

  disable_source_source_moves = jsonencode({
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
        "Resource" : "arn:${data.aws_partition.disable_source_source.partition}:cloudfront::${data.aws_caller_identity.disable_source_source.account_id}:distribution/${var.disable_source_source_source_distribution}"
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
        "Resource" : "arn:${data.aws_partition.disable_source_source.partition}:cloudfront::${data.aws_caller_identity.disable_source_source.account_id}:distribution/${var.disable_source_source_source_distribution}"
      }
    ]
  })

  disable_source_source_jobs = {
    plan    = { environment = "${var.disable_source_source_environment}-plan", policy = local.disable_source_source_reads }
    move    = { environment = "${var.disable_source_source_environment}", policy = local.disable_source_source_moves }
    recover = { environment = "${var.disable_source_source_environment}-recover", policy = local.disable_source_source_moves }
  }
}

resource "aws_iam_role" "disable_source_source" {
  for_each             = local.disable_source_source_jobs
  name                 = "move-alias-disable-source-source-${each.key}"
  max_session_duration = 43200
  assume_role_policy = jsonencode({
    "Version" : "2012-10-17",
    "Statement" : [
      {
        "Effect" : "Allow",
        "Principal" : {
          "Federated" : "arn:${data.aws_partition.disable_source_source.partition}:iam::${data.aws_caller_identity.disable_source_source.account_id}:oidc-provider/token.actions.githubusercontent.com"
        },
        "Action" : "sts:AssumeRoleWithWebIdentity",
        "Condition" : {
          "StringEquals" : {
            "token.actions.githubusercontent.com:aud" : "sts.amazonaws.com",
            "token.actions.githubusercontent.com:sub" : [
              "repo:${var.disable_source_source_github_owner}/${var.disable_source_source_github_repository}:environment:${each.value.environment}",
              "repo:${var.disable_source_source_github_owner}@${var.disable_source_source_github_owner_id}/${var.disable_source_source_github_repository}@${var.disable_source_source_github_repository_id}:environment:${each.value.environment}"
            ]
          }
        }
      }
    ]
  })
}

resource "aws_iam_role_policy" "disable_source_source" {
  for_each = local.disable_source_source_jobs
  name     = "disable-source-source-${each.key}"
  role     = aws_iam_role.disable_source_source[each.key].id
  policy   = each.value.policy
}

output "disable_source_source_role_arns" {
  value = { for job, role in aws_iam_role.disable_source_source : job => role.arn }
}
