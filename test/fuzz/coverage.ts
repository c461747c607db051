import { Session } from 'node:inspector'

/** Which blocks of the parsers have been reached so far, as V8 counts them. */
export class Coverage {
  readonly #session = new Session()
  readonly #of: RegExp
  readonly #reached = new Set<string>()

  /** `of`: addresses of the scripts that count. */
  constructor(of: RegExp) {
    this.#of = of
    this.#session.connect()
    this.#session.post('Profiler.enable')
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  /** How many blocks have been reached since the last time that never were before. */
  news(): number {
    const before = this.#reached.size
    this.#session.post('Profiler.takePreciseCoverage', (error, told) => {
      if (error !== null) throw error
      for (const { url, functions } of told.result.filter((one) => this.#of.test(one.url)))
        for (const { ranges } of functions)
          for (const { startOffset, endOffset, count } of ranges)
            if (count > 0) this.#reached.add(`${url}:${startOffset}-${endOffset}`)
    })
    return this.#reached.size - before
  }

  get blocks(): number {
    return this.#reached.size
  }

  stop(): void {
    this.#session.post('Profiler.stopPreciseCoverage')
    this.#session.disconnect()
  }
}
