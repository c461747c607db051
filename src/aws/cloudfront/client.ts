import {
  AssociateAliasCommand,
  CloudFrontClient,
  type CloudFrontClientConfig,
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
import { BrokenAnswer } from '../answer.ts'
import type { Asked } from '../refusals.ts'
import { ownerOf, type Signed } from '../signed.ts'
import { expectRoots, type Roots } from './body.ts'
import { type Configs, configsOf } from './configs.ts'
import { findConflicts } from './conflicts.ts'
import { distributionOf, idOf, required, summaryOf } from './distribution.ts'
import { readDistribution, type TenantQuestions, tenantQuestions, tenantReader } from './tenant.ts'

/** Our verbs of CloudFront, with the credentials of one account. All reject with a Failure; reads retry what can heal. */
export interface CloudFront extends Configs, TenantQuestions {
  /** GetDistribution, or of a tenant GetDistributionTenant. */
  readonly distribution: (id: string) => Promise<Distribution>
  /** ListDistributions, all pages. */
  readonly distributions: () => Promise<DistributionSummary[]>
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
  const tenant = tenantReader(signed, arnOf, clock)
  const distribution = (id: string) =>
    readDistribution(signed, { id, resource: arnOf(id) }, (answer) => distributionOf(answer, id))
  return {
    ...configsOf(signed, arnOf),
    distribution: (id) => (resourceOf(id) === 'distribution-tenant' ? tenant(id) : distribution(id)),
    ...tenantQuestions(signed, arnOf),
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
  const asked = (operation: string, alias: string, target: string): Asked => ({
    operation,
    resource: arnOf(target),
    about: `${alias} to ${target}`,
    names: [alias],
    refusedAs: 'move-refused',
  })
  return {
    updateDomainAssociation: (alias, target, etag) =>
      signed.change(
        { ...asked('cloudfront:UpdateDomainAssociation', alias, target), replaceable: true },
        async (client, options) => {
          const input = { Domain: alias, TargetResource: idOf(target), IfMatch: etag }
          const answer = await client.send(new UpdateDomainAssociationCommand(input), options)
          if (answer.Domain?.toLowerCase() !== alias || answer.ResourceId !== target)
            throw new BrokenAnswer('an answer about something else')
          return answer.ETag
        },
      ),
    associateAlias: (alias, target) =>
      signed.change(asked('cloudfront:AssociateAlias', alias, target), async (client, options) => {
        const command = new AssociateAliasCommand({ Alias: alias, TargetDistributionId: target })
        await client.send(command, options)
      }),
  }
}

/** ListDistributions, all pages. */
function listed(signed: Signed<CloudFrontClient>): Promise<DistributionSummary[]> {
  const about = 'all distributions of the account'
  const asked = { operation: 'cloudfront:ListDistributions', resource: '*', about }
  return signed.pages(asked, async (client, options, marker) => {
    const answer = await client.send(new ListDistributionsCommand({ Marker: marker }), options)
    const list = required(answer.DistributionList, 'DistributionList')
    const { Items = [], Quantity, IsTruncated, NextMarker } = list
    if (Items.length !== required(Quantity, 'Quantity'))
      throw new BrokenAnswer('an answer whose Quantity does not match its distributions')
    return {
      items: Items.map(summaryOf),
      next: required(IsTruncated, 'IsTruncated') ? required(NextMarker, 'NextMarker') : undefined,
    }
  })
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
