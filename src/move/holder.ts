import { covers, matchesMasked } from '../base/alias.ts'
import {
  type Conflict,
  type Conflicts,
  type Distribution,
  type DistributionSummary,
  isGone,
  isInactive,
  type Known,
  type Resource,
  resourceOf,
} from '../base/distribution.ts'
import { Failure } from '../base/failure.ts'
import type { Seat } from '../report/status.ts'
import { known } from './answers.ts'
import type { Observation } from './move.ts'
import type { Accounts } from './observe.ts'

/** Who holds an alias, as far as it could be found out: the only vocabulary for it, {@link seatOf} cuts it down. */
export type Holder =
  | { readonly is: 'target' }
  /** The source: given by the user or found; `id` is whole. */
  | { readonly is: 'source'; readonly id: string; readonly how: string }
  /** Another distribution of the target's account than the source that was given. */
  | { readonly is: 'another'; readonly id: string; readonly enabled: boolean }
  /** A resource of another account; CloudFront masks its ids. `id`: the given source, when it fits the masked id. */
  | { readonly is: 'foreign'; readonly conflict: Conflict; readonly id: string | undefined }
  /** A resource of the target's account of which only the masked id is known. */
  | { readonly is: 'masked'; readonly conflict: Conflict; readonly why: Failure }
  | { readonly is: 'nobody' }
  | { readonly is: 'unknown'; readonly why: Failure }

/** What the holder is decided from. */
export interface Traces {
  readonly alias: string
  readonly target: Known<Distribution>
  readonly targetId: string
  /** The distribution named by `source-distribution`, when one is given. */
  readonly given: { readonly id: string; readonly read: Known<Distribution> } | undefined
  readonly conflicts: Known<Conflicts>
  /** The distributions of each account that there are credentials for; empty when they were not needed. */
  readonly own: readonly Known<readonly DistributionSummary[]>[]
  /**
   * The given source is known to have held the name: a name that neither end is read to hold has been released then, and
   * counts as held by nobody although the conflict list says nothing, or has not heard of it yet.
   */
  readonly heldOnce: boolean
  /** The run recovers: a name that the target serves by a wildcard counts as released, since a claim of it does no harm. */
  readonly recovering: boolean
}

/**
 * Whether the account's own distributions must be listed to find the holder: not when the target or the given source was
 * read and holds the name.
 */
export function listNeeded({ alias, target, given }: Pick<Traces, 'alias' | 'target' | 'given'>): boolean {
  if (holds(target, alias)) return false
  if (given === undefined) return true
  return given.read.known && !given.read.value.aliases.includes(alias)
}

/** Whether one of the ends was itself read to hold the name, so that nobody else has to be asked. */
export function heldByAnEnd({ alias, target, given }: Pick<Traces, 'alias' | 'target' | 'given'>): boolean {
  return holds(target, alias) || (given !== undefined && holds(given.read, alias))
}

/** How a source that nobody has named was found. */
const found: Readonly<Record<Resource, string>> = {
  distribution: 'found in the list of distributions of its account',
  'distribution-tenant': 'the tenant of its account that has the domain',
}

/**
 * Decides who holds the alias. What was read of a distribution itself counts more than the conflict list, which masks ids
 * and may lag; and a list that could not be asked is never taken for an empty one.
 */
export function findHolder(traces: Traces): Holder {
  const { alias, target, targetId, given, conflicts, own, heldOnce, recovering } = traces
  if (holds(target, alias)) return { is: 'target' }
  if (given !== undefined && holds(given.read, alias))
    return { is: 'source', id: given.id, how: 'given, and read there' }
  if (!target.known && !isGone(target)) return { is: 'unknown', why: target.why }
  const listed = own
    .flatMap((list) => (list.known ? list.value : []))
    .find(({ aliases }) => aliases.includes(alias))
  // The list may be ahead of a read that lags.
  if (listed?.id === targetId) return { is: 'target' }
  if (listed !== undefined)
    return given === undefined || given.id === listed.id
      ? { is: 'source', id: listed.id, how: found[resourceOf(listed.id)] }
      : { is: 'another', id: listed.id, enabled: listed.enabled }
  const released = given?.read.known === true && (heldOnce || (recovering && bridged(traces)))
  // One that is gone holds nothing, and no conflict list is read for it.
  const list: Traces['conflicts'] = target.known ? conflicts : target
  if (!list.known) return released ? offSource(traces) : { is: 'unknown', why: list.why }
  return byTheList(traces, list.value, released)
}

/** Of a name that the source has lost: a tenant may list one that it was given before it serves it. */
function offSource({ alias, target }: Traces): Holder {
  return { is: isInactive(target, alias) ? 'target' : 'nobody' }
}

function bridged({ alias, target }: Traces): boolean {
  return target.known && target.value.aliases.some((name) => covers(name, alias))
}

/**
 * Of a name that the list does not have: a list without tenants says it of distributions alone. That is enough where a distribution is
 * known to have held the name; and a claim, which a recovery makes, does no harm.
 */
function unlisted({ given, heldOnce, recovering }: Traces, { withoutTenants: why }: Conflicts): Holder {
  const left = heldOnce && given !== undefined && resourceOf(given.id) === 'distribution'
  return why === undefined || recovering || left ? { is: 'nobody' } : { is: 'unknown', why }
}

function byTheList(traces: Traces, conflicts: Conflicts, released: boolean): Holder {
  const { alias, target, targetId, given, own } = traces
  const listed = conflicts.filter((conflict) => conflict.alias === alias)
  const held = listed.find(({ maskedId }) => !matchesMasked(targetId, maskedId))
  // As any list it may be ahead of a read that lags: right behind the move nobody else may be read to hold the name.
  if (held === undefined && !released)
    return listed.length > 0 ? { is: 'target' } : unlisted(traces, conflicts)
  if (held === undefined) return offSource(traces)
  const fits = given !== undefined && matchesMasked(given.id, held.maskedId)
  if (fits && released) return offSource(traces)
  const foreign: Holder = { is: 'foreign', conflict: held, id: fits ? given.id : undefined }
  if (!target.known || !matchesMasked(target.value.account, held.maskedAccount)) return foreign
  if (fits) return { is: 'source', id: given.id, how: `given, and the conflict list names ${held.maskedId}` }
  // No list of distributions has tenants.
  const [list] = held.resource === 'distribution' ? own : []
  return list?.known === false ? { is: 'masked', conflict: held, why: list.why } : foreign
}

function holds(read: Known<Distribution>, alias: string): boolean {
  return read.known && read.value.aliases.includes(alias)
}

/** Who that is, seen from the move. `sourceKnown`: which distribution is the source is known. */
export function seatOf(holder: Holder, sourceKnown: boolean): Seat {
  switch (holder.is) {
    case 'another':
      return 'other'
    case 'foreign':
      return holder.id !== undefined || !sourceKnown ? 'source' : 'other'
    case 'masked':
      return sourceKnown ? 'other' : 'source'
    default:
      return holder.is
  }
}

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
 * The tenants that the conflict list says hold the name, or that it does not show, of the accounts that there are credentials for:
 * it masks their ids, and no list of distributions has them.
 */
function tenantsOf(
  { alias, given }: Traces,
  conflicts: Observation['conflicts'],
  { target, source }: Accounts,
): Promise<Known<readonly DistributionSummary[]>>[] {
  if (!conflicts.known || given !== undefined) return []
  const held = conflicts.value.find((conflict) => conflict.alias === alias)
  const unseen = held === undefined && conflicts.value.withoutTenants !== undefined
  if (!unseen && held?.resource !== 'distribution-tenant') return []
  return [target, ...(source === undefined ? [] : [source])]
    .filter(({ id }) => held === undefined || matchesMasked(id, held.maskedAccount))
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
