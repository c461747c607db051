import { isIPv4 } from 'node:net'
import { type Clock, within } from '../clock.ts'
import type { ProbeSummary } from '../events.ts'
import type { Address } from '../inputs.ts'
import type { Probe } from './probe.ts'
import { allowedAddress, loopbackAddress } from './public-address.ts'
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
  /** Time from the start of one sample to the next, in ms; a slow sample delays the next. 1000 by default. */
  readonly interval?: number
  /** Serial number of the target's certificate, hexadecimal. */
  readonly serial?: string
}

/** Deadline of one sample, in ms. */
const sampleTime = 5_000

/** For how long addresses are kept, in ms, so that a DNS change is followed without a query for each sample. */
const addressesKept = 30_000

const httpsPort = 443

/** Makes the probe of one alias. It asks nothing before `start`, and takes one sample at a time. */
export function createProbe(options: ProbeOptions): Probe {
  return new AliasProbe(options)
}

class AliasProbe implements Probe {
  readonly #options: ProbeOptions
  readonly #interval: number
  readonly #host: string
  readonly #marks: Marks
  readonly #tally = new Tally()
  readonly #ended = new AbortController()
  readonly #signal: AbortSignal
  #addresses: { readonly list: readonly string[]; readonly at: number } | undefined
  #taken = 0
  #lastAt = 0
  /** Resolves when the sample under way is done: the next one waits for it. */
  #turn: Promise<unknown> = Promise.resolve()
  #background: Promise<void> = Promise.resolve()
  #final: ProbeSummary | undefined

  constructor(options: ProbeOptions) {
    const { alias, clock, header, serial } = options
    const label = `probe-${Math.floor(clock.random() * 0x1_0000_0000).toString(16)}`
    this.#options = options
    this.#interval = options.interval ?? 1_000
    this.#host = alias.replace(/^\*/, label)
    this.#marks = { header, serial: serial === undefined ? undefined : plainSerial(serial) }
    this.#signal = AbortSignal.any([options.signal, this.#ended.signal])
  }

  readonly start = async (): Promise<void> => {
    const baseline = await this.#series(baselineSamples)
    if (baseline.length < baselineSamples) return
    this.#tally.settleBaseline(baseline.map(({ sample }) => sample))
    this.#background = this.#goOn()
  }

  readonly summary = (): ProbeSummary => {
    const { alias, path, clock } = this.#options
    return this.#final ?? { alias, path, ...this.#tally.sums(clock.now()) }
  }

  readonly verify = async (count: number): Promise<boolean> => {
    const series = await this.#series(count)
    if (this.#tally.baseline === 'bad' || series.length < count) return true
    return series.some(({ passed }) => passed)
  }

  readonly stop = async (): Promise<ProbeSummary> => {
    this.#ended.abort()
    await this.#background
    await this.#turn
    this.#final ??= this.summary()
    return this.#final
  }

  async #goOn(): Promise<void> {
    while (await this.#pause(this.#lastAt)) await this.#next()
  }

  /** Takes samples one interval apart; fewer when the probe ends meanwhile. */
  async #series(count: number): Promise<{ readonly sample: Sample; readonly passed: boolean }[]> {
    const series: { readonly sample: Sample; readonly passed: boolean }[] = []
    for (let i = 0; i < count; i++) {
      const last = series.at(-1)
      if (last !== undefined && !(await this.#pause(last.sample.at))) break
      const next = await this.#next()
      if (next === undefined) break
      series.push(next)
    }
    return series
  }

  /** Waits until one interval after `since`; false when the probe ended. */
  async #pause(since: number): Promise<boolean> {
    const { clock } = this.#options
    try {
      await clock.sleep(Math.max(0, since + this.#interval - clock.now()), this.#signal)
      return true
    } catch {
      return false
    }
  }

  /** Takes a sample as soon as the one under way is done; `undefined` when the probe ended. */
  async #next(): Promise<{ readonly sample: Sample; readonly passed: boolean } | undefined> {
    const mine = this.#turn.then(async () => {
      if (this.#signal.aborted) return undefined
      const sample = await this.#sample()
      return this.#signal.aborted ? undefined : { sample, passed: this.#tally.add(sample) }
    })
    this.#turn = mine
    return mine
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
    const { edgeAddress, local, clock } = this.#options
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
    return { host, port: httpsPort }
  }
}
