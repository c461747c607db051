import type { ZoneChange } from '../base/record.ts'
import type { Move } from './move.ts'

/** That one of the names which is asked about, or to which an ownership record belongs; the first for any other name. */
export function ofName(move: Move, name: string): Pick<Move, 'dns' | 'hosted'> {
  const { each } = move
  if (each === undefined) return move
  const owner = [...each.values()].find(({ ownership }) => ownership.name === name)
  return each.get(name) ?? owner ?? move
}

/** The changes by the zone that they are made in, each in its order. */
export function byZone(
  move: Move,
  changes: readonly ZoneChange[],
): ReadonlyMap<Move['hosted'], readonly ZoneChange[]> {
  const groups = new Map<Move['hosted'], ZoneChange[]>()
  for (const change of changes) {
    const zone = ofName(move, change.name).hosted
    groups.set(zone, [...(groups.get(zone) ?? []), change])
  }
  return groups
}
