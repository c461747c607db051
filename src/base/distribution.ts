import type { Failure } from './failure.ts'

/** Something that was asked: known, or not to be had, with the reason. "Could not ask" is never "none". */
export type Known<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly why: Failure }

/** What can hold an alias. */
export type Resource = 'distribution' | 'distribution-tenant'

/** What an id is of: those of tenants begin with `dt_` (aws-docs: API_GetDistributionTenant). */
export function resourceOf(id: string): Resource {
  return id.startsWith('dt_') ? 'distribution-tenant' : 'distribution'
}

/** The IAM action of an update, or of a read, of a distribution or a tenant. */
export function actionOn(id: string, does: 'Get' | 'Update'): string {
  return `cloudfront:${does}Distribution${resourceOf(id) === 'distribution' ? '' : 'Tenant'}`
}

/**
 * A standard distribution as GetDistribution shows it, or a distribution tenant as GetDistributionTenant does, cut down to
 * what may be shown or decided on.
 */
export interface Distribution {
  readonly kind: Resource
  readonly id: string
  readonly arn: string
  /** The twelve digits of the ARN. */
  readonly account: string
  readonly etag: string
  readonly status: 'InProgress' | 'Deployed'
  /** `d….cloudfront.net`, lower case; of a tenant the routing endpoint of its connection group. */
  readonly domain: string
  readonly enabled: boolean
  /** Lower case, in the order of the service; of a tenant its active domains. */
  readonly aliases: readonly string[]
  readonly staging: boolean
  readonly tenantOnly: boolean
  readonly continuousDeploymentPolicy: boolean
  readonly ipv6: boolean
  readonly certificate: AttachedCertificate
  /** Digests of the parts that change what users get, for comparison by name; never the values. */
  readonly features: ReadonlyMap<Feature, string>
  /** What only a tenant has. */
  readonly tenant?: Tenancy
}

/**
 * How ARNs of an account's distributions are made, of its tenants (`dt_…`), and of its connection groups (`cg_…`). `account`:
 * twelve digits; `partition`: `aws` or `aws-cn`.
 */
export function distributionArns(account: string, partition: string): (id: string) => string {
  return (id) => {
    const kind = id.startsWith('cg_') ? 'connection-group' : resourceOf(id)
    return `arn:${partition}:cloudfront::${account}:${kind}/${id}`
  }
}

/** What a tenant takes from others. */
export interface Tenancy {
  /** Id of the multi-tenant distribution whose settings it uses, and whether that is enabled. */
  readonly distribution: string
  readonly distributionEnabled: boolean
  /** Id of the connection group by whose endpoint users reach it, and whether that is enabled. */
  readonly connectionGroup: string
  readonly connectionGroupEnabled: boolean
  /** Domains that are listed on it and not served by it yet, lower case. */
  readonly inactive: readonly string[]
}

/** Whether this is a tenant that lists the name and does not serve it yet. */
export function isInactive(read: Known<Distribution>, alias: string): boolean {
  return read.known && read.value.tenant?.inactive.includes(alias) === true
}

/** Whether there is no such distribution: it was deleted, as far as its account tells. */
export function isGone(read: Known<unknown>): boolean {
  return !read.known && read.why.refusal === 'not-found'
}

/**
 * What keeps a distribution or tenant from serving anybody: it is disabled, or of a tenant what it uses is; `undefined`: nothing.
 * A clause without its end: "E1 is disabled". (aws-docs: distribution tenants serve by their multi-tenant distribution.)
 */
export function unserving({ id, enabled, tenant }: Pick<Distribution, 'id' | 'enabled' | 'tenant'>) {
  if (!enabled) return `${id} is disabled`
  if (tenant?.distributionEnabled === false)
    return `${tenant.distribution}, the multi-tenant distribution of ${id}, is disabled`
  if (tenant?.connectionGroupEnabled === false)
    return `${tenant.connectionGroup}, the connection group of ${id}, is disabled`
  return undefined
}

/**
 * What to do where a distribution or tenant has no certificate for some names. `arn`: its own; in AWS China CloudFront takes none of ACM
 * (docs.amazonaws.cn: Getting Started, Amazon CloudFront). `names`: as they stand in the sentence.
 */
export function attachCertificate(arn: string, names: string, id: string): string {
  const kind = arn.startsWith('arn:aws-cn:')
    ? 'server certificate of IAM (path /cloudfront/)'
    : 'certificate from us-east-1'
  return `Attach an issued ${kind} that covers ${names} to ${id}.`
}

/** The names that nobody serves because their distribution is disabled; none of one that could not be read. */
export function disabledNames(end: Known<Distribution>): readonly string[] {
  return end.known && !end.value.enabled ? end.value.aliases : []
}

/** The parts of a config in which a source and a target may differ to the harm of users, the worst first (aws-facts §8.2). */
export const features = [
  'origins and origin access',
  'trusted key groups and signers',
  'web ACL',
  'cache behaviors',
  'functions',
  'viewer protocol and TLS',
  'IPv6, HTTP version and Anycast',
  'geo restriction',
  'default root object and error responses',
  'cache and header policies',
  'logging',
  'price class',
] as const
export type Feature = (typeof features)[number]

export type AttachedCertificate =
  | { readonly source: 'acm'; readonly arn: string }
  | { readonly source: 'iam'; readonly id: string }
  | { readonly source: 'none' }

/** One line of ListDistributions. */
export interface DistributionSummary {
  readonly id: string
  readonly arn: string
  readonly domain: string
  readonly aliases: readonly string[]
  readonly enabled: boolean
  readonly status: 'InProgress' | 'Deployed'
  readonly staging: boolean
  readonly certificate: AttachedCertificate
}

/** A holder as the conflict list names it: ids masked with asterisks. */
export interface Conflict {
  readonly alias: string
  readonly resource: Resource
  readonly maskedId: string
  readonly maskedAccount: string
  /** The id of the answer that said so, for Support. */
  readonly requestId?: string
}

/** The holders of a name, and of names that overlap it. */
export interface Conflicts extends ReadonlyArray<Conflict> {
  /** Why tenants are not among them: only the older list could be asked, which is of distributions. Absent: they are. */
  readonly withoutTenants?: Failure
}

/** The tool that declares a resource, as its tags name it. */
export interface Owner {
  /** `CloudFormation`: of a CDK app, too. */
  readonly tool: 'CloudFormation' | 'Terraform' | 'Pulumi' | 'SST'
  /** The stack of CloudFormation, the app of SST, else the tag. */
  readonly name: string
  /** The logical id in the stack, the stage of the app; empty: not known. */
  readonly resource: string
}

/** The owner, for people. */
export function ownerText({ tool, name, resource }: Owner): string {
  switch (tool) {
    case 'CloudFormation':
      return `the CloudFormation stack ${name}`
    case 'SST':
      return `the SST app ${name}${resource === '' ? '' : `, stage ${resource}`}`
    default:
      return `${tool} (by its tag ${name})`
  }
}

/** What ACM says of a certificate. Times in ms since the epoch. */
export interface Certificate {
  readonly arn: string
  readonly names: readonly string[]
  readonly status: string
  readonly keyAlgorithm: string
  readonly type: string
  /** Lower-case hexadecimal without separators. */
  readonly serial: string
  readonly notBefore: number | undefined
  readonly notAfter: number | undefined
}
