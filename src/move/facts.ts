import { wildcardOf } from '../base/alias.ts'
import { type ScenarioName, traitsOf } from '../base/contract.ts'
import { unserving } from '../base/distribution.ts'
import { leadsToCloudFront, type Traffic } from '../base/traffic.ts'
import type { Move } from './move.ts'
import { namesOf, openNames, type Several } from './names.ts'
import { statusOf } from './status-of.ts'
import type { Subject } from './world.ts'

/** The wildcard by which the target serves the alias while nobody holds it; `undefined` where there can be none. */
export function wildcardFor({
  alias,
  observation,
}: Pick<Subject, 'alias' | 'observation'>): string | undefined {
  return observation.ownership.apex ? undefined : wildcardOf(alias)
}

/** Whether a name is on another distribution than the source: what the source has says nothing of it then, and no method moves it. */
export function onAnother(move: Move): boolean {
  return namesOf(move).some((one) => statusOf(one).holder === 'other')
}

/** The wildcards of all names that are not on the target yet, each once; of all where they are. */
export function wildcardsFor(move: Several): readonly string[] {
  return [...new Set(openNames(move).flatMap((one) => wildcardFor(one) ?? []))]
}

/** The same of all names that were not on the target when the move began: an earlier run of it may have moved some of them. */
export function wildcardsBegun(move: Several & Pick<Subject, 'initial'>): readonly string[] {
  const begun = namesOf(move).filter(({ alias }) => move.initial.targetAliases?.includes(alias) !== true)
  return [...new Set([...wildcardsFor(move), ...begun.flatMap((one) => wildcardFor(one) ?? [])])]
}

/** Whether the target held the wildcard before this move began; `undefined` when that is not known. */
export function wildcardWasThere(
  { initial }: Pick<Subject, 'initial'>,
  wildcard: string,
): boolean | undefined {
  return initial.targetAliases?.includes(wildcard)
}

/** The method of the plan, where a wildcard of the target has come since it was made, and by no move of that method, which adds none. */
export function addsNone({ initial }: Pick<Subject, 'initial'>, wildcard: string): ScenarioName | undefined {
  const { planned, method } = initial
  const other = planned && traitsOf(method)?.bridges === false
  return other && wildcardWasThere({ initial }, wildcard) === false ? method : undefined
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
  return servedThrough(move, 'target')
}

function servedThrough(move: Subject, end: 'target' | 'source'): boolean {
  const { holder, facts } = statusOf(move)
  return holder === 'nobody' && facts.serving.by === end
}

/** Whether a CNAME of one of the names leads elsewhere, for which CloudFront would refuse the claim. */
export function ledElsewhere(move: Several): boolean {
  return leads(move, 'elsewhere', 'partly')
}

/**
 * Whether users may have been served where DNS led before, and may be again, by something else than CloudFront; or are all the while, by
 * a wildcard.
 */
export function servedBefore(move: Subject): boolean {
  const open = openNames(move)
  const outside = open.some(
    ({ observation: { traffic } }) =>
      ['elsewhere', 'partly'].includes(traffic.state) && !leadsToCloudFront(traffic),
  )
  return outside || open.every((one) => servedThrough(one, 'source') || servedThrough(one, 'target'))
}

/** Whether DNS of one of the names that are not on the target yet is in one of these states. */
export function leads(move: Several, ...states: readonly Traffic['state'][]): boolean {
  return openNames(move).some(({ observation: { traffic } }) => states.includes(traffic.state))
}

/** Whether the plan that this run works under shows that the move itself took the alias off the source. */
export function releasedByThisMove({ alias, initial, observation }: Subject): boolean {
  return (
    observation.holder.is === 'nobody' && initial.planned && initial.sourceAliases?.includes(alias) === true
  )
}

/** Whether all names are where the move found them, as far as that is on the source or the target: it has moved none so far. */
export function untouched(move: Move): boolean {
  return namesOf(move).every(
    ({ alias, initial, observation: { holder } }) =>
      holder.is === 'source' || (holder.is === 'target' && initial.targetAliases?.includes(alias) === true),
  )
}

/** The names that were on the target, and not on the source, when this move began; of one that an earlier run began only a plan tells. */
export function thereAtFirst({ aliases, initial }: Pick<Subject, 'aliases' | 'initial'>): readonly string[] {
  const { sourceAliases, targetAliases } = initial
  return aliases.filter((name) => targetAliases?.includes(name) && sourceAliases?.includes(name) !== true)
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
type SourceState = 'serves' | 'disabled-by-us' | 'disabled' | 'out-of-reach'

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
 * What is not as a finished move leaves it, of a move of one name: the name on the target, which is enabled and deployed, DNS
 * that leads there or cannot be seen to lead elsewhere, and nothing left of what this move is known to have done for a time, no
 * wildcard on the target and no disabled source. Pure.
 */
export function lacksOf(move: Move) {
  const { alias, observation } = move
  const { holder, target, traffic } = observation
  const read = target.known ? target.value : undefined
  const wildcard = wildcardFor(move)
  return {
    holder: holder.is !== 'target',
    'target-enabled': read === undefined || unserving(read) !== undefined,
    // A list may be ahead of a read of the target, which then says nothing of the change that has brought the name there.
    'target-deployed':
      read?.status !== 'Deployed' || (holder.is === 'target' && !read.aliases.includes(alias)),
    'source-restored': statusOf(move).left === 'source-disabled',
    'wildcard-off':
      wildcard !== undefined && takesOff(move, wildcard) && read?.aliases.includes(wildcard) === true,
    'traffic-dns': traffic.state !== 'target' && traffic.state !== 'not-observable',
  }
}

/** Whether the move is finished: nothing is lacking of any of its names. */
export function inPlace(move: Move): boolean {
  return namesOf(move).every((one) => !Object.values(lacksOf(one)).includes(true))
}
