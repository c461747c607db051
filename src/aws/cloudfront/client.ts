import {
  AssociateAliasCommand,
  CloudFrontClient,
  type CloudFrontClientConfig,
  GetDistributionCommand,
  ListDistributionsCommand,
  ListTagsForResourceCommand,
  UpdateDomainAssociationCommand,
} from '@aws-sdk/client-cloudfront'
import type { Clock } from '../../base/clock.ts'
import {
  type Conflicts,
  type Distribution,
  type DistributionSummary,
  type Owner,
  resourceOf,
} from '../../base/distribution.ts'
import { allPages, BrokenAnswer } from '../answer.ts'
import { ownerOf, type Signed } from '../signed.ts'
import { expectRoots, type Roots } from './body.ts'
import { type Configs, configsOf } from './configs.ts'
import { findConflicts } from './conflicts.ts'
import { distributionOf, idOf, required, summaryOf } from './distribution.ts'
import { type DnsConfiguration, Tenants } from './tenant.ts'

/** Our verbs of CloudFront, with the credentials of one account. All reject with a Failure; reads retry what can heal. */
export interface CloudFront extends Configs {
  /** GetDistribution, or of a tenant GetDistributionTenant. */
  readonly distribution: (id: string) => Promise<Distribution>
  /** ListDistributions, all pages. */
  readonly distributions: () => Promise<DistributionSummary[]>
  /** GetDistributionTenantByDomain: which tenant of the account has a domain. */
  readonly tenantOf: (domain: string) => Promise<DistributionSummary>
  /** GetManagedCertificateDetails: the status of the certificate that CloudFront manages for a tenant; empty: none. */
  readonly managedCertificate: (tenant: string) => Promise<string>
  /** VerifyDnsConfiguration: what CloudFront says of the DNS of a domain of a tenant. */
  readonly dnsConfiguration: (tenant: string, domain: string) => Promise<DnsConfiguration>
  /** ListTagsForResource, once: the tool that declares a distribution, by its tags; `undefined`: they name none. */
  readonly owner: (id: string) => Promise<Owner | undefined>
  /**
   * Who holds `alias` or a name that overlaps it: ListDomainConflicts, or ListConflictingAliases where the first is not
   * permitted or not known. All pages. `target` must be the caller's and hold a certificate that covers the alias.
   */
  readonly conflicts: (alias: string, target: string) => Promise<Conflicts>
  /** UpdateDomainAssociation with If-Match; sent once, never retried here. Resolves to the ETag that the target has then, if it is told. */
  readonly updateDomainAssociation: (
    alias: string,
    target: string,
    etag: string,
  ) => Promise<string | undefined>
  /** AssociateAlias; sent once, never retried here. */
  readonly associateAlias: (alias: string, target: string) => Promise<void>
}

/** The documents that answer our commands. */
const roots: Roots = {
  GetDistributionCommand: /^Distribution$/,
  GetDistributionTenantCommand: /^DistributionTenant$/,
  GetDistributionTenantByDomainCommand: /^DistributionTenant$/,
  GetConnectionGroupCommand: /^ConnectionGroup$/,
  GetManagedCertificateDetailsCommand: /^ManagedCertificateDetails$/,
  VerifyDnsConfigurationCommand: /^VerifyDnsConfiguration/,
  ListDistributionsCommand: /^DistributionList$/,
  ListTagsForResourceCommand: /^Tags$/,
  ListConflictingAliasesCommand: /^ConflictingAliasesList$/,
  ListDomainConflictsCommand: /^ListDomainConflicts/,
  UpdateDomainAssociationCommand: /^UpdateDomainAssociation/,
  AssociateAliasCommand: undefined,
  GetDistributionConfigCommand: /^DistributionConfig$/,
  UpdateDistributionCommand: /^Distribution$/,
  UpdateDistributionTenantCommand: /^DistributionTenant$/,
}

/** A client that refuses answers with the wrong document. */
export function cloudfrontClient(config: CloudFrontClientConfig): CloudFrontClient {
  const client = new CloudFrontClient(config)
  expectRoots(client, roots)
  return client
}

/** `arnOf`: the ARN of a distribution by its id, for remedies. */
export function cloudfrontOf(
  signed: Signed<CloudFrontClient>,
  arnOf: (id: string) => string,
  clock: Clock,
): CloudFront {
  const tenants = new Tenants(signed, arnOf, clock)
  return {
    ...configsOf(signed, arnOf),
    distribution: (id) =>
      resourceOf(id) === 'distribution-tenant'
        ? tenants.read(id)
        : signed.read(
            { operation: 'cloudfront:GetDistribution', resource: arnOf(id), about: id },
            async (client, options) =>
              distributionOf(await client.send(new GetDistributionCommand({ Id: id }), options), id),
          ),
    tenantOf: (domain) => tenants.byDomain(domain),
    managedCertificate: (tenant) => tenants.managedCertificate(tenant),
    dnsConfiguration: (tenant, domain) => tenants.dnsConfiguration(tenant, domain),
    distributions: () => listed(signed),
    owner: once((id) => readOwner(signed, id, arnOf(id))),
    conflicts: (alias, target) => findConflicts(signed, { alias, target, resource: arnOf(target) }),
    ...moversOf(signed, arnOf),
  }
}

/** The two calls that move a name. */
function moversOf(
  signed: Signed<CloudFrontClient>,
  arnOf: (id: string) => string,
): Pick<CloudFront, 'updateDomainAssociation' | 'associateAlias'> {
  return {
    updateDomainAssociation: (alias, target, etag) =>
      signed.change(
        {
          operation: 'cloudfront:UpdateDomainAssociation',
          resource: arnOf(target),
          about: `${alias} to ${target}`,
          names: [alias],
          refusedAs: 'move-refused',
          replaceable: true,
        },
        async (client, options) => {
          const { Domain, ResourceId, ETag } = await client.send(
            new UpdateDomainAssociationCommand({
              Domain: alias,
              TargetResource: idOf(target),
              IfMatch: etag,
            }),
            options,
          )
          if (Domain?.toLowerCase() !== alias || ResourceId !== target)
            throw new BrokenAnswer('an answer about something else')
          return ETag
        },
      ),
    associateAlias: (alias, target) =>
      signed.change(
        {
          operation: 'cloudfront:AssociateAlias',
          resource: arnOf(target),
          about: `${alias} to ${target}`,
          names: [alias],
          refusedAs: 'move-refused',
        },
        async (client, options) => {
          await client.send(
            new AssociateAliasCommand({ Alias: alias, TargetDistributionId: target }),
            options,
          )
        },
      ),
  }
}

/** ListDistributions, all pages. */
function listed(signed: Signed<CloudFrontClient>): Promise<DistributionSummary[]> {
  return allPages((marker) =>
    signed.read(
      {
        operation: 'cloudfront:ListDistributions',
        resource: '*',
        about: 'all distributions of the account',
      },
      async (client, options) => {
        const { DistributionList } = await client.send(
          new ListDistributionsCommand({ Marker: marker }),
          options,
        )
        const {
          Items = [],
          Quantity,
          IsTruncated,
          NextMarker,
        } = required(DistributionList, 'DistributionList')
        if (Items.length !== required(Quantity, 'Quantity'))
          throw new BrokenAnswer('an answer whose Quantity does not match its distributions')
        return {
          items: Items.map(summaryOf),
          next: required(IsTruncated, 'IsTruncated') ? required(NextMarker, 'NextMarker') : undefined,
        }
      },
    ),
  )
}

/** Asks about each id until it has been answered; the answer is kept. */
function once<T>(ask: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>()
  return (id) => {
    const asked = answers.get(id) ?? ask(id)
    answers.set(id, asked)
    void asked.catch(() => answers.delete(id))
    return asked
  }
}

function readOwner(signed: Signed<CloudFrontClient>, id: string, arn: string): Promise<Owner | undefined> {
  const asked = { operation: 'cloudfront:ListTagsForResource', resource: arn, about: id }
  return signed.read(asked, async (client, options) => {
    const { Tags } = await client.send(new ListTagsForResourceCommand({ Resource: arn }), options)
    return ownerOf(Tags?.Items)
  })
}
