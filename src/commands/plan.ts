import type { Move } from '../move.ts'
import type { Preflight } from '../preflight.ts'
import type { End } from '../run.ts'
import { alreadyInPlace, refusal } from '../verdict.ts'
import { needsRecovery, standOf } from '../whereabouts.ts'
import { takesOff, wildcardFor } from '../wildcard.ts'

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

/**
 * The alias is on the target, deployed, DNS leads there or cannot be seen to lead elsewhere, and nothing of what this move is
 * known to have done for a time is left: no wildcard on the target, no disabled source.
 */
export function inPlace(move: Move): boolean {
  const { holder, target, traffic } = move.observation
  const wildcard = wildcardFor(move)
  return (
    holder.is === 'target' &&
    target.known &&
    target.value.status === 'Deployed' &&
    (traffic.state === 'target' || traffic.state === 'not-observable') &&
    !(wildcard !== undefined && takesOff(move, wildcard) && target.value.aliases.includes(wildcard)) &&
    needsRecovery(move, standOf(move)) === undefined
  )
}
