import { namesOf } from '../../move/names.ts'
import type { MoveView, SideFacts, Subject } from '../../move/world.ts'
import { mayHaveEffect } from '../../procedure/track.ts'
import { type AliasOptions, acceptedOn, namesIn, namesOn } from './alias.ts'
import { takenBy } from './stranger.ts'

/**
 * What a step has besides that puts several names on a distribution of which somebody else may have taken some: those are left
 * out, and where all of the rest are refused together they are tried in parts as well, since CloudFront does not say for which
 * of them it refuses the others. `names`: those that are to be there, were none taken.
 */
export function inParts(
  move: Subject,
  { id }: SideFacts,
  names: (view: MoveView) => readonly string[],
): AliasOptions {
  if (move.each === undefined) return { insists: true }
  const wanted = (view: MoveView) => names(view).filter((name) => takenBy(view, move, name) === undefined)
  const left = (view: MoveView) => {
    const there = namesOn(view, id)
    return wanted(view).filter((name) => !there.includes(name))
  }
  return {
    insists: true,
    wanted,
    pick: (view) => partOf(left(view), view.own.refusals.length),
    picked: (view, all) => addedLast(view, move, id, all),
    more: (view) => left(view).length > 0,
  }
}

/** {@link inParts}, for all names of a move and its target. */
export function claimOfSeveral(move: Subject): AliasOptions {
  const parts = inParts(move, move.target, () => namesOf(move).map(({ alias }) => alias))
  return { ...parts, serves: { by: 'target', all: true } }
}

/**
 * The names of one try: at every other all that are left, in between a part of them: the halves, the quarters, and so on down
 * to single names, and again. `refusals`: how many there were.
 */
function partOf(names: readonly string[], refusals: number): readonly string[] {
  if (names.length < 2 || refusals % 2 === 0) return names
  const parts: (readonly string[])[] = []
  for (let size = Math.ceil(names.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < names.length; at += size) parts.push(names.slice(at, at + size))
  return parts[((refusals - 1) / 2) % parts.length] ?? names
}

/**
 * The names that the step has put on a distribution since it was last told of, beyond those that were there: after the accepted
 * change before it, or when the run began. What was refused has put none there; what has no answer may have.
 */
function addedLast(
  view: MoveView,
  { observation }: Subject,
  id: string,
  names: readonly string[],
): readonly string[] {
  const { sent } = view.own
  const last = sent.at(-1)
  const accepted = sent.findLastIndex(({ answered }) => answered?.answer !== undefined)
  const latest =
    last?.answered?.answer === undefined ? sent.slice(accepted + 1).filter(mayHaveEffect) : [last]
  const began = [observation.source, observation.target].flatMap((read) =>
    read?.known === true && read.value.id === id ? read.value.aliases : [],
  )
  const [before = began] = acceptedOn(view, id).flatMap((one) => (latest.includes(one) ? [] : [namesIn(one)]))
  const after = latest.flatMap(namesIn)
  return names.filter((name) => after.includes(name) && !before.includes(name))
}
