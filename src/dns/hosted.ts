import type { DnsRecord } from '../events.ts'

/** A record set as Route 53 has it, whole, so that going back restores it byte for byte. */
export interface HostedRecord extends DnsRecord {
  /** Route 53 alias: the name it leads to; then `ttl` is 0 and `values` is empty. */
  readonly aliasTo: string | undefined
  /** Weighted, latency, failover, geo or multivalue: not ours to change. */
  readonly policy: string | undefined
}

/** The records of one public Route 53 zone, as far as a move may touch them: the alias and its ownership TXT (safety R12). */
export interface HostedRecords {
  readonly zoneId: string
  readonly zoneName: string
  /** Who may own the records besides: the stack named by the zone's tags; empty when not known. */
  readonly owner: string
  /** All record sets under these names, read afresh. @throws Failure */
  readonly records: (names: readonly string[]) => Promise<readonly HostedRecord[]>
  /**
   * One atomic change: adds the ownership value, keeping other values of the set. Resolves when Route 53 has accepted it.
   * @throws Failure with its outcome
   */
  readonly publishOwnership: (name: string, value: string) => Promise<void>
  /** Takes this one value out of the set again; the set goes when it was the only one. */
  readonly withdrawOwnership: (name: string, value: string) => Promise<void>
  /** One atomic change: the alias leads to `domain` by A and AAAA alias records, or stays a CNAME where it was one. */
  readonly pointAt: (alias: string, domain: string) => Promise<void>
  /** Puts the record sets of the alias back as they were in `records`. */
  readonly restore: (alias: string, records: readonly HostedRecord[]) => Promise<void>
  /** Whether all servers of Route 53 have the last change of this run; true where it made none. */
  readonly inSync: () => Promise<boolean>
}
