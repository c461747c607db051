# Made by `npm run iam` from scripts/iam-policies.ts. For the account of the target, method wildcard.

data "aws_caller_identity" "wildcard_target" {}

data "aws_partition" "wildcard_target" {}

variable "wildcard_target_target_distribution" {
  type        = string
  description = "Id of the distribution that the alias is moved to."
}

variable "wildcard_target_certificate_arn" {
  type        = string
  description = "ARN of the certificate of the target."
}

variable "wildcard_target_github_owner" {
  type        = string
  description = "Owner of the repository that moves the alias."
}

variable "wildcard_target_github_owner_id" {
  type        = string
  description = "Its numeric id."
}

variable "wildcard_target_github_repository" {
  type        = string
  description = "Name of the repository, without its owner."
}

variable "wildcard_target_github_repository_id" {
  type        = string
  description = "Its numeric id."
}

variable "wildcard_target_environment" {
  type        = string
  description = "The GitHub environment with the required reviewers."
  default     = "production"
}

locals {
  wildcard_target_reads = jsonencode({
    "Version" : "2012-10-17",
    "Statement" : [
      {
        "Sid" : "Read",
        "Effect" : "Allow",
        "Action" : [
          "cloudfront:GetDistribution",
          "cloudfront:ListTagsForResource"
        ],
        "Resource" : "arn:${data.aws_partition.wildcard_target.partition}:cloudfront::${data.aws_caller_identity.wildcard_target.account_id}:distribution/${var.wildcard_target_target_distribution}"
      },
      {
        "Sid" : "Find",
        "Effect" : "Allow",
        "Action" : [
          "cloudfront:ListDomainConflicts",
          "cloudfront:ListConflictingAliases"
        ],
        "Resource" : "arn:${data.aws_partition.wildcard_target.partition}:cloudfront::${data.aws_caller_identity.wildcard_target.account_id}:distribution/${var.wildcard_target_target_distribution}"
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
        "Resource" : "${var.wildcard_target_certificate_arn}"
      }
    ]
  })

  wildcard_target_moves = jsonencode({
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
        "Resource" : "arn:${data.aws_partition.wildcard_target.partition}:cloudfront::${data.aws_caller_identity.wildcard_target.account_id}:distribution/${var.wildcard_target_target_distribution}"
      },
      {
        "Sid" : "Find",
        "Effect" : "Allow",
        "Action" : [
          "cloudfront:ListDomainConflicts",
          "cloudfront:ListConflictingAliases"
        ],
        "Resource" : "arn:${data.aws_partition.wildcard_target.partition}:cloudfront::${data.aws_caller_identity.wildcard_target.account_id}:distribution/${var.wildcard_target_target_distribution}"
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
        "Resource" : "${var.wildcard_target_certificate_arn}"
      },
      {
        "Sid" : "Update",
        "Effect" : "Allow",
        "Action" : "cloudfront:UpdateDistribution",
        "Resource" : "arn:${data.aws_partition.wildcard_target.partition}:cloudfront::${data.aws_caller_identity.wildcard_target.account_id}:distribution/${var.wildcard_target_target_distribution}"
      }
    ]
  })

  wildcard_target_jobs = {
    plan    = { environment = "${var.wildcard_target_environment}-plan", policy = local.wildcard_target_reads }
    move    = { environment = "${var.wildcard_target_environment}", policy = local.wildcard_target_moves }
    recover = { environment = "${var.wildcard_target_environment}-recover", policy = local.wildcard_target_moves }
  }
}

resource "aws_iam_role" "wildcard_target" {
  for_each             = local.wildcard_target_jobs
  name                 = "move-alias-wildcard-target-${each.key}"
  max_session_duration = 43200
  assume_role_policy = jsonencode({
    "Version" : "2012-10-17",
    "Statement" : [
      {
        "Effect" : "Allow",
        "Principal" : {
          "Federated" : "arn:${data.aws_partition.wildcard_target.partition}:iam::${data.aws_caller_identity.wildcard_target.account_id}:oidc-provider/token.actions.githubusercontent.com"
        },
        "Action" : "sts:AssumeRoleWithWebIdentity",
        "Condition" : {
          "StringEquals" : {
            "token.actions.githubusercontent.com:aud" : "sts.amazonaws.com",
            "token.actions.githubusercontent.com:sub" : [
              "repo:${var.wildcard_target_github_owner}/${var.wildcard_target_github_repository}:environment:${each.value.environment}",
              "repo:${var.wildcard_target_github_owner}@${var.wildcard_target_github_owner_id}/${var.wildcard_target_github_repository}@${var.wildcard_target_github_repository_id}:environment:${each.value.environment}"
            ]
          }
        }
      }
    ]
  })
}

resource "aws_iam_role_policy" "wildcard_target" {
  for_each = local.wildcard_target_jobs
  name     = "wildcard-target-${each.key}"
  role     = aws_iam_role.wildcard_target[each.key].id
  policy   = each.value.policy
}

output "wildcard_target_role_arns" {
  value = { for job, role in aws_iam_role.wildcard_target : job => role.arn }
}
