import type { CloudFront } from '../aws/cloudfront/client.ts'
import type { HostedRecords } from '../aws/route53/hosted.ts'
import type { Clock } from '../base/clock.ts'
import type { ScenarioName } from '../base/contract.ts'
import type { Certificate, Conflicts, Distribution, Known } from '../base/distribution.ts'
import type { Failure } from '../base/failure.ts'
import type { DnsRecord } from '../base/record.ts'
import type { Traffic } from '../base/traffic.ts'
import type { Dns, Ownership } from '../dns/client.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { RunEvent } from '../report/events.ts'
import type { Holder } from './holder.ts'

/** One side of a move: a distribution, the account that it is in, and the client with that account's credentials. */
export interface Side {
  readonly id: string
  /** Twelve digits: the account of the credentials. */
  readonly account: string
  readonly cloudfront: CloudFront
  /** A certificate of ACM in that account. @throws Failure */
  readonly certificate: (arn: string) => Promise<Certificate>
  /** Makes sure that the credentials were obtained or proven within the last `ms` milliseconds. @throws Failure */
  readonly fresh: (ms: number) => Promise<void>
  /** Until when the credentials at hand are good without a renewal, in ms since the epoch. */
  readonly usableUntil: () => number
}

/** What was read before anything was changed. `undefined`: not asked, since nothing rests on it. */
export interface Observation {
  readonly target: Known<Distribution>
  /** Read with the source's credentials; not known where there are none for its account. */
  readonly source: Known<Distribution> | undefined
  readonly conflicts: Known<Conflicts>
  readonly holder: Holder
  readonly certificate: Known<Certificate> | undefined
  readonly ownership: Ownership
  readonly traffic: Traffic
}

/**
 * How the world was when the move began: from the plan that the run works under, else from its own first look. What this
 * move may take back rests on it and on nothing else (safety I8): what was there already is never removed or re-enabled.
 */
export interface Initial {
  /** Aliases of the target; `undefined` when not known. */
  readonly targetAliases: readonly string[] | undefined
  readonly sourceAliases: readonly string[] | undefined
  /** `undefined` when not known. */
  readonly sourceEnabled: boolean | undefined
  /** The record sets of the alias and of its ownership TXT; only what a query showed where there is no hosted zone. */
  readonly records: readonly DnsRecord[]
  /** Whether this comes from a plan, and so from before an earlier run's changes. */
  readonly planned: boolean
  /** The method of that plan: what no step of it does was done by somebody else. Absent: not known. */
  readonly method?: ScenarioName
}

/** What is known of one of several names. */
export type OfName = Pick<Observation, 'conflicts' | 'holder' | 'ownership' | 'traffic'> &
  Pick<Move, 'dns' | 'hosted' | 'withoutZone'>

/** The context of one move: names, ends, clients, clock, signal, and what was observed. Steps and checks get nothing else. */
export interface Move {
  readonly inputs: Inputs
  readonly clock: Clock
  readonly signal: AbortSignal
  /** When the whole run must have ended, ms since the epoch. */
  readonly deadlineAt: number
  /** When the world was first asked, ms since the epoch: what was observed is no newer than that. */
  readonly readAt: number
  /** All names of the run. */
  readonly aliases: readonly string[]
  /** The name that is spoken of: of several the first. */
  readonly alias: string
  /**
   * What is known of each, where there are several: use `namesOf`. Whatever is said of one name beside it (`observation.holder`,
   * `dns` …) is of `alias`. Absent for one name.
   */
  readonly each?: ReadonlyMap<string, OfName> | undefined
  readonly target: Side
  /** `undefined` until the holder is known, or where there are no credentials for its account. */
  readonly source: Side | undefined
  readonly dns: Dns
  /** The Route 53 zone whose records are ours to write; `undefined`: a person writes them (`dns: manual`). */
  readonly hosted: HostedRecords | undefined
  /** Why there is no such zone although one was looked for. */
  readonly withoutZone: Failure | undefined
  /** When a zone that did not answer is looked for again, in ms since the epoch: nothing is done in its place for longer. */
  readonly zoneAt?: number | undefined
  readonly observation: Observation
  readonly initial: Initial
  /**
   * Narrows the sessions to what this method does to the distributions of this move, before the first change; until then
   * they may only read. `strict`: not without what an update of either end sends back. @throws Failure
   */
  readonly confine: (method: ScenarioName, strict?: boolean) => Promise<void>
  /**
   * The move with everything that was read for it: certificate, ownership, DNS, hosted zone. While users are unserved nobody
   * waits for these. @throws Failure where the account of the zone cannot be used
   */
  readonly whole: () => Promise<Move>
  /** Tells the report something that is not an event of the procedure: an accepted change, a record. */
  readonly tell: (event: RunEvent) => void
}
