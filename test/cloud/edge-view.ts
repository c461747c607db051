import type { Switches } from './switches.ts'
import type { ConfigVersion, Holder } from './world.ts'

/** What one edge knows of one distribution or tenant. */
export interface Known {
  readonly distribution: Holder
  enabled: boolean
  /** Of a tenant: the id of its multi-tenant distribution, whose certificate it has where it has none of its own. */
  parentId: string | undefined
  /** Of a tenant: the id of its connection group. */
  groupId: string | undefined
  certificateArn: string | undefined
  /** Alias → when the version that brought it was accepted, ms since the epoch. */
  readonly aliases: Map<string, number>
}

/** How a request found its distribution. */
export type Match = 'exact' | 'wildcard' | 'own-domain'

/** What one edge knows of all distributions, and whom it would let serve a host. */
export class EdgeView {
  readonly known = new Map<string, Known>()
  readonly #domains = new Map<string, string>()
  readonly #holders = new Map<string, Set<string>>()
  readonly #disabledGroups = new Set<string>()

  /** Takes a whole version over. */
  take(distribution: Holder, version: ConfigVersion): void {
    const known = this.#know(distribution)
    for (const alias of [...known.aliases.keys()])
      if (!version.aliases.includes(alias)) this.drop(distribution, alias)
    for (const alias of version.aliases) this.hold(distribution, alias, version.acceptedAt)
    this.takeSettings(distribution, version)
  }

  /** Takes over all of a version but its aliases. */
  takeSettings(distribution: Holder, version: ConfigVersion): void {
    const known = this.#know(distribution)
    known.enabled = version.enabled
    known.parentId = version.parentId
    known.groupId = version.groupId
    known.certificateArn = version.certificateArn
  }

  hold(distribution: Holder, alias: string, acceptedAt: number): void {
    const known = this.#know(distribution)
    if (!known.aliases.has(alias)) known.aliases.set(alias, acceptedAt)
    const holders = this.#holders.get(alias) ?? new Set()
    this.#holders.set(alias, holders.add(distribution.id))
  }

  drop(distribution: Holder, alias: string): void {
    this.known.get(distribution.id)?.aliases.delete(alias)
    this.#holders.get(alias)?.delete(distribution.id)
  }

  /** Knows nothing of the distribution any more. */
  remove(distribution: Holder): void {
    for (const alias of [...(this.known.get(distribution.id)?.aliases.keys() ?? [])])
      this.drop(distribution, alias)
    this.known.delete(distribution.id)
    if (distribution.kind === 'distribution') this.#domains.delete(distribution.domain)
  }

  /** Whether it serves here: a tenant only while its multi-tenant distribution and its connection group are enabled, too. */
  serves(known: Known): boolean {
    return (
      known.enabled &&
      (known.parentId === undefined || this.known.get(known.parentId)?.enabled === true) &&
      (known.groupId === undefined || !this.#disabledGroups.has(known.groupId))
    )
  }

  /** Takes over that a connection group was enabled or disabled. */
  takeGroup(id: string, enabled: boolean): void {
    if (enabled) this.#disabledGroups.delete(id)
    else this.#disabledGroups.add(id)
  }

  /** The certificate that is served in its name: a tenant's own, or else its multi-tenant distribution's. */
  certificateOf(known: Known): string | undefined {
    return known.certificateArn ?? this.known.get(known.parentId ?? '')?.certificateArn
  }

  /**
   * Whose `host` is here: the exact alias, else the longest wildcard, whatever DNS says. A distribution's own name is
   * always its own. Where an edge knows two holders of one name, having heard of one change but not of the other, the
   * later claim counts.
   *
   * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html
   */
  holder(host: string, switches: Switches): { readonly known: Known; readonly by: Match } | undefined {
    const ownId = this.#domains.get(host)
    const own = ownId === undefined ? undefined : this.known.get(ownId)
    if (own !== undefined) return { known: own, by: 'own-domain' }
    let disabled: { readonly known: Known; readonly by: Match } | undefined
    for (const name of candidates(host, switches.wildcardManyLevels)) {
      const known = this.#latest(name)
      if (known === undefined) continue
      const found = { known, by: name === host ? ('exact' as const) : ('wildcard' as const) }
      if (this.serves(known) || switches.disabledHolder === '403') return found
      disabled ??= found
    }
    return disabled
  }

  #latest(alias: string): Known | undefined {
    const holders = this.#holders.get(alias)
    if (holders === undefined) return undefined
    let latest: Known | undefined
    for (const id of holders) {
      const known = this.known.get(id)
      const since = known?.aliases.get(alias) ?? 0
      if (known !== undefined && (latest === undefined || since >= (latest.aliases.get(alias) ?? 0)))
        latest = known
    }
    return latest
  }

  #know(distribution: Holder): Known {
    const existing = this.known.get(distribution.id)
    if (existing !== undefined) return existing
    const known: Known = {
      distribution,
      enabled: false,
      parentId: undefined,
      groupId: undefined,
      certificateArn: undefined,
      aliases: new Map(),
    }
    this.known.set(distribution.id, known)
    if (distribution.kind === 'distribution') this.#domains.set(distribution.domain, distribution.id)
    return known
  }
}

/** Long runs ask for the same few hosts millions of times. */
const candidateCache = {
  oneLevel: new Map<string, readonly string[]>(),
  manyLevels: new Map<string, readonly string[]>(),
}

/** `host`, then the wildcards that match it, most specific first. */
function candidates(host: string, manyLevels: boolean): readonly string[] {
  const cache = manyLevels ? candidateCache.manyLevels : candidateCache.oneLevel
  const before = cache.get(host)
  if (before !== undefined) return before
  const labels = host.split('.')
  const wildcards = labels.slice(1, -1).map((_, index) => `*.${labels.slice(index + 1).join('.')}`)
  const names = [host, ...(manyLevels ? wildcards : wildcards.slice(0, 1))]
  cache.set(host, names)
  return names
}
