import { bounded } from './bounds.ts'
import { atOnce, changesOf } from './changes.ts'
import { atTheEdges } from './edges.ts'
import type { Played, Trial } from './played.ts'
import { onlyRescued } from './rescue.ts'
import { discreet } from './secrets.ts'
import { saidTruly, type Truth } from './words.ts'

/** A run with what was true when it ended. */
export interface Witnessed {
  readonly run: Played
  /** What it was asked for, where that differs from run to run: its ends, and what was accepted. */
  readonly trial?: Trial
  readonly truth: Truth
  /** What was true before, within the time by which reads may be behind. */
  readonly earlier?: readonly Truth[]
  /** Reads were refused to it: it cannot know the truth. */
  readonly blind?: boolean
  /** What it says of who serves the name, against the edges as they were then ({@link servedUntruly}). */
  readonly served?: readonly string[]
}

/** Every violation of an invariant in a world, by all runs that took place in it; `secrets`: besides those of the world. */
export function judge(trial: Trial, witnessed: readonly Witnessed[], secrets: readonly string[]): string[] {
  const runs = witnessed.map(({ run }) => run)
  const found = [
    ...atTheEdges(trial),
    ...witnessed.flatMap(({ run, trial: own = trial, truth, earlier = [], blind = false, served = [] }) => [
      ...changesOf(own, [run], runs),
      ...served,
      // A guard behind the decisions has stopped what they wanted to send: nothing was harmed, and they are wrong.
      ...(run.outputs['reason'] === 'internal' ? ['I9: the run ended with a defect of its own'] : []),
      ...onlyRescued(own, run),
      ...saidTruly(own, run, truth, { blind, earlier }),
      ...(run.untrue ?? []).map((lie) => `I9: ${lie}`),
      ...atOnce(own, run),
      ...bounded(own, run),
      ...discreet(own.world, run, secrets),
    ]),
  ]
  return [...new Set(found)]
}
