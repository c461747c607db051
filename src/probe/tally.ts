import type { Address } from '../base/address.ts'
import { randomLabel } from '../base/alias.ts'
import { type Clock, within } from '../base/clock.ts'
import { longestOf, type Span } from '../base/span.ts'
import { visible } from '../base/text.ts'
import { Addresses, localEdge, type ProbeSummary } from './probe.ts'
import {
  answered,
  type Grade,
  get,
  grades,
  type Marks,
  type ProbeAnswer,
  type Sample,
  type Target,
  unanswered,
  worse,
} from './sample.ts'

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
export function certificateTells(before: readonly Sample[]): boolean {
  const known = before.flatMap(({ bySerial }) => bySerial ?? [])
  return known.length > 0 && !known.includes(true)
}

/** By what it can be told who answers. */
export interface Tells {
  readonly header: boolean
  readonly serial: boolean
}

/** The same by the samples from before the first change. `bySource`: the source held the name: a header that its answers have tells nothing. */
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
  #failures = 0
  #unserved = 0
  #strangers = 0
  #failingSince: number | undefined
  /** Those that are over. */
  #outages: readonly Span[] = []
  #baseline: ProbeSummary['baseline'] = 'none'
  /** The worst good sample of the baseline; worse than that is a failure. */
  #worst: Grade = worstGood
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
    const served = samples.filter(good).map(({ grade }) => grade)
    this.#baseline = served.length >= Math.min(baselineGood, samples.length) ? 'good' : 'bad'
    this.#tells = tells
    // What was told by a header that tells nothing is told anew.
    if (!tells.header) this.#toldBy = this.#targetFirst = this.#otherLast = undefined
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

/** Headers that tell two sites apart: what is sent, where a redirect leads, and what is behind the distribution. */
const chosen = ['content-type', 'location', 'server'] as const

/** One answer, cut down to what can be compared. Texts are safe to show after escaping. */
export interface SideAnswer {
  /** What was asked for: SNI and Host; of a wildcard the wildcard. */
  readonly name: string
  /** "200", "403 from CloudFront", or why there was none: "no answer (ECONNREFUSED)". */
  readonly status: string
  readonly answered: boolean
  readonly grade: Grade
  /** The value of each of the chosen headers that it has. */
  readonly headers: ReadonlyMap<string, string>
  /** Whether it has what `probe-header` names; `undefined`: none is given, or there was no answer. */
  readonly marked: boolean | undefined
}

/** The same request answered to users before the move, and by the target under its own domain. */
export interface AnswerComparison {
  readonly path: string
  /** Name of `probe-header`; absent: none is given. */
  readonly header?: string
  readonly users: SideAnswer
  readonly target: SideAnswer
}

export interface CompareOptions {
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly alias: string
  /** The target's own domain, `d….cloudfront.net`. */
  readonly domain: string
  /** Begins with a slash. */
  readonly path: string
  readonly header: Marks['header']
  readonly addresses: (host: string) => Promise<readonly string[]>
  /** Where to connect instead, in local runs. */
  readonly edgeAddress: Address | undefined
  readonly local: boolean
  /** Makes one request; a TLS connection by default. */
  readonly request?: (target: Target, signal: AbortSignal) => Promise<ProbeAnswer>
}

/** Deadline of one request with its look-up, in ms. */
const requestTime = 5_000
const httpsPort = 443

/** Asks for the alias as users do, and the target by its own domain: one request each, side by side. Never rejects. */
export async function compareAnswers(options: CompareOptions): Promise<AnswerComparison> {
  const { alias, domain, path, header } = options
  const [users, target] = await Promise.all([answerOf(alias, options), answerOf(domain, options)])
  return { path, ...(header === undefined ? {} : { header: header.name }), users, target }
}

/** Of a wildcard some host below it is asked for. */
async function answerOf(name: string, options: CompareOptions): Promise<SideAnswer> {
  const { clock, signal, path, header, addresses, edgeAddress, local, request = get } = options
  const host = name.replace(/^\*/, randomLabel(clock))
  const at = clock.now()
  const ask = async (stop: AbortSignal) => {
    const address =
      edgeAddress === undefined
        ? await new Addresses(clock, () => addresses(name), local, httpsPort).next()
        : localEdge(edgeAddress, local)
    return request({ address, host, path }, stop)
  }
  try {
    const answer = await within({ clock, ms: requestTime, what: name, signal }, ask)
    const { status, grade, byTarget } = answered(at, answer, { header, serial: undefined })
    return { name, status, answered: true, grade, headers: headersOf(answer), marked: byTarget }
  } catch (thrown) {
    const { status, grade } = unanswered(at, thrown)
    return { name, status, answered: false, grade, headers: new Map(), marked: undefined }
  }
}

function headersOf({ headers }: ProbeAnswer): ReadonlyMap<string, string> {
  return new Map(
    chosen.flatMap((name) => {
      const value = headers.get(name)
      return value === undefined ? [] : [[name, visible(value, 200)] as const]
    }),
  )
}
