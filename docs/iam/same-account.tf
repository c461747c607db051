# Made by `npm run iam` from scripts/iam-policies.ts. For the account of both distributions.

data "aws_caller_identity" "same_account" {}

data "aws_partition" "same_account" {}

variable "same_account_target_distribution" {
  type        = string
  description = "Id of the distribution that the alias is moved to."
}

variable "same_account_source_distribution" {
  type        = string
  description = "Id of the distribution that holds the alias."
}

variable "same_account_certificate_arn" {
  type        = string
  description = "ARN of the certificate of the target."
}

variable "same_account_github_owner" {
  type        = string
  description = "Owner of the repository that moves the alias."
}

variable "same_account_github_owner_id" {
  type        = string
  description = "Its numeric id."
}

variable "same_account_github_repository" {
  type        = string
  description = "Name of the repository, without its owner."
}

variable "same_account_github_repository_id" {
  type        = string
  description = "Its numeric id."
}

variable "same_account_environment" {
  type        = string
  description = "The GitHub environment with the required reviewers."
  default     = "production"
}

locals {
  same_account_reads = jsonencode({
    "Version" : "2012-10-17",
    "Statement" : [
      {
        "Sid" : "Read",
        "Effect" : "Allow",
        "Action" : [
          "cloudfront:GetDistribution",
          "cloudfront:ListTagsForResource"
        ],
        "Resource" : [
          "arn:${data.aws_partition.same_account.partition}:cloudfront::${data.aws_caller_identity.same_account.account_id}:distribution/${var.same_account_source_distribution}",
          "arn:${data.aws_partition.same_account.partition}:cloudfront::${data.aws_caller_identity.same_account.account_id}:distribution/${var.same_account_target_distribution}"
        ]
      },
      {
        "Sid" : "Find",
        "Effect" : "Allow",
        "Action" : [
          "cloudfront:ListDomainConflicts",
          "cloudfront:ListConflictingAliases"
        ],
        "Resource" : [
          "arn:${data.aws_partition.same_account.partition}:cloudfront::${data.aws_caller_identity.same_account.account_id}:distribution/${var.same_account_source_distribution}",
          "arn:${data.aws_partition.same_account.partition}:cloudfront::${data.aws_caller_identity.same_account.account_id}:distribution/${var.same_account_target_distribution}"
        ]
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
        "Resource" : "${var.same_account_certificate_arn}"
      }
    ]
  })

  same_account_moves = jsonencode({
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
        "Resource" : [
          "arn:${data.aws_partition.same_account.partition}:cloudfront::${data.aws_caller_identity.same_account.account_id}:distribution/${var.same_account_source_distribution}",
          "arn:${data.aws_partition.same_account.partition}:cloudfront::${data.aws_caller_identity.same_account.account_id}:distribution/${var.same_account_target_distribution}"
        ]
      },
      {
        "Sid" : "Find",
        "Effect" : "Allow",
        "Action" : [
          "cloudfront:ListDomainConflicts",
          "cloudfront:ListConflictingAliases"
        ],
        "Resource" : [
          "arn:${data.aws_partition.same_account.partition}:cloudfront::${data.aws_caller_identity.same_account.account_id}:distribution/${var.same_account_source_distribution}",
          "arn:${data.aws_partition.same_account.partition}:cloudfront::${data.aws_caller_identity.same_account.account_id}:distribution/${var.same_account_target_distribution}"
        ]
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
        "Resource" : "${var.same_account_certificate_arn}"
      },
      {
        "Sid" : "Move",
        "Effect" : "Allow",
        "Action" : [
          "cloudfront:UpdateDomainAssociation",
          "cloudfront:AssociateAlias",
          "cloudfront:UpdateDistribution"
        ],
        "Resource" : [
          "arn:${data.aws_partition.same_account.partition}:cloudfront::${data.aws_caller_identity.same_account.account_id}:distribution/${var.same_account_source_distribution}",
          "arn:${data.aws_partition.same_account.partition}:cloudfront::${data.aws_caller_identity.same_account.account_id}:distribution/${var.same_account_target_distribution}"
        ]
      }
    ]
  })

  same_account_jobs = {
    plan    = { environment = "${var.same_account_environment}-plan", policy = local.same_account_reads }
    move    = { environment = "${var.same_account_environment}", policy = local.same_account_moves }
    recover = { environment = "${var.same_account_environment}-recover", policy = local.same_account_moves }
  }
}

resource "aws_iam_role" "same_account" {
  for_each             = local.same_account_jobs
  name                 = "move-alias-same-account-${each.key}"
  max_session_duration = 43200
  assume_role_policy = jsonencode({
    "Version" : "2012-10-17",
    "Statement" : [
      {
        "Effect" : "Allow",
        "Principal" : {
          "Federated" : "arn:${data.aws_partition.same_account.partition}:iam::${data.aws_caller_identity.same_account.account_id}:oidc-provider/token.actions.githubusercontent.com"
        },
        "Action" : "sts:AssumeRoleWithWebIdentity",
        "Condition" : {
          "StringEquals" : {
            "token.actions.githubusercontent.com:aud" : "sts.amazonaws.com",
            "token.actions.githubusercontent.com:sub" : [
              "repo:${var.same_account_github_owner}/${var.same_account_github_repository}:environment:${each.value.environment}",
              "repo:${var.same_account_github_owner}@${var.same_account_github_owner_id}/${var.same_account_github_repository}@${var.same_account_github_repository_id}:environment:${each.value.environment}"
            ]
          }
        }
      }
    ]
  })
}

resource "aws_iam_role_policy" "same_account" {
  for_each = local.same_account_jobs
  name     = "same-account-${each.key}"
  role     = aws_iam_role.same_account[each.key].id
  policy   = each.value.policy
}

output "same_account_role_arns" {
  value = { for job, role in aws_iam_role.same_account : job => role.arn }
}
