import type { End, Move } from '../../move/move.ts'
import { type AliasOptions, aliasUpdate, type ReadyStep } from './alias.ts'

/** Takes `name` off the distribution of `end`. There is no way back unless one is given: others may have the name by then. */
export function removeAlias(move: Move, end: End, name: string, options: AliasOptions = {}): ReadyStep {
  return aliasUpdate(move, { end, name, change: 'remove' }, { refusedAs: 'release-refused', ...options })
}
