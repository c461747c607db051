import type { Clock } from '../base/clock.ts'

/**
 * What one run has found out about zones, for a short time: which zone a name is in and by which servers changes rarely,
 * and every look asks for it. Records of an alias are never remembered.
 */
export class Memory<T> {
  readonly #clock: Clock
  readonly #age: number
  readonly #kept = new Map<string, { readonly at: number; readonly value: Promise<T> }>()

  /** `age`: how long something is remembered, in ms. */
  constructor(clock: Clock, age: number) {
    this.#clock = clock
    this.#age = age
  }

  /** What was found for `key` not long ago, or is just being found; else what `find` finds. `worth`: whether it is kept. */
  recall(key: string, find: () => Promise<T>, worth: (found: T) => boolean): Promise<T> {
    const kept = this.#kept.get(key)
    if (kept !== undefined && this.#clock.now() - kept.at < this.#age) return kept.value
    const value = find()
    this.#kept.set(key, { at: this.#clock.now(), value })
    const forget = () => {
      if (this.#kept.get(key)?.value === value) this.#kept.delete(key)
    }
    value.then((found) => (worth(found) ? undefined : forget()), forget)
    return value
  }
}
