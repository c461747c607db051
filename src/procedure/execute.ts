import { asFailure } from '../base/failure.ts'
import type { Finding } from '../base/finding.ts'
import { obstacle } from '../base/obstacle.ts'
import { bring } from './bring.ts'
import { bringPair } from './pair.ts'
import { type Patience, ref } from './retry.ts'
import type { Check, Pair, Stage, Standing, Step, StepEvent, StepRef } from './step.ts'

export { type Patience, readLag } from './retry.ts'

/** Runs all checks side by side. A check that throws is itself a blocker: what could not be looked into is not right. */
export async function examine<C>(checks: readonly Check<C>[], context: C): Promise<Finding[]> {
  const found = await Promise.all(
    checks.map(async ({ id, run }): Promise<Finding[]> => {
      try {
        return await run(context)
      } catch (thrown) {
        const { code, message, remedy } = asFailure(thrown)
        return [obstacle(code, `${id}: ${message}`, remedy)]
      }
    }),
  )
  return found.flat()
}

/** The steps of the stages, in order. */
export function stepsOf<C>(stages: readonly Stage<C>[]): Step<C>[] {
  return stages.flatMap((stage) => (isPair(stage) ? [stage.first, stage.second] : [stage]))
}

/** Where every step stands now; changes nothing. */
export async function survey<C>(
  stages: readonly Stage<C>[],
  context: C,
): Promise<(StepRef & { readonly standing: Standing })[]> {
  return Promise.all(
    stepsOf(stages).map(async (step) => ({ ...ref(step), standing: await step.observe(context) })),
  )
}

/** The steps of a run that has no time to look where each of them stands. */
export function unlooked<C>(stages: readonly Stage<C>[]): (StepRef & { readonly standing: Standing })[] {
  const standing = { state: 'absent', evidence: 'not looked at yet' } as const
  return stepsOf(stages).map((step) => ({ ...ref(step), standing }))
}

/**
 * Brings the stages into place, one after the other, and tells what happens. Ends early with `failed`, `unconfirmed` or
 * `interrupted`. Running it again is how an interrupted run is resumed: the world is the only journal.
 */
export async function* execute<C>(
  stages: readonly Stage<C>[],
  context: C,
  patience: Patience,
): AsyncGenerator<StepEvent> {
  for (const stage of stages) {
    const ending = yield* isPair(stage)
      ? bringPair(stage, context, patience)
      : bring(stage, context, patience)
    if (ending === undefined) continue
    yield ending
    if (ending.type === 'interrupted' || ending.answer !== 'go-on') return
  }
}

/**
 * Takes back the steps named in `changed`, newest first, each by the steps of its way back. Ends early, like
 * {@link execute}, at the first that does not come into place.
 */
export async function* unwind<C>(
  stages: readonly Stage<C>[],
  context: C,
  changed: ReadonlySet<string>,
  patience: Patience,
): AsyncGenerator<StepEvent> {
  const made = stepsOf(stages).flatMap((step) => [...(step.brought?.() ?? []), step])
  for (const step of made.toReversed()) {
    if (!changed.has(step.id)) continue
    const { undo } = step
    if (typeof undo !== 'function') {
      yield { type: 'kept', step: ref(step), why: undo.irreversible }
      continue
    }
    yield { type: 'undoing', step: ref(step) }
    for (const back of undo(context)) {
      const ending = yield* bring(back, context, patience)
      if (ending === undefined) continue
      yield ending
      if (ending.type === 'interrupted' || ending.answer !== 'go-on') return
    }
    yield { type: 'undone', step: ref(step) }
  }
}

function isPair<C>(stage: Stage<C>): stage is Pair<C> {
  return 'gate' in stage
}
