import type { Failure } from '../base/failure.ts'
import { bring } from './bring.ts'
import { type Ending, slept } from './reconcile.ts'
import {
  accepted,
  asFailed,
  attempt,
  backoff,
  conflictPause,
  maxRetries,
  type Patience,
  ref,
} from './retry.ts'
import type { Standing, Step, StepEvent } from './step.ts'

/**
 * Makes a change until the service has accepted it. After anything but a plain acceptance the world is read before the
 * change is made again: a lost answer is not a refusal, and a refusal may come after somebody else made the change.
 */
export async function* make<C>(
  step: Step<C>,
  context: C,
  patience: Patience,
): AsyncGenerator<StepEvent, Ending | undefined> {
  const refusals: Failure[] = []
  let retries = 0
  for (let tries = 1; ; tries++) {
    yield { type: 'applying', step: ref(step), attempt: tries, quiet: false }
    const { failure, abandoned } = await attempt(() => step.apply(context, tries), patience)
    if (abandoned) return { type: 'interrupted', step: ref(step), inFlight: true }
    if (failure === undefined) {
      if (step.by === 'us') yield accepted(step, context, 'accepted')
      return undefined
    }
    const standing = await readBack(step, context, patience, failure)
    if (standing.state !== 'absent') {
      yield accepted(step, context, `${standing.evidence} (after: ${failure.message})`)
      return undefined
    }
    if (patience.signal.aborted) return { type: 'interrupted', step: ref(step), inFlight: standing.unread }
    let pause: number
    if (failure.outcome === 'refused' || failure.outcome === undefined) {
      refusals.push(failure)
      const recourse = step.recourse?.(context, refusals) ?? { do: 'give-up' }
      if (recourse.do === 'end') return { type: 'failed', step: ref(step), failure, answer: 'stop' }
      if (recourse.do === 'give-up') return refused(step, failure)
      pause = recourse.pause ?? 0
      yield { type: 'retrying', step: ref(step), why: failure, pause }
      for (const before of recourse.after ?? []) {
        const ending = yield* bring(before, context, patience)
        if (ending !== undefined) return ending
      }
    } else {
      retries++
      pause =
        failure.outcome === 'conflict' && step.urgent === undefined
          ? conflictPause(patience, retries)
          : backoff(patience.clock, retries, step.urgent?.pause)
      const enough = step.urgent === undefined && retries > maxRetries
      if (enough || patience.clock.now() + pause >= patience.deadlineAt) return refused(step, failure)
      yield { type: 'retrying', step: ref(step), why: failure, pause }
    }
    if (!(await slept(patience, pause))) return { type: 'interrupted', step: ref(step), inFlight: false }
  }
}

function refused<C>(step: Step<C>, failure: Failure): Ending {
  return { type: 'failed', step: ref(step), failure, answer: step.onRefusal }
}

/**
 * Where a change stands after its call failed. For an unknown outcome two reads that lie `agreement` apart must agree that
 * it is absent (safety R10); else one read is enough. `unread`: nothing could be read either.
 */
export async function readBack<C>(
  step: Step<C>,
  context: C,
  patience: Patience,
  failure: Failure,
): Promise<Standing & { readonly unread: boolean }> {
  const needed = failure.outcome === 'unknown' ? 2 : 1
  let agreed = 0
  for (let reads = 0; ; reads++) {
    if (reads > 0 && !(await slept(patience, patience.agreement))) break
    try {
      const standing = await step.observe(context)
      if (standing.state !== 'absent') return { ...standing, unread: false }
      if (++agreed >= needed) return { ...standing, unread: false }
    } catch (thrown) {
      agreed = 0
      if (asFailed(thrown).outcome === 'refused' || reads >= maxRetries) break
    }
    if (patience.clock.now() >= patience.deadlineAt) break
  }
  return { state: 'absent', evidence: 'could not be read', unread: true }
}
