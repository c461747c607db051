import type { CloudFront } from './aws/cloudfront.ts'
import type { Clock } from './clock.ts'
import type { Dns, Ownership, Traffic } from './dns/dns.ts'
import type { RunEvent } from './events.ts'
import type { Holder } from './holder.ts'
import type { Inputs } from './inputs.ts'
import type { Certificate, Conflict, Distribution, Known } from './observation.ts'

/** One side of a move: a distribution, the account that it is in, and the client with that account's credentials. */
export interface End {
  readonly id: string
  readonly account: string
  readonly cloudfront: CloudFront
}

/** What was read before anything was changed. `undefined`: not asked, since nothing rests on it. */
export interface Observation {
  readonly target: Known<Distribution>
  readonly source: Known<Distribution> | undefined
  readonly conflicts: Known<readonly Conflict[]>
  readonly holder: Holder
  readonly certificate: Known<Certificate> | undefined
  readonly ownership: Ownership
  readonly traffic: Traffic
}

/** The context of one move: names, ends, clients, clock, signal, and what was observed. Steps and checks get nothing else. */
export interface Move {
  readonly inputs: Inputs
  readonly clock: Clock
  readonly signal: AbortSignal
  /** All names of the run; a method is run for one of them at a time. */
  readonly aliases: readonly string[]
  readonly alias: string
  readonly target: End
  /** `undefined` until the holder is known. */
  readonly source: End | undefined
  readonly dns: Dns
  readonly observation: Observation
  /** Tells the report something that is not an event of the procedure: an accepted change, a record. */
  readonly tell: (event: RunEvent) => void
}
