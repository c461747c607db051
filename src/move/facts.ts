import { covers, wildcardOf } from '../base/alias.ts'
import type { Move } from './move.ts'

/** The wildcard by which the target serves the alias while nobody holds it; `undefined` where there can be none. */
export function wildcardFor({ alias, observation }: Pick<Move, 'alias' | 'observation'>): string | undefined {
  return observation.ownership.apex ? undefined : wildcardOf(alias)
}

/** Whether the target held the wildcard before this move began; `undefined` when that is not known. */
export function wildcardWasThere({ initial }: Pick<Move, 'initial'>, wildcard: string): boolean | undefined {
  return initial.targetAliases?.includes(wildcard)
}

/**
 * Whether this move takes the wildcard off again: only what is known to have come by this move is ever removed, since other
 * hosts may live by what was there before (safety I8).
 */
export function takesOff(move: Pick<Move, 'initial' | 'inputs'>, wildcard: string): boolean {
  return !move.inputs.keepWildcard && wildcardWasThere(move, wildcard) === false
}

/** Whether a name that nobody holds is served by the target all the same, through a wildcard that was read there. */
export function servedThroughTarget({ alias, observation }: Pick<Move, 'alias' | 'observation'>): boolean {
  const { holder, target } = observation
  return holder.is === 'nobody' && target.known && target.value.aliases.some((name) => covers(name, alias))
}

/** Whether the plan that this run works under shows that the move itself took the alias off the source. */
export function releasedByThisMove({ alias, initial, observation }: Move): boolean {
  return (
    observation.holder.is === 'nobody' && initial.planned && initial.sourceAliases?.includes(alias) === true
  )
}

/** The wildcard by which the source, read enabled, serves a name that nobody holds; `undefined` where it does not. */
export function servedThroughSource({ alias, observation }: Pick<Move, 'observation' | 'alias'>) {
  const { holder, source } = observation
  if (holder.is !== 'nobody' || source?.known !== true || !source.value.enabled) return undefined
  return source.value.aliases.find((name) => covers(name, alias))
}
