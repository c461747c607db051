import {
  type CloudFrontClient,
  ListConflictingAliasesCommand,
  ListDomainConflictsCommand,
} from '@aws-sdk/client-cloudfront'
import { type Conflict, type Conflicts, resourceOf } from '../../base/distribution.ts'
import { Failure } from '../../base/failure.ts'
import { requestOf } from '../answer.ts'
import { addToRole, notByTheRole } from '../denied.ts'
import type { Asked } from '../refusals.ts'
import type { Signed } from '../signed.ts'
import { idOf, required } from './distribution.ts'

/** Who is asked about, and as whom: the distribution whose certificate proves the right to ask. */
interface ConflictQuestion {
  readonly alias: string
  readonly target: string
  /** ARN of the target. */
  readonly resource: string
}

/**
 * Who holds the alias or a name that overlaps it: ListDomainConflicts, or the older ListConflictingAliases where the first
 * is not permitted or not known (aws-docs: "Find the source distribution").
 * @throws Failure; `access-denied` naming both when neither is permitted, refusal `certificate` when the target has none
 * that covers the alias.
 */
export async function findConflicts(
  cloudfront: Signed<CloudFrontClient>,
  question: ConflictQuestion,
): Promise<Conflicts> {
  let first: Failure
  try {
    return await domainConflicts(cloudfront, question)
  } catch (thrown) {
    // The older operation knows nothing of tenants.
    const tenant = resourceOf(question.target) === 'distribution-tenant'
    if (tenant || !(thrown instanceof Failure) || !lacksFirst.has(thrown.refusal)) throw thrown
    first = thrown
  }
  try {
    const list = await conflictingAliases(cloudfront, question)
    // An endpoint without the newer operation has no tenants.
    return first.refusal === 'permission' ? Object.assign(list, { withoutTenants: first }) : list
  } catch (thrown) {
    if (!(thrown instanceof Failure) || thrown.refusal !== 'permission' || first.refusal !== 'permission')
      throw thrown
    const byTheRole = [first, thrown].some(({ message }) => notByTheRole(message, '', '') === undefined)
    const statement = {
      Effect: 'Allow',
      Action: ['cloudfront:ListDomainConflicts', 'cloudfront:ListConflictingAliases'],
      Resource: question.resource,
    }
    throw new Failure(
      'access-denied',
      `Neither cloudfront:ListDomainConflicts nor cloudfront:ListConflictingAliases is permitted on ${question.target}. ${first.message}`,
      {
        cause: first,
        outcome: 'refused',
        refusal: 'permission',
        remedy: byTheRole
          ? addToRole(/User: .*/s.exec(first.message)?.[0] ?? '', statement)
          : (first.remedy ?? ''),
        requestId: first.requestId,
      },
    )
  }
}

/** Refusals after which the older operation may do. */
const lacksFirst: ReadonlySet<Failure['refusal']> = new Set(['permission', 'not-offered'])

function domainConflicts(
  cloudfront: Signed<CloudFrontClient>,
  question: ConflictQuestion,
): Promise<Conflict[]> {
  const { alias, target } = question
  const asked = askedBy('cloudfront:ListDomainConflicts', question)
  return cloudfront.pages(asked, async (client, options, marker) => {
    const command = new ListDomainConflictsCommand({
      Domain: alias,
      DomainControlValidationResource: idOf(target),
      Marker: marker,
    })
    const { DomainConflicts = [], NextMarker, $metadata } = await client.send(command, options)
    const items = DomainConflicts.map(
      ({ Domain, ResourceType, ResourceId, AccountId }): Conflict => ({
        alias: required(Domain, 'Domain').toLowerCase(),
        resource: ResourceType === 'distribution-tenant' ? 'distribution-tenant' : 'distribution',
        maskedId: required(ResourceId, 'ResourceId'),
        maskedAccount: required(AccountId, 'AccountId'),
        ...requestOf($metadata),
      }),
    )
    return { items, next: NextMarker }
  })
}

function conflictingAliases(
  cloudfront: Signed<CloudFrontClient>,
  question: ConflictQuestion,
): Promise<Conflict[]> {
  const { alias, target } = question
  const asked = askedBy('cloudfront:ListConflictingAliases', question)
  return cloudfront.pages(asked, async (client, options, marker) => {
    const page = { Alias: alias, DistributionId: target, Marker: marker, MaxItems: 100 }
    const { ConflictingAliasesList, $metadata } = await client.send(
      new ListConflictingAliasesCommand(page),
      options,
    )
    const { Items = [], Quantity, NextMarker } = required(ConflictingAliasesList, 'ConflictingAliasesList')
    if (Items.length !== required(Quantity, 'Quantity')) required(undefined, 'as many items as it says')
    const items = Items.map(
      ({ Alias, DistributionId, AccountId }): Conflict => ({
        alias: required(Alias, 'Alias').toLowerCase(),
        // By a report tenants are among them; no id of a distribution is as long (botocore: at most 25).
        resource: (DistributionId ?? '').length > 25 ? 'distribution-tenant' : 'distribution',
        maskedId: required(DistributionId, 'DistributionId'),
        maskedAccount: required(AccountId, 'AccountId'),
        ...requestOf($metadata),
      }),
    )
    return { items, next: NextMarker }
  })
}

function askedBy(operation: string, { alias, target, resource }: ConflictQuestion): Asked {
  const about = `${alias}, requested for ${target}`
  return { operation, resource, about, names: [alias], replaceable: true }
}
