import type { Move } from './move.ts'
import { stepsOf } from './procedure.ts'
import type { Pair, Stage, Step } from './step.ts'

/**
 * The way back of a whole method, newest first: of each step what takes it back, where there is such a thing. What is not
 * this move's own has no way back: the steps decide that by how the world was when the move began (safety I8).
 */
export function wayBack(stages: readonly Stage<Move>[], move: Move): readonly Step<Move>[] {
  return stepsOf(stages)
    .toReversed()
    .flatMap(({ undo }) => (typeof undo === 'function' ? undo(move) : []))
}

/**
 * What is left of a method once users are unserved: from the pair of changes in the middle of which it stopped. Whatever
 * comes before was in place then, and is not waited for again while users go without.
 */
export function fromThePair(stages: readonly Stage<Move>[]): readonly Stage<Move>[] {
  const at = stages.findIndex(isPair)
  return at < 0 ? stages : stages.slice(at)
}

/** The steps whose changes a pair stands for, when `id` is one of them: who made the first of them does not matter. */
export function pairOf(stages: readonly Stage<Move>[], id: string): readonly string[] {
  return stages.flatMap((stage) =>
    isPair(stage) && (stage.first.id === id || stage.second.id === id) ? [stage.first.id] : [],
  )
}

/** The pair of a method; `undefined` where no two of its changes belong together. */
export function thePair(stages: readonly Stage<Move>[]): Pair<Move> | undefined {
  return stages.find(isPair)
}

function isPair(stage: Stage<Move>): stage is Pair<Move> {
  return 'gate' in stage
}
