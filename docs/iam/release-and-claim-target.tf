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

resource "aws_iam_role" "release_and_claim_target_plan" {
  name                 = "move-alias-release-and-claim-target-plan"
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
              "repo:${var.github_owner}/${var.github_repository}:environment:${var.environment}-plan",
              "repo:${var.github_owner}@${var.github_owner_id}/${var.github_repository}@${var.github_repository_id}:environment:${var.environment}-plan"
            ]
          }
        }
      }
    ]
  })
}

resource "aws_iam_role_policy" "release_and_claim_target_plan" {
  name = "release-and-claim-target-plan"
  role = aws_iam_role.release_and_claim_target_plan.id
  policy = jsonencode({
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
}

output "release_and_claim_target_plan_role_arn" {
  value = aws_iam_role.release_and_claim_target_plan.arn
}

resource "aws_iam_role" "release_and_claim_target_move" {
  name                 = "move-alias-release-and-claim-target-move"
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
              "repo:${var.github_owner}/${var.github_repository}:environment:${var.environment}",
              "repo:${var.github_owner}@${var.github_owner_id}/${var.github_repository}@${var.github_repository_id}:environment:${var.environment}"
            ]
          }
        }
      }
    ]
  })
}

resource "aws_iam_role_policy" "release_and_claim_target_move" {
  name = "release-and-claim-target-move"
  role = aws_iam_role.release_and_claim_target_move.id
  policy = jsonencode({
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
}

output "release_and_claim_target_move_role_arn" {
  value = aws_iam_role.release_and_claim_target_move.arn
}

resource "aws_iam_role" "release_and_claim_target_recover" {
  name                 = "move-alias-release-and-claim-target-recover"
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
              "repo:${var.github_owner}/${var.github_repository}:environment:${var.environment}-recover",
              "repo:${var.github_owner}@${var.github_owner_id}/${var.github_repository}@${var.github_repository_id}:environment:${var.environment}-recover"
            ]
          }
        }
      }
    ]
  })
}

resource "aws_iam_role_policy" "release_and_claim_target_recover" {
  name = "release-and-claim-target-recover"
  role = aws_iam_role.release_and_claim_target_recover.id
  policy = jsonencode({
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
}

output "release_and_claim_target_recover_role_arn" {
  value = aws_iam_role.release_and_claim_target_recover.arn
}
