import { type Addresses, type Asking, addressesKept, type Family, requested } from './asking.ts'
import type { Tells, WaySummary } from './probe.ts'
import type { Sample } from './sample.ts'
import { Tally } from './tally.ts'

/** A way to the alias besides the one that decides: addresses of a name, of one family. */
interface ProbedWay {
  readonly through: WaySummary['through']
  readonly family: Family
  readonly addresses: Addresses
  readonly tally: Tally
  /** Samples from before the first change. */
  readonly before: Sample[]
  busy: boolean
  /** Until when nothing is asked, in ms since the epoch: DNS has no address of that family now; or for good, since this machine has no route. */
  closed: number
}

/** What Node.js says where a machine has no IPv6 (or no IPv4), and no request of that family leaves it. */
const noRoute = /\((ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT)\)$/

/**
 * The same request over IPv6, and pinned to the edges that the source's and the target's own domain names lead to, with the
 * alias as SNI and Host. What they see is shown; no verdict rests on it.
 */
export class Ways {
  readonly #asking: Asking
  readonly #ways: readonly ProbedWay[]
  #underWay: Promise<unknown> = Promise.resolve()
  #turn = 0

  constructor(asking: Asking, names: readonly (readonly [WaySummary['through'], Addresses])[]) {
    this.#asking = asking
    this.#ways = names.flatMap(([through, addresses]) =>
      ([4, 6] as const)
        // That way is the one that decides.
        .filter((family) => through !== 'dns' || family === 6)
        .map((family) => ({
          through,
          family,
          addresses,
          tally: new Tally(),
          before: [],
          busy: false,
          closed: 0,
        })),
    )
  }

  /**
   * Takes one sample, on each way in its turn: a web ACL that counts requests must not take the probe for an attack. Does not
   * wait, and never rejects.
   */
  sample(): void {
    const now = this.#asking.clock.now()
    const free = this.#ways.filter(({ busy, closed }) => !busy && closed <= now)
    const way = free[this.#turn++ % free.length]
    if (way !== undefined) this.#underWay = Promise.all([this.#underWay, this.#take(way)])
  }

  /**
   * Fixes by the samples so far, before the first change, what is to be expected. `tells`: what tells who answers, which the way
   * that decides shows: not every way has had its turn by now.
   */
  settleBaseline(tells: Tells): void {
    for (const { tally, before } of this.#ways) tally.settleBaseline(before, tells)
  }

  /** Resolves when no sample is under way. */
  async idle(): Promise<void> {
    await this.#underWay
  }

  /** `now`: ms since the epoch. Ways on which nothing was asked are left out. */
  summaries(now: number): readonly WaySummary[] {
    return this.#ways
      .map(({ through, family, tally }) => ({ through, family, ...tally.sums(now) }))
      .filter(({ samples }) => samples > 0)
  }

  async #take(way: ProbedWay): Promise<void> {
    const { clock, signal } = this.#asking
    way.busy = true
    const at = clock.now()
    try {
      const address = await this.#addressOf(way)
      if (address === undefined) return
      const { sample } = await requested(this.#asking, at, async () => address)
      if (signal.aborted) return
      if (noRoute.test(sample.status) && way.tally.sums(at).samples === 0) {
        way.closed = Number.POSITIVE_INFINITY
        return
      }
      if (way.tally.baseline === 'none') way.before.push(sample)
      way.tally.add(sample)
    } finally {
      way.busy = false
    }
  }

  /** `undefined`: none can be found out just now; where there is none of that family the way is closed until it is looked up anew. */
  async #addressOf(way: ProbedWay) {
    const { addresses, family, through } = way
    try {
      // Over IPv6 alone it is the way that decides already.
      const decides = through === 'dns' && (await addresses.of(4)).length === 0
      const address = decides ? undefined : await addresses.nextOf(family)
      if (address === undefined) way.closed = this.#asking.clock.now() + addressesKept
      return address
    } catch {
      return undefined
    }
  }
}
