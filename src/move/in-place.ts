import { unserving } from '../base/distribution.ts'
import { takesOff, wildcardFor } from './facts.ts'
import type { Move } from './move.ts'
import { namesOf } from './names.ts'
import { statusOf } from './status-of.ts'

/**
 * Every alias is on the target, enabled and deployed, DNS leads there or cannot be seen to lead elsewhere, and nothing of what this move is
 * known to have done for a time is left: no wildcard on the target, no disabled source.
 */
export function inPlace(move: Move): boolean {
  return namesOf(move).every(nameInPlace)
}

function nameInPlace(move: Move): boolean {
  const { holder, target, traffic } = move.observation
  const wildcard = wildcardFor(move)
  const status = statusOf(move)
  return (
    holder.is === 'target' &&
    target.known &&
    status.deployed &&
    unserving(target.value) === undefined &&
    (traffic.state === 'target' || traffic.state === 'not-observable') &&
    !(wildcard !== undefined && takesOff(move, wildcard) && target.value.aliases.includes(wildcard)) &&
    status.left === undefined
  )
}
