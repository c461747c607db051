import type { Waits } from './world.ts'

/** How often a change is tried again after a conflict, throttling or an unknown outcome (safety I10). */
export const maxRetries = 5

/** How old a read may be that a change rests on, in ms (safety I11). */
export const recent = 5_000

/** Pause before retry number `n` (1, 2, …): exponential with full jitter, in ms, at most `most`. `luck` in [0, 1). */
export function backoff(luck: number, n: number, most = 20_000): number {
  return Math.round(luck * Math.min(most, 500 * 2 ** n))
}

/** For how long a read may show the state of before, in ms: a minute, for reads that must agree 5 s apart (safety U11). */
export function readLag(agreement: number): number {
  return 12 * agreement
}

/**
 * Pause before retry number `n` (1, 2, …) after a conflict, in ms: all of them together outlast a read that lags, which
 * would show the superseded ETag again and again.
 */
export function conflictPause({ agreement }: Pick<Waits, 'agreement'>, luck: number, n: number): number {
  const share = 2 ** (n - 1) / (2 ** maxRetries - 1)
  return Math.round(readLag(agreement) * share * (1 + luck / 4))
}

/** The pause after look number `n` (0, 1, …) of a wait, in ms: short at first, then up to `pollInterval`. */
export function lookPause(pollInterval: number, n: number): number {
  return Math.min(pollInterval, Math.min(1_000, pollInterval) * 1.5 ** Math.min(n, 40))
}
