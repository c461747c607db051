import type { Clock } from '../../../src/base/clock.ts'

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
      this.#advance()
    })
  }

  readonly sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      if (ms >= 5_000) {
        if (this.late) setImmediate(resolve)
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
        return
      }
      const sleeper = { at: this.#now + ms, wake: resolve }
      this.#sleepers.push(sleeper)
      const stop = () => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper)
        reject(signal?.reason)
      }
      signal?.addEventListener('abort', stop, { once: true })
      this.#advance()
    })
  #sleepers: { readonly at: number; readonly wake: () => void }[] = []

  #advance(): void {
    const [next, ...others] = this.#sleepers.toSorted((a, b) => a.at - b.at)
    if (next === undefined) return
    if (next.at > this.#until) {
      this.#arrived()
      return
    }
    this.#sleepers = others
    this.#now = Math.max(this.#now, next.at)
    next.wake()
  }
}
