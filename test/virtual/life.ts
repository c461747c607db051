import type { Clock } from '../../src/base/clock.ts'

/** The life of one run of the action: when it ends, nothing that the run waits for ever comes, as in a process that was killed. */
export class Life {
  over = false
  /** Resolves when the run is killed. */
  readonly ended: Promise<void>
  #end: () => void = () => undefined

  constructor() {
    this.ended = new Promise((resolve) => {
      this.#end = resolve
    })
  }

  kill(): void {
    this.over = true
    this.#end()
  }

  /** What `work` comes to, as long as the run lives. */
  awaited<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      work.then(
        (value) => this.over || resolve(value),
        (thrown: unknown) => this.over || reject(thrown),
      )
    })
  }

  /** The clock as the run sees it. */
  clock(clock: Clock): Clock {
    return {
      now: clock.now,
      random: clock.random,
      sleep: (ms, signal) =>
        this.over ? new Promise(() => undefined) : this.awaited(clock.sleep(ms, signal)),
    }
  }
}
