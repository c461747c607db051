import { isGone } from '../../base/distribution.ts'
import { listed } from '../../base/text.ts'
import { takesOff, wildcardsFor, wildcardWasThere } from '../../move/facts.ts'
import type { Move } from '../../move/move.ts'
import type { Status } from '../../move/status.ts'
import type { Next } from '../../report/events.ts'
import { opposite } from './next.ts'
import { finish } from './onward.ts'
import { waysOut } from './sentences.ts'

/**
 * How what has moved goes back: by the opposite move, once what is left of the move is ended and no wildcard of it is in the way;
 * from a target that is gone, not at all.
 */
export function thenOpposite(move: Move, status: Status): Next[] {
  const first = [...waysOut(move, status), ...wildcardsOff(move)]
  return isGone(move.observation.target) ? first : [...first, opposite(move, first)]
}

function wildcardsOff(move: Move): Next[] {
  const read = move.observation.target
  const there = wildcardsFor(move).filter((name) => read.known && read.value.aliases.includes(name))
  // Only a plan shows that one was there before.
  const wildcards = there.filter((name) => !move.initial.planned || wildcardWasThere(move, name) !== true)
  if (wildcards.length === 0) return []
  if (wildcards.every((name) => takesOff(move, name))) return finish(move)
  const paste = `If the move has added ${listed(wildcards)} to ${move.target.id}: run command: move with its plan, which removes it. Otherwise remove it yourself if nothing needs it. While it is there, the opposite move cannot use the wildcard method.`
  return [{ title: 'First take the wildcard off the target', paste, language: 'text' }]
}
