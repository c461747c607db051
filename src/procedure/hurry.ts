import { asFailure, type Failure } from '../base/failure.ts'
import { readBack } from './make.ts'
import { confirm, type Ending, slept } from './reconcile.ts'
import { type Attempt, accepted, attempt, type Patience, pauses, ref } from './retry.ts'
import type { Pair, Recourse, StepEvent } from './step.ts'

/**
 * Tries the second of a pair until it is accepted, the time allowed for it is over, or it is refused for good; looks after
 * what its watcher looks at meanwhile. `sent`: what became of it where it was sent right behind the first already. With the
 * answer `forward` a refusal for good is tried again too, more and more slowly: there is no way back.
 */
export async function* hurry<C>(
  pair: Pair<C>,
  context: C,
  patience: Patience,
  sent: Attempt | undefined,
): AsyncGenerator<StepEvent, Ending | undefined> {
  const { second, haste } = pair
  const { pause, atMost } = haste(context)
  const limit = Math.min(patience.clock.now() + atMost, patience.deadlineAt)
  const reading = { ...patience, agreement: Math.min(pause, patience.agreement) }
  const slower = pauses(Math.max(pause, patience.pollInterval))
  const refusals: Failure[] = []
  let answer = sent
  for (let tries = sent === undefined ? 1 : 2; ; tries++) {
    if (answer === undefined) {
      if (patience.signal.aborted) return { type: 'interrupted', step: ref(second), inFlight: false }
      yield { type: 'applying', step: ref(second), attempt: tries, quiet: false }
      answer = await attempt(() => second.apply(context, tries), patience)
    }
    const { failure, abandoned } = answer
    if (abandoned) return { type: 'interrupted', step: ref(second), inFlight: true }
    if (failure === undefined) {
      yield accepted(second, context, 'accepted')
      break
    }
    let next = pause
    let answered: Recourse<C>['do'] | undefined
    if (failure.outcome === 'refused' || failure.outcome === undefined) {
      refusals.push(failure)
      const recourse: Recourse<C> = second.recourse?.(context, refusals) ?? { do: 'give-up' }
      answered = recourse.do
      if (recourse.do === 'again') next = recourse.pause ?? pause
      if (recourse.do === 'give-up') next = Math.max(pause, slower.next().value)
    }
    const late = patience.clock.now() + next >= limit
    // A refusal that is known to pass changed nothing, and the next try reads anyway: reads are dear while many are made.
    if (answered !== 'again' || late) {
      const found = await readBack(second, context, reading, failure)
      if (found.state !== 'absent') {
        yield accepted(second, context, `${found.evidence} (after: ${failure.message})`)
        break
      }
    }
    if (patience.signal.aborted) return { type: 'interrupted', step: ref(second), inFlight: false }
    if (answered === 'end') return { type: 'failed', step: ref(second), failure, answer: 'stop' }
    if (answered === 'give-up' && second.onRefusal !== 'forward')
      return { type: 'failed', step: ref(second), failure, answer: second.onRefusal }
    if (late)
      return {
        type: 'unconfirmed',
        step: ref(second),
        evidence: failure.message,
        code: failure.code,
        answer: second.onExhausted,
      }
    yield { type: 'retrying', step: ref(second), why: failure, pause: next }
    for (let left = next; left > 0; left -= pause) {
      yield* mend(second, context, patience, pause)
      if (!(await slept(patience, Math.min(left, pause))))
        return { type: 'interrupted', step: ref(second), inFlight: false }
    }
    answer = undefined
  }
  return yield* confirmSecond(pair, context, patience)
}

/** Waits for a second that was accepted: its own answers are for one that was not. */
export function confirmSecond<C>({ second, unseen = 'stop' }: Pair<C>, context: C, patience: Patience) {
  return confirm({ ...second, onRefusal: unseen, onExhausted: unseen }, context, patience)
}

/** Asks the watcher, and makes its repair once: if that fails, the next look asks for it again. */
async function* mend<C>(
  { watch }: Pair<C>['second'],
  context: C,
  patience: Patience,
  pause: number,
): AsyncGenerator<StepEvent, void> {
  const looked = await (watch?.(context) ?? Promise.resolve(undefined)).catch(asFailure)
  if (looked === undefined || !('apply' in looked)) return
  yield { type: 'applying', step: ref(looked), attempt: 1, quiet: false }
  const { failure, abandoned } = await attempt(() => looked.apply(context, 1), patience)
  if (failure !== undefined) yield { type: 'retrying', step: ref(looked), why: failure, pause }
  else if (!abandoned) yield accepted(looked, context, 'accepted')
}
