import type { Failure, FailureCode } from '../base/failure.ts'
import type { DnsRecord, ZoneChange } from '../base/record.ts'
import type { History } from './history.ts'
import type { Track } from './track.ts'

/** One thing that can be read, by name: `distribution E1`, `config E1`, `traffic www.example.com d1.cloudfront.net`. */
export type Fact = `${FactKind} ${string}`
export type FactKind =
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
  /** Changes of hosted zones, made from fresh reads of these: of each zone all together or none. */
  | { readonly to: 'zone'; readonly changes: readonly ZoneChange[] }

/** What the service answered to a request that it accepted. */
export interface Answered {
  /** The ETag that the configuration has now. */
  readonly etag?: string
  /** Records that were written. */
  readonly written?: readonly DnsRecord[]
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
