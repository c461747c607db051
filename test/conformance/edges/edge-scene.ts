import { Edges, type EdgesOptions } from '../../cloud/edges.ts'
import { Recorder } from '../../cloud/recorder.ts'
import { distribution } from '../../cloud/scene.ts'
import type { Switches } from '../../cloud/switches.ts'
import { type CloudDistribution, type ConfigVersion, type Holder, World } from '../../cloud/world.ts'

export const start = Date.UTC(2026, 0, 1)

/** Edges over a world whose time moves only when it is told to. A deployment takes 100 s unless asked otherwise. */
export class EdgeScene {
  #now = start
  readonly world: World
  readonly edges: Edges

  constructor(
    options: {
      readonly seed?: number
      readonly switches?: Partial<Switches>
      readonly edges?: EdgesOptions
    } = {},
  ) {
    this.world = new World({ now: () => this.#now }, options.seed ?? 1)
    Object.assign(this.world.switches, options.switches)
    this.edges = new Edges(this.world, { deployTime: { min: 100_000, max: 100_000 }, ...options.edges })
  }

  /** Since the start, ms. */
  get elapsed(): number {
    return this.#now - start
  }

  add(
    id: string,
    aliases: readonly string[] = [],
    account = '111122223333',
    enabled = true,
  ): CloudDistribution {
    return distribution(this.world, {
      id,
      account,
      aliases,
      enabled,
      domain: `d${id.toLowerCase()}.cloudfront.net`,
    })
  }

  /** Accepts changes at one moment, as a mover call does. */
  change(
    ...changes: readonly (readonly [
      CloudDistribution,
      Partial<Pick<ConfigVersion, 'aliases' | 'enabled' | 'certificateArn'>>,
    ])[]
  ): void {
    this.world.settle()
    this.world.edges?.publish(
      changes.map(([distribution, what]) => {
        const before = distribution.versions.at(-1)
        if (before === undefined) throw new Error(`${distribution.id} has no version.`)
        const version = { ...before, ...what, number: before.number + 1, acceptedAt: this.#now }
        distribution.versions.push(version)
        return { distribution, version }
      }),
    )
  }

  /** Lets time pass, ms. */
  pass(ms: number): void {
    this.#now += ms
    this.world.settle()
  }

  /** Lets time pass until a distribution is Deployed, in steps of 1 s, and then `more` ms. */
  deploy(distribution: Holder, more = 0): void {
    while (distribution.status !== 'Deployed') this.pass(1000)
    this.pass(more)
  }

  /** Who serves `host` at an edge: an id, or the status of the refusal. */
  serves(host: string, edge = 0, sni?: string): string | number {
    const served = this.edges.serve(edge, host, sni)
    return 'refused' in served ? served.refused : served.distribution
  }

  /** The same at all edges, without repetitions. */
  everywhere(host: string): (string | number)[] {
    return [...new Set(Array.from({ length: this.edges.count }, (_, edge) => this.serves(host, edge)))]
  }

  record(...hosts: readonly string[]): Recorder {
    return new Recorder(this.edges, hosts)
  }
}
