import {
  type CloudFrontClient,
  type DistributionTenant,
  GetConnectionGroupCommand,
  GetDistributionCommand,
  GetDistributionTenantByDomainCommand,
  GetDistributionTenantCommand,
  GetManagedCertificateDetailsCommand,
  VerifyDnsConfigurationCommand,
} from '@aws-sdk/client-cloudfront'
import type {
  AttachedCertificate,
  Distribution,
  DistributionSummary,
  Feature,
} from '../../base/distribution.ts'
import { Failure } from '../../base/failure.ts'
import { visible } from '../../base/text.ts'
import { BrokenAnswer } from '../answer.ts'
import type { Signed } from '../signed.ts'
import { distributionOf, flag, required, statusOf } from './distribution.ts'
import { digest } from './features.ts'

/** What every tenant of one multi-tenant distribution and connection group has in common. */
interface TenantSurroundings {
  readonly distribution: Distribution
  /** The routing endpoint, `d….cloudfront.net`, lower case. */
  readonly endpoint: string
  readonly enabled: boolean
  readonly ipv6: boolean
}

/** What CloudFront says of the DNS of a domain: `valid-configuration`, `invalid-configuration` or `unknown-configuration`. */
export interface DnsConfiguration {
  readonly status: string
  readonly reason: string
}

/** Reads tenants as distributions: with the certificate, the settings and the endpoint that they take from elsewhere. */
export class Tenants {
  readonly #signed: Signed<CloudFrontClient>
  readonly #arnOf: (id: string) => string
  /** Neither a move nor a deployment of a tenant changes these, so they are read once a run. */
  readonly #surroundings = new Map<string, TenantSurroundings>()

  constructor(signed: Signed<CloudFrontClient>, arnOf: (id: string) => string) {
    this.#signed = signed
    this.#arnOf = arnOf
  }

  /**
   * GetDistributionTenant, and with the first answer GetConnectionGroup and GetDistribution of the multi-tenant distribution
   * (aws-docs: API_GetDistributionTenant). Rejects with a Failure.
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

  async #around({ distribution, group }: TenantFacts): Promise<TenantSurroundings> {
    const key = `${distribution} ${group}`
    const known = this.#surroundings.get(key)
    if (known !== undefined) return known
    const [parent, { ConnectionGroup }] = await Promise.all([
      this.#signed.read(
        {
          operation: 'cloudfront:GetDistribution',
          resource: this.#arnOf(distribution),
          about: distribution,
        },
        async (client, options) =>
          distributionOf(
            await client.send(new GetDistributionCommand({ Id: distribution }), options),
            distribution,
          ),
      ),
      this.#signed.read(
        { operation: 'cloudfront:GetConnectionGroup', resource: this.#arnOf(group), about: group },
        (client, options) => client.send(new GetConnectionGroupCommand({ Identifier: group }), options),
      ),
    ])
    const around = {
      distribution: parent,
      endpoint: required(ConnectionGroup?.RoutingEndpoint, 'RoutingEndpoint').toLowerCase(),
      enabled: flag(ConnectionGroup?.Enabled, 'Enabled'),
      ipv6: ConnectionGroup?.Ipv6Enabled === true,
    }
    this.#surroundings.set(key, around)
    return around
  }
}

/** A tenant's own part of its answers. */
interface TenantFacts {
  readonly id: string
  readonly arn: string
  readonly account: string
  readonly distribution: string
  readonly group: string
  readonly enabled: boolean
  readonly status: Distribution['status']
  readonly active: readonly string[]
  readonly inactive: readonly string[]
  readonly certificate: AttachedCertificate | undefined
  readonly webAcl: unknown
  readonly geo: unknown
}

/** @throws BrokenAnswer when a part that decisions rest on is missing or not as it must be */
function factsOf(tenant: DistributionTenant | undefined): TenantFacts {
  const id = required(tenant?.Id, 'Id')
  const arn = required(tenant?.Arn, 'Arn')
  const account = /^arn:[a-z-]+:cloudfront::(\d{12}):distribution-tenant\/(dt_\w+)$/.exec(arn)
  if (account?.[2] !== id) throw new BrokenAnswer(`an answer about another tenant than ${id}`)
  const { Customizations: own } = tenant ?? {}
  const domains = (tenant?.Domains ?? []).map(({ Domain, Status }) => ({
    name: required(Domain, 'Domain').toLowerCase(),
    active: isActive(Status),
  }))
  const arnOfCertificate = own?.Certificate?.Arn
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
    certificate: arnOfCertificate ? { source: 'acm', arn: arnOfCertificate } : undefined,
    webAcl: own?.WebAcl,
    geo: own?.GeoRestrictions,
  }
}

function isActive(status: string | undefined): boolean {
  if (status !== 'active' && status !== 'inactive')
    throw new BrokenAnswer('an answer without a known Status of a domain')
  return status === 'active'
}

function tenantOf(facts: TenantFacts, etag: string, around: TenantSurroundings): Distribution {
  const { distribution, endpoint, enabled, ipv6 } = around
  return {
    kind: 'distribution-tenant',
    id: facts.id,
    arn: facts.arn,
    account: facts.account,
    etag,
    status: facts.status,
    domain: endpoint,
    enabled: facts.enabled,
    aliases: facts.active,
    staging: false,
    tenantOnly: false,
    continuousDeploymentPolicy: false,
    ipv6,
    certificate: facts.certificate ?? distribution.certificate,
    features: new Map([...distribution.features, ...customized(facts)]),
    tenant: {
      distribution: distribution.id,
      distributionEnabled: distribution.enabled,
      connectionGroup: facts.group,
      connectionGroupEnabled: enabled,
      inactive: facts.inactive,
    },
  }
}

/** The parts in which a tenant does not do as its multi-tenant distribution does. */
function customized({ webAcl, geo }: TenantFacts): readonly (readonly [Feature, string])[] {
  return [
    ...(webAcl === undefined ? [] : [['web ACL', digest(webAcl)] as const]),
    ...(geo === undefined ? [] : [['geo restriction', digest(geo)] as const]),
  ]
}
