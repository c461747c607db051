import { covers, matchesMasked } from '../base/alias.ts'
import type { Distribution, Known } from '../base/distribution.ts'
import { Failure } from '../base/failure.ts'
import type { Move, Observation } from './move.ts'
import { known } from './observe.ts'

/** Who holds the exact name, seen from a move: one of its two ends, nobody, somebody else, or not to be known. */
export type Holding = 'target' | 'source' | 'nobody' | 'other' | 'unknown'

/** Where a move stands in the world, and what that means for users. */
export interface Whereabouts {
  readonly holder: Holding
  /** Why the holder is not known. */
  readonly why: Failure | undefined
  /** Whether the end that holds the alias is Deployed. */
  readonly deployed: boolean
  /** Whether the target is enabled and serves the alias through a wildcard, should nobody hold it. */
  readonly covered: boolean
  /** `undefined`: not known. */
  readonly sourceEnabled: boolean | undefined
  /** Other names of the source: they are served or not as the source is enabled or not. */
  readonly others: readonly string[]
  /** Users are unserved because of this move: its source disabled by it, or the name released and covered by nothing. */
  readonly unserved: boolean
  /** The source is disabled with other names on it, and nothing shows that it is meant to be. */
  readonly leftDisabled: boolean
}

/** What a state is decided from. */
type Reads = Pick<Whereabouts, 'holder' | 'why'> & {
  readonly target: Known<Distribution>
  readonly source: Known<Distribution> | undefined
}

/** How many reads may disagree before the last one counts. */
const mostReads = 6

/** Where the move stands by what was observed when the run began. */
export function standOf(move: Move): Whereabouts {
  const { target, source, holder } = move.observation
  const why = holder.is === 'unknown' || holder.is === 'masked' ? holder.why : undefined
  return meaning(move, {
    holder: holdingOf(move.observation, move.source !== undefined),
    why,
    target,
    source,
  })
}

/**
 * Reads afresh where the move stands, each end with its own credentials. `apart`: read until two reads so many ms apart
 * agree, as after a change whose outcome is not known (safety R10); after a cancel one read has to do. Never rejects.
 */
export async function whereabouts(move: Move, apart?: number): Promise<Whereabouts> {
  let found = await read(move)
  for (let reads = 1; apart !== undefined && reads < mostReads && !move.signal.aborted; reads++) {
    await move.clock.sleep(apart, move.signal).catch(() => undefined)
    const again = await read(move)
    if (alike(found, again)) return again
    found = again
  }
  return found
}

async function read(move: Move): Promise<Whereabouts> {
  const { alias, target, source } = move
  const [to, from] = await Promise.all([
    known(target.cloudfront.distribution(target.id)),
    source === undefined ? undefined : known(source.cloudfront.distribution(source.id)),
  ])
  const ends = { target: to, source: from }
  if (to.known && to.value.aliases.includes(alias))
    return meaning(move, { ...ends, holder: 'target', why: undefined })
  if (from?.known && from.value.aliases.includes(alias))
    return meaning(move, { ...ends, holder: 'source', why: undefined })
  if (!to.known) return meaning(move, { ...ends, holder: 'unknown', why: to.why })
  return meaning(move, { ...ends, ...(await elsewhere(move, from)) })
}

/** Who holds a name that neither end was read to hold, by the conflict list. */
async function elsewhere(
  { alias, target, source, inputs }: Move,
  from: Known<Distribution> | undefined,
): Promise<Pick<Whereabouts, 'holder' | 'why'>> {
  const conflicts = await known(target.cloudfront.conflicts(alias, target.id))
  const sourceId = source?.id ?? inputs.sourceDistribution
  if (!conflicts.known) {
    // Both ends were read and neither holds it: that nobody does is the safe reading, since it calls for a person.
    return from?.known
      ? { holder: 'nobody', why: undefined }
      : { holder: 'unknown', why: from?.why ?? conflicts.why }
  }
  const held = conflicts.value.find(
    (conflict) => conflict.alias === alias && !matchesMasked(target.id, conflict.maskedId),
  )
  if (held === undefined) return { holder: 'nobody', why: undefined }
  // A list may lag: of a source that was itself read without the name, it says nothing.
  if (sourceId === undefined || matchesMasked(sourceId, held.maskedId))
    return { holder: from?.known ? 'nobody' : 'source', why: undefined }
  return { holder: 'other', why: undefined }
}

function holdingOf({ holder }: Observation, sourceKnown: boolean): Holding {
  switch (holder.is) {
    case 'another':
      return 'other'
    case 'foreign':
      return holder.id !== undefined || !sourceKnown ? 'source' : 'other'
    case 'masked':
      return 'source'
    default:
      return holder.is
  }
}

/** What the reads mean for users. Pure. */
export function meaning(
  { alias, initial, inputs }: Pick<Move, 'alias' | 'initial' | 'inputs'>,
  { holder, why, target, source }: Reads,
): Whereabouts {
  const end = holder === 'target' ? target : source
  const covered =
    target.known && target.value.enabled && target.value.aliases.some((name) => covers(name, alias))
  const sourceEnabled = source?.known ? source.value.enabled : undefined
  const others = source?.known ? source.value.aliases.filter((name) => name !== alias) : []
  const wanted = !inputs.restoreSource || (initial.planned && initial.sourceEnabled === false)
  return {
    holder,
    why,
    deployed: end?.known === true && end.value.status === 'Deployed',
    covered,
    sourceEnabled,
    others,
    unserved:
      (holder === 'nobody' && !covered) ||
      (holder === 'source' && sourceEnabled === false && disabledByUs(initial)),
    leftDisabled: sourceEnabled === false && others.length > 0 && !wanted,
  }
}

/**
 * What this move has left undone so that users are unserved or the name is unclaimed; `undefined` when it has not. Only
 * these states are recovered from, and only as far as it is this move that has brought them about: its plan shows whether
 * it found the name on the source; without one the inputs of the move speak for it.
 */
export function needsRecovery(
  { alias, initial, inputs }: Pick<Move, 'alias' | 'initial' | 'inputs'>,
  { holder, covered, sourceEnabled }: Whereabouts,
): 'unclaimed' | 'source-disabled' | undefined {
  if (holder === 'nobody') {
    const released = initial.sourceAliases?.includes(alias) === true
    const accepted = inputs.acceptDowntime.includes(alias) || inputs.scenario === 'release-and-claim'
    return covered || released || (accepted && !initial.planned) ? 'unclaimed' : undefined
  }
  if (sourceEnabled !== false || !disabledByUs(initial)) return undefined
  if (holder === 'source') return 'source-disabled'
  return holder === 'target' && inputs.restoreSource ? 'source-disabled' : undefined
}

/**
 * What could not be read is no all-clear: where users were without somebody to serve them when it was last known (`dark`),
 * they count as unserved until the contrary is read.
 */
export function unlessSeen(found: Whereabouts, dark: boolean): Whereabouts {
  return dark && found.holder === 'unknown' ? { ...found, unserved: true } : found
}

/**
 * A read that shows the source serving the alias after this run has begun an outage (`begun`), and not gone back, lags behind
 * that change: it says nothing.
 */
export function unlessBehind(found: Whereabouts, begun: boolean): Whereabouts {
  if (!begun || found.holder !== 'source' || found.unserved) return found
  const why = new Failure('service-error', 'what was read is from before the last change of this run')
  return { ...found, holder: 'unknown', why }
}

/** Whether a disabled source is this move's doing: it was enabled when the move began, and only one method disables it. */
function disabledByUs({ sourceEnabled, method = 'disable-source' }: Move['initial']): boolean {
  return sourceEnabled === true && method === 'disable-source'
}

/** Whether two looks have found the same. */
export function alike(a: Whereabouts, b: Whereabouts): boolean {
  return a.holder === b.holder && a.sourceEnabled === b.sourceEnabled && a.covered === b.covered
}
