import { expect } from 'vitest'
import type { PermissionName } from '../../../scripts/iam-policies.ts'
import { read, resolved } from './cloudformation.ts'
import { evaluated } from './terraform.ts'
import { text } from './workflows.ts'

/** The accounts that somebody may set up by docs/setup, and the roles that come of it, by each of the two ways. */

export const account = '111122223333'
export const jobs = { plan: 'production-plan', move: 'production', recover: 'production-recover' } as const
export type Job = keyof typeof jobs

/** What a person fills in, by the names of CloudFormation and of Terraform. */
const filled: Readonly<Record<string, string>> = {
  TARGET_ID: 'E2EXAMPLETARGET',
  SOURCE_ID: 'E1EXAMPLESOURCE',
  HOSTED_ZONE_ID: 'Z1EXAMPLE',
  CERTIFICATE_ARN: `arn:aws:acm:us-east-1:${account}:certificate/1`,
  ALIAS_NAME: 'www.example.com',
  OWNERSHIP_NAME: '_www.example.com',
  ACCOUNT_ID: account,
}

/** A policy of docs/iam as a person would fill it in. */
export function wanted(name: PermissionName): unknown {
  const words = new RegExp(Object.keys(filled).join('|'), 'g')
  return JSON.parse(text(`docs/iam/${name}.json`).replaceAll(words, (word) => filled[word] ?? word))
}

export interface Case {
  readonly folder: 'target-account' | 'other-account'
  readonly methods: readonly string[]
  readonly source: boolean
  readonly zone: boolean
  readonly plan: readonly PermissionName[]
  readonly move: readonly PermissionName[]
}

const target = { folder: 'target-account', source: true } as const
export const cases: readonly Case[] = [
  {
    ...target,
    methods: ['same-account'],
    zone: false,
    plan: ['read-only-same-account'],
    move: ['same-account'],
  },
  {
    ...target,
    methods: ['same-account'],
    zone: true,
    plan: ['read-only-same-account', 'read-only-dns'],
    move: ['same-account', 'dns-role'],
  },
  { ...target, methods: ['wildcard'], zone: false, plan: ['read-only-target'], move: ['wildcard-target'] },
  {
    ...target,
    methods: ['disable-source', 'release-and-claim'],
    zone: true,
    plan: ['read-only-target', 'read-only-dns'],
    move: ['disable-source-target', 'release-and-claim-target', 'dns-role'],
  },
  {
    ...target,
    methods: ['same-account', 'wildcard', 'disable-source', 'release-and-claim'],
    zone: true,
    plan: ['read-only-same-account', 'read-only-target', 'read-only-dns'],
    move: [
      'same-account',
      'wildcard-target',
      'disable-source-target',
      'release-and-claim-target',
      'dns-role',
    ],
  },
  {
    folder: 'other-account',
    methods: [],
    source: true,
    zone: false,
    plan: ['read-only-source'],
    move: ['wildcard-source'],
  },
  {
    folder: 'other-account',
    methods: [],
    source: false,
    zone: true,
    plan: ['read-only-dns'],
    move: ['dns-role'],
  },
  {
    folder: 'other-account',
    methods: [],
    source: true,
    zone: true,
    plan: ['read-only-source', 'read-only-dns'],
    move: ['wildcard-source', 'dns-role'],
  },
]

interface Role {
  readonly name: string
  readonly trust: unknown
  readonly policies: Readonly<Record<string, unknown>>
}

export const readers = { cloudFormation, terraform }

/** As a person passes them: CloudFormation takes 4,096 bytes in one parameter. */
const standardNames: readonly string[] = ['www.example.com', '_www.example.com']

function cloudFormation(
  { folder, methods, source, zone }: Case,
  newProvider: boolean,
  names = standardNames,
): Record<Job, Role> {
  const fits = (count: number) => names.slice(0, count).join(',').length <= 4096
  const first = names.findLastIndex((_, at) => fits(at + 1)) + 1
  const template = read(text(`docs/setup/${folder}.yaml`))
  const given: Record<string, unknown> = {
    GitHubOwner: 'octo',
    GitHubOwnerId: '1',
    GitHubRepository: 'site',
    GitHubRepositoryId: '2',
    CreateProvider: newProvider ? 'yes' : 'no',
    SourceDistribution: source ? filled['SOURCE_ID'] : '',
    HostedZone: zone ? filled['HOSTED_ZONE_ID'] : '',
    RecordNames: names.slice(0, first),
    ...(first < names.length ? { RecordNames2: names.slice(first).join(',') } : {}),
  }
  if (folder === 'target-account') {
    given['TargetDistribution'] = filled['TARGET_ID']
    given['CertificateArn'] = filled['CERTIFICATE_ARN']
    for (const method of ['same-account', 'wildcard', 'disable-source', 'release-and-claim'])
      given[`Method${method.replaceAll(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase())}`] =
        methods.includes(method) ? 'yes' : 'no'
  }
  const resources = resolved(template, given, account)
  expect('Provider' in resources).toBe(newProvider)
  const role = (name: string): Role => {
    const properties = Object(Object(resources[name]).Properties)
    return {
      name: properties.RoleName,
      trust: properties.AssumeRolePolicyDocument,
      policies: Object.fromEntries(
        properties.Policies.map((one: Record<string, unknown>) => [one['PolicyName'], one['PolicyDocument']]),
      ),
    }
  }
  return { plan: role('PlanRole'), move: role('MoveRole'), recover: role('RecoverRole') }
}

function terraform(
  { folder, methods, source, zone }: Case,
  newProvider: boolean,
  names = standardNames,
): Record<Job, Role> {
  const module = evaluated(text(`docs/setup/terraform/${folder}/main.tf`), {
    github_owner: 'octo',
    github_owner_id: '1',
    github_repository: 'site',
    github_repository_id: '2',
    create_provider: newProvider,
    source_distribution: source ? (filled['SOURCE_ID'] ?? '') : '',
    hosted_zone: zone ? (filled['HOSTED_ZONE_ID'] ?? '') : '',
    record_names: [...names],
    ...(folder === 'target-account'
      ? {
          methods,
          target_distribution: filled['TARGET_ID'] ?? '',
          certificate_arn: filled['CERTIFICATE_ARN'] ?? '',
        }
      : {}),
  })
  const role = (job: Job): Role => ({
    name: module.roleName(job),
    trust: module.trust(job),
    policies: module.policies(job),
  })
  return { plan: role('plan'), move: role('move'), recover: role('recover') }
}
