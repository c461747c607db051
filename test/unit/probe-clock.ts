import type { Clock } from '../../src/clock.ts'

/**
 * A clock for a probe that makes real requests: time passes in the pauses between samples only, at once, and up to a
 * limit. A deadline (5 s and more) comes at once while `late` is set, else never.
 */
export class PacedClock implements Clock {
  late = false
  #now = 0
  #until = 0
  #arrived: () => void = () => undefined

  readonly now = (): number => this.#now
  readonly random = (): number => 0.25

  /** Lets time pass until nobody does anything before `until`, in ms. */
  run(until: number): Promise<void> {
    this.#until = until
    return new Promise((resolve) => {
      this.#arrived = resolve
      this.#wake()
    })
  }
  #wake: () => void = () => undefined

  readonly sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
      if (ms >= 5_000) {
        if (this.late) setImmediate(resolve)
        return
      }
      const at = this.#now + ms
      this.#wake = () => {
        if (at > this.#until) return this.#arrived()
        this.#wake = () => undefined
        this.#now = at
        resolve()
      }
      this.#wake()
    })
}
