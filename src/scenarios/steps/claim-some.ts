import { readConfig } from '../../aws/cloudfront/config-xml.ts'
import { namesOf } from '../../move/names.ts'
import type { MoveView, Subject } from '../../move/world.ts'
import type { AliasOptions } from './alias.ts'
import { takenBy, unclaimed } from './stranger.ts'

/**
 * What a claim of several names has besides: those that somebody else has taken are left out, and where all of them are
 * refused together they are tried in parts as well, since CloudFront does not say for which of them it refuses the rest. Nothing
 * for one name.
 */
export function claimOfSeveral(move: Subject): AliasOptions {
  if (move.each === undefined) return {}
  return {
    wanted: (view) => namesOf(move).flatMap(({ alias }) => (takenBy(view, move, alias) ? [] : [alias])),
    pick: (view) => partOf(claimable(view, move), view.own.refusals.length),
    picked: claimedLast,
    more: (view) => claimable(view, move).length > 0,
  }
}

function claimable(view: MoveView, move: Subject): readonly string[] {
  return unclaimed(view, move).filter((alias) => takenBy(view, move, alias) === undefined)
}

/**
 * The names of one try: at every other all that are left, in between a part of them: the halves, the quarters, and so on down
 * to single names, and again. `refusals`: how many there were.
 */
export function partOf(names: readonly string[], refusals: number): readonly string[] {
  if (names.length < 2 || refusals % 2 === 0) return names
  const parts: (readonly string[])[] = []
  for (let size = Math.ceil(names.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < names.length; at += size) parts.push(names.slice(at, at + size))
  return parts[((refusals - 1) / 2) % parts.length] ?? names
}

/** The names that the last accepted request of the step has put on the target. */
function claimedLast({ own }: MoveView, names: readonly string[]): readonly string[] {
  const aliases = own.sent.flatMap(({ request, answered }) =>
    request.to === 'distribution' && answered?.answer !== undefined ? [readConfig(request.xml).aliases] : [],
  )
  const [last = names, before = []] = aliases.toReversed()
  return names.filter((name) => last.includes(name) && !before.includes(name))
}
