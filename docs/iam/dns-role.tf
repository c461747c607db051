# Made by `npm run iam` from scripts/iam-policies.ts. For the account of the Route 53 zone.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

variable "hosted_zone" {
  type        = string
  description = "Id of the Route 53 hosted zone."
}

variable "alias" {
  type        = string
  description = "The alias, lower case, without trailing dot; the asterisk of a wildcard as \\052."
}

variable "ownership_name" {
  type        = string
  description = "Name of the ownership TXT record, _ before the alias; _. before the apex of a zone."
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

  moves = jsonencode({
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
            "route53:ChangeResourceRecordSetsNormalizedRecordNames" : [
              "${var.alias}",
              "${var.ownership_name}"
            ],
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

  jobs = {
    plan    = { environment = "${var.environment}-plan", policy = local.reads }
    move    = { environment = "${var.environment}", policy = local.moves }
    recover = { environment = "${var.environment}-recover", policy = local.moves }
  }
}

resource "aws_iam_role" "dns_role" {
  for_each             = local.jobs
  name                 = "move-alias-dns-role-${each.key}"
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

resource "aws_iam_role_policy" "dns_role" {
  for_each = local.jobs
  name     = "dns-role-${each.key}"
  role     = aws_iam_role.dns_role[each.key].id
  policy   = each.value.policy
}

output "dns_role_role_arns" {
  value = { for job, role in aws_iam_role.dns_role : job => role.arn }
}
