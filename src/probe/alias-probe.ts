import { randomLabel } from '../base/alias.ts'
import {
  type Addresses,
  type Asking,
  addressesInTurn,
  type NameOptions,
  nextAddress,
  requested,
} from './asking.ts'
import type { Probe, ProbeSummary, Series } from './probe.ts'
import { type Pace, plainSerial, type Sample } from './sample.ts'
import { baselineSamples, good, Tally, tellsOf } from './tally.ts'
import { Ways } from './ways.ts'

export interface ProbeOptions extends NameOptions {
  readonly addresses: () => Promise<readonly string[]>
  /** Addresses of the own domains of both sides, whose edges are asked for the alias too. */
  readonly pinned?: readonly {
    readonly through: 'source' | 'target'
    readonly addresses: () => Promise<readonly string[]>
  }[]
  /** Where to connect at the alias's addresses; 443 by default. */
  readonly port?: number
  /** Time from the start of one sample to the next, in ms; a slow sample delays the next. 1000 by default. */
  readonly interval?: number
  /** Serial number of the target's certificate, hexadecimal. */
  readonly serial?: string
  /** The source has the alias when the probe begins. */
  readonly bySource?: boolean
  /**
   * One of several names: its requests take turns with those of the others, the baseline is one good sample or else three, and
   * so is the verification.
   */
  readonly among?: Pace
}

/** Time from one sample to the next, in ms. */
const usualInterval = 1_000

/** Makes the probe of one alias. It asks nothing before `start`, and takes one sample at a time. */
export function createProbe(options: ProbeOptions): Probe {
  return new AliasProbe(options)
}

/** A sample that has been counted. */
interface Taken extends Sample {
  readonly passed: boolean
}

class AliasProbe implements Probe {
  readonly #options: ProbeOptions
  readonly #asking: Asking
  readonly #tally = new Tally()
  readonly #ended = new AbortController()
  readonly #addresses: Addresses
  readonly #ways: Ways
  #lastAt: number | undefined
  /** Resolves when the sample under way is done: the next one waits for it. */
  #turn: Promise<unknown> = Promise.resolve()
  #background: Promise<void> = Promise.resolve()
  /** Resolves when no `verify` is in progress. */
  #foreground: Promise<unknown> = Promise.resolve()
  #final: ProbeSummary | undefined

  constructor(options: ProbeOptions) {
    const { alias, clock, header, serial } = options
    this.#options = options
    this.#asking = {
      ...options,
      signal: AbortSignal.any([options.signal, this.#ended.signal]),
      host: alias.replace(/^\*/, randomLabel(clock)),
      marks: { header, serial: serial === undefined ? undefined : plainSerial(serial) },
    }
    const { addresses, local, port, edgeAddress, pinned = [] } = options
    const of = (lookUp: () => Promise<readonly string[]>) => addressesInTurn(clock, lookUp, local, port)
    this.#addresses = of(addresses)
    // With an edge address all ways are one. Of several names the other ways of one are looked at.
    const one = edgeAddress !== undefined || (options.among !== undefined && options.pinned === undefined)
    this.#ways = new Ways(
      this.#asking,
      one
        ? []
        : [
            ['dns', this.#addresses],
            ...pinned.map(({ through, addresses: lookUp }) => [through, of(lookUp)] as const),
          ],
    )
  }

  readonly start = async (): Promise<Series> => {
    const samples = await this.#series(
      baselineSamples,
      ([first, second]) => second === undefined && first !== undefined && good(first),
    )
    if (!this.#asking.signal.aborted) {
      this.#tally.settleBaseline(samples, tellsOf(samples, this.#options.bySource))
      this.#ways.settleBaseline(this.#tally.tells)
      this.#background = this.#goOn()
    }
    return this.#told(samples, baselineSamples)
  }

  readonly changing = (): Series => {
    const last = this.#tally.lowerBaseline(this.#options.bySource)
    return this.#told(last, last.length)
  }

  readonly summary = (): ProbeSummary => {
    const { alias, path, clock, among } = this.#options
    const now = clock.now()
    const ways = this.#ways.summaries(now)
    return (
      this.#final ?? {
        alias,
        path,
        ...(among === undefined ? {} : { every: among.every }),
        ...this.#tally.sums(now),
        ...(ways.length === 0 ? {} : { ways }),
      }
    )
  }

  readonly verify: Probe['verify'] = async (count) => {
    const { header } = this.#options
    const shows = ({ passed, byTarget }: Taken) => passed && (header === undefined || byTarget === true)
    const series = this.#series(count, (taken) => taken.some(shows))
    this.#foreground = series
    const samples = await series
    const judged = this.#tally.baseline === 'good' && samples.length === count
    return { ...this.#told(samples, count), passed: !judged || samples.some(({ passed }) => passed) }
  }

  readonly stop = async (): Promise<ProbeSummary> => {
    this.#ended.abort()
    await this.#background
    await this.#turn
    await this.#ways.idle()
    this.#final ??= this.summary()
    return this.#final
  }

  /** `wanted`: so many samples; of several names fewer may do. */
  #told(samples: readonly Sample[], wanted: number): Series {
    const { header } = this.#asking.marks
    const answered = samples.filter(({ bySerial }) => bySerial !== undefined)
    return {
      statuses: samples.map(({ status }) => status),
      carrying: header === undefined ? undefined : samples.filter(({ byTarget }) => byTarget === true).length,
      bySerial: answered.length > 0 && answered.every(({ bySerial }) => bySerial === true),
      cut: samples.length < wanted && this.#asking.signal.aborted,
      tells: this.#tally.tells,
    }
  }

  /** Goes on by itself until the end; meanwhile `verify` may take its turn alone. */
  async #goOn(): Promise<void> {
    for (;;) {
      await this.#foreground
      if ((await this.#next()) === undefined) return
    }
  }

  /** Takes `count` samples; fewer when the probe ends meanwhile, or among several names where they are `enough`. */
  async #series(count: number, enough: (taken: readonly Taken[]) => boolean): Promise<readonly Taken[]> {
    const series: Taken[] = []
    while (series.length < count) {
      const next = await this.#next()
      if (next === undefined) break
      series.push(next)
      if (this.#options.among !== undefined && enough(series)) break
    }
    return series
  }

  /** Takes a sample when the one before it is done and its interval over; `undefined` when the probe ended. */
  #next(): Promise<Taken | undefined> {
    const mine = this.#turn.then(async () => {
      if (!(await this.#interval())) return undefined
      const sample = await this.#sample()
      return this.#asking.signal.aborted ? undefined : { ...sample, passed: this.#tally.add(sample) }
    })
    this.#turn = mine
    return mine
  }

  /** Waits until one interval after the last sample began, and for its turn; false when the probe ended. */
  async #interval(): Promise<boolean> {
    const { clock, among, interval = usualInterval } = this.#options
    const pause = this.#lastAt === undefined ? 0 : this.#lastAt + interval - clock.now()
    try {
      if (pause > 0) await clock.sleep(pause, this.#asking.signal)
      await among?.turn(this.#asking.signal)
    } catch {
      return false
    }
    return !this.#asking.signal.aborted
  }

  async #sample(): Promise<Sample> {
    const { clock, edgeAddress, local } = this.#options
    const at = clock.now()
    this.#lastAt = at
    this.#ways.sample()
    const { sample, answer } = await requested(this.#asking, at, () =>
      nextAddress(this.#addresses, edgeAddress, local),
    )
    if (answer === undefined) this.#addresses.forget()
    return sample
  }
}
