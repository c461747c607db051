import type { ProbeSummary } from './probe.ts'
import { type Grade, grades, type Sample, worse } from './sample.ts'

/** How many samples are taken before the first change, and how many of them must be good. */
export const baselineSamples = 3
const baselineGood = 2

/** A server error is no state that anything could be worse than. */
const worstGood: Grade = 'client-error'

/** Whether a sample from before the first change shows that the name is served. */
export function good({ grade }: Sample): boolean {
  return !worse(grade, worstGood)
}

/** How many different answers are kept apart; what comes later counts as "other answers". */
const mostAnswers = 50

/** Adds samples up: what counts as failed, for how long it did, and what was seen. */
export class Tally {
  #samples = 0
  #failures = 0
  #unserved = 0
  #strangers = 0
  #failingSince: number | undefined
  #baseline: ProbeSummary['baseline'] = 'none'
  /** The worst good sample of the baseline; worse than that is a failure. */
  #worst: Grade = worstGood
  readonly #seen = new Map<string, number>()
  /** Before the first change no answer came with the target's certificate: so it tells who answers. */
  #serialTells = false
  #toldBy: ProbeSummary['toldBy']
  #targetFirst: number | undefined
  #otherLast: number | undefined

  /** Fixes by the samples taken so far, before the first change, what is to be expected. Their failures stay counted. */
  settleBaseline(samples: readonly Sample[]): void {
    const served = samples.filter(good).map(({ grade }) => grade)
    this.#baseline = served.length >= Math.min(baselineGood, samples.length) ? 'good' : 'bad'
    this.#serialTells = samples.every(({ bySerial }) => bySerial !== true)
    for (const sample of samples) this.#tellApart(sample)
    if (this.#baseline === 'good')
      this.#worst = grades.findLast((grade) => served.includes(grade)) ?? worstGood
  }

  /** Whether a sample passes: it was served, and not worse than before. */
  passes({ grade }: Sample): boolean {
    return !worse(grade, this.#worst)
  }

  /** Counts a sample; true when it passed. */
  add(sample: Sample): boolean {
    const passed = this.passes(sample)
    this.#samples++
    const key =
      this.#seen.has(sample.answer) || this.#seen.size < mostAnswers ? sample.answer : 'other answers'
    this.#seen.set(key, (this.#seen.get(key) ?? 0) + 1)
    if (sample.byTarget === false) this.#strangers++
    this.#tellApart(sample)
    if (!passed) {
      this.#failures++
      this.#failingSince ??= sample.at
    } else if (this.#failingSince !== undefined) {
      this.#unserved += sample.at - this.#failingSince
      this.#failingSince = undefined
    }
    return passed
  }

  /** Notes who answered, where that can be told: by the header that only the target's answers carry, else by its certificate. */
  #tellApart({ at, grade, byTarget, bySerial }: Sample): void {
    const by = byTarget ?? (this.#serialTells ? bySerial : undefined)
    if (by === undefined || grade === 'unserved') return
    this.#toldBy = byTarget === undefined ? 'certificate' : 'header'
    if (by) this.#targetFirst ??= at
    else this.#otherLast = Math.max(at, this.#otherLast ?? at)
  }

  /** The sums at `now`, ms since the epoch: a failure that goes on counts until then. */
  sums(now: number): Omit<ProbeSummary, 'alias' | 'path' | 'every' | 'ways'> {
    const open = this.#failingSince === undefined ? 0 : now - this.#failingSince
    return {
      samples: this.#samples,
      failures: this.#failures,
      unserved: Math.round(this.#unserved + open),
      strangers: this.#strangers,
      seen: [...this.#seen].map(([answer, count]) => ({ answer, count })),
      baseline: this.#baseline,
      ...(this.#targetFirst === undefined ? {} : { targetFirst: Math.round(this.#targetFirst) }),
      ...(this.#otherLast === undefined ? {} : { otherLast: Math.round(this.#otherLast) }),
      ...(this.#toldBy === undefined ? {} : { toldBy: this.#toldBy }),
    }
  }

  get baseline(): ProbeSummary['baseline'] {
    return this.#baseline
  }
}
