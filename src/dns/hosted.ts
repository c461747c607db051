import type { DnsRecord } from '../events.ts'
import type { Traffic } from './dns.ts'

/**
 * A record set of a hosted zone, as a plan can hold it and put it back byte for byte. `values` as Route 53 has them: TXT in
 * quotes. An alias record has no TTL (0 here) and one value: `ALIAS`, zone, name as it is written, and whether its health
 * counts.
 */
export interface HostedRecord extends DnsRecord {
  /** Where it leads by name, lower case without trailing dot: a CNAME or an alias record; else empty. */
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
   * Adds the ownership value by one atomic change that fails when the set is no longer as just read: other values stay.
   * Resolves when Route 53 has accepted it. @throws Failure with its outcome; `conflict`: somebody changed it meanwhile
   */
  readonly publishOwnership: (name: string, value: string) => Promise<void>
  /** Takes this one value out of the set again; the set goes when it was the only one. @throws as above */
  readonly withdrawOwnership: (name: string, value: string) => Promise<void>
  /**
   * One atomic change: a CNAME stays a CNAME with its TTL; else A and AAAA together lead to `domain` as alias records.
   * @throws as above
   */
  readonly pointAt: (alias: string, domain: string) => Promise<void>
  /** One atomic change: the A, AAAA and CNAME sets of the alias are again those among `records`. @throws as above */
  readonly restore: (alias: string, records: readonly DnsRecord[]) => Promise<void>
  /** Whether all servers of Route 53 have the last change of this run; true where it made none. @throws Failure */
  readonly inSync: () => Promise<boolean>
}

/** The types by which users are led to an address, and which only move together. */
const trafficTypes = ['A', 'AAAA', 'CNAME']

/** Those of the record sets by which a name leads users somewhere. */
export function trafficSets<T extends DnsRecord>(records: readonly T[], name: string): T[] {
  return records.filter((record) => record.name === name && trafficTypes.includes(record.type))
}

/** The record of the alias as far as a query showed it: a CNAME, else nothing. */
export function seenRecords(
  { traffic: { leadsTo, ttl } }: { readonly traffic: Pick<Traffic, 'leadsTo' | 'ttl'> },
  alias: string,
): readonly DnsRecord[] {
  return leadsTo === '' ? [] : [{ name: alias, type: 'CNAME', ttl, values: [leadsTo] }]
}

/** Whether two record sets are the same; the order of values means nothing. */
export function sameSet(a: DnsRecord, b: DnsRecord): boolean {
  return (
    a.name === b.name &&
    a.type === b.type &&
    a.ttl === b.ttl &&
    JSON.stringify(a.values.toSorted()) === JSON.stringify(b.values.toSorted())
  )
}

/**
 * The text of a TXT value as Route 53 has it: strings joined, unquoted, escapes resolved (aws-docs: Route 53, TXT record
 * type). Lower case, without blanks around it and without trailing dot, as CloudFront may compare it.
 */
export function txtText(value: string): string {
  const strings = [...value.matchAll(/"((?:[^"\\]|\\[\s\S])*)"/g)].map(([, inner = '']) =>
    inner.replace(/\\([0-3][0-7]{2}|[\s\S])/g, (_, escaped: string) =>
      escaped.length === 3 ? String.fromCharCode(Number.parseInt(escaped, 8)) : escaped,
    ),
  )
  return strings.join('').trim().replace(/\.$/, '').toLowerCase()
}

/** Whether a set of the ownership name shows this value. */
export function showsValue(records: readonly DnsRecord[], name: string, value: string): boolean {
  return records.some(
    (record) =>
      record.name === name &&
      record.type === 'TXT' &&
      record.values.some((one) => txtText(one) === value.toLowerCase()),
  )
}
