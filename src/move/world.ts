import type { RawConfig } from '../aws/cloudfront/configs.ts'
import type { HostedRecord } from '../aws/route53/hosted.ts'
import type { Conflict, Distribution } from '../base/distribution.ts'
import type { Traffic } from '../base/traffic.ts'
import type { Ownership } from '../dns/client.ts'
import type { Scenario, Stage, Standing, Step } from '../procedure/step.ts'
import type { Held } from '../procedure/track.ts'
import { type Fact, recent, type View } from '../procedure/world.ts'
import type { Move, Side } from './move.ts'

/** What reads of facts show, by the kind of the fact. */
interface ShownBy {
  readonly distribution: Distribution
  readonly config: RawConfig
  readonly conflicts: readonly Conflict[]
  readonly traffic: Traffic
  readonly ownership: Ownership
  readonly zone: { readonly records: readonly HostedRecord[]; readonly inSync: boolean }
  /** Whether all servers of the zone have what this run has written. */
  readonly sync: boolean
  readonly credentials: true
}

/** What a read of one fact has shown. */
export type Seen = { [K in keyof ShownBy]: SeenOf<K> }[keyof ShownBy]

interface SeenOf<K extends keyof ShownBy> {
  readonly kind: K
  readonly value: ShownBy[K]
}

/** What the decisions about a move go by: the world as far as it was read, and what has happened. A value. */
export interface MoveView extends View {
  /** What the newest read of a fact has shown; `undefined`: not read, or not to be believed. */
  readonly seen: (fact: Fact) => Seen | undefined
  /** Until when the credentials at hand can be used in both accounts, should no new ones be had; ms since the epoch. */
  readonly keysUntil: number
}

export type MoveStep = Step<MoveView>
export type MoveStage = Stage<MoveView>
/** A method, as data: checks, and stages of a move. */
export type Method = Scenario<Move, MoveView>

/** The data of a move, without anything that can act. What steps are made of. */
export type Subject = Pick<
  Move,
  | 'inputs'
  | 'deadlineAt'
  | 'aliases'
  | 'alias'
  | 'observation'
  | 'initial'
  | 'withoutZone'
  | 'zoneAt'
  | 'each'
> & {
  readonly target: SideFacts
  readonly source: SideFacts | undefined
  readonly hosted: Pick<NonNullable<Move['hosted']>, 'zoneId' | 'zoneName' | 'found' | 'owner'> | undefined
}

/** A distribution and its account. */
export type SideFacts = Pick<Side, 'id' | 'account'>

export const distributionFact = (id: string): Fact => `distribution ${id}`
export const configFact = (id: string): Fact => `config ${id}`
export const conflictsFact = (name: string): Fact => `conflicts ${name}`
export const trafficFact = (name: string, domain: string): Fact => `traffic ${trafficKey(name, domain)}`
export const trafficKey = (name: string, domain: string) => `${name} ${domain}`
export const ownershipFact = (name: string, domain: string): Fact => `ownership ${name} ${domain}`
export const zoneFact = (name: string): Fact => `zone ${name}`
export const syncFact = (zoneId: string): Fact => `sync ${zoneId}`
export const credentialsFact: Fact = 'credentials both'

/** What a fact is about: all of its name behind its kind. */
export function keyOf(fact: Fact): string {
  return fact.slice(fact.indexOf(' ') + 1)
}

/** A view of nothing but what was read just now: what was read is judged, and not read again. */
export function justRead(view: MoveView): MoveView {
  const isNew = (fact: Fact) => {
    const reading = view.reading(fact)
    return reading !== undefined && reading.why === undefined && view.now - reading.got <= recent
  }
  return { ...view, seen: (fact) => (isNew(fact) ? view.seen(fact) : undefined) }
}

function isOf<K extends keyof ShownBy>(kind: K, seen: Record<keyof Seen, unknown>): seen is SeenOf<K> {
  return seen.kind === kind
}

/** What the newest read of a fact has shown; `undefined`: not read, or not to be believed. */
function shown<K extends keyof ShownBy>(view: MoveView, kind: K, fact: Fact): ShownBy[K] | undefined {
  const seen: Record<keyof Seen, unknown> | undefined = view.seen(fact)
  return seen !== undefined && isOf(kind, seen) ? seen.value : undefined
}

export const distributionOf = (view: MoveView, id: string) =>
  shown(view, 'distribution', distributionFact(id))
export const configOf = (view: MoveView, id: string) => shown(view, 'config', configFact(id))
export const conflictsOf = (view: MoveView, name: string) => shown(view, 'conflicts', conflictsFact(name))
export const trafficOf = (view: MoveView, name: string, domain: string) =>
  shown(view, 'traffic', trafficFact(name, domain))
export const ownershipOf = (view: MoveView, name: string, domain: string) =>
  shown(view, 'ownership', ownershipFact(name, domain))
export const zoneOf = (view: MoveView, name: string) => shown(view, 'zone', zoneFact(name))
export const syncOf = (view: MoveView, zoneId: string) => shown(view, 'sync', syncFact(zoneId))

/** Where something stands by a fact; what is not known is waited for. */
export function by<T>(value: T | undefined, judge: (value: T) => Standing): Standing {
  return value === undefined ? { state: 'settling', evidence: 'not read yet' } : judge(value)
}

/** What the settle time of a distribution counts on, whatever its ETags do: aliases, whether it is enabled, its certificate. */
export function lastingOf({ aliases, enabled, certificate }: Distribution): string {
  const attached =
    certificate.source === 'acm' ? certificate.arn : certificate.source === 'iam' ? certificate.id : ''
  return `${[...aliases].sort().join(' ')} ${enabled} ${attached}`
}

/** Since when a distribution has been read Deployed on one version; `undefined`: it was not when last read. */
export function deployedSince(view: MoveView, id: string): Held | undefined {
  return view.history.lineages.get(id)?.deployed
}
