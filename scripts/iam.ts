import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  chaining,
  environments,
  type PermissionName,
  type Policy,
  permissions,
  roles,
  trust,
  trusts,
} from './iam-policies.ts'

/**
 * `npm run iam` writes docs/iam anew: every policy as JSON, and for each role that a move needs a CloudFormation template and
 * a Terraform file with its three forms: for the plan, behind the gate, for recovery.
 */

/** What the words in capitals are called as parameters, and what they are. */
export const words: Readonly<Record<string, readonly [parameter: string, variable: string, about: string]>> =
  {
    TARGET_ID: [
      'TargetDistribution',
      'target_distribution',
      'Id of the distribution that the alias is moved to.',
    ],
    SOURCE_ID: ['SourceDistribution', 'source_distribution', 'Id of the distribution that holds the alias.'],
    CERTIFICATE_ARN: ['CertificateArn', 'certificate_arn', 'ARN of the certificate of the target.'],
    HOSTED_ZONE_ID: ['HostedZone', 'hosted_zone', 'Id of the Route 53 hosted zone.'],
    ALIAS_NAME: [
      'Alias',
      'alias',
      'The alias, lower case, without trailing dot; the asterisk of a wildcard as \\052.',
    ],
    OWNERSHIP_NAME: [
      'OwnershipName',
      'ownership_name',
      'Name of the ownership TXT record, _ before the alias; _. before the apex of a zone.',
    ],
    OWNER_NAME: ['GitHubOwner', 'github_owner', 'Owner of the repository that moves the alias.'],
    OWNER_ID: ['GitHubOwnerId', 'github_owner_id', 'Its numeric id.'],
    REPOSITORY_NAME: ['GitHubRepository', 'github_repository', 'Name of the repository, without its owner.'],
    REPOSITORY_ID: ['GitHubRepositoryId', 'github_repository_id', 'Its numeric id.'],
    ENVIRONMENT: ['Environment', 'environment', 'The GitHub environment with the required reviewers.'],
  }

export const titles = { plan: 'Plan', move: 'Move', recover: 'Recover' } as const
export const jobs = ['plan', 'move', 'recover'] as const

/** Every file of docs/iam that is made, by its name. */
export function files(): ReadonlyMap<string, string> {
  const made = new Map<string, string>()
  for (const [name, policy] of Object.entries({ ...permissions, ...trusts, ...chaining }))
    made.set(`${name}.json`, json(policy))
  for (const name of Object.keys(roles).filter((one): one is PermissionName => one in permissions)) {
    made.set(`${name}.yaml`, cloudFormation(name))
    made.set(`${name}.tf`, terraform(name))
  }
  return made
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}

function policyOf(name: PermissionName, job: (typeof jobs)[number]): Policy {
  return permissions[job === 'plan' ? (roles[name] ?? name) : name]
}

/** The words that occur in a text, in the order of the table. */
function wordsIn(text: string): string[] {
  return Object.keys(words).filter((word) => new RegExp(`\\b${word}\\b`).test(text))
}

/** A text with every word of the table replaced. */
export function replaced(text: string, by: (word: string) => string): string {
  const any = new RegExp(
    `(${Object.keys(words)
      .toSorted((a, b) => b.length - a.length)
      .join('|')})`,
    'g',
  )
  return text.replace(any, (word) => by(word))
}

/** A text with references of CloudFormation in place of the words in capitals. */
export function withReferences(text: string): string {
  return replaced(text, (word) => `\${${words[word]?.[0] ?? word}}`)
    .replaceAll('ACCOUNT_ID', `\${AWS::AccountId}`)
    .replaceAll('arn:aws:', `arn:\${AWS::Partition}:`)
}

/** A document as a Terraform expression. `prefix`: of the variables for the words in capitals; `data`: what the data sources are called. */
export function hcl(value: unknown, indent: string, prefix: string, data: string): string {
  return replaced(
    JSON.stringify(value, undefined, 2),
    (word) => `\${var.${prefix}${words[word]?.[1] ?? word}}`,
  )
    .replaceAll('ACCOUNT_ID', `\${data.aws_caller_identity.${data}.account_id}`)
    .replaceAll('arn:aws:', `arn:\${data.aws_partition.${data}.partition}:`)
    .replace(/^(\s*"[^"]+"):/gm, '$1 :')
    .replaceAll('\n', `\n${indent}`)
}

function everythingIn(name: PermissionName): string {
  return JSON.stringify(jobs.map((job) => [policyOf(name, job), trust(environments[job])]))
}

function cloudFormation(name: PermissionName): string {
  const sub = (value: unknown, indent: string): string =>
    yaml(value, indent, (text) => {
      const filled = withReferences(text)
      return /\$\{/.test(filled) ? `!Sub ${JSON.stringify(filled)}` : JSON.stringify(filled)
    })
  const parameters = wordsIn(everythingIn(name)).map((word) => {
    const [parameter, , about] = words[word] ?? [word, word, '']
    return `  ${parameter}:\n    Type: String\n    Description: ${JSON.stringify(about)}${word === 'ENVIRONMENT' ? '\n    Default: production' : ''}\n`
  })
  const resources = jobs.map(
    (job) =>
      `  ${titles[job]}Role:\n    Type: AWS::IAM::Role\n    Properties:\n      MaxSessionDuration: 43200\n      AssumeRolePolicyDocument:\n${sub(trust(environments[job]), '        ')}      Policies:\n        - PolicyName: ${name}-${job}\n          PolicyDocument:\n${sub(policyOf(name, job), '            ')}`,
  )
  const outputs = jobs.map((job) => `  ${titles[job]}RoleArn:\n    Value: !GetAtt ${titles[job]}Role.Arn\n`)
  return [
    `# Made by \`npm run iam\` from scripts/iam-policies.ts. ${about(name)}\n`,
    `AWSTemplateFormatVersion: "2010-09-09"\nDescription: ${JSON.stringify(`Roles of move-cloudfront-alias: ${name}`)}\n`,
    `Parameters:\n${parameters.join('')}`,
    `Resources:\n${resources.join('')}`,
    `Outputs:\n${outputs.join('')}`,
  ].join('')
}

/** Block style; `scalar` writes a text. */
function yaml(value: unknown, indent: string, scalar: (text: string) => string): string {
  if (typeof value !== 'object' || value === null) return `${indent}${scalar(String(value))}\n`
  if (Array.isArray(value))
    return value.map((item) => `${indent}- ${yaml(item, `${indent}  `, scalar).trimStart()}`).join('')
  return Object.entries(value)
    .map(([key, inner]) => {
      const name = /^\w+$/.test(key) ? key : JSON.stringify(key)
      return typeof inner === 'object'
        ? `${indent}${name}:\n${yaml(inner, `${indent}  `, scalar)}`
        : `${indent}${name}: ${scalar(String(inner))}\n`
    })
    .join('')
}

function terraform(name: PermissionName): string {
  // Everything is named after the role, so that the files of several lie in one module.
  const label = name.replaceAll('-', '_')
  const filled = (value: unknown, indent: string) => hcl(value, indent, `${label}_`, label)
  const variables = wordsIn(everythingIn(name)).map((word) => {
    const [, variable, about] = words[word] ?? [word, word, '']
    return `variable "${label}_${variable}" {\n  type        = string\n  description = ${JSON.stringify(about)}\n${word === 'ENVIRONMENT' ? '  default     = "production"\n' : ''}}\n`
  })
  const entries = jobs.map((job) => {
    const environment = filled(environments[job], '')
    return `    ${job.padEnd(7)} = { environment = ${environment}, policy = local.${label}_${job === 'plan' ? 'reads' : 'moves'} }`
  })
  const trusted = filled(trust('EACH'), '  ').replaceAll('EACH', () => `\${each.value.environment}`)
  return `# Made by \`npm run iam\` from scripts/iam-policies.ts. ${about(name)}

data "aws_caller_identity" "${label}" {}

data "aws_partition" "${label}" {}

${variables.join('\n')}
locals {
  ${label}_reads = jsonencode(${filled(policyOf(name, 'plan'), '  ')})

  ${label}_moves = jsonencode(${filled(policyOf(name, 'move'), '  ')})

  ${label}_jobs = {
${entries.join('\n')}
  }
}

resource "aws_iam_role" "${label}" {
  for_each             = local.${label}_jobs
  name                 = "move-alias-${name}-\${each.key}"
  max_session_duration = 43200
  assume_role_policy = jsonencode(${trusted})
}

resource "aws_iam_role_policy" "${label}" {
  for_each = local.${label}_jobs
  name     = "${name}-\${each.key}"
  role     = aws_iam_role.${label}[each.key].id
  policy   = each.value.policy
}

output "${label}_role_arns" {
  value = { for job, role in aws_iam_role.${label} : job => role.arn }
}
`
}

function about(name: PermissionName): string {
  if (name === 'dns-role') return 'For the account of the Route 53 zone.'
  if (name === 'same-account') return 'For the account of both distributions.'
  return `For the account of the ${name.endsWith('-source') ? 'source' : 'target'}, method ${name.replace(/-(source|target)$/, '')}.`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../docs/iam', import.meta.url))
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of files()) writeFileSync(join(folder, name), text)
  const biome = fileURLToPath(new URL('../node_modules/.bin/biome', import.meta.url))
  const { status } = spawnSync(biome, ['format', '--write', folder], { stdio: 'inherit' })
  process.exitCode = status ?? 1
}
