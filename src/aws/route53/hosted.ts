import type { DnsRecord } from '../../base/record.ts'

/**
 * A record set of a hosted zone, as a plan can hold it and put it back byte for byte. `values` as Route 53 has them: TXT in
 * quotes. An alias record has no TTL (0 here) and one value: `ALIAS`, zone, name as it is written, and whether its health
 * counts.
 */
export interface HostedRecord extends DnsRecord {
  /** Where it leads by name, lower case without trailing dot: a CNAME, an alias record, an HTTPS record of another host; else empty. */
  readonly leadsTo: string
  /** Why it must not be changed (weighted, latency, failover or the like); empty: it can be. */
  readonly obstacle: string
}

/** The records of one public Route 53 zone, as far as a move may touch them: the alias and its ownership TXT (safety R12). */
export interface HostedRecords {
  readonly zoneId: string
  readonly zoneName: string
  /** The record sets of the alias and of its ownership TXT when the zone was opened. */
  readonly found: readonly HostedRecord[]
  /** The stack that the zone's tags name, which may own its records; empty when there is none, or it could not be asked. */
  readonly owner: string
  /** All record sets under these names, read afresh. @throws Failure */
  readonly records: (names: readonly string[]) => Promise<readonly HostedRecord[]>
  /**
   * Adds ownership values by one atomic change that fails when the set is no longer as just read: other values stay. `ttl`, in seconds: of a set that is new.
   * Resolves with what was written, when Route 53 has accepted it.
   * @throws Failure with its outcome; `conflict`: somebody changed the set meanwhile
   */
  readonly publishOwnership: (
    name: string,
    values: readonly string[],
    ttl: number,
  ) => Promise<readonly DnsRecord[]>
  /** Takes these values out of the set again; the set goes with its last value. @throws as above */
  readonly withdrawOwnership: (name: string, values: readonly string[]) => Promise<readonly DnsRecord[]>
  /**
   * One atomic change: a CNAME stays a CNAME with its TTL; else A and AAAA, and an HTTPS record that names another host,
   * together lead to `domain`, as alias records. `read`: the sets of the alias as they were just read, if they were.
   * @throws as above
   */
  readonly pointAt: (
    alias: string,
    domain: string,
    read: readonly HostedRecord[],
  ) => Promise<readonly DnsRecord[]>
  /** One atomic change: the A, AAAA, CNAME and leading HTTPS sets of the alias are again those among `records`. @throws as above */
  readonly restore: (alias: string, records: readonly DnsRecord[]) => Promise<readonly DnsRecord[]>
  /** Whether all servers of Route 53 have the last change of this run; true where it made none. @throws Failure */
  readonly inSync: () => Promise<boolean>
}
