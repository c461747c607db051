import { type Failure, isUnanswered } from '../base/failure.ts'
import { listed } from '../base/text.ts'
import type { ZoneWrite } from '../procedure/world.ts'
import type { Move } from './move.ts'

/** So many names are asked about at a time: of DNS, and for the conflict list of CloudFront. */
export const atOnce = { dns: 8, conflicts: 4 }

/** What of a move is needed to tell its names apart. */
export type Several = Pick<Move, 'alias' | 'aliases' | 'observation' | 'each'>

/**
 * The names of a move, each as a move of its own: with who holds it, and where its DNS leads. All else they have in common. A
 * move of one name is itself.
 */
export function namesOf<M extends Several>(move: M): readonly M[] {
  const { each, aliases } = move
  if (each === undefined) return [move]
  return aliases.flatMap((alias) => {
    const own = each.get(alias)
    if (own === undefined) return []
    const { dns, hosted, withoutZone, ...seen } = own
    const observation = { ...move.observation, ...seen }
    return [{ ...move, alias, dns, hosted, withoutZone, observation, each: undefined }]
  })
}

/**
 * The move with something else observed of each of its names. `change` is given the move of one name, and what it observes of
 * the name itself counts.
 */
export function withEach<M extends Several>(move: M, change: (one: M) => M): M {
  const { each } = move
  if (each === undefined) return change(move)
  const changed = namesOf(move).map(change)
  const [first] = changed
  if (first === undefined) return move
  const names = changed.flatMap(({ alias, observation }) => {
    const { conflicts, holder, ownership, traffic } = observation
    const own = each.get(alias)
    return own === undefined ? [] : [[alias, { ...own, conflicts, holder, ownership, traffic }] as const]
  })
  return { ...first, each: new Map(names) }
}

/** The move without some of its names; all that it is asked for, where none would be left. */
export function onlyNames<M extends Several>(move: M, wanted: (one: M) => boolean): M {
  const { each } = move
  const kept = namesOf(move).filter(wanted)
  const [first] = kept
  if (each === undefined || first === undefined) return move
  const aliases = kept.map(({ alias }) => alias)
  if (kept.length === 1) return { ...first, aliases }
  const left = new Map([...each].filter(([alias]) => aliases.includes(alias)))
  return { ...first, aliases, each: left }
}

/** The move with no zone to write, of any of its names. `why`: where it is not known already why a name has none. */
export function withoutZones<M extends Several & Pick<Move, 'hosted' | 'withoutZone'>>(
  move: M,
  why: Failure,
): M {
  const unwritten = <T extends Pick<Move, 'hosted' | 'withoutZone'>>(one: T): T => ({
    ...one,
    hosted: undefined,
    withoutZone: one.withoutZone ?? why,
  })
  const { each } = move
  if (each === undefined) return unwritten(move)
  return { ...unwritten(move), each: new Map([...each].map(([alias, own]) => [alias, unwritten(own)])) }
}

/** Whether the zone of one of these names may be ours all the same: it was looked for, and AWS gave no answer. */
export function isZoneUnheard(move: Several & Pick<Move, 'hosted' | 'withoutZone' | 'inputs'>): boolean {
  return (
    move.inputs.dns !== 'manual' &&
    namesOf(move).some(({ withoutZone }) => withoutZone !== undefined && isUnanswered(withoutZone))
  )
}

/** The alias that a step is about which is made for all names of a move together: of several none in particular. */
export function aliasOf({ alias, each }: Pick<Several, 'alias' | 'each'>): string {
  return each === undefined ? alias : ''
}

/** Whether a name was not on the target when it was looked at. One that was is done: nothing waits for its records (contract, `alias`). */
export function isOpen({ observation }: Pick<Move, 'observation'>): boolean {
  return observation.holder.is !== 'target'
}

/** Whether nobody held a name when it was looked at. */
export function isUnheld({ observation }: Pick<Move, 'observation'>): boolean {
  return observation.holder.is === 'nobody'
}

/** Whether something else than the target holds a name, as far as is known: it has to be taken from there. */
export function isHeldElsewhere({ observation: { holder } }: Pick<Move, 'observation'>): boolean {
  return holder.is !== 'target' && holder.is !== 'nobody'
}

/** The names that are not on the target yet; all where they are. */
export function openNames<M extends Several>(move: M): readonly M[] {
  const names = namesOf(move)
  const open = names.filter(isOpen)
  return open.length === 0 ? names : open
}

/** Whether the target was read to hold every name. */
export function allOnTarget(move: Several): boolean {
  return namesOf(move).every(({ observation }) => observation.holder.is === 'target')
}

/**
 * What one of the names speaks against; of several it is said which. Names on the target are done and speak against nothing.
 */
export function ofAny<M extends Several>(
  move: M,
  against: (one: M) => string | undefined,
): string | undefined {
  const names = namesOf(move)
  if (names.length === 1) return against(move)
  const open = openNames(move)
  const found = open.flatMap((one) => {
    const why = against(one)
    return why === undefined ? [] : [{ alias: one.alias, why }]
  })
  const [first] = found
  if (first === undefined) return undefined
  const alike = found.filter(({ why }) => why === first.why).map(({ alias }) => alias)
  return alike.length === open.length ? first.why : `${listed(alike)}: ${first.why}`
}

/** That one of the names which is asked about, or to which an ownership record belongs; the first for any other name. */
export function ofName(move: Move, name: string): Pick<Move, 'dns' | 'hosted'> {
  const { each } = move
  if (each === undefined) return move
  const owner = [...each.values()].find(({ ownership }) => ownership.name === name)
  return each.get(name) ?? owner ?? move
}

/** Those changes that a request carries out: of the zone of the first. */
export function inFirstZone({ changes }: { readonly changes: readonly ZoneWrite[] }): readonly ZoneWrite[] {
  return changes.filter(({ zoneId }) => zoneId === changes[0]?.zoneId)
}
