import { asFailure, type Failure } from '../failure.ts'
import type { Pair, Standing, StepEvent } from '../step.ts'
import { confirm, type Ending, slept } from './confirm.ts'
import { readBack } from './make.ts'
import { accepted, attempt, maxRetries, type Patience, ref } from './patience.ts'

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
  let send: () => Promise<void>
  try {
    if ((await second.observe(context)).state !== 'absent') return yield* confirm(second, context, patience)
    if ((await first.observe(context)).state === 'absent') {
      const begun = yield* begin(pair, context, patience)
      if ('type' in begun) return begun
      send = begun.again
      if (begun.answer.failure === undefined && !begun.answer.abandoned) {
        yield accepted(second, context, 'accepted')
        return yield* confirm(second, context, patience)
      }
      return yield* hurry(pair, context, patience, send, begun.answer.failure)
    }
    send = await second.prepare(context)
  } catch (thrown) {
    if (patience.signal.aborted) return { type: 'interrupted', step: ref(first), inFlight: false }
    return { type: 'failed', step: ref(first), failure: asFailure(thrown), answer: 'stop' }
  }
  yield { type: 'applying', step: ref(second), attempt: 1, quiet: false }
  return yield* hurry(pair, context, patience, send, undefined)
}

interface Begun {
  readonly answer: Awaited<ReturnType<typeof attempt>>
  readonly again: () => Promise<void>
}

/** Gate, first, second. Tries the first again after a conflict or an unknown outcome, through the gate each time. */
async function* begin<C>(
  { gate, first, second }: Pair<C>,
  context: C,
  patience: Patience,
): AsyncGenerator<StepEvent, Begun | Ending> {
  for (let retries = 0; ; retries++) {
    await gate(context)
    const send = await second.prepare(context)
    if (patience.signal.aborted) return { type: 'interrupted', step: ref(first), inFlight: false }
    yield { type: 'applying', step: ref(first), attempt: retries + 1, quiet: true }
    yield { type: 'applying', step: ref(second), attempt: 1, quiet: true }
    let { failure, abandoned } = await attempt(() => first.apply(context, retries + 1), patience)
    if (abandoned) return { type: 'interrupted', step: ref(first), inFlight: true }
    if (failure !== undefined) {
      const standing: Standing = await readBack(first, context, patience, failure)
      if (standing.state !== 'absent') failure = undefined
    }
    if (failure === undefined) {
      const answer = await attempt(send, patience)
      yield accepted(first, context, 'accepted')
      return { answer, again: async () => (await second.prepare(context))() }
    }
    const final = failure.outcome === 'refused' || retries >= maxRetries
    if (final) return { type: 'failed', step: ref(first), failure, answer: first.onRefusal }
  }
}

/** Tries the second until it is accepted, the time allowed for it is over, or it is refused for good. */
async function* hurry<C>(
  { second, haste }: Pair<C>,
  context: C,
  patience: Patience,
  send: () => Promise<void>,
  failed: Failure | undefined,
): AsyncGenerator<StepEvent, Ending | undefined> {
  const { pause, atMost } = haste(context)
  const limit = Math.min(patience.clock.now() + atMost, patience.deadlineAt)
  const refusals: Failure[] = []
  let failure = failed
  for (let tries = 1; ; tries++) {
    if (failure === undefined) {
      const answer = await attempt(send, patience)
      if (answer.abandoned) return { type: 'interrupted', step: ref(second), inFlight: true }
      failure = answer.failure
      if (failure === undefined) break
    }
    const found = await readBack(
      second,
      context,
      { ...patience, agreement: Math.min(pause, patience.agreement) },
      failure,
    )
    if (found.state !== 'absent') break
    if (patience.signal.aborted) return { type: 'interrupted', step: ref(second), inFlight: false }
    let next = pause
    if (failure.outcome === 'refused') {
      refusals.push(failure)
      const recourse = second.recourse?.(context, refusals) ?? { do: 'give-up' }
      if (recourse.do === 'give-up')
        return { type: 'failed', step: ref(second), failure, answer: second.onRefusal }
      next = recourse.pause ?? pause
    }
    if (patience.clock.now() + next >= limit)
      return {
        type: 'unconfirmed',
        step: ref(second),
        evidence: failure.message,
        code: second.exhausted,
        answer: second.onExhausted,
      }
    yield { type: 'retrying', step: ref(second), why: failure, pause: next }
    await second.watch?.(context).catch((thrown: unknown) => asFailure(thrown))
    if (!(await slept(patience, next))) return { type: 'interrupted', step: ref(second), inFlight: false }
    yield { type: 'applying', step: ref(second), attempt: tries + 1, quiet: false }
    failure = undefined
  }
  yield accepted(second, context, 'accepted')
  return yield* confirm(second, context, patience)
}
