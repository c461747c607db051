import type { DistributionTenant } from '@aws-sdk/client-cloudfront'
import type { Distribution, Feature } from '../../base/distribution.ts'
import { BrokenAnswer } from '../answer.ts'
import { digest, flag, required, statusOf } from './distribution.ts'

/** What every tenant of one multi-tenant distribution and connection group has in common. */
export interface TenantSurroundings {
  readonly distribution: Distribution
  /** Of both together. */
  readonly features: Distribution['features']
  /** The routing endpoint, `d….cloudfront.net`, lower case. */
  readonly endpoint: string
  readonly enabled: boolean
  /** Whether the connection group has reached every edge. */
  readonly deployed: boolean
  readonly ipv6: boolean
}

/** A tenant's own part of its answers. */
export type TenantFacts = ReturnType<typeof factsOf>

/** @throws BrokenAnswer when a part that decisions rest on is missing or not as it must be */
export function factsOf(tenant: DistributionTenant | undefined) {
  const id = required(tenant?.Id, 'Id')
  const arn = required(tenant?.Arn, 'Arn')
  const account = /^arn:[a-z-]+:cloudfront::(\d{12}):distribution-tenant\/(dt_\w+)$/.exec(arn)
  if (account?.[2] !== id) throw new BrokenAnswer(`an answer about another tenant than ${id}`)
  const { Customizations: own } = tenant ?? {}
  const domains = (tenant?.Domains ?? []).map(({ Domain, Status }) => ({
    name: required(Domain, 'Domain').toLowerCase(),
    active: isActive(Status),
  }))
  const { Arn: certificate = '' } = own?.Certificate ?? {}
  return {
    id,
    arn,
    account: required(account[1], 'account'),
    distribution: required(tenant?.DistributionId, 'DistributionId'),
    group: required(tenant?.ConnectionGroupId, 'ConnectionGroupId'),
    enabled: flag(tenant?.Enabled, 'Enabled'),
    status: statusOf(tenant?.Status),
    active: domains.filter(({ active }) => active).map(({ name }) => name),
    inactive: domains.filter(({ active }) => !active).map(({ name }) => name),
    certificate: certificate === '' ? undefined : ({ source: 'acm', arn: certificate } as const),
    webAcl: own?.WebAcl,
    geo: own?.GeoRestrictions,
    parameters: tenant?.Parameters,
  }
}

function isActive(status: string | undefined): boolean {
  if (status !== 'active' && status !== 'inactive')
    throw new BrokenAnswer('an answer without a known Status of a domain')
  return status === 'active'
}

export function tenantOf(facts: TenantFacts, etag: string, around: TenantSurroundings): Distribution {
  const { distribution, features, endpoint, enabled, deployed, ipv6 } = around
  // An edge that has not heard of what the tenant uses does not serve the tenant either.
  const everywhere = deployed && distribution.status === 'Deployed'
  return {
    kind: 'distribution-tenant',
    id: facts.id,
    arn: facts.arn,
    account: facts.account,
    etag,
    status: everywhere ? facts.status : 'InProgress',
    domain: endpoint,
    enabled: facts.enabled,
    aliases: facts.active,
    staging: false,
    tenantOnly: false,
    continuousDeploymentPolicy: false,
    ipv6,
    certificate: facts.certificate ?? distribution.certificate,
    features: new Map([...features, ...customized(facts, features)]),
    tenant: {
      distribution: distribution.id,
      distributionEnabled: distribution.enabled,
      connectionGroup: facts.group,
      connectionGroupEnabled: enabled,
      inactive: facts.inactive,
    },
  }
}

/**
 * The parts in which a tenant does not do as its multi-tenant distribution does, of which it fills in the parameters. In the form that
 * they have in the configuration of a distribution, with which they are compared.
 */
function customized(
  { webAcl, geo, parameters }: TenantFacts,
  shared: Distribution['features'],
): ReadonlyMap<Feature, string> {
  const origins = 'origins and origin access'
  const { RestrictionType, Locations: Items = [] } = geo ?? {}
  const values = (parameters ?? []).map(({ Name, Value }) => [Name, Value])
  const own = new Map<Feature, string>()
  if (webAcl !== undefined) own.set('web ACL', digest(webAcl.Action === 'disable' ? '' : webAcl.Arn))
  if (geo !== undefined)
    own.set('geo restriction', digest({ GeoRestriction: { RestrictionType, Quantity: Items.length, Items } }))
  if (values.length > 0) own.set(origins, digest([shared.get(origins), Object.fromEntries(values)]))
  return own
}
