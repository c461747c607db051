import { hcl, jobs, words } from '../iam.ts'
import { environments, issuer, permissions, trust } from '../iam-policies.ts'
import { type Account, made, methodsOf, partsOf, recordNames, type When } from './accounts.ts'

/** The Terraform module of an account. */
export function terraformModule(account: Account): string {
  const names = [...new Set(jobs.flatMap((job) => partsOf(account, job)).map(({ permission }) => permission))]
  const policies = names.map((name) => `    "${name}" = jsonencode(${expression(permissions[name], '    ')})`)
  const parts = jobs.map((job) => {
    const lines = aligned(
      partsOf(account, job).map(({ permission, when }) => [`      "${permission}"`, condition(when)]),
    )
    return `    ${job} = {\n${lines.join('\n')}\n    }`
  })
  const subjects = aligned(
    jobs.map((job) => [`    ${job}`, `"${environments[job].replace('ENVIRONMENT', `\${var.environment}`)}"`]),
  )
  const trusted = expression(trust('EACH'), '  ')
    .replaceAll('EACH', () => `\${local.environments[each.key]}`)
    .replaceAll(`"sts.amazonaws.com"`, 'var.audience')
    .replaceAll(/"(arn:[^"]*oidc-provider[^"]*)"/g, 'local.provider')
  return `${made}# ${account.about}.

terraform {
  required_version = ">= 1.3"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.81" # before it, thumbprint_list was required
    }
  }
}

${variables(account).join('\n\n')}

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  provider = var.create_provider ? aws_iam_openid_connect_provider.github[0].arn : "arn:\${data.aws_partition.current.partition}:iam::\${data.aws_caller_identity.current.account_id}:oidc-provider/${issuer}"

  # The environment of each job.
  environments = {
${subjects.join('\n')}
  }

  policies = {
${policies.join('\n\n')}
  }

  # Which policies the role of each job has.
  wanted = {
${parts.join('\n')}
  }

  attached = merge([
    for job, wanted in local.wanted : {
      for name, is_wanted in wanted : "\${job}/\${name}" => { job = job, name = name } if is_wanted
    }
  ]...)
}

# An account has one provider of GitHub. Other workflows may come to rest on it: take it out of the state before you destroy this.
resource "aws_iam_openid_connect_provider" "github" {
  count          = var.create_provider ? 1 : 0
  url            = "https://${issuer}"
  client_id_list = [var.audience]
}

resource "aws_iam_role" "this" {
  for_each             = local.environments
  name                 = "\${var.name_prefix}-\${each.key}"
  description          = "The job \${each.key} of a move of a CloudFront alias."
  max_session_duration = 43200
  assume_role_policy = jsonencode(${trusted})
}

resource "aws_iam_role_policy" "this" {
  for_each = local.attached
  name     = each.value.name
  role     = aws_iam_role.this[each.value.job].id
  policy   = local.policies[each.value.name]
}

# By their places in the list: the ARN of a policy that is made in the same apply is not known before.
resource "aws_iam_role_policy_attachment" "additional" {
  for_each   = { for pair in setproduct(["move", "recover"], range(length(var.additional_policy_arns))) : "\${pair[0]}/\${pair[1]}" => { job = pair[0], at = pair[1] } }
  role       = aws_iam_role.this[each.value.job].name
  policy_arn = var.additional_policy_arns[each.value.at]
}

output "role_arns" {
  description = "The ARN of each role by its job: plan, move, recover."
  value       = { for job, role in aws_iam_role.this : job => role.arn }
}
`
}

/** The same with the variables of a module: a variable by itself is no text. */
function expression(value: unknown, indent: string): string {
  return hcl(value, indent, '', 'current')
    .replaceAll(/\[\s*"\$\{var\.alias\}",\s*"\$\{var\.ownership_name\}"\s*\]/g, 'var.record_names')
    .replaceAll(/"\$\{(var\.\w+)\}"/g, '$1')
}

/** Assignments as `terraform fmt` writes them. */
function aligned(pairs: readonly (readonly [name: string, value: string])[]): string[] {
  const width = Math.max(...pairs.map(([name]) => name.length))
  return pairs.map(([name, value]) => `${name.padEnd(width)} = ${value}`)
}

function condition(when: When): string {
  if ('given' in when) return `var.${words[when.given]?.[1] ?? ''} != ""`
  const methods = methodsOf(when)
    .map((method) => `"${method}"`)
    .join(', ')
  if ('method' in when) return `contains(var.methods, ${methods})`
  return `length(setintersection(var.methods, [${methods}])) > 0`
}

function variables({ methods, needs, optional, prefix }: Account): readonly string[] {
  const word = (name: string, preset?: string) => {
    const [, variable = '', about = ''] = words[name] ?? []
    return declared(variable, 'string', about, preset === undefined ? undefined : JSON.stringify(preset))
  }
  return [
    ...['OWNER_NAME', 'OWNER_ID', 'REPOSITORY_NAME', 'REPOSITORY_ID'].map((name) => word(name)),
    word('ENVIRONMENT', 'production'),
    declared(
      'create_provider',
      'bool',
      'Whether the OIDC identity provider of GitHub is created; false: the account has one already.',
    ),
    ...(methods.length === 0
      ? []
      : [
          declared(
            'methods',
            'set(string)',
            `The methods that the roles may use: ${methods.join(', ')}.`,
            '["same-account"]',
            `length(setsubtract(var.methods, [${methods.map((one) => `"${one}"`).join(', ')}])) == 0`,
          ),
        ]),
    ...needs.map((name) => word(name)),
    ...optional.map((name) => word(name, '')),
    declared('record_names', 'list(string)', recordNames, '[]'),
    declared(
      'additional_policy_arns',
      'list(string)',
      'ARNs of managed policies for the roles that move, with what their distributions need of docs/iam/dependent-permissions.json.',
      '[]',
    ),
    declared('name_prefix', 'string', 'What the names of the three roles begin with.', `"${prefix}"`),
    declared(
      'audience',
      'string',
      'Audience of the OIDC token; sts.amazonaws.com.cn in AWS China.',
      '"sts.amazonaws.com"',
    ),
  ]
}

function declared(name: string, type: string, about: string, preset?: string, valid?: string): string {
  const lines = [
    `  type        = ${type}`,
    `  description = ${JSON.stringify(about)}`,
    ...(preset === undefined ? [] : [`  default     = ${preset}`]),
    ...(valid === undefined
      ? []
      : [
          '  validation {',
          `    condition     = ${valid}`,
          `    error_message = ${JSON.stringify(`Not a method: ${about}`)}`,
          '  }',
        ]),
  ]
  return `variable "${name}" {\n${lines.join('\n')}\n}`
}
