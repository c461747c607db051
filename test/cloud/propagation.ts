import type { EdgeView } from './edge-view.ts'
import type { Switches } from './switches.ts'
import type { ConfigVersion, Holder } from './world.ts'

/** A version that was accepted, with the one before it; none for a new distribution. */
export interface Accepted {
  readonly distribution: Holder
  readonly version: ConfigVersion
  readonly previous: ConfigVersion | undefined
}

/** What of a change an edge takes over at one moment. */
export interface Part {
  readonly distribution: string
  /** Parts of one order reach an edge in the order in which they were accepted. */
  readonly order: string
  /** Of one change, parts that belong together reach an edge together. */
  readonly together: string
  readonly take: (view: EdgeView) => void
  /** As if the edge had not heard of it yet. */
  readonly forget: (view: EdgeView) => void
}

/** How a change that was accepted at one moment travels: groups of parts, each of which reaches an edge as one. */
export function flights(change: readonly Accepted[], switches: Switches): Part[][] {
  const parts = change.flatMap((accepted) =>
    switches.propagation === 'per-distribution' ? [whole(accepted, switches)] : byName(accepted, switches),
  )
  const groups = new Map<string, Part[]>()
  for (const part of parts) {
    const key = switches.moverFlipAtomic ? part.together : `${part.distribution} ${part.together}`
    groups.set(key, [...(groups.get(key) ?? []), part])
  }
  return [...groups.values()]
}

function whole({ distribution, version, previous }: Accepted, switches: Switches): Part {
  return {
    distribution: distribution.id,
    order: switches.orderAcrossDistributions ? 'all' : distribution.id,
    together: 'all',
    take: (view) => view.take(distribution, version),
    forget: (view) =>
      previous === undefined ? view.remove(distribution) : view.take(distribution, previous),
  }
}

function byName({ distribution, version, previous }: Accepted, switches: Switches): Part[] {
  const part = (name: string, take: Part['take'], forget: Part['forget']): Part => ({
    distribution: distribution.id,
    order: switches.orderAcrossDistributions ? name : `${distribution.id} ${name}`,
    together: name,
    take,
    forget,
  })
  const before = previous?.aliases ?? []
  const claimed = version.aliases.filter((alias) => !before.includes(alias))
  const released = before.filter((alias) => !version.aliases.includes(alias))
  const hold = (alias: string, since: number) => (view: EdgeView) => view.hold(distribution, alias, since)
  const drop = (alias: string) => (view: EdgeView) => view.drop(distribution, alias)
  return [
    part(
      `settings of ${distribution.id}`,
      (view) => view.takeSettings(distribution, version),
      (view) =>
        previous === undefined ? view.remove(distribution) : view.takeSettings(distribution, previous),
    ),
    ...claimed.map((alias) => part(alias, hold(alias, version.acceptedAt), drop(alias))),
    ...released.map((alias) => part(alias, drop(alias), hold(alias, previous?.acceptedAt ?? 0))),
  ]
}
