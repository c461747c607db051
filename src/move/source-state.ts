import type { Subject } from './world.ts'

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
