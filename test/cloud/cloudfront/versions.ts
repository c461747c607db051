import type { CloudDistribution, ConfigVersion, Holder, World } from '../world.ts'
import { attachedArn } from './certificate.ts'
import { type Config, readConfig, type Settings } from './config.ts'

/** What the control plane holds. */
export function latest(distribution: Holder): ConfigVersion {
  const version = distribution.versions.at(-1)
  if (version === undefined) throw new Error(`${distribution.id} has no configuration`)
  return version
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

/** `E` and upper-case alphanumerics, as ids and ETags are. */
export function randomId(world: World, length: number): string {
  let id = 'E'
  while (id.length < length) id += letters[Math.floor(world.random() * letters.length)]
  return id
}

/** One distribution or tenant that changes, and the configuration it gets. */
export interface Change {
  readonly distribution: Holder
  readonly config: Settings
  /** Of a mover call: the ETag moves with a read later on instead of at once. */
  readonly keepEtag?: boolean
}

/**
 * Accepts configurations: what is accepted together reaches the edges as one change. From now on the aliases in them
 * belong to these distributions, whatever the edges still serve (behaviour 24).
 */
export function accept(world: World, changes: readonly Change[]): void {
  const together = changes.map((change) => {
    const { distribution, config } = change
    const before = distribution.versions.at(-1)
    const version: ConfigVersion = {
      number: (before?.number ?? 0) + 1,
      etag: change.keepEtag && before !== undefined ? before.etag : randomId(world, 14),
      acceptedAt: world.now(),
      xml: config.xml,
      enabled: config.enabled,
      aliases: config.aliases,
      certificateArn: attachedArn(world, config),
      ...(config.parentId === undefined ? {} : { parentId: config.parentId }),
      ...(config.groupId === undefined ? {} : { groupId: config.groupId }),
      statusBefore: distribution.status,
    }
    distribution.versions.push(version)
    distribution.status = 'InProgress'
    if (config.continuousDeploymentPolicyId !== undefined && distribution.kind === 'distribution') {
      distribution.continuousDeploymentPolicyId = config.continuousDeploymentPolicyId
    }
    for (const alias of before?.aliases ?? []) world.releases.set(alias, distribution)
    if (change.keepEtag)
      world.schedule(world.now() + Math.max(1000, world.switches.readLag), () =>
        moveEtag(world, distribution),
      )
    return { distribution, version }
  })
  for (const { version } of together) for (const alias of version.aliases) world.releases.delete(alias)
  publish(world, together)
}

function publish(world: World, together: { distribution: Holder; version: ConfigVersion }[]): void {
  if (world.edges !== undefined) {
    world.edges.publish(together)
    return
  }
  for (const { distribution, version } of together) {
    const deployed = () => {
      if (latest(distribution).number === version.number) distribution.status = 'Deployed'
    }
    if (world.switches.deployTime === 0) deployed()
    else world.schedule(world.now() + world.switches.deployTime, deployed)
  }
}

/** Gives a distribution or tenant another ETag without another configuration (U9). */
export function moveEtag(world: World, distribution: Holder): void {
  latest(distribution).etag = randomId(world, 14)
}

const reads = new WeakMap<Holder, number>()

/** A read, which may move the ETag (U9). */
export function countRead(world: World, holder: Holder): void {
  const count = (reads.get(holder) ?? 0) + 1
  reads.set(holder, count)
  const each = world.switches.etagMovesEachReads
  if (each > 0 && count % each === 0) moveEtag(world, holder)
}

/** What a read shows of a holder: with read lag, maybe what was so a while ago (behaviour 14). */
export interface Seen {
  readonly version: ConfigVersion
  readonly status: 'InProgress' | 'Deployed'
}

/** `reader`: who reads, and by what operation. */
export function seen(world: World, holder: Holder, reader: string): Seen {
  const age = lagOf(world, world.switches.readLag, `${reader} ${holder.id}`)
  const version = versionAt(holder, world.now() - age)
  const next = holder.versions[holder.versions.indexOf(version) + 1]
  return { version, status: next?.statusBefore ?? holder.status }
}

/** A distribution as a read shows it. */
export interface View extends Seen {
  readonly distribution: CloudDistribution
  readonly config: Config
}

/** `reader`: who reads, and by what operation. */
export function view(world: World, distribution: CloudDistribution, reader: string): View {
  const { version, status } = seen(world, distribution, reader)
  return { distribution, version, status, config: configOf(version) }
}

/** Lags that were drawn once, as shares of the most, by who reads what. */
const drawn = new WeakMap<World, Map<string, number>>()

/** How far behind a read is, in ms, of at most `most`; `read`: who reads what by what operation (U11). */
export function lagOf(world: World, most: number, read: string): number {
  const { lagDrawn } = world.switches
  if (most === 0 || lagDrawn === 'never') return most
  if (lagDrawn === 'each-read') return world.random() * most
  const shares = drawn.get(world) ?? new Map<string, number>()
  drawn.set(world, shares)
  const share = shares.get(read) ?? world.random()
  shares.set(read, share)
  return share * most
}

const configs = new WeakMap<ConfigVersion, Config>()

/** The configuration of a version, read once: lists of hundreds of distributions are asked for again and again. */
export function configOf(version: ConfigVersion): Config {
  const known = configs.get(version) ?? readConfig(version.xml)
  configs.set(version, known)
  return known
}

/** The version that was the latest at a time (ms since the epoch); the first one when that is before its time. */
export function versionAt(distribution: Holder, at: number): ConfigVersion {
  return (
    distribution.versions.findLast(({ acceptedAt }) => acceptedAt <= at) ??
    distribution.versions[0] ??
    latest(distribution)
  )
}
