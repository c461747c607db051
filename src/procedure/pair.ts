import { asFailure, type Failure } from '../base/failure.ts'
import { confirmSecond, hurry } from './hurry.ts'
import { readBack } from './make.ts'
import { type Ending, slept } from './reconcile.ts'
import {
  type Attempt,
  accepted,
  attempt,
  backoff,
  conflictPause,
  maxRetries,
  type Patience,
  ref,
} from './retry.ts'
import type { Pair, Recourse, StepEvent } from './step.ts'

/**
 * Brings a pair into place. While the first is done and the second is not, users may be unserved: so the request of the
 * second is made ready beforehand and sent next, cancelled or not, and nothing is yielded in between.
 */
export async function* bringPair<C>(
  pair: Pair<C>,
  context: C,
  patience: Patience,
): AsyncGenerator<StepEvent, Ending | undefined> {
  const { first, second } = pair
  let sent: Attempt | undefined
  try {
    if ((await second.observe(context)).state !== 'absent')
      return yield* confirmSecond(pair, context, patience)
    if ((await first.observe(context)).state === 'absent') {
      const begun = yield* begin(pair, context, patience)
      if ('type' in begun) return begun
      sent = begun
    }
  } catch (thrown) {
    if (patience.signal.aborted) return { type: 'interrupted', step: ref(first), inFlight: false }
    return { type: 'failed', step: ref(first), failure: asFailure(thrown), answer: 'stop' }
  }
  return yield* hurry(pair, context, patience, sent)
}

/**
 * Gate, first, second; returns what became of the second. Tries the first again after a conflict, throttling or an unknown
 * outcome, through the gate each time; a refusal as its recourse says.
 */
async function* begin<C>(
  { gate, first, second }: Pair<C>,
  context: C,
  patience: Patience,
): AsyncGenerator<StepEvent, Attempt | Ending> {
  const refusals: Failure[] = []
  let retries = 0
  for (let tries = 1; ; tries++) {
    const requests = await gate(context)
    if (patience.signal.aborted) return { type: 'interrupted', step: ref(first), inFlight: false }
    yield { type: 'applying', step: ref(first), attempt: tries, quiet: true }
    yield { type: 'applying', step: ref(second), attempt: 1, quiet: true }
    const { failure, abandoned } = await attempt(requests.first, patience)
    if (abandoned) return { type: 'interrupted', step: ref(first), inFlight: true }
    const found = failure === undefined ? undefined : await certainty(first, context, patience, failure)
    if (failure === undefined || found?.state !== 'absent') {
      const answer = await attempt(requests.second, patience)
      const evidence = failure === undefined ? 'accepted' : `${found?.evidence} (after: ${failure.message})`
      yield accepted(first, context, evidence)
      return answer
    }
    if (patience.signal.aborted) return { type: 'interrupted', step: ref(first), inFlight: found.unread }
    let pause: number
    if (failure.outcome === 'refused' || failure.outcome === undefined) {
      refusals.push(failure)
      const recourse: Recourse<C> = first.recourse?.(context, refusals) ?? { do: 'give-up' }
      if (recourse.do !== 'again') return refused(first, failure, recourse)
      pause = recourse.pause ?? 0
    } else {
      retries++
      pause =
        failure.outcome === 'conflict' ? conflictPause(patience, retries) : backoff(patience.clock, retries)
      if (retries > maxRetries || patience.clock.now() + pause >= patience.deadlineAt)
        return refused(first, failure, { do: 'give-up' })
    }
    yield { type: 'retrying', step: ref(first), why: failure, pause }
    if (!(await slept(patience, pause))) return { type: 'interrupted', step: ref(first), inFlight: false }
  }
}

function refused<C>(step: Pair<C>['first'], failure: Failure, { do: what }: Recourse<C>): Ending {
  return { type: 'failed', step: ref(step), failure, answer: what === 'end' ? 'stop' : step.onRefusal }
}

/**
 * Reads where the first stands after its call failed. What may have been done is read until something can be read: to walk
 * away from it unknowing could leave users unserved with nobody there.
 */
async function certainty<C>(step: Pair<C>['first'], context: C, patience: Patience, failure: Failure) {
  let found = await readBack(step, context, patience, failure)
  const open = () => !patience.signal.aborted && patience.clock.now() < patience.deadlineAt
  while (found.unread && failure.outcome === 'unknown' && open()) {
    await slept(patience, patience.agreement)
    found = await readBack(step, context, patience, failure)
  }
  return found
}
