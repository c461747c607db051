import type { History } from './history.ts'
import type { Pair, Stage, Step } from './step.ts'

/** The steps of the stages, in order. */
export function stepsOf<V>(stages: readonly Stage<V>[]): Step<V>[] {
  return stages.flatMap(stepsIn)
}

/** The two steps of a pair, or the one that a stage is. */
export function stepsIn<V>(stage: Stage<V>): readonly Step<V>[] {
  return isPair(stage) ? [stage.first, stage.second] : [stage]
}

/**
 * The way back of a whole method, newest first: of each step what takes it back, where there is such a thing. What is not
 * this move's own has no way back: the steps decide that by how the world was when the move began (safety I8).
 */
export function wayBack<V>(stages: readonly Stage<V>[]): readonly Step<V>[] {
  return stepsOf(stages)
    .toReversed()
    .flatMap(({ undo }) => (typeof undo === 'function' ? undo() : []))
}

/**
 * What is left of a method once users are unserved: from the pair of changes in the middle of which it stopped. Whatever
 * comes before was in place then, and is not waited for again while users are unserved.
 */
export function fromThePair<V>(stages: readonly Stage<V>[]): readonly Stage<V>[] {
  const at = stages.findIndex(isPair)
  return at < 0 ? stages : stages.slice(at)
}

/** The step whose change a pair stands for, when `id` is one of its two: who made it does not matter. */
export function pairOf<V>(stages: readonly Stage<V>[], id: string): readonly Step<V>[] {
  return stages.flatMap((stage) =>
    isPair(stage) && (stage.first.id === id || stage.second.id === id) ? [stage.first] : [],
  )
}

/** The pair of a method; `undefined` where no two of its changes belong together. */
export function thePair<V>(stages: readonly Stage<V>[]): Pair<V> | undefined {
  return stages.find(isPair)
}

export function isPair<V>(stage: Stage<V>): stage is Pair<V> {
  return 'gate' in stage
}

/** Whether all that ends the outage of the pair is made: its second, and what of several names comes behind it by the same id. */
export function isClosed<V>(stages: readonly Stage<V>[], history: History): boolean {
  const pair = thePair(stages)
  if (pair === undefined) return false
  const made = [...history.tracks].filter(
    ([key, { id, accepted, phase, ending }]) =>
      id === pair.second.id &&
      !key.startsWith('back:') &&
      (accepted || (phase === 'over' && ending === undefined)),
  )
  return made.length >= stepsOf(stages).filter(({ id }) => id === pair.second.id).length
}
