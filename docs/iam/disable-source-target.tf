# Made by `npm run iam` from scripts/iam-policies.ts. For the account of the target, method disable-source.

data "aws_caller_identity" "disable_source_target" {}

data "aws_partition" "disable_source_target" {}

variable "disable_source_target_target_distribution" {
  type        = string
  description = "Id of the distribution that the alias is moved to."
}

variable "disable_source_target_certificate_arn" {
  type        = string
  description = "ARN of the certificate of the target."
}

variable "disable_source_target_github_owner" {
  type        = string
  description = "Owner of the repository that moves the alias."
}

variable "disable_source_target_github_owner_id" {
  type        = string
  description = "Its numeric id."
}

variable "disable_source_target_github_repository" {
  type        = string
  description = "Name of the repository, without its owner."
}

variable "disable_source_target_github_repository_id" {
  type        = string
  description = "Its numeric id."
}

variable "disable_source_target_environment" {
  type        = string
  description = "The GitHub environment with the required reviewers."
  default     = "production"
}

locals {
  disable_source_target_reads = jsonencode({
    "Version" : "2012-10-17",
    "Statement" : [
      {
        "Sid" : "Read",
        "Effect" : "Allow",
        "Action" : [
          "cloudfront:GetDistribution",
          "cloudfront:ListTagsForResource"
        ],
        "Resource" : "arn:${data.aws_partition.disable_source_target.partition}:cloudfront::${data.aws_caller_identity.disable_source_target.account_id}:distribution/${var.disable_source_target_target_distribution}"
      },
      {
        "Sid" : "Find",
        "Effect" : "Allow",
        "Action" : [
          "cloudfront:ListDomainConflicts",
          "cloudfront:ListConflictingAliases"
        ],
        "Resource" : "arn:${data.aws_partition.disable_source_target.partition}:cloudfront::${data.aws_caller_identity.disable_source_target.account_id}:distribution/${var.disable_source_target_target_distribution}"
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
        "Resource" : "${var.disable_source_target_certificate_arn}"
      }
    ]
  })

  disable_source_target_moves = jsonencode({
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
        "Resource" : "arn:${data.aws_partition.disable_source_target.partition}:cloudfront::${data.aws_caller_identity.disable_source_target.account_id}:distribution/${var.disable_source_target_target_distribution}"
      },
      {
        "Sid" : "Find",
        "Effect" : "Allow",
        "Action" : [
          "cloudfront:ListDomainConflicts",
          "cloudfront:ListConflictingAliases"
        ],
        "Resource" : "arn:${data.aws_partition.disable_source_target.partition}:cloudfront::${data.aws_caller_identity.disable_source_target.account_id}:distribution/${var.disable_source_target_target_distribution}"
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
        "Resource" : "${var.disable_source_target_certificate_arn}"
      },
      {
        "Sid" : "Move",
        "Effect" : "Allow",
        "Action" : [
          "cloudfront:UpdateDomainAssociation",
          "cloudfront:AssociateAlias",
          "cloudfront:UpdateDistribution"
        ],
        "Resource" : "arn:${data.aws_partition.disable_source_target.partition}:cloudfront::${data.aws_caller_identity.disable_source_target.account_id}:distribution/${var.disable_source_target_target_distribution}"
      }
    ]
  })

  disable_source_target_jobs = {
    plan    = { environment = "${var.disable_source_target_environment}-plan", policy = local.disable_source_target_reads }
    move    = { environment = "${var.disable_source_target_environment}", policy = local.disable_source_target_moves }
    recover = { environment = "${var.disable_source_target_environment}-recover", policy = local.disable_source_target_moves }
  }
}

resource "aws_iam_role" "disable_source_target" {
  for_each             = local.disable_source_target_jobs
  name                 = "move-alias-disable-source-target-${each.key}"
  max_session_duration = 43200
  assume_role_policy = jsonencode({
    "Version" : "2012-10-17",
    "Statement" : [
      {
        "Effect" : "Allow",
        "Principal" : {
          "Federated" : "arn:${data.aws_partition.disable_source_target.partition}:iam::${data.aws_caller_identity.disable_source_target.account_id}:oidc-provider/token.actions.githubusercontent.com"
        },
        "Action" : "sts:AssumeRoleWithWebIdentity",
        "Condition" : {
          "StringEquals" : {
            "token.actions.githubusercontent.com:aud" : "sts.amazonaws.com",
            "token.actions.githubusercontent.com:sub" : [
              "repo:${var.disable_source_target_github_owner}/${var.disable_source_target_github_repository}:environment:${each.value.environment}",
              "repo:${var.disable_source_target_github_owner}@${var.disable_source_target_github_owner_id}/${var.disable_source_target_github_repository}@${var.disable_source_target_github_repository_id}:environment:${each.value.environment}"
            ]
          }
        }
      }
    ]
  })
}

resource "aws_iam_role_policy" "disable_source_target" {
  for_each = local.disable_source_target_jobs
  name     = "disable-source-target-${each.key}"
  role     = aws_iam_role.disable_source_target[each.key].id
  policy   = each.value.policy
}

output "disable_source_target_role_arns" {
  value = { for job, role in aws_iam_role.disable_source_target : job => role.arn }
}
