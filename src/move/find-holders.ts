import { matchesMasked } from '../base/alias.ts'
import type { DistributionSummary, Known } from '../base/distribution.ts'
import { Failure } from '../base/failure.ts'
import { known } from './answers.ts'
import { findHolder, type Holder, heldByAnEnd, type Traces } from './holder.ts'
import type { Observation } from './move.ts'
import type { Accounts } from './observe.ts'

/** What is known of an answer as long as there is none. */
export const notYet = {
  known: false,
  why: new Failure('service-error', 'it has not answered yet', { outcome: 'unknown' }),
} as const

/** Who holds each name, in their order. */
export async function holdersOf(
  traces: readonly Traces[],
  listed: Promise<readonly Known<readonly DistributionSummary[]>[]>,
  conflicts: readonly (Observation['conflicts'] | Promise<Observation['conflicts']>)[],
  accounts: Accounts,
): Promise<readonly Holder[]> {
  const [distributions, lists] = await Promise.all([listed, Promise.all(conflicts)])
  const tenants = await Promise.all(
    traces.flatMap((one, at) => (heldByAnEnd(one) ? [] : tenantsOf(one, lists[at] ?? notYet, accounts))),
  )
  const own = [...distributions, ...tenants]
  return oneSource(
    traces.map((one, at) => findHolder({ ...one, own, conflicts: lists[at] ?? notYet })),
    own,
  )
}

/**
 * The tenants that the conflict list says hold the name, of the accounts that there are credentials for: it masks their ids, and
 * no list of distributions has them.
 */
function tenantsOf(
  { alias, given }: Traces,
  conflicts: Observation['conflicts'],
  { target, source }: Accounts,
): Promise<Known<readonly DistributionSummary[]>>[] {
  const held = (conflicts.known ? conflicts.value : []).find(
    (conflict) => conflict.alias === alias && conflict.resource === 'distribution-tenant',
  )
  if (held === undefined || given !== undefined) return []
  return [target, ...(source === undefined ? [] : [source])]
    .filter(({ id }) => matchesMasked(id, held.maskedAccount))
    .map(({ cloudfront }) => known(cloudfront.tenantOf(alias).then((one) => [one])))
}

/** A move has one source: names of another distribution than the first of them is on are somebody else's. */
function oneSource(holders: readonly Holder[], own: Traces['own']): readonly Holder[] {
  const source = holders.find((holder) => holder.is === 'source')
  return holders.map((holder) => {
    if (holder.is !== 'source' || holder.id === source?.id) return holder
    const read = own.flatMap((list) => (list.known ? list.value : [])).find(({ id }) => id === holder.id)
    return { is: 'another', id: holder.id, enabled: read?.enabled ?? true }
  })
}
