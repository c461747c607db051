import type { CloudFrontWrite } from '../../base/contract.ts'
import { distributionArns, type Resource, resourceOf } from '../../base/distribution.ts'
import { Failure } from '../../base/failure.ts'
import { type Dependents, dependentActions, dependentKinds } from '../cloudfront/dependents.ts'

/** The longest session policy that STS takes, in characters (aws-docs: API_AssumeRoleWithWebIdentity, Policy). */
const mostCharacters = 2_048

/** All that a session may be used for once the first change is near. */
export interface Scope {
  /** `aws` or `aws-cn`. */
  readonly partition: string
  /** Twelve digits. */
  readonly account: string
  /** Distributions of this account, and tenants, that the move is about: one, or both ends of a move within the account. */
  readonly distributions: readonly string[]
  /** Multi-tenant distributions and connection groups that tenants among them use: these are only read. */
  readonly surroundings?: readonly string[]
  /** What the method does to them; none: it only reads. */
  readonly writes: readonly CloudFrontWrite[]
  /** Whether this account asks who holds the alias. */
  readonly finds: boolean
  /** What the configurations that are sent back name: permissions that UpdateDistribution demands besides its own. */
  readonly dependents: Dependents
  /** Certificate whose names are read; `undefined`: none in ACM. */
  readonly certificate: string | undefined
  /** The zones of this account whose records are written; names lower case, without trailing dot. */
  readonly dns: { readonly zoneIds: readonly string[]; readonly names: readonly string[] } | undefined
  /** Not everything has been read yet, and what is being read is not known: the session goes on reading as before. */
  readonly reading?: boolean
}

interface Statement {
  readonly Effect: 'Allow'
  readonly Action: string | readonly string[]
  readonly Resource: string | readonly string[]
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

/** Whatever is read before a method is known. */
const looks: Statement = {
  Effect: 'Allow',
  Action: [
    'acm:DescribeCertificate',
    'cloudfront:Get*',
    'cloudfront:List*',
    'cloudfront:VerifyDnsConfiguration',
    'route53:Get*',
    'route53:List*',
  ],
  Resource: '*',
}

/** The policy of a session that looks and changes nothing: it finds the source, and everything that a plan rests on. */
export const readOnlyPolicy: string = policy([looks])

/** The policy of a session that does nothing but assume these roles. */
export function chainPolicy(roles: readonly string[]): string {
  return policy([allow(['sts:AssumeRole'], roles)])
}

/**
 * The policies that narrow a session to one move, the narrowest first: CloudFront's changes on these distributions and no
 * others, the dependent permissions of what is sent back, the records by their names. Each next one is wider, in a fixed
 * order: the resources of the dependent permissions, then the names of the records, then their zones, of which a move of many
 * names has more than fit. The changes of CloudFront are never widened (safety I2). Each fits into what STS takes; STS may
 * still find one too large when packed.
 * @throws Failure `internal` when none fits
 */
export function sessionPolicies(scope: Scope): readonly SessionPolicy[] {
  // It gives up reading only where a change would not fit otherwise.
  const scopes = scope.reading === true ? [scope, { ...scope, reading: false }] : [scope]
  const fitting = scopes
    .flatMap((one) => degrees.map(({ says, ...widened }) => ({ text: written(one, widened), widened: says })))
    .filter(({ text }) => text.length <= mostCharacters)
  if (fitting.length === 0)
    throw new Failure(
      'internal',
      `a policy for ${scope.distributions.join(' and ')} does not fit into ${mostCharacters} characters`,
    )
  return fitting.filter(({ text }, at) => text !== fitting[at - 1]?.text)
}

/** A policy that narrows a session. `widened`: what in it is wider than the move needs, for people; empty: nothing. */
export interface SessionPolicy {
  readonly text: string
  readonly widened: string
}

/** What may be wider than the move needs. */
interface Widened {
  readonly dependents: boolean
  readonly names: boolean
  readonly zones: boolean
}

/** The narrowest first. */
const degrees: readonly (Widened & { readonly says: string })[] = [
  { dependents: false, names: false, zones: false, says: '' },
  { dependents: true, names: false, zones: false, says: '' },
  { dependents: true, names: true, zones: false, says: ', and records for the whole zone' },
  { dependents: true, names: false, zones: true, says: ", and the move's records for any zone" },
  { dependents: true, names: true, zones: true, says: ', and records of any name for any zone' },
].map((one) => ({
  ...one,
  says: one.dependents
    ? `the permissions that its configuration requires are for any resource${one.says}`
    : one.says,
}))

function written(scope: Scope, widened: Widened): string {
  const reading = scope.reading === true ? [looks] : []
  return policy([...reading, ...cloudfront(scope), ...dependents(scope, widened), ...records(scope, widened)])
}

const reads = ['GetDistribution', 'GetDistributionConfig', 'ListTagsForResource']

/** An action as it is called for a tenant: its configuration is read with all else, and CloudFront proves its DNS. */
function of(kind: Resource, action: string): string {
  if (kind === 'distribution') return action
  if (action === 'GetDistributionConfig') return 'VerifyDnsConfiguration'
  return action.replace(/^(Get|Update)Distribution$/, '$1DistributionTenant')
}

function cloudfront(scope: Scope): Statement[] {
  const { partition, account, distributions, surroundings = [], writes, finds, certificate } = scope
  if (distributions.length === 0) return []
  const arnOf = distributionArns(account, partition)
  const kinds = new Set(distributions.map(resourceOf))
  const finders = finds ? ['ListConflictingAliases', 'ListDomainConflicts'] : []
  // A mover and an update demand UpdateDistribution alike (aws-docs: service authorization reference).
  const changes = writes.length === 0 ? [] : [...writes, 'UpdateDistribution']
  const actions = [...reads, ...finders, ...changes].flatMap((action) =>
    [...kinds].map((kind) => of(kind, action)),
  )
  const around = surroundings.map(arnOf)
  return [
    allow(
      [...new Set(actions)].map((action) => `cloudfront:${action}`),
      distributions.map(arnOf),
    ),
    ...(around.length === 0
      ? []
      : [allow(['cloudfront:GetDistribution', 'cloudfront:GetConnectionGroup'], around)]),
    ...(certificate === undefined ? [] : [allow(['acm:DescribeCertificate'], [certificate])]),
  ]
}

function dependents(scope: Scope, { dependents: wide }: Widened): Statement[] {
  const { partition, account } = scope
  const { logBuckets, vpcOrigins } = scope.dependents
  const resources: Dependents = {
    ...scope.dependents,
    logBuckets: logBuckets.map((bucket) => `arn:${partition}:s3:::${bucket}`),
    vpcOrigins: vpcOrigins.map((id) => `arn:${partition}:cloudfront::${account}:vpcorigin/${id}`),
  }
  const needed = dependentKinds.filter((kind) => resources[kind].length > 0)
  if (!wide) return needed.map((kind) => allow(dependentActions[kind], resources[kind]))
  const actions = needed.flatMap((kind) => dependentActions[kind])
  return actions.length === 0 ? [] : [allow(actions, ['*'])]
}

function records({ partition, dns }: Scope, { names: anyName, zones: anyZone }: Widened): Statement[] {
  if (dns === undefined) return []
  const zones = (anyZone ? ['*'] : dns.zoneIds).map((id) => `arn:${partition}:route53:::hostedzone/${id}`)
  return [
    allow(['route53:GetHostedZone', 'route53:ListResourceRecordSets', 'route53:ListTagsForResource'], zones),
    allow(['route53:GetChange'], [`arn:${partition}:route53:::change/*`]),
    writesRecords(zones, anyName ? undefined : dns.names),
  ]
}

/**
 * The permission to write the records of these names, and no other of the zones; `undefined`: of any name. Condition keys:
 * aws-docs, Route 53 Developer Guide, "Using IAM policy conditions for fine-grained access control".
 */
export function writesRecords(zones: readonly string[], names: readonly string[] | undefined): Statement {
  return {
    ...allow(['route53:ChangeResourceRecordSets'], zones),
    Condition: {
      'ForAllValues:StringEquals': {
        ...(names && { 'route53:ChangeResourceRecordSetsNormalizedRecordNames': names.map(normalized) }),
        'route53:ChangeResourceRecordSetsRecordTypes': ['A', 'AAAA', 'CNAME', 'HTTPS', 'TXT'],
      },
    },
  }
}

/** A record name as the condition key has it: lower case, no trailing dot, the asterisk by its octal code. */
function normalized(name: string): string {
  return name.toLowerCase().replace(/\.$/, '').replaceAll('*', '\\052')
}

function allow(actions: readonly string[], resources: readonly string[]): Statement {
  return { Effect: 'Allow', Action: plain(actions), Resource: plain(resources) }
}

/** A list of one as the one: every character counts. */
function plain(items: readonly string[]): string | readonly string[] {
  const [only] = items
  return items.length === 1 && only !== undefined ? only : items
}

function policy(statements: readonly Statement[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements })
}
