import { isOfCloudFront, isWildcard, randomLabel } from '../base/alias.ts'
import type { Link } from '../base/record.ts'
import { duration, visible } from '../base/text.ts'
import type { Traffic } from '../base/traffic.ts'
import { assumedTtl, type Hop, type Inquiry, look } from './ask-servers.ts'
import {
  bySetOf,
  failuresIn,
  isUnheard,
  type Path,
  type Paths,
  sayings,
  servers,
  silences,
  trace,
} from './cname-chain.ts'
import { plainName } from './packet.ts'
import { type DnsZone, findZone, type Net } from './zone.ts'

/** Longer TTLs, in seconds, are worth a note: so long may resolvers keep the old record. */
const longTtl = 3_600

/** How the note ends on a name whose records no query shows; whoever reads its hosted zone knows more, and leaves the note out. */
export const notShown = 'a query does not show where it points'

/** Of an alias that no server could be asked for. */
const nothing = { leadsTo: '', chain: [], hidden: false, ttl: 0, notes: [] }

/** What one server leads to: the target, another name, addresses, nothing, or something nobody answered for. */
type HopEnd = 'target' | 'elsewhere' | 'addresses' | 'none' | 'unknown'

/**
 * Looks where DNS leads for an alias, at every authoritative server. The A question, on whose CNAME everything is decided,
 * is asked in two rounds. AAAA and HTTPS, which can only add to what stands in the way, are asked in one, and not at all
 * where every answer was a CNAME to CloudFront: beside a CNAME there are no other records (RFC 2181 §10.1). A zone with s
 * servers takes 2 s + 1 to 4 s + 1 questions, those for the zone (at most once a minute), and those for zones that the
 * CNAME leads into.
 */
export async function lookForTraffic(net: Net, alias: string, target: string): Promise<Traffic> {
  const wildcard = isWildcard(alias)
  const name = wildcard ? alias.replace('*', randomLabel(net.clock)) : alias
  const found = await findZone(net, wildcard ? alias.slice(2) : alias)
  if ('why' in found) return { ...nothing, state: 'not-asked', evidence: visible(found.why) }
  const { zone } = found
  const wanted = plainName(target)
  const stop = (link: string) => link === wanted || isOfCloudFront(link)
  const inquiry: Inquiry = { net, zone, question: { name, type: 'A' }, stop, rounds: 2 }
  const { a, aaaa, bound } = await askAll(inquiry)
  const traced = merged(a, aaaa)
  const past = [...new Set(bound)].filter((to) => to !== wanted)
  const kinds = [...traced.paths.map((path) => kindOf(path, wanted)), ...past.map(() => 'elsewhere' as const)]
  const ttl = Math.max(0, ...traced.paths.map((path) => (path.links[0] ?? path.records[0])?.ttl ?? 0))
  const notes = [
    ...laggards(traced),
    ...(wildcard ? [] : await shadow(inquiry, alias, a)),
    ...(aaaa.paths.some(isOwn)
      ? [`${alias} has an AAAA record: it must point to the target together with the A record`]
      : []),
    ...past.map(
      (to) =>
        `${alias} has an HTTPS record (type 65) for ${to}, which browsers follow: it must point to the target too`,
    ),
    ...(kinds.includes('addresses') ? [hidden(zone, alias)] : []),
    ...(ttl > longTtl
      ? [`the record of ${alias} has a TTL of ${duration(ttl * 1_000)}; lower it before the move`]
      : []),
  ]
  return {
    state: stateOf(kinds, failuresIn(traced).length > 0),
    ...(past.length === 0 && isUnheard(traced, (path) => kindOf(path, wanted) === 'target')
      ? { unheard: true }
      : {}),
    evidence: sentence(alias, traced, ttl, past),
    leadsTo: visible(past[0] ?? leadsTo(traced, wanted)),
    chain: chainOf(traced, wanted).map((link) => ({
      name: link.name === name ? alias : visible(link.name),
      ttl: link.ttl,
      to: visible(link.to),
    })),
    hidden: traced.paths.some(({ end }) => end === 'records'),
    ttl,
    ...(isAssumed(traced, ttl) ? { cached: true } : {}),
    notes: notes.map((note) => visible(note, 600)),
  }
}

/** Whether a cache has answered, and what it has left of the TTL does not show more than is assumed. */
function isAssumed({ paths }: Paths, ttl: number): boolean {
  return ttl <= assumedTtl && paths.some(({ cached }) => cached)
}

/** The A question and, where its answers leave anything open, the other two. `bound`: what HTTPS records lead to. */
async function askAll(
  inquiry: Inquiry,
): Promise<{ readonly a: Paths; readonly aaaa: Paths; readonly bound: readonly string[] }> {
  const a = await trace(inquiry)
  if (a.unseen.length === 0 && a.paths.every(({ end }) => end === 'stopped'))
    return { a, aaaa: { paths: [], unseen: [] }, bound: [] }
  const { name } = inquiry.question
  const [aaaa, https] = await Promise.all([
    trace({ ...inquiry, question: { name, type: 'AAAA' }, rounds: 1 }),
    look({ ...inquiry, question: { name, type: 'HTTPS' }, rounds: 1 }),
  ])
  return { a, aaaa, bound: https.hops.flatMap(boundTo) }
}

/** A record of the name itself, and not of what a CNAME leads to. */
function isOwn({ links, records }: Path): boolean {
  return links.length === 0 && records.length > 0
}

/**
 * A and AAAA answers of a server lead the same way where there is a CNAME: said once, with an address when either has one.
 * That there is no AAAA record alone says nothing.
 */
function merged(a: Paths, aaaa: Paths): Paths {
  const way = ({ server, links }: Path) => [server, ...links.map(({ to }) => to)].join(' ')
  const addressed = new Set(aaaa.paths.filter(({ end }) => end === 'records').map(way))
  const kept = a.paths.filter((path) => path.end !== 'none' || !addressed.has(way(path)))
  const said = new Set(kept.map(way))
  const more = aaaa.paths.filter(
    (path) => (path.links.length > 0 || path.end === 'records') && !said.has(way(path)),
  )
  return { paths: [...kept, ...more], unseen: [...a.unseen, ...aaaa.unseen].filter(first) }
}

function first<T>(one: T, index: number, all: readonly T[]): boolean {
  return all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index
}

function kindOf(path: Path, wanted: string): HopEnd {
  if (path.links.some(({ to }) => to === wanted)) return 'target'
  if (path.end === 'unknown') return 'unknown'
  if (path.links.length > 0) return 'elsewhere'
  return path.end === 'records' ? 'addresses' : 'none'
}

function stateOf(kinds: readonly HopEnd[], silent: boolean): Traffic['state'] {
  if (kinds.every((kind) => kind === 'unknown')) return 'not-asked'
  if (kinds.includes('target'))
    return kinds.every((kind) => kind === 'target') && !silent ? 'target' : 'partly'
  if (kinds.includes('elsewhere')) return 'elsewhere'
  return kinds.includes('addresses') ? 'not-observable' : 'none'
}

/** What the HTTPS records of a name lead to, in place of the name itself. */
function boundTo({ links, records }: Hop): string[] {
  return links.length > 0 ? [] : records.flatMap((rr) => (rr.type === 'HTTPS' && rr.to !== '' ? [rr.to] : []))
}

/** The CNAMEs of the ways past the target, or of those to it where there are no others; of each the largest TTL. */
function chainOf({ paths }: Paths, wanted: string): Link[] {
  const past = paths.filter((path) => kindOf(path, wanted) !== 'target' && path.links.length > 0)
  const found = new Map<string, Link>()
  for (const link of (past.length > 0 ? past : paths).flatMap(({ links }) => links)) {
    const key = `${link.name} ${link.to}`
    const ttl = Math.max(link.ttl, found.get(key)?.ttl ?? 0)
    found.set(key, { ...link, ttl })
  }
  return [...found.values()]
}

/** Of several ends the one that is not the target: where users may still be led. */
function leadsTo({ paths }: Paths, wanted: string): string {
  const led = paths.filter(({ links }) => links.length > 0)
  return (led.find(({ last }) => last !== wanted) ?? led[0])?.last ?? ''
}

function route({ links, end, why, records }: Path): string {
  const chain = links.map(({ to }) => to).join(' → ')
  if (links.length > 0) {
    const ends: Partial<Record<Path['end'], string>> = {
      none: ', which has no address',
      loop: ', a CNAME loop',
      long: ', too many CNAMEs in a row',
      unknown: `, which did not answer (${why})`,
    }
    return `→ ${chain}${ends[end] ?? ''}`
  }
  return records.length > 0 ? 'has addresses but no CNAME' : 'has no record'
}

function sentence(alias: string, traced: Paths, ttl: number, bound: readonly string[]): string {
  const silent = silences(traced)
  const parts = sayings(bySetOf(traced.paths, route), silent.length > 0)
  for (const to of bound) parts.push(`its HTTPS record names ${to}`)
  const assumed = isAssumed(traced, ttl) ? ', assumed, because a cache shows only what is left of it' : ''
  if (ttl > 0) parts.push(`TTL ${ttl} s${assumed}`)
  parts.push(...silent)
  return visible(`${alias} ${parts.join('; ')}`, 1_000)
}

/** Servers that say something else than most. */
function laggards(traced: Paths): string[] {
  const groups = bySetOf(traced.paths, route).toSorted(([, a], [, b]) => b.length - a.length)
  const [most, ...fewer] = groups
  if (most === undefined) return []
  return fewer.map(([what, at]) => `${servers(at)} differs from the others: ${what}`)
}

/** Whether a name that nobody made a record for gets the same answer: then it comes from a DNS wildcard. */
async function shadow(inquiry: Inquiry, alias: string, { paths }: Paths): Promise<string[]> {
  const { net, zone } = inquiry
  const own = paths.find(({ end }) => end !== 'none' && end !== 'unknown')
  if (alias === zone.name || own === undefined) return []
  const parent = alias.slice(alias.indexOf('.') + 1)
  const sibling = `${randomLabel(net.clock)}.${parent}`
  const one = { ...zone, servers: zone.servers.filter(({ name }) => name === own.server) }
  const { hops } = await look({ ...inquiry, zone: one, question: { name: sibling, type: 'A' }, rounds: 1 })
  const same = hops.some((hop) => answerOf(hop) === answerOf(own) && hop.end !== 'none')
  return same
    ? [`the DNS wildcard *.${parent} gives the same answer as ${alias}, which may not have its own record`]
    : []
}

function answerOf({ links, records }: Pick<Path, 'links' | 'records'>): string {
  const addresses = records.flatMap((rr) => (rr.type === 'A' ? [rr.to] : []))
  return links[0]?.to ?? addresses.sort().join()
}

function hidden(zone: DnsZone, alias: string): string {
  const proxied = zone.servers.some(({ name }) => name.endsWith('.ns.cloudflare.com'))
  const by = proxied
    ? 'Cloudflare serves the zone and proxies or flattens the name'
    : 'it is an alias record, a flattened CNAME or behind a proxy'
  return `${alias} has addresses without a CNAME: ${by}; ${notShown}`
}
