import { certificateNameCovers } from './cloudfront/names.ts'
import { EdgeView, type Match } from './edge-view.ts'
import { type Accepted, flights, type Part } from './propagation.ts'
import type { CloudCertificate, ConfigVersion, ConnectionGroup, EdgePlane, Holder, World } from './world.ts'

/** Times in ms. */
export interface EdgesOptions {
  /** Default: 8. */
  readonly count?: number
  /** How long a deployment takes. Default: 60–180 s. */
  readonly deployTime?: { readonly min: number; readonly max: number }
  /**
   * With `per-name-with-fallback`: how long after Deployed an edge may still fall back. Default: as long as a deployment
   * may take, but at most 4 min, "a few minutes" in an older text of the guide.
   */
  readonly fallbackAfterDeployed?: number
}

/** Who serves a host: the id of a distribution or of a tenant, and how the host led to it; or what an edge answers instead. */
export type Served =
  | { readonly distribution: string; readonly by: Match }
  | { readonly refused: 403 | 421; readonly why: string }

/** An edge took something over, at `at` (ms since the epoch). */
export interface Arrival {
  readonly at: number
  readonly edge: number
  /** Ids of the distributions of which it learned something. */
  readonly distributions: readonly string[]
}

/**
 * The edges: each takes over each accepted version at its own time, in order for each distribution, and after the last one
 * the distribution is Deployed. Nobody can ask an edge what it knows but by a request.
 *
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HowToUpdateDistribution.html
 */
export class Edges implements EdgePlane {
  readonly count: number
  readonly world: World
  /** Of deployments from now on; ms. */
  deployTime: { readonly min: number; readonly max: number }
  readonly #fallbackAfterDeployed: number
  readonly #views: readonly EdgeView[]
  /** For each edge: order → when its latest part arrives. */
  readonly #arrivals: readonly Map<string, number>[]
  /** For each edge: distribution and order → the part that was taken over last. */
  readonly #last: readonly Map<string, Part>[]
  /** Ids of the distributions that the edges have heard of. */
  readonly #heard = new Set<string>()
  #worldSize = 0
  readonly #listeners = new Set<(arrival: Arrival) => void>()

  constructor(world: World, options: EdgesOptions = {}) {
    this.world = world
    this.count = options.count ?? 8
    this.deployTime = options.deployTime ?? { min: 60_000, max: 180_000 }
    this.#fallbackAfterDeployed = options.fallbackAfterDeployed ?? Math.min(this.deployTime.max, 240_000)
    this.#views = Array.from({ length: this.count }, () => new EdgeView())
    this.#arrivals = this.#views.map(() => new Map())
    this.#last = this.#views.map(() => new Map())
    world.edges = this
  }

  /**
   * Every edge has the distribution's latest version at once, as if it had been deployed long ago. Done by itself for
   * distributions that are in the world without ever having been published.
   */
  adopt(distribution: Holder): void {
    const version = distribution.versions.at(-1)
    if (version === undefined) return
    this.#heard.add(distribution.id)
    for (const view of this.#views) view.take(distribution, version)
  }

  publish(together: readonly { readonly distribution: Holder; readonly version: ConfigVersion }[]): void {
    const change = together.map((accepted) => this.#accept(accepted.distribution, accepted.version))
    const { min, max } = this.deployTime
    const now = this.world.now()
    const duration = min + this.world.random() * (max - min)
    const lag = this.world.switches.deployedEarly
    const planned = flights(change, this.world.switches).flatMap((flight) =>
      this.#views.map((_, edge) => {
        const order = Math.max(0, ...flight.map((part) => this.#arrivals[edge]?.get(part.order) ?? 0))
        return { flight, edge, order, at: Math.max(order, now + this.world.random() * duration) }
      }),
    )
    const deployedAt = Math.max(now + duration, ...planned.map(({ at }) => at - lag))
    const laggard = Math.floor(this.world.random() * this.count)
    for (const { flight, edge, order, at } of planned) {
      const late = lag > 0 && (edge === laggard || this.world.random() < 0.25)
      const arrival = late ? Math.max(order, deployedAt + this.world.random() * lag) : at
      for (const part of flight)
        this.#arrivals[edge]?.set(part.order, Math.max(arrival, this.#arrivals[edge]?.get(part.order) ?? 0))
      this.world.schedule(arrival, () => this.#take(edge, flight))
      if (this.world.switches.propagation === 'per-name-with-fallback')
        this.#fallBack(edge, flight, arrival, deployedAt + Math.max(lag, this.#fallbackAfterDeployed))
    }
    for (const { distribution, version } of change)
      this.world.schedule(deployedAt, () => {
        if (distribution.versions.at(-1)?.number === version.number) distribution.status = 'Deployed'
      })
  }

  /** Somebody enables or disables a connection group: each edge learns of it at its own time, like of a deployment. */
  switchGroup(group: ConnectionGroup, enabled: boolean): void {
    const { min, max } = this.deployTime
    const now = this.world.now()
    const duration = min + this.world.random() * (max - min)
    group.enabled = enabled
    group.switched.push({ at: now, enabled })
    const distributions = [...this.world.tenants.values()]
      .filter(({ versions }) => versions.at(-1)?.groupId === group.id)
      .map(({ id }) => id)
    for (let edge = 0; edge < this.count; edge++) {
      const at = now + this.world.random() * duration
      this.world.schedule(at, () => {
        this.#view(edge).takeGroup(group.id, enabled)
        for (const listener of this.#listeners) listener({ at, edge, distributions })
      })
    }
  }

  /**
   * Who serves `host` at an edge. `sni`: the name that the TLS connection was made for, where the rule against domain
   * fronting is to be applied: 421 only when the host is not the SNI name, the certificate that was served is not of the
   * holder's account, and it does not cover the host.
   *
   * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html (restrictions, domain fronting)
   */
  serve(edge: number, host: string, sni?: string): Served {
    const found = this.#view(edge).holder(host, this.world.switches)
    if (found === undefined) return { refused: 403, why: `no distribution holds ${host}` }
    const { distribution } = found.known
    if (sni !== undefined && sni !== host) {
      const certificate = this.certificate(edge, sni)
      const names = certificate?.names ?? ['*.cloudfront.net']
      if (
        certificate?.account !== distribution.account &&
        !names.some((name) => certificateNameCovers(name, host))
      )
        return { refused: 421, why: `a connection for ${sni} may not ask for ${host}` }
    }
    if (!this.#view(edge).serves(found.known)) return { refused: 403, why: `${distribution.id} is disabled` }
    if (distribution.kind === 'distribution' && distribution.tenantOnly)
      return { refused: 403, why: `${distribution.id} serves its tenants only` }
    return { distribution: distribution.id, by: found.by }
  }

  /** The certificate that an edge presents for an SNI name; undefined: the one for `*.cloudfront.net`. */
  certificate(edge: number, sni: string): CloudCertificate | undefined {
    const view = this.#view(edge)
    const found = view.holder(sni, this.world.switches)
    if (found === undefined || found.by === 'own-domain') return undefined
    return this.world.certificates.get(view.certificateOf(found.known) ?? '')
  }

  /** Calls `listener` after each moment at which an edge took something over. Answers how to stop that. */
  onArrival(listener: (arrival: Arrival) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #accept(distribution: Holder, version: ConfigVersion): Accepted {
    distribution.status = 'InProgress'
    const previous = distribution.versions.filter(({ number }) => number < version.number).at(-1)
    if (previous !== undefined && !this.#heard.has(distribution.id))
      for (const view of this.#views) view.take(distribution, previous)
    this.#heard.add(distribution.id)
    return { distribution, version, previous }
  }

  #take(edge: number, flight: readonly Part[]): void {
    const view = this.#view(edge)
    for (const part of flight) {
      part.take(view)
      this.#last[edge]?.set(`${part.distribution} ${part.order}`, part)
    }
    this.#announce(edge, flight)
  }

  /** One edge in two forgets a change once and takes it over again, before `until`; unless something newer came. */
  #fallBack(edge: number, flight: readonly Part[], arrival: number, until: number): void {
    if (this.world.random() < 0.5) return
    const forgetAt = arrival + this.world.random() * Math.max(0, until - arrival)
    const againAt = forgetAt + this.world.random() * Math.max(0, until - forgetAt)
    const unless = (run: () => void) => () => {
      const newest = flight.every(
        (part) => this.#last[edge]?.get(`${part.distribution} ${part.order}`) === part,
      )
      if (newest) run()
    }
    this.world.schedule(
      forgetAt,
      unless(() => {
        for (const part of flight) part.forget(this.#view(edge))
        this.#announce(edge, flight)
      }),
    )
    this.world.schedule(
      againAt,
      unless(() => this.#take(edge, flight)),
    )
  }

  #announce(edge: number, flight: readonly Part[]): void {
    const arrival = {
      at: this.world.now(),
      edge,
      distributions: [...new Set(flight.map((part) => part.distribution))],
    }
    for (const listener of this.#listeners) listener(arrival)
  }

  /** Learns of distributions that were never published, and forgets deleted ones. */
  #discover(): void {
    this.#worldSize = this.#size()
    for (const distribution of this.world.holders)
      if (!this.#heard.has(distribution.id)) this.adopt(distribution)
    for (const view of this.#views)
      for (const { distribution } of [...view.known.values()])
        if (this.world.holderById(distribution.id) === undefined) view.remove(distribution)
  }

  #size(): number {
    return this.world.distributions.size + this.world.tenants.size
  }

  #view(edge: number): EdgeView {
    if (this.#worldSize !== this.#size()) this.#discover()
    const view = this.#views[edge]
    if (view === undefined) throw new RangeError(`There is no edge ${edge}; there are ${this.count}.`)
    return view
  }
}
