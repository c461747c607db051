import { inPlace } from '../move/in-place.ts'
import type { Move } from '../move/move.ts'
import type { End } from '../move/run-context.ts'
import type { Preflight } from './preflight.ts'
import { alreadyInPlace, refusal } from './verdict/move.ts'

/** `plan`: says what a move would do; changes nothing. */
export function plan(move: Move, preflight: Preflight): End {
  if (preflight.blocked !== undefined) return refusal(move, preflight, preflight.blocked)
  if (inPlace(move)) return alreadyInPlace(move)
  const { alias, target } = move
  return {
    result: 'planned',
    reason: undefined,
    verdict: `${alias} can be moved to ${target.id} by ${preflight.scenario.name}. Nothing has been changed.`,
    next: [{ title: 'Run the move', paste: 'command: move', language: 'yaml' }],
    supportCase: undefined,
  }
}
