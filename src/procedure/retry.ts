import type { Clock } from '../base/clock.ts'
import { Failure } from '../base/failure.ts'
import type { Step, StepEvent, StepRef } from './step.ts'

/** How a run waits. All durations in ms. */
export interface Patience {
  readonly clock: Clock
  /** Aborted when the run is cancelled: no new change, waits end at once. */
  readonly signal: AbortSignal
  /** The longest pause between two looks; looking starts more often and slows down to this. */
  readonly pollInterval: number
  /** How far apart two reads must lie that are to agree after an unknown outcome (safety R10: 5 s). */
  readonly agreement: number
  /** How long a call under way is still awaited after a cancel (the runner kills after 7.5 s). */
  readonly grace: number
  /** When the whole run must have ended, ms since the epoch. */
  readonly deadlineAt: number
}

/** How often a change is tried again after a conflict, throttling or an unknown outcome (safety I10). */
export const maxRetries = 5

/** Pause before retry number `n` (1, 2, …): exponential with full jitter, in ms, at most `most`. */
export function backoff(clock: Clock, n: number, most = 20_000): number {
  return Math.round(clock.random() * Math.min(most, 500 * 2 ** n))
}

/** For how long a read may show the state of before, in ms: a minute, for reads that must agree 5 s apart (safety U11). */
export function readLag(agreement: number): number {
  return 12 * agreement
}

/**
 * Pause before retry number `n` (1, 2, …) after a conflict, in ms: all of them together outlast a read that lags, which
 * would show the superseded ETag again and again.
 */
export function conflictPause({ clock, agreement }: Patience, n: number): number {
  const share = 2 ** (n - 1) / (2 ** maxRetries - 1)
  return Math.round(readLag(agreement) * share * (1 + clock.random() / 4))
}

/** The pauses between looks: short at first, then up to `pollInterval`. */
export function* pauses(pollInterval: number): Generator<number, never> {
  for (let pause = Math.min(1_000, pollInterval); ; pause = Math.min(pollInterval, pause * 1.5)) yield pause
}

/** The part of a step that events carry. */
export function ref<C>({ id, title, alias, by }: Step<C>): StepRef {
  return { id, title, alias, by }
}

/** The event of an accepted change, with what is different now. */
export function accepted<C>(step: Step<C>, context: C, evidence: string): StepEvent {
  return { type: 'accepted', step: ref(step), evidence, change: step.change?.(context) }
}

/** What became of one call: nothing thrown, a failure, or no answer within the grace after a cancel. */
export type Attempt = { readonly failure?: Failure; readonly abandoned?: true }

/** Sends one call. A cancel does not abort it: it is awaited for at most `grace` ms from then on. */
export async function attempt(
  call: () => Promise<void>,
  { clock, signal, grace }: Patience,
): Promise<Attempt> {
  const settled = new AbortController()
  const cancelled = new Promise<Attempt>((resolve) => {
    const stop = () =>
      clock.sleep(grace, settled.signal).then(
        () => resolve({ abandoned: true }),
        () => undefined,
      )
    if (signal.aborted) void stop()
    else signal.addEventListener('abort', stop, { once: true, signal: settled.signal })
  })
  const answered = call().then(
    (): Attempt => ({}),
    (thrown: unknown): Attempt => ({ failure: asFailed(thrown) }),
  )
  try {
    return await Promise.race([answered, cancelled])
  } finally {
    settled.abort()
  }
}

/** A failure whose outcome is stated: what is not known to have been refused may have been done. */
export function asFailed(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return new Failure('internal', message, { cause: thrown, outcome: 'unknown' })
}
