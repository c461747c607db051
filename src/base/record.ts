/** A record that DNS should hold, or holds. `values` as in a zone file, without quotes. TTL in seconds. */
export interface DnsRecord {
  readonly name: string
  readonly type: string
  readonly ttl: number
  readonly values: readonly string[]
}

/** The types by which users are led to an address, and which only move together. */
const trafficTypes = ['A', 'AAAA', 'CNAME']

/** Those of the record sets by which a name leads users somewhere. */
export function trafficSets<T extends DnsRecord>(records: readonly T[], name: string): T[] {
  return records.filter((record) => record.name === name && trafficTypes.includes(record.type))
}

/** The record of the alias as far as a query showed it: a CNAME, else nothing. */
export function seenRecords(
  { traffic: { leadsTo, ttl } }: { readonly traffic: { readonly leadsTo: string; readonly ttl: number } },
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

/**
 * What a value of a set names, as a plan or a zone holds it: the target of an alias record, the host of a CNAME, the text of
 * a TXT. Lower case, without quotes and trailing dot.
 */
export function namedBy(value: string): string {
  if (value.startsWith('"')) return txtText(value)
  const name = value.startsWith('ALIAS ') ? (value.split(' ')[2] ?? '') : value
  return name.replace(/\.$/, '').toLowerCase()
}
