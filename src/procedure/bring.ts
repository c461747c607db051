import { asFailure } from '../base/failure.ts'
import { make } from './make.ts'
import { confirm, type Ending } from './reconcile.ts'
import { type Patience, ref } from './retry.ts'
import type { Step, StepEvent } from './step.ts'

/**
 * Brings one step into place from wherever it stands: skip, wait, or make and wait. Running it again is how an interrupted
 * run is resumed. A step already in place is held for its settle time again: when it arrived is not known (safety R3).
 */
export async function* bring<C>(
  step: Step<C>,
  context: C,
  patience: Patience,
): AsyncGenerator<StepEvent, Ending | undefined> {
  if (patience.signal.aborted) return { type: 'interrupted', step: ref(step), inFlight: false }
  try {
    const standing = await step.observe(context)
    if (standing.state === 'in-place' && step.wait(context).settle === 0) {
      yield { type: 'skipped', step: ref(step), evidence: standing.evidence }
      return undefined
    }
    if (standing.state === 'absent') {
      const ending = yield* make(step, context, patience)
      if (ending !== undefined) return ending
    }
  } catch (thrown) {
    if (patience.signal.aborted) return { type: 'interrupted', step: ref(step), inFlight: false }
    return { type: 'failed', step: ref(step), failure: asFailure(thrown), answer: 'stop' }
  }
  return yield* confirm(step, context, patience)
}
