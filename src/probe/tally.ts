import { longestOf, type Span } from '../base/span.ts'
import type { ProbeSummary, Tells } from './probe.ts'
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

/**
 * Whether the target's certificate tells who answers: before the first change the name was answered with another one, and never
 * with this. Where nothing answered nobody knows whether the source has the same.
 */
function certificateTells(before: readonly Sample[]): boolean {
  const known = before.flatMap(({ bySerial }) => bySerial ?? [])
  return known.length > 0 && !known.includes(true)
}

/**
 * By what it can be told who answers, as the samples from before the first change show. `bySource`: the source held the name: a
 * header that its answers have tells nothing.
 */
export function tellsOf(before: readonly Sample[], bySource = false): Tells {
  const carried = before.flatMap(({ byTarget }) => byTarget ?? [])
  const shared = bySource && carried.length > 0 && !carried.includes(false)
  return { header: !shared, serial: certificateTells(before) }
}

/** How many different answers are kept apart; what comes later counts as "other answers". */
const mostAnswers = 50

/** How many times of failing are kept: the longest, in their order. The others are counted, and not kept. */
const mostOutages = 20

/** Adds samples up: what counts as failed, for how long it did, and what was seen. */
export class Tally {
  #samples = 0
  /** As many as a baseline has. */
  #last: readonly Sample[] = []
  #failures = 0
  #unserved = 0
  #failingSince: number | undefined
  /** Those that are over. */
  #outages: readonly Span[] = []
  #baseline: ProbeSummary['baseline'] = 'none'
  /** The worst good sample from before the first change; worse than that is a failure. `undefined`: not settled. */
  #worst: Grade | undefined
  readonly #seen = new Map<string, number>()
  #tells: Tells = { header: true, serial: false }
  #toldBy: ProbeSummary['toldBy']
  #targetFirst: number | undefined
  #otherLast: number | undefined

  /**
   * Fixes by the samples taken so far, before the first change, what is to be expected. Their failures stay counted. `tells`:
   * what tells who answers, where more than these samples show it.
   */
  settleBaseline(samples: readonly Sample[], tells = tellsOf(samples)): void {
    this.#judge(samples)
    this.#tellBy(tells, samples)
  }

  /**
   * The last samples before the first change count too, which may come long after the baseline: what fails by itself by then is no
   * doing of the move, and what they have tells nothing. A bad baseline stays one. `bySource`: see {@link tellsOf}. Returns these samples.
   */
  lowerBaseline(bySource = false): readonly Sample[] {
    if (this.#baseline === 'good') this.#judge(this.#last)
    const { header } = tellsOf(this.#last, bySource)
    const serial = !this.#last.some((sample) => sample.bySerial === true)
    if ((this.#tells.header && !header) || (this.#tells.serial && !serial))
      this.#tellBy({ header: this.#tells.header && header, serial: this.#tells.serial && serial }, this.#last)
    return this.#last
  }

  #tellBy(tells: Tells, samples: readonly Sample[]): void {
    this.#tells = tells
    // What was told by a header that tells nothing is told anew.
    if (!tells.header) this.#toldBy = this.#targetFirst = this.#otherLast = undefined
    for (const sample of samples) this.#tellApart(sample)
  }

  #judge(samples: readonly Sample[]): void {
    const served = samples.filter(good).map(({ grade }) => grade)
    this.#baseline = served.length >= Math.min(baselineGood, samples.length) ? 'good' : 'bad'
    if (this.#baseline === 'bad') return
    const worst = grades.findLast((grade) => served.includes(grade)) ?? worstGood
    this.#worst = this.#worst === undefined || worse(worst, this.#worst) ? worst : this.#worst
  }

  /** Whether a sample passes: it was served, and not worse than before. */
  passes({ grade }: Sample): boolean {
    return !worse(grade, this.#worst ?? worstGood)
  }

  /** Counts a sample; true when it passed. */
  add(sample: Sample): boolean {
    const passed = this.passes(sample)
    this.#samples++
    this.#last = [...this.#last, sample].slice(-baselineSamples)
    const key =
      this.#seen.has(sample.answer) || this.#seen.size < mostAnswers ? sample.answer : 'other answers'
    this.#seen.set(key, (this.#seen.get(key) ?? 0) + 1)
    this.#tellApart(sample)
    if (!passed) {
      this.#failures++
      this.#failingSince ??= sample.at
    } else if (this.#failingSince !== undefined) {
      this.#unserved += sample.at - this.#failingSince
      this.#outages = longestOf([...this.#outages, { from: this.#failingSince, to: sample.at }], mostOutages)
      this.#failingSince = undefined
    }
    return passed
  }

  /** Notes who answered, where that can be told: by the header that only the target's answers carry, else by its certificate. */
  #tellApart({ at, grade, byTarget, bySerial }: Sample): void {
    const byHeader = this.#tells.header ? byTarget : undefined
    const by = byHeader ?? (this.#tells.serial ? bySerial : undefined)
    if (by === undefined || grade === 'unserved') return
    this.#toldBy = byHeader === undefined ? 'certificate' : 'header'
    if (by) this.#targetFirst ??= at
    else this.#otherLast = Math.max(at, this.#otherLast ?? at)
  }

  /** The sums at `now`, ms since the epoch: a failure that goes on counts until then. */
  sums(now: number): Omit<ProbeSummary, 'alias' | 'path' | 'every' | 'ways'> {
    const since = this.#failingSince
    const open = since === undefined ? 0 : now - since
    const outages = longestOf(
      [...this.#outages, ...(since === undefined ? [] : [{ from: since, to: now }])],
      mostOutages,
    ).map(({ from, to }) => ({ from: Math.round(from), to: Math.round(to) }))
    return {
      samples: this.#samples,
      failures: this.#failures,
      unserved: Math.round(this.#unserved + open),
      ...(outages.length === 0 ? {} : { outages }),
      ...(since === undefined ? {} : { failing: true as const }),
      seen: [...this.#seen].map(([answer, count]) => ({ answer, count })),
      baseline: this.#baseline,
      ...(this.#targetFirst === undefined ? {} : { targetFirst: Math.round(this.#targetFirst) }),
      ...(this.#otherLast === undefined ? {} : { otherLast: Math.round(this.#otherLast) }),
      ...(this.#toldBy === undefined ? {} : { toldBy: this.#toldBy }),
    }
  }

  get tells(): Tells {
    return this.#tells
  }

  get baseline(): ProbeSummary['baseline'] {
    return this.#baseline
  }
}
