import type { Edges } from './edges.ts'

/** Somebody served a host at an edge, or nobody did (`servedBy` undefined: the edge refused). Times in ms since the epoch. */
export interface Interval {
  readonly from: number
  readonly to: number
  readonly servedBy: string | undefined
}

/** Who served a host at one edge, oldest first and without holes. */
export interface Line {
  readonly host: string
  readonly edge: number
  readonly intervals: readonly Interval[]
}

/** A host passed from one to another at an edge. */
export interface HolderChange {
  readonly at: number
  readonly edge: number
  readonly from: string | undefined
  readonly to: string | undefined
}

/** How long a host was served by nobody. */
export interface Unserved {
  /** Evaluations (an edge at a propagation event) that found nobody. */
  readonly samples: number
  /** Summed over the edges, ms. */
  readonly edgeMilliseconds: number
  /** How long at least one edge refused, ms. */
  readonly milliseconds: number
}

interface Change {
  readonly at: number
  readonly servedBy: string | undefined
}

/**
 * What users of all edges would have seen. At every propagation event, and at no other time, because nothing changes in
 * between, it asks every edge who serves each of the hosts. It judges by the edges alone and knows nothing of the action.
 */
export class Recorder {
  readonly hosts: readonly string[]
  readonly #edges: Edges
  readonly #began: number
  /** By host, then by edge. */
  readonly #changes = new Map<string, Change[][]>()
  readonly #unserved = new Map<string, number>()
  readonly #stop: () => void
  #samples = 0
  #stoppedAt: number | undefined

  constructor(edges: Edges, hosts: readonly string[]) {
    this.hosts = [...new Set(hosts)]
    this.#edges = edges
    edges.world.settle()
    this.#began = edges.world.now()
    for (const host of this.hosts)
      this.#changes.set(
        host,
        Array.from({ length: edges.count }, () => []),
      )
    this.#look()
    this.#stop = edges.onArrival(() => this.#look())
  }

  /** Evaluations so far: hosts × edges at each event. */
  get samples(): number {
    this.#edges.world.settle()
    return this.#samples
  }

  /** Looks no further; what was seen stays. */
  stop(): void {
    this.#stoppedAt ??= this.#now()
    this.#stop()
  }

  intervals(host: string, edge: number): Interval[] {
    const now = this.#now()
    const changes = this.#changes.get(host)?.[edge]
    if (changes === undefined) throw new RangeError(`The recorder does not watch ${host} at edge ${edge}.`)
    return changes.map(({ at, servedBy }, index) => ({
      from: at,
      to: changes[index + 1]?.at ?? now,
      servedBy,
    }))
  }

  unserved(host: string): Unserved {
    const gaps = this.#edgeNumbers()
      .flatMap((edge) => this.intervals(host, edge))
      .filter(({ servedBy }) => servedBy === undefined)
      .toSorted((a, b) => a.from - b.from)
    let milliseconds = 0
    let reached = Number.NEGATIVE_INFINITY
    for (const { from, to } of gaps) {
      milliseconds += Math.max(0, to - Math.max(from, reached))
      reached = Math.max(reached, to)
    }
    const edgeMilliseconds = gaps.reduce((sum, { from, to }) => sum + to - from, 0)
    return { samples: this.#unserved.get(host) ?? 0, edgeMilliseconds, milliseconds }
  }

  /** In order of time. */
  holderChanges(host: string): HolderChange[] {
    return this.#edgeNumbers()
      .flatMap((edge) => {
        const intervals = this.intervals(host, edge)
        return intervals.slice(1).map(({ from: at, servedBy: to }, index) => ({
          at,
          edge,
          from: intervals[index]?.servedBy,
          to,
        }))
      })
      .toSorted((a, b) => a.at - b.at)
  }

  /** All that was seen, one line for each host and edge: to draw it. */
  timeline(): { readonly from: number; readonly to: number; readonly lines: readonly Line[] } {
    const lines = this.hosts.flatMap((host) =>
      this.#edgeNumbers().map((edge) => ({ host, edge, intervals: this.intervals(host, edge) })),
    )
    return { from: this.#began, to: this.#now(), lines }
  }

  #look(): void {
    const at = this.#edges.world.now()
    for (const [host, edges] of this.#changes)
      for (const [edge, changes] of edges.entries()) {
        const served = this.#edges.serve(edge, host)
        const servedBy = 'refused' in served ? undefined : served.distribution
        this.#samples++
        if (servedBy === undefined) this.#unserved.set(host, (this.#unserved.get(host) ?? 0) + 1)
        const last = changes.at(-1)
        if (last === undefined || last.servedBy !== servedBy) changes.push({ at, servedBy })
      }
  }

  #now(): number {
    this.#edges.world.settle()
    return this.#stoppedAt ?? this.#edges.world.now()
  }

  #edgeNumbers(): number[] {
    return Array.from({ length: this.#edges.count }, (_, edge) => edge)
  }
}

/**
 * At least `atLeast` hosts besides `aliases` that a move could harm: every other alias and own domain in the world, names
 * next to the moved ones that only a wildcard could serve, and names of strangers.
 */
export function bystanders(edges: Edges, aliases: readonly string[], atLeast = 20): string[] {
  const held = edges.world.holders.flatMap(({ domain, versions }) => [
    domain,
    ...(versions.at(-1)?.aliases ?? []),
  ])
  const neighbours = aliases.flatMap((alias) => {
    const parent = alias.slice(alias.indexOf('.') + 1)
    return [parent, `neighbour.${parent}`, `deep.neighbour.${parent}`, `below.${alias.replace(/^\*\./, '')}`]
  })
  const strangers = Array.from({ length: atLeast }, (_, index) => `stranger-${index}.example.org`)
  const served = [...held, ...neighbours].map((host) => host.replace(/^\*/, 'any'))
  const others = [...new Set(served)].filter((host) => !aliases.includes(host))
  return [...others, ...strangers.slice(0, Math.max(0, atLeast - others.length))]
}
