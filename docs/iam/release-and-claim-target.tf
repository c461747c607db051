# Made by `npm run iam` from scripts/iam-policies.ts. For the account of the target, method release-and-claim.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

variable "target_distribution" {
  type        = string
  description = "Id of the distribution that the alias is moved to."
}

variable "certificate_arn" {
  type        = string
  description = "ARN of the certificate of the target."
}

variable "github_owner" {
  type        = string
  description = "Owner of the repository that moves the alias."
}

variable "github_owner_id" {
  type        = string
  description = "Its numeric id."
}

variable "github_repository" {
  type        = string
  description = "Name of the repository, without its owner."
}

variable "github_repository_id" {
  type        = string
  description = "Its numeric id."
}

variable "environment" {
  type        = string
  description = "The GitHub environment with the required reviewers."
  default     = "production"
}

locals {
  reads = jsonencode({
    "Version" : "2012-10-17",
    "Statement" : [
      {
        "Sid" : "Read",
        "Effect" : "Allow",
        "Action" : [
          "cloudfront:GetDistribution",
          "cloudfront:ListTagsForResource"
        ],
        "Resource" : "arn:${data.aws_partition.current.partition}:cloudfront::${data.aws_caller_identity.current.account_id}:distribution/${var.target_distribution}"
      },
      {
        "Sid" : "Find",
        "Effect" : "Allow",
        "Action" : [
          "cloudfront:ListDomainConflicts",
          "cloudfront:ListConflictingAliases"
        ],
        "Resource" : "arn:${data.aws_partition.current.partition}:cloudfront::${data.aws_caller_identity.current.account_id}:distribution/${var.target_distribution}"
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
        "Resource" : "${var.certificate_arn}"
      }
    ]
  })

  moves = jsonencode({
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
        "Resource" : "arn:${data.aws_partition.current.partition}:cloudfront::${data.aws_caller_identity.current.account_id}:distribution/${var.target_distribution}"
      },
      {
        "Sid" : "Find",
        "Effect" : "Allow",
        "Action" : [
          "cloudfront:ListDomainConflicts",
          "cloudfront:ListConflictingAliases"
        ],
        "Resource" : "arn:${data.aws_partition.current.partition}:cloudfront::${data.aws_caller_identity.current.account_id}:distribution/${var.target_distribution}"
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
        "Resource" : "${var.certificate_arn}"
      },
      {
        "Sid" : "Update",
        "Effect" : "Allow",
        "Action" : "cloudfront:UpdateDistribution",
        "Resource" : "arn:${data.aws_partition.current.partition}:cloudfront::${data.aws_caller_identity.current.account_id}:distribution/${var.target_distribution}"
      }
    ]
  })

  jobs = {
    plan    = { environment = "${var.environment}-plan", policy = local.reads }
    move    = { environment = "${var.environment}", policy = local.moves }
    recover = { environment = "${var.environment}-recover", policy = local.moves }
  }
}

resource "aws_iam_role" "release_and_claim_target" {
  for_each             = local.jobs
  name                 = "move-alias-release-and-claim-target-${each.key}"
  max_session_duration = 43200
  assume_role_policy = jsonencode({
    "Version" : "2012-10-17",
    "Statement" : [
      {
        "Effect" : "Allow",
        "Principal" : {
          "Federated" : "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:oidc-provider/token.actions.githubusercontent.com"
        },
        "Action" : "sts:AssumeRoleWithWebIdentity",
        "Condition" : {
          "StringEquals" : {
            "token.actions.githubusercontent.com:aud" : "sts.amazonaws.com",
            "token.actions.githubusercontent.com:sub" : [
              "repo:${var.github_owner}/${var.github_repository}:environment:${each.value.environment}",
              "repo:${var.github_owner}@${var.github_owner_id}/${var.github_repository}@${var.github_repository_id}:environment:${each.value.environment}"
            ]
          }
        }
      }
    ]
  })
}

resource "aws_iam_role_policy" "release_and_claim_target" {
  for_each = local.jobs
  name     = "release-and-claim-target-${each.key}"
  role     = aws_iam_role.release_and_claim_target[each.key].id
  policy   = each.value.policy
}

output "release_and_claim_target_role_arns" {
  value = { for job, role in aws_iam_role.release_and_claim_target : job => role.arn }
}
