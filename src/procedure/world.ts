import type { Failure, FailureCode } from '../base/failure.ts'
import type { Finding } from '../base/finding.ts'
import type { DnsRecord, ZoneChange } from '../base/record.ts'
import type { History } from './history.ts'
import type { Track } from './track.ts'

/** One thing that can be read, by name: `distribution E1`, `config E1`, `traffic www.example.com d1.cloudfront.net`. */
export type Fact = `${FactKind} ${string}`
type FactKind =
  | 'distribution'
  | 'config'
  | 'conflicts'
  | 'traffic'
  | 'ownership'
  | 'zone'
  | 'sync'
  | 'credentials'

/** When a fact was asked for, and whether that has told anything. */
export interface Reading {
  /** ms since the epoch, when it was asked for. */
  readonly at: number
  /** When the answer came, or that there is none, ms since the epoch. */
  readonly got: number
  /** The how-manieth reading of the run: what was asked before an event says nothing of what came after it. */
  readonly stamp: number
  /** Why nothing is known: it could not be read, or what was read is from before a change of this run. */
  readonly why?: Failure
  /** Whether something believable is known of it all the same: from a read before, or from the answer to our own change. */
  readonly known: boolean
}

/** A request that changes something, as a plain description of it. */
export type Request =
  /** UpdateDistribution with these bytes over the configuration with this ETag. `needless`: it says so already, nothing is sent. */
  | {
      readonly to: 'distribution'
      readonly id: string
      readonly etag: string
      readonly xml: string
      readonly needless: boolean
      /** The names that it adds. */
      readonly names?: readonly string[]
      readonly refusedAs: FailureCode
    }
  /** UpdateDomainAssociation with If-Match, or AssociateAlias, which has none. `from`: who may lose the alias by it. */
  | {
      readonly to: 'mover'
      readonly call: 'UpdateDomainAssociation' | 'AssociateAlias'
      readonly alias: string
      readonly id: string
      readonly etag: string
      readonly from: string | undefined
    }
  /**
   * Changes of hosted zones. Carried out are those of the zone of the first, from fresh reads, as many as Route 53 takes in one
   * batch; the answer says which.
   */
  | { readonly to: 'zone'; readonly changes: readonly ZoneWrite[] }

/** A change of a hosted zone, with the zone. */
export type ZoneWrite = ZoneChange & { readonly zoneId: string }

/** What the service answered to a request that it accepted. */
export interface Answered {
  /** The ETag that the configuration has now. */
  readonly etag?: string
  /** Records that were written. */
  readonly written?: readonly DnsRecord[]
  /** The names whose records are as the request wants them. */
  readonly made?: readonly string[]
}

/** How a run waits. All durations in ms. */
export interface Waits {
  /** The longest pause between two looks; looking starts more often and slows down to this. */
  readonly pollInterval: number
  /** How far apart two reads must lie that are to agree after an unknown outcome (safety R10: 5 s). */
  readonly agreement: number
  /** When the whole run must have ended, ms since the epoch. */
  readonly deadlineAt: number
}

/** What every decision goes by: a value. */
export interface View {
  /** ms since the epoch. */
  readonly now: number
  readonly cancelled: boolean
  /** A number in [0, 1), for jitter: another one at each decision. */
  readonly luck: number
  readonly waits: Waits
  readonly history: History
  /** What has happened to the step that is asked. */
  readonly own: Track
  readonly reading: (fact: Fact) => Reading | undefined
}

/** Something that a step tells beside its own events. */
export type Saying =
  | { readonly type: 'finding'; readonly finding: Finding }
  | { readonly type: 'announced'; readonly level: 'notice' | 'warning'; readonly text: string }
  | { readonly type: 'changed'; readonly change: Change }
  | {
      readonly type: 'dns'
      readonly entry: {
        readonly purpose: 'ownership' | 'traffic'
        readonly state: 'wanted' | 'published'
        readonly record: DnsRecord
        readonly note: string
      }
    }

/** A request, and the track of the step that it is of. `uncounted`: does not count toward the most that a run may send. */
export interface TrackedRequest {
  readonly key: string
  readonly id: string
  readonly request: Request
  readonly uncounted?: true
}

/** A change that the service accepted. */
export interface Change {
  /** For instance `cloudfront:UpdateDomainAssociation`. */
  readonly action: string
  /** Distribution id or hosted zone id. */
  readonly resource: string
  readonly alias: string
  /** What is different now, in words. */
  readonly effect: string
  /** No alias list and no record, which a template may declare, was changed by it. */
  readonly keepsLists?: true
}

/** Who makes a change. `us`: a request does. `person`: somebody is told what to do. `nobody`: there is only something to wait for. */
export type By = 'us' | 'person' | 'nobody'

/** Who serves after a change. `all`: every name of the run, and not only that of the step. */
export interface Serves {
  readonly by: 'source' | 'target' | 'nobody'
  readonly all: boolean
}

/** Why users may be unserved: no distribution holds a name; the source is disabled, which holds the name, or has only others left. */
export type Exposing = 'held-by-nobody' | 'source-disabled' | 'left-disabled'

/**
 * Of a step until which users are unserved, how often it is tried: without counting, `pause` ms apart, until the deadline (safety X7), or as long as the
 * outage budget lasts (`until`, ms since the epoch), where something else ends the outage.
 */
export interface Urgent<V> {
  readonly pause: number
  readonly exposure: Exposing
  readonly until?: (view: V) => number
}

/** A try that failed, which is made again. `pause`: ms. `exposure`: why users may be unserved until it is accepted. */
export interface FailedTry {
  readonly why: Failure
  readonly pause: number
  readonly exposure?: Exposing | undefined
}

/** What a step would do now. A value: whoever carries it out decides nothing. */
export type Intent =
  /** Send this. */
  | { readonly do: 'send'; readonly request: Request }
  /** Tell a person what to do; nothing is sent. */
  | { readonly do: 'ask'; readonly says: readonly Saying[] }
  /** There is nothing to do but to wait. */
  | { readonly do: 'nothing' }
  /** It may not be made as things stand: as good as refused by the service. */
  | { readonly do: 'refuse'; readonly failure: Failure; readonly says?: readonly Saying[] }

/** How often a change is tried again after a conflict, throttling or an unknown outcome (safety I10). */
export const maxRetries = 5

/** How old a read may be that a change rests on, in ms (safety I11). */
export const recent = 5_000

/** Pause before retry number `n` (1, 2, …): exponential with full jitter, in ms, at most `most`. `luck` in [0, 1). */
export function backoff(luck: number, n: number, most = 20_000): number {
  return Math.round(luck * Math.min(most, 500 * 2 ** n))
}

/** For how long a read may show the state of before, in ms: a minute, for reads that must agree 5 s apart (safety U11). */
export function readLag(agreement: number): number {
  return 12 * agreement
}

/**
 * For how long a read may be behind where that would do harm, in ms: reads may be stale for minutes (safety §3), and what an earlier
 * run has changed a moment ago is in no history of this one.
 */
export function longestLag(agreement: number): number {
  return 30 * agreement
}

/**
 * Pause before retry number `n` (1, 2, …) after a conflict, in ms: all of them together outlast a read that lags, which
 * would show the superseded ETag again and again.
 */
export function conflictPause({ agreement }: Pick<Waits, 'agreement'>, luck: number, n: number): number {
  const share = 2 ** (n - 1) / (2 ** maxRetries - 1)
  return Math.round(readLag(agreement) * share * (1 + luck / 4))
}

/** The pause after look number `n` (0, 1, …) of a wait, in ms: short at first, then up to `pollInterval`. */
export function lookPause(pollInterval: number, n: number): number {
  return Math.min(pollInterval, Math.min(1_000, pollInterval) * 1.5 ** Math.min(n, 40))
}

/** Why a step has ended. `inDoubt`: of a try before that no answer tells whether it took effect. */
export interface Refused {
  readonly failure: Failure
  readonly inDoubt?: true
}
