import type { Call } from '../cloud/http.ts'
import type { Recorder } from '../cloud/recorder.ts'
import type { ConfigVersion, Holder, World } from '../cloud/world.ts'

/** A version of a distribution that a run of the action made. */
export interface Made {
  readonly distribution: Holder
  readonly version: ConfigVersion
  readonly previous: ConfigVersion | undefined
  readonly call: Call
}

/** What a run of the action did and said. `exit` is undefined where it was killed. Times in ms since the epoch. */
export interface Played {
  /** The command, or `post` for a post step. Default: `move`. */
  readonly command?: string
  readonly exit: number | undefined
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly state: string
  readonly log: string
  readonly calls: readonly Call[]
  readonly changes: readonly Made[]
  /** Calls whose answers were spoilt on the way. */
  readonly spoilt: ReadonlySet<Call>
  /** What each update asked for; two tries of one change ask for the same. */
  readonly wanted?: ReadonlyMap<Call, string>
  /** What it says of the alias that is not so ({@link untrue}). */
  readonly untrue?: readonly string[]
  readonly began: number
  readonly ended: number
}

/** The truth about a world, and what the runs in it were allowed to do. Everything is judged by this and by what they did. */
export interface Trial {
  readonly world: World
  readonly recorder: Recorder
  readonly alias: string
  /** All names of a move of several, `alias` among them. */
  readonly aliases?: readonly string[]
  readonly source: Holder
  readonly target: Holder
  /** Whether the source was enabled before the first run. */
  readonly sourceEnabled: boolean
  /** Whether the source is to stay disabled after the move. */
  readonly sourceMayStayDisabled: boolean
  /** Hosts that were accepted to be unserved, or to be served by somebody else, for a while. */
  readonly accepted: readonly string[]
  /** Whether the alias may be unserved for a while. */
  readonly outage: boolean
  /** `deadline`, in ms. */
  readonly deadline: number
  /** How far reads were behind when it began, in ms; later the world may have been healed. */
  readonly readLag?: number
}

/** The trial of each name. */
export function eachName(trial: Trial): readonly Trial[] {
  const { alias, aliases = [alias] } = trial
  return aliases.map((name) => ({ ...trial, alias: name }))
}

/** What the control plane holds. */
export function now({ versions }: Holder): ConfigVersion {
  const version = versions.at(-1)
  if (version === undefined) throw new Error('a distribution without a configuration')
  return version
}

/**
 * A moment of a world, ms since the epoch. `behind`: as it was before the change that this one got then, where others were
 * changed at the same time: on virtual time a request takes none, and so it looks to somebody in between.
 */
export interface Moment {
  readonly at: number
  readonly behind?: Holder
}

/** Every moment from `since` until now at which something changed, the first of all included, the oldest first. */
export function momentsSince(world: World, since: number): readonly Moment[] {
  const changes = world.holders
    .flatMap((behind) => behind.versions.map(({ acceptedAt: at }) => ({ at, behind })))
    .filter(({ at }) => at > since && at <= world.now())
  // What one call changes it changes at one moment.
  const calls = (moment: number) =>
    world.calls.filter(({ at, mutating, status }) => mutating && at === moment && status !== 0).length
  return [
    { at: since },
    ...changes.flatMap(({ at, behind }) => (calls(at) > 1 ? [{ at, behind }, { at }] : [{ at }])),
  ].toSorted((a, b) => a.at - b.at)
}

/** The configuration that the control plane held. */
export function versionAt(holder: Holder, { at, behind }: Moment): ConfigVersion {
  const { versions } = holder
  const found = versions.findLast(({ acceptedAt }) =>
    behind === holder ? acceptedAt < at : acceptedAt <= at,
  )
  const version = found ?? versions[0]
  if (version === undefined) throw new Error('a distribution without a configuration')
  return version
}

/** Who holds the exact name, by the control plane. */
export function holderOf(world: World, alias: string): Holder | undefined {
  return world.holders.find((one) => now(one).aliases.includes(alias))
}

/** The name one level up, with an asterisk in place of the first label. */
export function wildcardAbove(alias: string): string {
  return `*${alias.slice(alias.indexOf('.'))}`
}
