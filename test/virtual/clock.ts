import type { Clock } from '../../src/base/clock.ts'

/**
 * Virtual time for a controller and the local cloud in one process. Time stands still while anything runs; when all of
 * it waits in `sleep`, time jumps to the earliest sleeper. "All of it waits" is seen by letting the event loop turn a few
 * times without a new sleeper: in-process calls need no more than that.
 */
export class VirtualClock implements Clock {
  #now: number
  #sleepers: { at: number; order: number; wake: () => void }[] = []
  #order = 0
  #turning = false
  #activity = 0
  #random: () => number

  constructor(start = Date.UTC(2026, 0, 1), random: () => number = () => 0.5) {
    this.#now = start
    this.#random = random
  }

  readonly now = (): number => this.#now
  readonly random = (): number => this.#random()

  readonly sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const sleeper = {
        at: this.#now + Math.max(0, ms),
        order: this.#order++,
        wake: () => {
          signal?.removeEventListener('abort', stop)
          resolve()
        },
      }
      const stop = () => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper)
        this.#activity++
        reject(signal?.reason)
      }
      signal?.addEventListener('abort', stop, { once: true })
      this.#sleepers.push(sleeper)
      this.#activity++
      this.#turn()
    })

  /** Keeps time from jumping while real input or output is in progress. */
  async hold<T>(work: Promise<T>): Promise<T> {
    this.#held++
    try {
      return await work
    } finally {
      this.#held--
      this.#activity++
      this.#turn()
    }
  }
  #held = 0

  #turn(): void {
    if (this.#turning) return
    this.#turning = true
    let quiet = 0
    let seen = this.#activity
    const step = () => {
      quiet = seen === this.#activity && this.#held === 0 ? quiet + 1 : 0
      seen = this.#activity
      if (quiet < 4) return void setImmediate(step)
      const next = this.#sleepers.toSorted((a, b) => a.at - b.at || a.order - b.order)[0]
      if (next === undefined) {
        this.#turning = false
        return
      }
      this.#sleepers = this.#sleepers.filter((other) => other !== next)
      this.#now = Math.max(this.#now, next.at)
      quiet = 0
      this.#activity++
      next.wake()
      setImmediate(step)
    }
    setImmediate(step)
  }
}
