import type { Standing } from './step.ts'

/**
 * Since when something has been in place on one and the same fact (an ETag). Any other fact, or a look that does not find it
 * in place, starts anew: taken away and put back between two looks is not "still there" (safety R3).
 */
export class Held {
  #since: { readonly at: number; readonly fact: string | undefined } | undefined

  /** Notes a look at `at`, ms since the epoch; hands it on. */
  note(standing: Standing, at: number): Standing {
    if (standing.state !== 'in-place') this.#since = undefined
    else if (this.#since === undefined || this.#since.fact !== standing.fact)
      this.#since = { at, fact: standing.fact }
    return standing
  }

  /** For how long, in ms; 0 when it is not in place. */
  time(at: number): number {
    return this.#since === undefined ? 0 : at - this.#since.at
  }

  /** Whether it was in place at the last look, and has been for `ms`. */
  for(ms: number, at: number): boolean {
    return this.#since !== undefined && at - this.#since.at >= ms
  }
}
