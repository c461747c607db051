import { wildcardOf } from '../base/alias.ts'
import { unserving } from '../base/distribution.ts'
import { traitsOf } from '../base/methods.ts'
import type { Move } from './move.ts'
import { namesOf } from './names.ts'
import { statusOf } from './status-of.ts'
import type { Subject } from './world.ts'

/** The wildcard by which the target serves the alias while nobody holds it; `undefined` where there can be none. */
export function wildcardFor({
  alias,
  observation,
}: Pick<Subject, 'alias' | 'observation'>): string | undefined {
  return observation.ownership.apex ? undefined : wildcardOf(alias)
}

/** The wildcards of all names that are not on the target yet, each once; of all where they are. */
export function wildcardsFor(
  move: Pick<Subject, 'alias' | 'aliases' | 'observation' | 'each'>,
): readonly string[] {
  const names = namesOf(move)
  const open = names.filter(({ observation }) => observation.holder.is !== 'target')
  return [...new Set((open.length === 0 ? names : open).flatMap((one) => wildcardFor(one) ?? []))]
}

/** Whether the target held the wildcard before this move began; `undefined` when that is not known. */
export function wildcardWasThere(
  { initial }: Pick<Subject, 'initial'>,
  wildcard: string,
): boolean | undefined {
  return initial.targetAliases?.includes(wildcard)
}

/**
 * Whether this move takes the wildcard off again: only what is known to have come by this move as a bridge is ever removed,
 * since other hosts may live by what was there before (safety I8), and what is itself to be moved stays.
 */
export function takesOff(move: Pick<Subject, 'aliases' | 'initial' | 'inputs'>, wildcard: string): boolean {
  const { aliases, initial, inputs } = move
  if (inputs.keepWildcard || aliases.includes(wildcard) || traitsOf(initial.method)?.bridges === false)
    return false
  return wildcardWasThere(move, wildcard) === false
}

/** Whether a name that nobody holds is served by the target all the same, through a wildcard that was read there. */
export function servedThroughTarget(move: Subject): boolean {
  const { holder, facts } = statusOf(move)
  return holder === 'nobody' && facts.serving.by === 'target'
}

/** Whether the plan that this run works under shows that the move itself took the alias off the source. */
export function releasedByThisMove({ alias, initial, observation }: Subject): boolean {
  return (
    observation.holder.is === 'nobody' && initial.planned && initial.sourceAliases?.includes(alias) === true
  )
}

/** The wildcard by which the source, read enabled, serves a name that nobody holds; `undefined` where it does not. */
export function servedThroughSource(move: Subject): string | undefined {
  const { holder, facts } = statusOf(move)
  return holder === 'nobody' && facts.serving.by === 'source' ? facts.serving.through : undefined
}

/**
 * What a move finds with the source. `serves`: it is enabled. `disabled-by-us`: it is disabled, and the plan says that it was
 * not when this move began. `disabled`: somebody else's doing, or not known whose. `out-of-reach`: it was not read.
 */
export type SourceState = 'serves' | 'disabled-by-us' | 'disabled' | 'out-of-reach'

/** The state of the source as it was first read. */
export function sourceState({ source, observation, initial }: Subject): SourceState {
  if (source === undefined || observation.source?.known !== true) return 'out-of-reach'
  if (observation.source.value.enabled) return 'serves'
  return initial.sourceEnabled === true ? 'disabled-by-us' : 'disabled'
}

/** The aliases of the source that this run does not move, as far as they are known. */
export function otherNames({ aliases, observation: { source } }: Subject): readonly string[] {
  return source?.known === true ? source.value.aliases.filter((name) => !aliases.includes(name)) : []
}

/** Whether the source was enabled when this move began, so that disabling it was this move's doing. */
export function oursToEnable({ source, initial }: Subject): boolean {
  return source !== undefined && initial.sourceEnabled === true
}

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
