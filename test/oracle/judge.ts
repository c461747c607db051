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
  /** Reads showed it a name on neither end ({@link deceived}): its alarm may be false. */
  readonly deceived?: boolean
}

/** Every violation of an invariant in a world, by all runs that took place in it; `secrets`: besides those of the world. */
export function judge(trial: Trial, witnessed: readonly Witnessed[], secrets: readonly string[]): string[] {
  const runs = witnessed.map(({ run }) => run)
  const found = [
    ...atTheEdges(trial),
    ...witnessed.flatMap((one) => {
      const { run, trial: own = trial } = one
      return [
        ...changesOf(own, [run], runs),
        // A guard behind the decisions has stopped what they wanted to send: nothing was harmed, and they are wrong.
        ...(run.outputs['reason'] === 'internal' ? ['I9: the run ended with a defect of its own'] : []),
        ...onlyRescued(own, run),
        ...(one.deceived === true ? [] : liesOf(own, one)),
        ...atOnce(own, run),
        ...bounded(own, run),
        ...discreet(own.world, run, secrets),
      ]
    }),
  ]
  return [...new Set(found)]
}

/** I9: all that it said which was not so. */
function liesOf(trial: Trial, { run, truth, earlier = [], blind = false, served = [] }: Witnessed): string[] {
  return [
    ...served,
    ...saidTruly(trial, run, truth, { blind, earlier }),
    ...(run.untrue ?? []).map((lie) => `I9: ${lie}`),
  ]
}
