import type { Move } from './move.ts'
import type { Distribution, Known } from './observation.ts'

/**
 * What a move finds with the source. `serves`: it is enabled. `disabled-by-us`: it is disabled, and the plan says that it was
 * not when this move began. `disabled`: somebody else's doing, or not known whose. `out-of-reach`: it was not read.
 */
export type SourceState = 'serves' | 'disabled-by-us' | 'disabled' | 'out-of-reach'

/** The state of the source as it was first read. */
export function sourceState({ source, observation, initial }: Move): SourceState {
  if (source === undefined || observation.source?.known !== true) return 'out-of-reach'
  if (observation.source.value.enabled) return 'serves'
  return initial.sourceEnabled === true ? 'disabled-by-us' : 'disabled'
}

/** The aliases of the source that this run does not move, as far as they are known. */
export function otherNames({ aliases, observation: { source } }: Move): readonly string[] {
  return source?.known === true ? source.value.aliases.filter((name) => !aliases.includes(name)) : []
}

/** Whether the source was enabled when this move began, so that disabling it was this move's doing. */
export function oursToEnable({ source, initial }: Move): boolean {
  return source !== undefined && initial.sourceEnabled === true
}

/** Whether it is known that the source shall stay disabled: by the inputs, or since the plan found it so. */
export function disabledIsWanted({ inputs, initial }: Move): boolean {
  return !inputs.restoreSource || (initial.planned && initial.sourceEnabled === false)
}

/**
 * How the source is left. `alias-dark`: the alias is on it, disabled by this move, so its users are unserved. `others-dark`:
 * other names are on it, disabled by whomever, and nobody said that this is wanted (contract: source-left-disabled).
 */
export type Left = 'well' | 'alias-dark' | 'others-dark'

/** Judges the source as read at the end. `disabled`: whether this run disabled it and did not see it enabled since. */
export function judgeLeft(move: Move, read: Known<Distribution> | undefined, disabled: boolean): Left {
  if (read?.known !== true) return disabled ? 'alias-dark' : 'well'
  const { enabled, aliases, account } = read.value
  if (enabled) return 'well'
  if (aliases.includes(move.alias) && (disabled || move.initial.sourceEnabled === true)) return 'alias-dark'
  // Within one account no move ever disables anything: then it was disabled by its owner.
  if (account === move.target.account || disabledIsWanted(move)) return 'well'
  return aliases.some((name) => !move.aliases.includes(name)) ? 'others-dark' : 'well'
}
