import { isIPv4 } from 'node:net'
import type { Address } from '../base/address.ts'
import { allowedAddress, loopbackAddress } from '../base/address.ts'
import { type Clock, within } from '../base/clock.ts'
import { randomLabel } from '../base/random-label.ts'
import type { Probe, ProbeSummary, Series } from './probe.ts'
import { get, plainSerial } from './request.ts'
import { answered, type Marks, NotConnected, type Sample, unanswered } from './sample.ts'
import { baselineSamples, Tally } from './tally.ts'

export interface ProbeOptions {
  readonly clock: Clock
  /** Ends the probe as `stop` does. */
  readonly signal: AbortSignal
  readonly alias: string
  /** Begins with a slash. */
  readonly path: string
  /** What only the target's answers carry. */
  readonly header: { readonly name: string; readonly value: string } | undefined
  /** Where to connect instead of the alias's addresses, in local runs. */
  readonly edgeAddress: Address | undefined
  readonly addresses: () => Promise<readonly string[]>
  /** Whether loopback addresses may be probed. */
  readonly local: boolean
  /** Where to connect at the alias's addresses; 443 by default. */
  readonly port?: number
  /** Time from the start of one sample to the next, in ms; a slow sample delays the next. 1000 by default. */
  readonly interval?: number
  /** Serial number of the target's certificate, hexadecimal. */
  readonly serial?: string
}

/** Time from one sample to the next, in ms. */
const usualInterval = 1_000

/** Deadline of one sample, in ms. */
const sampleTime = 5_000

/** For how long addresses are kept, in ms, so that a DNS change is followed without a query for each sample. */
const addressesKept = 30_000

const httpsPort = 443

/** Makes the probe of one alias. It asks nothing before `start`, and takes one sample at a time. */
export function createProbe(options: ProbeOptions): Probe {
  return new AliasProbe(options)
}

/** A sample that has been counted. */
interface Taken {
  readonly sample: Sample
  readonly passed: boolean
}

class AliasProbe implements Probe {
  readonly #options: ProbeOptions
  readonly #host: string
  readonly #marks: Marks
  readonly #tally = new Tally()
  readonly #ended = new AbortController()
  readonly #signal: AbortSignal
  #addresses: { readonly list: readonly string[]; readonly at: number } | undefined
  #taken = 0
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
    this.#host = alias.replace(/^\*/, randomLabel(clock))
    this.#marks = { header, serial: serial === undefined ? undefined : plainSerial(serial) }
    this.#signal = AbortSignal.any([options.signal, this.#ended.signal])
  }

  readonly start = async (): Promise<Series> => {
    const baseline = await this.#series(baselineSamples)
    if (baseline.length === baselineSamples) {
      this.#tally.settleBaseline(baseline.map(({ sample }) => sample))
      this.#background = this.#goOn()
    }
    return this.#told(baseline)
  }

  readonly summary = (): ProbeSummary => {
    const { alias, path, clock } = this.#options
    return this.#final ?? { alias, path, ...this.#tally.sums(clock.now()) }
  }

  readonly verify: Probe['verify'] = async (count) => {
    const series = this.#series(count)
    this.#foreground = series
    const samples = await series
    const judged = this.#tally.baseline === 'good' && samples.length === count
    return { ...this.#told(samples), passed: !judged || samples.some(({ passed }) => passed) }
  }

  readonly stop = async (): Promise<ProbeSummary> => {
    this.#ended.abort()
    await this.#background
    await this.#turn
    this.#final ??= this.summary()
    return this.#final
  }

  #told(taken: readonly Taken[]): Series {
    const samples = taken.map(({ sample }) => sample)
    const { header } = this.#options
    const answered = samples.filter(({ bySerial }) => bySerial !== undefined)
    return {
      statuses: samples.map(({ status }) => status),
      carrying: header === undefined ? undefined : samples.filter(({ byTarget }) => byTarget === true).length,
      bySerial: answered.length > 0 && answered.every(({ bySerial }) => bySerial === true),
    }
  }

  /** Goes on by itself until the end; meanwhile `verify` may take its turn alone. */
  async #goOn(): Promise<void> {
    for (;;) {
      await this.#foreground
      if ((await this.#next()) === undefined) return
    }
  }

  /** Takes `count` samples; fewer when the probe ends meanwhile. */
  async #series(count: number): Promise<readonly Taken[]> {
    const series: Taken[] = []
    while (series.length < count) {
      const next = await this.#next()
      if (next === undefined) break
      series.push(next)
    }
    return series
  }

  /** Takes a sample when the one before it is done and its interval over; `undefined` when the probe ended. */
  #next(): Promise<Taken | undefined> {
    const mine = this.#turn.then(async () => {
      if (!(await this.#interval())) return undefined
      const sample = await this.#sample()
      return this.#signal.aborted ? undefined : { sample, passed: this.#tally.add(sample) }
    })
    this.#turn = mine
    return mine
  }

  /** Waits until one interval after the last sample began; false when the probe ended. */
  async #interval(): Promise<boolean> {
    const { clock, interval = usualInterval } = this.#options
    const pause = this.#lastAt === undefined ? 0 : this.#lastAt + interval - clock.now()
    try {
      if (pause > 0) await clock.sleep(pause, this.#signal)
    } catch {
      return false
    }
    return !this.#signal.aborted
  }

  async #sample(): Promise<Sample> {
    const { clock, path, alias } = this.#options
    const at = clock.now()
    this.#lastAt = at
    try {
      const ask = async (signal: AbortSignal) =>
        get({ address: await this.#address(), host: this.#host, path }, signal)
      return answered(at, await within(clock, sampleTime, alias, ask, this.#signal), this.#marks)
    } catch (thrown) {
      this.#addresses = undefined
      return unanswered(at, thrown)
    }
  }

  /** The address for one request; IPv4 first, since runners have no IPv6. @throws NotConnected */
  async #address(): Promise<Address> {
    const { edgeAddress, local, clock, port = httpsPort } = this.#options
    if (edgeAddress !== undefined) {
      if (local && (loopbackAddress(edgeAddress.host) || edgeAddress.host === 'localhost')) return edgeAddress
      throw new NotConnected('the edge address is not a loopback address of a local run')
    }
    const now = clock.now()
    if (this.#addresses === undefined || now - this.#addresses.at >= addressesKept)
      this.#addresses = { list: await this.#options.addresses(), at: now }
    const { list } = this.#addresses
    const allowed = list.filter((ip) => allowedAddress(ip, local))
    const v4 = allowed.filter((ip) => isIPv4(ip))
    const usable = v4.length > 0 ? v4 : allowed
    const host = usable[this.#taken++ % usable.length]
    if (host === undefined)
      throw new NotConnected(list.length > 0 ? 'the name has no public address' : 'the name has no address')
    return { host, port }
  }
}
