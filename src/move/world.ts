import type { RawConfig } from '../aws/cloudfront/configs.ts'
import type { HostedRecord } from '../aws/route53/hosted.ts'
import type { Conflict, Distribution } from '../base/distribution.ts'
import type { Traffic } from '../base/traffic.ts'
import type { Ownership } from '../dns/client.ts'
import type { Scenario, Stage, Standing, Step } from '../procedure/step.ts'
import type { Held } from '../procedure/track.ts'
import { type Fact, recent, type View } from '../procedure/world.ts'
import type { Move, Side } from './move.ts'

/** What a read of one fact has shown. */
export type Seen =
  | { readonly kind: 'distribution'; readonly value: Distribution }
  | { readonly kind: 'config'; readonly value: RawConfig }
  | { readonly kind: 'conflicts'; readonly value: readonly Conflict[] }
  | { readonly kind: 'traffic'; readonly value: Traffic }
  | { readonly kind: 'ownership'; readonly value: Ownership }
  | {
      readonly kind: 'zone'
      readonly value: { readonly records: readonly HostedRecord[]; readonly inSync: boolean }
    }
  /** Whether all servers of the zone have what this run has written. */
  | { readonly kind: 'sync'; readonly value: boolean }
  | { readonly kind: 'credentials'; readonly value: true }

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
  'inputs' | 'deadlineAt' | 'aliases' | 'alias' | 'observation' | 'initial' | 'withoutZone' | 'each'
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

export function distributionOf(view: MoveView, id: string): Distribution | undefined {
  const seen = view.seen(distributionFact(id))
  return seen?.kind === 'distribution' ? seen.value : undefined
}

export function configOf(view: MoveView, id: string): RawConfig | undefined {
  const seen = view.seen(configFact(id))
  return seen?.kind === 'config' ? seen.value : undefined
}

export function conflictsOf(view: MoveView, name: string): readonly Conflict[] | undefined {
  const seen = view.seen(conflictsFact(name))
  return seen?.kind === 'conflicts' ? seen.value : undefined
}

export function trafficOf(view: MoveView, name: string, domain: string): Traffic | undefined {
  const seen = view.seen(trafficFact(name, domain))
  return seen?.kind === 'traffic' ? seen.value : undefined
}

export function ownershipOf(view: MoveView, name: string, domain: string): Ownership | undefined {
  const seen = view.seen(ownershipFact(name, domain))
  return seen?.kind === 'ownership' ? seen.value : undefined
}

export function zoneOf(view: MoveView, name: string) {
  const seen = view.seen(zoneFact(name))
  return seen?.kind === 'zone' ? seen.value : undefined
}

export function syncOf(view: MoveView, zoneId: string): boolean | undefined {
  const seen = view.seen(syncFact(zoneId))
  return seen?.kind === 'sync' ? seen.value : undefined
}

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
