import { asFailure } from '../base/failure.ts'
import { type Finding, obstacle } from '../base/finding.ts'
import { place, ref, unheard, unknownOf } from './action.ts'
import type { Loop } from './loop.ts'
import { next, nextBack } from './next.ts'
import { stepsOf } from './stages.ts'
import type { Check, Stage, Standing, StepEvent, StepRef, Wait } from './step.ts'
import type { View } from './world.ts'

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

/** A step of a plan: where it stands, and what it is going to wait for. */
export type Surveyed = StepRef & { readonly standing: Standing; readonly wait: Wait }

/** Where every step stands now; changes nothing. @throws Failure when that cannot be read */
export async function survey<V extends View>(
  stages: readonly Stage<V>[],
  loop: Loop<V>,
): Promise<Surveyed[]> {
  const steps = stepsOf(stages)
  const facts = (view: V) => [
    ...new Set(steps.flatMap((step) => step.facts(place(step, step.id, view).view))),
  ]
  const old = unheard(loop.view(), facts(loop.view()), 0)
  if (old.length > 0) await loop.look(old)
  const view = loop.view()
  const why = unknownOf(view, facts(view))
  if (why !== undefined) throw why
  return steps.map((step) => {
    const at = place(step, step.id, view)
    return { ...ref(at), standing: step.standing(at.view), wait: step.wait(at.view) }
  })
}

/** The steps of a run that has no time to look where each of them stands. */
export function unlooked<V extends View>(stages: readonly Stage<V>[], loop: Loop<V>): Surveyed[] {
  const standing = { state: 'absent', evidence: '' } as const
  const view = loop.view()
  return stepsOf(stages).map((step) => {
    const at = place(step, step.id, view)
    return { ...ref(at), standing, wait: step.wait(at.view) }
  })
}

/**
 * Brings the stages into place, one after the other, and tells what happens. Ends early with `failed`, `unconfirmed` or
 * `interrupted`. Running it again is how an interrupted run is resumed: the world is the only journal.
 */
export function execute<V extends View>(
  stages: readonly Stage<V>[],
  loop: Loop<V>,
  occasion = '',
): AsyncGenerator<StepEvent> {
  return loop.follow((view) => next(stages, view, occasion))
}

/**
 * Takes back the steps named in `changed`, newest first, each by the steps of its way back. Ends early, like
 * {@link execute}, at the first that does not come into place.
 */
export function unwind<V extends View>(
  stages: readonly Stage<V>[],
  loop: Loop<V>,
  changed: ReadonlySet<string>,
): AsyncGenerator<StepEvent> {
  return loop.follow((view) => nextBack(stages, changed, view))
}
