import type { CloudDistribution, ConfigVersion, World } from '../world.ts'
import { attachedArn } from './certificate.ts'
import { type Config, readConfig } from './config.ts'

/** What the control plane holds. */
export function latest(distribution: CloudDistribution): ConfigVersion {
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

/** One distribution that changes, and the configuration it gets. */
export interface Change {
  readonly distribution: CloudDistribution
  readonly config: Config
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
      statusBefore: distribution.status,
    }
    distribution.versions.push(version)
    distribution.status = 'InProgress'
    if (config.continuousDeploymentPolicyId !== undefined) {
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

function publish(
  world: World,
  together: { distribution: CloudDistribution; version: ConfigVersion }[],
): void {
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

/** Gives a distribution another ETag without another configuration (U9). */
export function moveEtag(world: World, distribution: CloudDistribution): void {
  latest(distribution).etag = randomId(world, 14)
}

/** A distribution as a read shows it: with read lag, maybe as it was a while ago (behaviour 14). */
export interface View {
  readonly distribution: CloudDistribution
  readonly version: ConfigVersion
  readonly config: Config
  readonly status: 'InProgress' | 'Deployed'
}

/** `reader`: who reads, and by what operation. */
export function view(world: World, distribution: CloudDistribution, reader: string): View {
  const age = lagOf(world, world.switches.readLag, `${reader} ${distribution.id}`)
  const version = versionAt(distribution, world.now() - age)
  const next = distribution.versions[distribution.versions.indexOf(version) + 1]
  const status = next?.statusBefore ?? distribution.status
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
export function versionAt(distribution: CloudDistribution, at: number): ConfigVersion {
  return (
    distribution.versions.findLast(({ acceptedAt }) => acceptedAt <= at) ??
    distribution.versions[0] ??
    latest(distribution)
  )
}
