import { asFailure, type Failure } from '../base/failure.ts'
import { make } from './make.ts'
import { asFailed, type Patience, pauses, readLag, ref } from './retry.ts'
import type { Standing, Step, StepEvent } from './step.ts'

/** The event that ends a run of steps, or nothing when the step came into place. */
export type Ending = Extract<StepEvent, { type: 'failed' | 'unconfirmed' | 'interrupted' }>

/**
 * Waits until a step is in place and has stayed so, on the same fact, for its settle time. A read that fails is no answer:
 * the wait goes on, unless the read was refused for good.
 */
export async function* confirm<C>(
  step: Step<C>,
  context: C,
  patience: Patience,
): AsyncGenerator<StepEvent, Ending | undefined> {
  const { clock, signal } = patience
  const wait = step.wait(context)
  const begun = clock.now()
  const limit = Math.min(begun + wait.atMost, patience.deadlineAt)
  let held: { readonly since: number; readonly fact: string | undefined } | undefined
  const gone = new Absence(readLag(patience.agreement))
  const missing = new Absence(readLag(patience.agreement), true)
  let repaired = false
  for (const pause of pauses(patience.pollInterval)) {
    const look = await glance(step, context)
    if (signal.aborted) return { type: 'interrupted', step: ref(step), inFlight: false }
    if ('failure' in look && look.failure.outcome === 'refused')
      return { type: 'failed', step: ref(step), failure: look.failure, answer: step.onRefusal }
    const now = clock.now()
    const standing: Standing =
      'failure' in look ? { state: 'settling', evidence: `could not read it: ${look.failure.message}` } : look
    let next = pause
    if (standing.state === 'in-place') {
      if (held === undefined || held.fact !== standing.fact) held = { since: now, fact: standing.fact }
      const elapsed = now - held.since
      if (elapsed >= wait.settle) {
        yield { type: 'confirmed', step: ref(step), evidence: standing.evidence }
        return undefined
      }
      yield {
        type: 'settle-time',
        step: ref(step),
        elapsed,
        atMost: wait.settle,
        evidence: standing.evidence,
      }
      next = Math.min(pause, wait.settle - elapsed)
      if (now >= patience.deadlineAt) return unconfirmed(step, `${standing.evidence}; settle time cut short`)
    } else {
      held = undefined
      if (step.urgent === undefined && gone.after(standing, now))
        return { ...unconfirmed(step, `taken away again: ${standing.evidence}`), code: 'not-in-place' }
      if (now >= limit) return unconfirmed(step, standing.evidence)
      // A lagging read may have shown it as made when it was not, and users are unserved without it.
      if (step.urgent !== undefined && missing.after(standing, now)) {
        const ending = yield* make(step, context, patience)
        if (ending !== undefined) return ending
      }
      yield {
        type: 'waiting',
        step: ref(step),
        for: wait.for,
        elapsed: now - begun,
        atMost: limit - begun,
        evidence: standing.evidence,
      }
      next = Math.min(pause, limit - now)
    }
    if (!repaired) {
      const repair = await step.watch?.(context).catch(() => undefined)
      if (repair !== undefined) {
        repaired = true
        yield* make(repair, context, patience)
      }
    }
    if (!(await slept(patience, next))) return { type: 'interrupted', step: ref(step), inFlight: false }
  }
  return undefined
}

/**
 * Tells a change that was taken away from one that a lagging read does not show yet: seen before, then absent at every look
 * for longer than any read may lag.
 */
class Absence {
  readonly #apart: number
  #seen = false
  #since: number | undefined

  /** `seen`: it counts as seen before. */
  constructor(apart: number, seen = false) {
    this.#apart = apart
    this.#seen = seen
  }

  after({ state }: Standing, now: number): boolean {
    if (state !== 'absent') {
      this.#seen = true
      this.#since = undefined
      return false
    }
    this.#since ??= now
    const lasting = this.#seen && now - this.#since >= this.#apart
    if (lasting) this.#since = undefined
    return lasting
  }
}

function unconfirmed<C>(step: Step<C>, evidence: string): Extract<Ending, { type: 'unconfirmed' }> {
  return {
    type: 'unconfirmed',
    step: ref(step),
    evidence,
    code: step.exhausted,
    answer: step.onExhausted,
  }
}

async function glance<C>(step: Step<C>, context: C): Promise<Standing | { readonly failure: Failure }> {
  try {
    return await step.observe(context)
  } catch (thrown) {
    return { failure: asFailure(thrown) }
  }
}

/** Sleeps; false when cancelled meanwhile. */
export async function slept({ clock, signal }: Patience, ms: number): Promise<boolean> {
  try {
    await clock.sleep(ms, signal)
    return true
  } catch (thrown) {
    if (signal.aborted) return false
    throw asFailed(thrown)
  }
}
