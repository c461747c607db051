import { wildcardOf } from './alias.ts'
import { visible } from './text.ts'

/** A record that DNS should hold, or holds. `values` as in a zone file, without quotes. TTL in seconds. */
export interface DnsRecord {
  readonly name: string
  readonly type: string
  readonly ttl: number
  readonly values: readonly string[]
}

/**
 * One change of the records of one name. Several that are in one zone are made together or not at all.
 * `publish`: TXT values are added, others stay; `ttl` in seconds, of a set that is new. `withdraw`: they are taken out again,
 * the set goes with its last value. `point`: a CNAME stays a CNAME with its TTL; else A and AAAA, and an HTTPS record that
 * names another host, lead to `domain` as alias records. `restore`: the A, AAAA, CNAME and leading HTTPS sets are again those
 * among `records`.
 */
export type ZoneChange =
  | {
      readonly do: 'publish'
      readonly name: string
      readonly values: readonly string[]
      readonly ttl: number
    }
  | { readonly do: 'withdraw'; readonly name: string; readonly values: readonly string[] }
  | { readonly do: 'point'; readonly name: string; readonly domain: string }
  | { readonly do: 'restore'; readonly name: string; readonly records: readonly DnsRecord[] }

/** One CNAME on the way of a name. TTL in seconds, names without trailing dot. */
export interface Link {
  readonly name: string
  readonly ttl: number
  readonly to: string
}

/** Route 53 answers alias records that lead to CloudFront with this TTL, in seconds (Route 53 Developer Guide, alias records). */
export const aliasTtl = 60

/** Whether this is an alias record of Route 53, which has no TTL of its own and whose value no query shows. */
export function isAliasSet({ values }: DnsRecord): boolean {
  return values[0]?.startsWith('ALIAS ') === true
}

/** The types by which users are led to an address, and which only move together. */
const trafficTypes = ['A', 'AAAA', 'CNAME']

/**
 * Those of the record sets by which a name leads users somewhere. An HTTPS record is one where it names another host: as an
 * alias record, or by its target name; `1 . alpn="h3"` only says how the name itself is spoken to (RFC 9460 §2.5).
 */
export function trafficSets<T extends DnsRecord>(records: readonly T[], name: string): T[] {
  return records.filter(
    (record) =>
      record.name === name &&
      (trafficTypes.includes(record.type) || (record.type === 'HTTPS' && hostsOf(record).length > 0)),
  )
}

/**
 * The record sets that a move begins with: those found in the hosted zone, else the alias's CNAME as a query showed it; and the
 * CNAMEs behind it, of whatever zone, since the old record of an alias is its whole chain (safety W_dns).
 */
export function recordsFound<T extends DnsRecord>(
  hosted: { readonly found: readonly T[] } | undefined,
  { traffic: { chain } }: { readonly traffic: { readonly chain: readonly Link[] } },
  alias: string,
): readonly DnsRecord[] {
  const links = chain.map(({ name, ttl, to }): DnsRecord => ({ name, type: 'CNAME', ttl, values: [to] }))
  if (hosted === undefined) return links
  const own = new Set([alias, ...hosted.found.map(({ name }) => name)])
  const behind = links.filter(({ name }) => !own.has(name))
  // A query shows the record of a DNS wildcard under the name that was asked for, where the zone has none (RFC 1034 §4.3.3).
  const wildcard = trafficSets(hosted.found, alias).length > 0 ? undefined : wildcardOf(alias)
  const led = links.filter(({ name }) => name === alias && wildcard !== undefined)
  return [...hosted.found, ...led.map((link) => ({ ...link, name: wildcard ?? '' })), ...behind]
}

/** The CNAME of a DNS wildcard that led the name, where the zone had no record of its own. */
export function wildcardSet(records: readonly DnsRecord[], alias: string): DnsRecord | undefined {
  return records.find(({ name, type }) => type === 'CNAME' && name === wildcardOf(alias))
}

/** The CNAMEs of a name and of those that it leads to, in order, as far as they are among the records, and a query shows them. */
export function linksOf(records: readonly DnsRecord[], name: string): readonly Link[] {
  const links: Link[] = []
  for (let next = name; ; ) {
    const cname = records.find(
      (record) => record.type === 'CNAME' && record.name === next && !isAliasSet(record),
    )
    if (cname === undefined || links.some((link) => link.name === next)) return links
    const to = namedBy(cname.values[0] ?? '')
    links.push({ name: next, ttl: cname.ttl, to })
    next = to
  }
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
 * What a value of a set names, as a plan or a zone holds it: the target of an alias record, the host of a CNAME or of an HTTPS
 * record, the text of a TXT. Lower case, without quotes and trailing dot; empty for an HTTPS record that names only itself.
 */
export function namedBy(value: string): string {
  if (value.startsWith('"')) return txtText(value)
  const name = value.startsWith('ALIAS ')
    ? (value.split(' ')[2] ?? '')
    : (/^\d+ (\S+)/.exec(value)?.[1] ?? value)
  return name.replace(/\.$/, '').toLowerCase()
}

/** The hosts that a set leads to: an HTTPS record may have values that name only itself, and those lead nowhere. */
export function hostsOf({ name, values }: Pick<DnsRecord, 'name' | 'values'>): string[] {
  return values.map(namedBy).filter((host) => host !== '' && host !== name)
}

/** Whether all that a set leads to is this distribution. */
export function leadsOnlyTo(record: Pick<DnsRecord, 'name' | 'values'>, domain: string): boolean {
  const hosts = hostsOf(record)
  return hosts.length > 0 && hosts.every((host) => host === domain.toLowerCase())
}

/** Whether there are sets of a name, and all of them lead to this distribution. */
export function leadTo(sets: readonly DnsRecord[], domain: string): boolean {
  return sets.length > 0 && sets.every((set) => leadsOnlyTo(set, domain))
}

/** The TXT record by which CloudFront knows that a name may move. `negativeTtl`: the negative-cache time of its zone, in seconds. */
interface OwnershipRecord {
  readonly name: string
  readonly wanted: string
  readonly negativeTtl: number
}

/** TTL in seconds of an ownership record that is made new, by who publishes it. */
const usualTtl = { person: 300, action: 60 } as const

/**
 * TTL in seconds of an ownership record that is made new: no more than the zone has missing names remembered, so that a value that
 * turns out wrong is forgotten no later than a record that was missing.
 */
export function ownershipTtl(
  { negativeTtl }: Pick<OwnershipRecord, 'negativeTtl'>,
  by: keyof typeof usualTtl,
): number {
  return negativeTtl > 0 ? Math.min(usualTtl[by], negativeTtl) : usualTtl[by]
}

/** The ownership record as a line of a zone file. */
export function ownershipLine(ownership: OwnershipRecord): string {
  const ttl = ownershipTtl(ownership, 'person')
  return zoneLines({ name: ownership.name, type: 'TXT', ttl, values: [ownership.wanted] }).join('')
}

/**
 * A record as lines of a zone file, one for each value: the only form in which it is given to be copied. Absolute names end with a
 * dot, and text stands in quotes, which with backslashes are escaped (RFC 1035, 5.1).
 */
export function zoneLines({ name, type, ttl, values }: DnsRecord): string[] {
  return values.map(
    (value) => `${absolute(visible(name))} ${ttl} IN ${visible(type)} ${data(type, visible(value, 2_000))}`,
  )
}

function data(type: string, value: string): string {
  // As Route 53 has it, a text is in quotes already.
  if (type === 'TXT') return value.startsWith('"') ? value : `"${value.replace(/["\\]/g, String.raw`\$&`)}"`
  return type === 'CNAME' || type === 'ALIAS' ? absolute(value) : value
}

function absolute(name: string): string {
  return name.endsWith('.') ? name : `${name}.`
}

/** All names that a name leads to, one behind the other and side by side, as far as these records of its zone tell. Pure. */
export function ledTo(
  name: string,
  records: readonly { readonly name: string; readonly leadsTo: string }[],
): readonly string[] {
  const seen = new Set<string>([name])
  // A set hands out what is added to it while it is gone through.
  for (const from of seen)
    for (const { leadsTo } of records.filter((record) => record.name === from && record.leadsTo !== ''))
      seen.add(leadsTo)
  seen.delete(name)
  return [...seen]
}
