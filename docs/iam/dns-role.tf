# Made by `npm run iam` from scripts/iam-policies.ts. For the account of the Route 53 zone.

data "aws_caller_identity" "dns_role" {}

data "aws_partition" "dns_role" {}

variable "dns_role_hosted_zone" {
  type        = string
  description = "Id of the Route 53 hosted zone."
}

variable "dns_role_alias" {
  type        = string
  description = "The alias, lower case, without trailing dot; the asterisk of a wildcard as \\052."
}

variable "dns_role_ownership_name" {
  type        = string
  description = "Name of the ownership TXT record, _ before the alias; _. before the apex of a zone."
}

variable "dns_role_github_owner" {
  type        = string
  description = "Owner of the repository that moves the alias."
}

variable "dns_role_github_owner_id" {
  type        = string
  description = "Its numeric id."
}

variable "dns_role_github_repository" {
  type        = string
  description = "Name of the repository, without its owner."
}

variable "dns_role_github_repository_id" {
  type        = string
  description = "Its numeric id."
}

variable "dns_role_environment" {
  type        = string
  description = "The GitHub environment with the required reviewers."
  default     = "production"
}

locals {
  dns_role_reads = jsonencode({
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
        "Resource" : "arn:${data.aws_partition.dns_role.partition}:route53:::hostedzone/${var.dns_role_hosted_zone}"
      }
    ]
  })

  dns_role_moves = jsonencode({
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
        "Resource" : "arn:${data.aws_partition.dns_role.partition}:route53:::hostedzone/${var.dns_role_hosted_zone}"
      },
      {
        "Sid" : "WriteTheRecordsOfTheAlias",
        "Effect" : "Allow",
        "Action" : "route53:ChangeResourceRecordSets",
        "Resource" : "arn:${data.aws_partition.dns_role.partition}:route53:::hostedzone/${var.dns_role_hosted_zone}",
        "Condition" : {
          "ForAllValues:StringEquals" : {
            "route53:ChangeResourceRecordSetsNormalizedRecordNames" : [
              "${var.dns_role_alias}",
              "${var.dns_role_ownership_name}"
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
        "Resource" : "arn:${data.aws_partition.dns_role.partition}:route53:::change/*"
      }
    ]
  })

  dns_role_jobs = {
    plan    = { environment = "${var.dns_role_environment}-plan", policy = local.dns_role_reads }
    move    = { environment = "${var.dns_role_environment}", policy = local.dns_role_moves }
    recover = { environment = "${var.dns_role_environment}-recover", policy = local.dns_role_moves }
  }
}

resource "aws_iam_role" "dns_role" {
  for_each             = local.dns_role_jobs
  name                 = "move-alias-dns-role-${each.key}"
  max_session_duration = 43200
  assume_role_policy = jsonencode({
    "Version" : "2012-10-17",
    "Statement" : [
      {
        "Effect" : "Allow",
        "Principal" : {
          "Federated" : "arn:${data.aws_partition.dns_role.partition}:iam::${data.aws_caller_identity.dns_role.account_id}:oidc-provider/token.actions.githubusercontent.com"
        },
        "Action" : "sts:AssumeRoleWithWebIdentity",
        "Condition" : {
          "StringEquals" : {
            "token.actions.githubusercontent.com:aud" : "sts.amazonaws.com",
            "token.actions.githubusercontent.com:sub" : [
              "repo:${var.dns_role_github_owner}/${var.dns_role_github_repository}:environment:${each.value.environment}",
              "repo:${var.dns_role_github_owner}@${var.dns_role_github_owner_id}/${var.dns_role_github_repository}@${var.dns_role_github_repository_id}:environment:${each.value.environment}"
            ]
          }
        }
      }
    ]
  })
}

resource "aws_iam_role_policy" "dns_role" {
  for_each = local.dns_role_jobs
  name     = "dns-role-${each.key}"
  role     = aws_iam_role.dns_role[each.key].id
  policy   = each.value.policy
}

output "dns_role_role_arns" {
  value = { for job, role in aws_iam_role.dns_role : job => role.arn }
}
