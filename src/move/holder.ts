import { matchesMasked } from '../base/alias.ts'
import type { Conflict, Distribution, DistributionSummary, Known } from '../base/distribution.ts'
import type { Failure } from '../base/failure.ts'

/** Who holds an alias, as far as it could be found out. */
export type Holder =
  | { readonly is: 'target' }
  /** The source: given by the user or found; `id` is whole. */
  | { readonly is: 'source'; readonly id: string; readonly how: string }
  /** Another distribution of the target's account than the source that was given. */
  | { readonly is: 'another'; readonly id: string }
  /** A resource of another account; CloudFront masks its ids. `id`: the given source, when it fits the masked id. */
  | { readonly is: 'foreign'; readonly conflict: Conflict; readonly id: string | undefined }
  /** A resource of the target's account of which only the masked id is known. */
  | { readonly is: 'masked'; readonly conflict: Conflict; readonly why: Failure }
  | { readonly is: 'nobody' }
  | { readonly is: 'unknown'; readonly why: Failure }

/** What the holder is decided from. */
export interface Traces {
  readonly alias: string
  readonly target: Distribution
  /** The distribution named by `source-distribution`, when one is given. */
  readonly given: { readonly id: string; readonly read: Known<Distribution> } | undefined
  readonly conflicts: Known<readonly Conflict[]>
  /** The distributions of each account that there are credentials for; empty when they were not needed. */
  readonly own: readonly Known<readonly DistributionSummary[]>[]
}

/**
 * Whether the account's own distributions must be listed to find the holder: not when the target or the given source was
 * read and holds the name.
 */
export function listNeeded({ alias, target, given }: Omit<Traces, 'conflicts' | 'own'>): boolean {
  if (target.aliases.includes(alias)) return false
  if (given === undefined) return true
  return given.read.known && !given.read.value.aliases.includes(alias)
}

/**
 * Decides who holds the alias. What was read of a distribution itself counts more than the conflict list, which masks ids;
 * and a list that could not be asked is never taken for an empty one.
 */
export function findHolder(traces: Traces): Holder {
  const { alias, target, given, conflicts, own } = traces
  if (target.aliases.includes(alias)) return { is: 'target' }
  if (given?.read.known === true && given.read.value.aliases.includes(alias))
    return { is: 'source', id: given.id, how: 'given, and read there' }
  const listed = own
    .flatMap((list) => (list.known ? list.value : []))
    .find(({ aliases }) => aliases.includes(alias))
  // The list may be ahead of a read that lags.
  if (listed?.id === target.id) return { is: 'target' }
  if (listed !== undefined)
    return given === undefined || given.id === listed.id
      ? { is: 'source', id: listed.id, how: 'found among the distributions of its account' }
      : { is: 'another', id: listed.id }
  if (!conflicts.known) return { is: 'unknown', why: conflicts.why }
  const held = conflicts.value.find(
    (conflict) => conflict.alias === alias && !matchesMasked(target.id, conflict.maskedId),
  )
  if (held === undefined) return { is: 'nobody' }
  const fits = given !== undefined && matchesMasked(given.id, held.maskedId)
  const foreign: Holder = { is: 'foreign', conflict: held, id: fits ? given.id : undefined }
  if (!matchesMasked(target.account, held.maskedAccount)) return foreign
  if (fits) return { is: 'source', id: given.id, how: `given, and the conflict list names ${held.maskedId}` }
  const [unlisted] = own
  return unlisted?.known === false ? { is: 'masked', conflict: held, why: unlisted.why } : foreign
}
