import {
  type CloudFrontClient,
  GetConnectionGroupCommand,
  GetDistributionCommand,
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

/** Reads tenants as distributions: with the certificate, the settings and the endpoint that they take from elsewhere. */
export class Tenants {
  readonly #signed: Signed<CloudFrontClient>
  readonly #arnOf: (id: string) => string
  readonly #clock: Clock
  /** With when they were last asked for, ms since the epoch. */
  readonly #surroundings = new Map<string, { readonly around: TenantSurroundings; readonly at: number }>()

  constructor(signed: Signed<CloudFrontClient>, arnOf: (id: string) => string, clock: Clock) {
    this.#signed = signed
    this.#arnOf = arnOf
    this.#clock = clock
  }

  /**
   * GetDistributionTenant, and GetConnectionGroup and GetDistribution of the multi-tenant distribution, unless these were read a
   * moment ago (aws-docs: API_GetDistributionTenant). Rejects with a Failure.
   */
  async read(id: string): Promise<Distribution> {
    const asked = { operation: 'cloudfront:GetDistributionTenant', resource: this.#arnOf(id), about: id }
    const { found, etag } = await this.#signed.read(asked, async (client, options) => {
      const { DistributionTenant: tenant, ETag } = await client.send(
        new GetDistributionTenantCommand({ Identifier: id }),
        options,
      )
      if (tenant?.Id !== id) throw new BrokenAnswer(`an answer about another tenant than ${id}`)
      return { found: factsOf(tenant), etag: required(ETag, 'ETag') }
    })
    return tenantOf(found, etag, await this.#around(found))
  }

  /** GetDistributionTenantByDomain: the tenant of this account that has the domain. Rejects with a Failure. */
  byDomain(domain: string): Promise<DistributionSummary> {
    const operation = 'cloudfront:GetDistributionTenantByDomain'
    return this.#signed.read({ operation, resource: '*', about: domain }, async (client, options) => {
      const { DistributionTenant: tenant } = await client.send(
        new GetDistributionTenantByDomainCommand({ Domain: domain }),
        options,
      )
      const { id, arn, enabled, status, active, certificate } = factsOf(tenant)
      return {
        id,
        arn,
        domain: '',
        aliases: active,
        enabled,
        status,
        staging: false,
        certificate: certificate ?? { source: 'none' },
      }
    })
  }

  /** GetManagedCertificateDetails: its status; empty where CloudFront manages none for the tenant. Rejects with a Failure. */
  async managedCertificate(id: string): Promise<string> {
    const operation = 'cloudfront:GetManagedCertificateDetails'
    const asked = { operation, resource: this.#arnOf(id), about: id }
    try {
      return await this.#signed.read(asked, async (client, options) => {
        const command = new GetManagedCertificateDetailsCommand({ Identifier: id })
        const { ManagedCertificateDetails: details } = await client.send(command, options)
        return visible(details?.CertificateStatus ?? '', 40)
      })
    } catch (thrown) {
      if (thrown instanceof Failure && thrown.refusal === 'not-found') return ''
      throw thrown
    }
  }

  /** VerifyDnsConfiguration of one domain of a tenant. Rejects with a Failure. */
  dnsConfiguration(id: string, domain: string): Promise<DnsConfiguration> {
    const operation = 'cloudfront:VerifyDnsConfiguration'
    const asked = { operation, resource: this.#arnOf(id), about: `${domain} on ${id}` }
    return this.#signed.read(asked, async (client, options) => {
      const command = new VerifyDnsConfigurationCommand({ Identifier: id, Domain: domain })
      const { DnsConfigurationList = [] } = await client.send(command, options)
      const found = DnsConfigurationList.find((one) => one.Domain?.toLowerCase() === domain)
      return {
        status: visible(required(found?.Status, 'Status'), 40),
        reason: visible(found?.Reason ?? '', 200),
      }
    })
  }

  /** What was last read of it counts where it cannot be read again, or not in time: a tenant alone tells the rest. */
  async #around(facts: TenantFacts): Promise<TenantSurroundings> {
    const key = `${facts.distribution} ${facts.group}`
    const known = this.#surroundings.get(key)
    const now = this.#clock.now()
    if (known !== undefined && now - known.at < fresh) return known.around
    const read = this.#readAround(facts).then((around) => {
      this.#surroundings.set(key, { around, at: this.#clock.now() })
      return around
    })
    if (known === undefined) return read
    // Asked for once in that time, whether or not there is an answer.
    this.#surroundings.set(key, { around: known.around, at: now })
    return (
      (await soon(
        this.#clock,
        longestAgain,
        read.catch(() => undefined),
      )) ?? known.around
    )
  }

  async #readAround({ distribution, group }: TenantFacts): Promise<TenantSurroundings> {
    const asked = {
      operation: 'cloudfront:GetDistribution',
      resource: this.#arnOf(distribution),
      about: distribution,
    }
    const of = { operation: 'cloudfront:GetConnectionGroup', resource: this.#arnOf(group), about: group }
    const [read, { ConnectionGroup }] = await Promise.all([
      this.#signed.read(asked, async (client, options) => {
        const answer = await client.send(new GetDistributionCommand({ Id: distribution }), options)
        return { answer, parent: distributionOf(answer, distribution) }
      }),
      this.#signed.read(of, (client, options) =>
        client.send(new GetConnectionGroupCommand({ Identifier: group }), options),
      ),
    ])
    const { Ipv6Enabled, AnycastIpListId, Status, Enabled, RoutingEndpoint } = ConnectionGroup ?? {}
    const config = read.answer.Distribution?.DistributionConfig
    return {
      distribution: read.parent,
      // How users connect is a matter of the connection group (aws-docs: API_DistributionConfig, IsIPV6Enabled).
      features: featureDigests({
        ...required(config, 'DistributionConfig'),
        IsIPV6Enabled: Ipv6Enabled,
        AnycastIpListId,
      }),
      endpoint: required(RoutingEndpoint, 'RoutingEndpoint').toLowerCase(),
      enabled: flag(Enabled, 'Enabled'),
      deployed: Status !== 'InProgress',
      ipv6: Ipv6Enabled === true,
    }
  }
}
