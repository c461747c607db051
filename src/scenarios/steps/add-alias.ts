import type { End, Move } from '../../move/move.ts'
import { type AliasOptions, aliasUpdate, type ReadyStep } from './alias.ts'
import { removeAlias } from './remove-alias.ts'

/** Puts `name` on the distribution of `end`. The way back, unless another is given, takes it off again. */
export function addAlias(move: Move, end: End, name: string, options: AliasOptions = {}): ReadyStep {
  const undo = () => [removeAlias(move, end, name, { onRefusal: 'stop' })]
  return aliasUpdate(move, { end, name, change: 'add' }, { undo, refusedAs: 'claim-refused', ...options })
}
