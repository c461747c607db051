import {
  type CloudFrontClient,
  GetConnectionGroupCommand,
  GetDistributionCommand,
  type GetDistributionResult,
  GetDistributionTenantByDomainCommand,
  GetDistributionTenantCommand,
  GetManagedCertificateDetailsCommand,
  VerifyDnsConfigurationCommand,
} from '@aws-sdk/client-cloudfront'
import { type Clock, soon } from '../../base/clock.ts'
import type { Distribution, DistributionSummary } from '../../base/distribution.ts'
import { Failure } from '../../base/failure.ts'
import { visible } from '../../base/text.ts'
import { BrokenAnswer } from '../answer.ts'
import type { Signed } from '../signed.ts'
import { distributionOf, featureDigests, flag, required } from './distribution.ts'
import { factsOf, type TenantFacts, type TenantSurroundings, tenantOf } from './tenant-facts.ts'

/** For how long what a tenant uses counts as just read, in ms: as long as a read of a distribution does before a change. */
const fresh = 5_000

/** For how long a tenant that was read waits for it to be read again, in ms. */
const longestAgain = 2_000

/** What CloudFront says of the DNS of a domain: `valid-configuration`, `invalid-configuration` or `unknown-configuration`. */
export interface DnsConfiguration {
  readonly status: string
  readonly reason: string
}

/** What is asked of tenants alone. All reject with a Failure. */
export interface TenantQuestions {
  /** GetDistributionTenantByDomain: which tenant of the account has a domain. */
  readonly tenantOf: (domain: string) => Promise<DistributionSummary>
  /** GetManagedCertificateDetails: the status of the certificate that CloudFront manages for a tenant; empty: none. */
  readonly managedCertificate: (tenant: string) => Promise<string>
  /** VerifyDnsConfiguration: what CloudFront says of the DNS of a domain of a tenant. */
  readonly dnsConfiguration: (tenant: string, domain: string) => Promise<DnsConfiguration>
}

export function tenantQuestions(
  signed: Signed<CloudFrontClient>,
  arnOf: (id: string) => string,
): TenantQuestions {
  return {
    tenantOf: (domain) => {
      const operation = 'cloudfront:GetDistributionTenantByDomain'
      return signed.read({ operation, resource: '*', about: domain }, async (client, options) => {
        const command = new GetDistributionTenantByDomainCommand({ Domain: domain })
        const { DistributionTenant } = await client.send(command, options)
        const { id, arn, enabled, status, active: aliases, certificate } = factsOf(DistributionTenant)
        const own = { id, arn, domain: '', aliases, enabled, status, staging: false }
        return { ...own, certificate: certificate ?? { source: 'none' } }
      })
    },
    managedCertificate: async (id) => {
      const operation = 'cloudfront:GetManagedCertificateDetails'
      const asked = { operation, resource: arnOf(id), about: id }
      try {
        return await signed.read(asked, async (client, options) => {
          const command = new GetManagedCertificateDetailsCommand({ Identifier: id })
          const { ManagedCertificateDetails: details } = await client.send(command, options)
          return visible(details?.CertificateStatus ?? '', 40)
        })
      } catch (thrown) {
        if (thrown instanceof Failure && thrown.refusal === 'not-found') return ''
        throw thrown
      }
    },
    dnsConfiguration: (id, domain) => {
      const operation = 'cloudfront:VerifyDnsConfiguration'
      const asked = { operation, resource: arnOf(id), about: `${domain} on ${id}` }
      return signed.read(asked, async (client, options) => {
        const command = new VerifyDnsConfigurationCommand({ Identifier: id, Domain: domain })
        const { DnsConfigurationList = [] } = await client.send(command, options)
        const found = DnsConfigurationList.find((one) => one.Domain?.toLowerCase() === domain)
        return {
          status: visible(required(found?.Status, 'Status'), 40),
          reason: visible(found?.Reason ?? '', 200),
        }
      })
    },
  }
}

/**
 * Reads tenants as distributions, with the certificate, the settings and the endpoint that they take from elsewhere: GetDistributionTenant,
 * and GetConnectionGroup and GetDistribution of the multi-tenant distribution, unless these were read a moment ago (aws-docs:
 * API_GetDistributionTenant). Rejects with a Failure.
 */
export function tenantReader(
  signed: Signed<CloudFrontClient>,
  arnOf: (id: string) => string,
  clock: Clock,
): (id: string) => Promise<Distribution> {
  /** With when they were last asked for, ms since the epoch. */
  const surroundings = new Map<string, { readonly around: TenantSurroundings; readonly at: number }>()
  /** What was last read of it counts where it cannot be read again, or not in time: a tenant alone tells the rest. */
  const aroundOf = async (facts: TenantFacts): Promise<TenantSurroundings> => {
    const key = `${facts.distribution} ${facts.group}`
    const known = surroundings.get(key)
    const now = clock.now()
    if (known !== undefined && now - known.at < fresh) return known.around
    const read = readAround(signed, arnOf, facts).then((around) => {
      surroundings.set(key, { around, at: clock.now() })
      return around
    })
    if (known === undefined) return read
    // Asked for once in that time, whether or not there is an answer.
    surroundings.set(key, { around: known.around, at: now })
    const again = read.catch(() => undefined)
    return (await soon(clock, longestAgain, again)) ?? known.around
  }
  return async (id) => {
    const asked = { operation: 'cloudfront:GetDistributionTenant', resource: arnOf(id), about: id }
    const { found, etag } = await signed.read(asked, async (client, options) => {
      const command = new GetDistributionTenantCommand({ Identifier: id })
      const { DistributionTenant: tenant, ETag } = await client.send(command, options)
      if (tenant?.Id !== id) throw new BrokenAnswer(`an answer about another tenant than ${id}`)
      return { found: factsOf(tenant), etag: required(ETag, 'ETag') }
    })
    return tenantOf(found, etag, await aroundOf(found))
  }
}

async function readAround(
  signed: Signed<CloudFrontClient>,
  arnOf: (id: string) => string,
  { distribution: id, group }: TenantFacts,
): Promise<TenantSurroundings> {
  const asked = { operation: 'cloudfront:GetConnectionGroup', resource: arnOf(group), about: group }
  const [{ config, distribution }, { ConnectionGroup }] = await Promise.all([
    readDistribution(signed, { id, resource: arnOf(id) }, (answer) => ({
      distribution: distributionOf(answer, id),
      config: required(answer.Distribution?.DistributionConfig, 'DistributionConfig'),
    })),
    signed.read(asked, (client, options) =>
      client.send(new GetConnectionGroupCommand({ Identifier: group }), options),
    ),
  ])
  const { Ipv6Enabled, AnycastIpListId, Status, Enabled, RoutingEndpoint } = ConnectionGroup ?? {}
  return {
    distribution,
    // How users connect is a matter of the connection group (aws-docs: API_DistributionConfig, IsIPV6Enabled).
    features: featureDigests({ ...config, IsIPV6Enabled: Ipv6Enabled, AnycastIpListId }),
    endpoint: required(RoutingEndpoint, 'RoutingEndpoint').toLowerCase(),
    enabled: flag(Enabled, 'Enabled'),
    deployed: Status !== 'InProgress',
    ipv6: Ipv6Enabled === true,
  }
}

/** GetDistribution, and what `read` makes of the answer. `resource`: its ARN. */
export function readDistribution<T>(
  signed: Signed<CloudFrontClient>,
  { id, resource }: { readonly id: string; readonly resource: string },
  read: (answer: GetDistributionResult) => T,
): Promise<T> {
  const asked = { operation: 'cloudfront:GetDistribution', resource, about: id }
  return signed.read(asked, async (client, options) =>
    read(await client.send(new GetDistributionCommand({ Id: id }), options)),
  )
}
