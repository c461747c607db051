import type { Clock } from '../base/clock.ts'

/**
 * The time from one request to the next where several names take turns, in ms: four a second, whatever their number, so that a
 * web ACL that counts requests does not take them for an attack.
 */
const gap = 250

/** Lets requests of several probes begin one after the other, in the order in which they ask, and never two within a gap. */
export class Pace {
  /** Time from one request for a name to the next, in ms. */
  readonly every: number
  readonly #clock: Clock
  /** When the next one may begin, in ms since the epoch. */
  #next = 0

  constructor(clock: Clock, names: number) {
    this.#clock = clock
    this.every = Math.max(1_000, names * gap)
  }

  /** Resolves when it is the caller's turn. @throws the reason of the signal, when it is aborted before */
  async turn(signal: AbortSignal): Promise<void> {
    const now = this.#clock.now()
    const mine = Math.max(now, this.#next)
    this.#next = mine + gap
    if (mine > now) await this.#clock.sleep(mine - now, signal)
  }
}
