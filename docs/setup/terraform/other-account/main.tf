# Made by `npm run iam` from scripts/iam-policies.ts; docs/setup/README.md says how it is used.
# Roles of move-cloudfront-alias for the account of the source distribution, of the zone, or of both.

terraform {
  required_version = ">= 1.3"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.81" # before it, thumbprint_list was required
    }
  }
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

variable "create_provider" {
  type        = bool
  description = "Whether the OIDC identity provider of GitHub is created; false: the account has one already."
}

variable "source_distribution" {
  type        = string
  description = "Id of the distribution that holds the alias."
  default     = ""
}

variable "hosted_zone" {
  type        = string
  description = "Id of the Route 53 hosted zone."
  default     = ""
}

variable "record_names" {
  type        = list(string)
  description = "Names of the DNS records that the move may write: each alias and its ownership TXT record, for example www.example.com,_www.example.com (for an apex example.com,_.example.com; write * as \\052). Lower case, without a trailing dot."
  default     = []
}

variable "additional_policy_arns" {
  type        = list(string)
  description = "ARNs of managed policies for the roles that move, with what their distributions need of docs/iam/dependent-permissions.json."
  default     = []
}

variable "name_prefix" {
  type        = string
  description = "What the names of the three roles begin with."
  default     = "move-alias-other"
}

variable "audience" {
  type        = string
  description = "Audience of the OIDC token; sts.amazonaws.com.cn in AWS China."
  default     = "sts.amazonaws.com"
}

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  provider = var.create_provider ? aws_iam_openid_connect_provider.github[0].arn : "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:oidc-provider/token.actions.githubusercontent.com"

  # The environment of each job.
  environments = {
    plan    = "${var.environment}-plan"
    move    = "${var.environment}"
    recover = "${var.environment}-recover"
  }

  policies = {
    "read-only-source" = jsonencode({
      "Version" : "2012-10-17",
      "Statement" : [
        {
          "Sid" : "Read",
          "Effect" : "Allow",
          "Action" : [
            "cloudfront:GetDistribution",
            "cloudfront:ListTagsForResource"
          ],
          "Resource" : "arn:${data.aws_partition.current.partition}:cloudfront::${data.aws_caller_identity.current.account_id}:distribution/${var.source_distribution}"
        },
        {
          "Sid" : "Discover",
          "Effect" : "Allow",
          "Action" : "cloudfront:ListDistributions",
          "Resource" : "*"
        }
      ]
    })

    "read-only-dns" = jsonencode({
      "Version" : "2012-10-17",
      "Statement" : [
        {
          "Sid" : "FindTheZone",
          "Effect" : "Allow",
          "Action" : "route53:ListHostedZonesByName",
          "Resource" : "*"
        },
        {
          "Sid" : "ReadTheZone",
          "Effect" : "Allow",
          "Action" : [
            "route53:GetHostedZone",
            "route53:ListResourceRecordSets",
            "route53:ListTagsForResource"
          ],
          "Resource" : "arn:${data.aws_partition.current.partition}:route53:::hostedzone/${var.hosted_zone}"
        }
      ]
    })

    "wildcard-source" = jsonencode({
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
          "Resource" : "arn:${data.aws_partition.current.partition}:cloudfront::${data.aws_caller_identity.current.account_id}:distribution/${var.source_distribution}"
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
          "Resource" : "arn:${data.aws_partition.current.partition}:cloudfront::${data.aws_caller_identity.current.account_id}:distribution/${var.source_distribution}"
        }
      ]
    })

    "dns-role" = jsonencode({
      "Version" : "2012-10-17",
      "Statement" : [
        {
          "Sid" : "FindTheZone",
          "Effect" : "Allow",
          "Action" : "route53:ListHostedZonesByName",
          "Resource" : "*"
        },
        {
          "Sid" : "ReadTheZone",
          "Effect" : "Allow",
          "Action" : [
            "route53:GetHostedZone",
            "route53:ListResourceRecordSets",
            "route53:ListTagsForResource"
          ],
          "Resource" : "arn:${data.aws_partition.current.partition}:route53:::hostedzone/${var.hosted_zone}"
        },
        {
          "Sid" : "WriteTheRecordsOfTheAlias",
          "Effect" : "Allow",
          "Action" : "route53:ChangeResourceRecordSets",
          "Resource" : "arn:${data.aws_partition.current.partition}:route53:::hostedzone/${var.hosted_zone}",
          "Condition" : {
            "ForAllValues:StringEquals" : {
              "route53:ChangeResourceRecordSetsNormalizedRecordNames" : var.record_names,
              "route53:ChangeResourceRecordSetsRecordTypes" : [
                "A",
                "AAAA",
                "CNAME",
                "HTTPS",
                "TXT"
              ],
              "route53:ChangeResourceRecordSetsActions" : [
                "CREATE",
                "UPSERT",
                "DELETE"
              ]
            }
          }
        },
        {
          "Sid" : "SeeWhetherTheChangeIsInForce",
          "Effect" : "Allow",
          "Action" : "route53:GetChange",
          "Resource" : "arn:${data.aws_partition.current.partition}:route53:::change/*"
        }
      ]
    })
  }

  # Which policies the role of each job has.
  wanted = {
    plan = {
      "read-only-source" = var.source_distribution != ""
      "read-only-dns"    = var.hosted_zone != ""
    }
    move = {
      "wildcard-source" = var.source_distribution != ""
      "dns-role"        = var.hosted_zone != ""
    }
    recover = {
      "wildcard-source" = var.source_distribution != ""
      "dns-role"        = var.hosted_zone != ""
    }
  }

  attached = merge([
    for job, wanted in local.wanted : {
      for name, is_wanted in wanted : "${job}/${name}" => { job = job, name = name } if is_wanted
    }
  ]...)
}

# An account has one provider of GitHub. Other workflows may come to rest on it: take it out of the state before you destroy this.
resource "aws_iam_openid_connect_provider" "github" {
  count          = var.create_provider ? 1 : 0
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = [var.audience]
}

resource "aws_iam_role" "this" {
  for_each             = local.environments
  name                 = "${var.name_prefix}-${each.key}"
  description          = "The job ${each.key} of a move of a CloudFront alias."
  max_session_duration = 43200
  assume_role_policy = jsonencode({
    "Version" : "2012-10-17",
    "Statement" : [
      {
        "Effect" : "Allow",
        "Principal" : {
          "Federated" : local.provider
        },
        "Action" : "sts:AssumeRoleWithWebIdentity",
        "Condition" : {
          "StringEquals" : {
            "token.actions.githubusercontent.com:aud" : var.audience,
            "token.actions.githubusercontent.com:sub" : [
              "repo:${var.github_owner}/${var.github_repository}:environment:${local.environments[each.key]}",
              "repo:${var.github_owner}@${var.github_owner_id}/${var.github_repository}@${var.github_repository_id}:environment:${local.environments[each.key]}"
            ]
          }
        }
      }
    ]
  })
}

resource "aws_iam_role_policy" "this" {
  for_each = local.attached
  name     = each.value.name
  role     = aws_iam_role.this[each.value.job].id
  policy   = local.policies[each.value.name]
}

# By their places in the list: the ARN of a policy that is made in the same apply is not known before.
resource "aws_iam_role_policy_attachment" "additional" {
  for_each   = { for pair in setproduct(["move", "recover"], range(length(var.additional_policy_arns))) : "${pair[0]}/${pair[1]}" => { job = pair[0], at = pair[1] } }
  role       = aws_iam_role.this[each.value.job].name
  policy_arn = var.additional_policy_arns[each.value.at]
}

output "role_arns" {
  description = "The ARN of each role by its job: plan, move, recover."
  value       = { for job, role in aws_iam_role.this : job => role.arn }
}
