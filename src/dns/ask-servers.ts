import type { Address } from '../base/address.ts'
import type { Link } from '../base/record.ts'
import type { DnsQuestion, Reply, Rr } from './packet.ts'
import { ask, type QueryAnswer, unusable } from './query.ts'
import { type DnsZone, type NameServer, type Net, shown, within } from './zone.ts'

/**
 * Where one server, in one round, led for a name within its zone.
 * - `records`: to records of the type asked for. `none`: the last name has none, or does not exist.
 * - `stopped`: at a name beyond which the asker does not care. `loop`, `long`: round in a circle, or on for too long.
 * - `leaves`: to a name of another zone.
 */
export interface Hop {
  /** The server by name. */
  readonly server: string
  readonly links: readonly Link[]
  /** Where the links lead; the name itself when there are none. */
  readonly last: string
  readonly end: 'records' | 'none' | 'stopped' | 'loop' | 'long' | 'leaves'
  readonly records: readonly Rr[]
  /** A cache has answered: TTLs are assumed. */
  readonly cached?: boolean
}

/** An address of a server, or a server without one, that did not say anything usable. */
export interface Unseen {
  readonly server: string
  readonly address: string
  readonly why: string
}

export interface ZoneLook {
  readonly hops: readonly Hop[]
  readonly unseen: readonly Unseen[]
}

/** Longest chain of CNAMEs that is followed. */
export const mostLinks = 10

/** What is asked of every server of a zone. */
export interface Inquiry {
  readonly net: Net
  readonly zone: DnsZone
  readonly question: DnsQuestion
  /** At which names following a chain ends. */
  readonly stop: (name: string) => boolean
  /** How many times each server is asked, one after the other. */
  readonly rounds: number
}

/**
 * Asks every address of every server of a zone, side by side, in each round; one that does not answer
 * in one round is not asked again and counts as not having answered. At most 13 servers × 4 addresses × rounds × (1 + 10 CNAMEs) questions.
 */
export async function look(inquiry: Inquiry): Promise<ZoneLook> {
  const looks = await Promise.all(
    inquiry.zone.servers.flatMap((server): (ZoneLook | Promise<ZoneLook>)[] =>
      server.addresses.length === 0
        ? [{ hops: [], unseen: [{ server: server.name, address: '', why: server.trouble }] }]
        : server.addresses.map((address) => repeat(inquiry, server, address)),
    ),
  )
  return { hops: looks.flatMap(({ hops }) => hops), unseen: looks.flatMap(({ unseen }) => unseen) }
}

async function repeat(inquiry: Inquiry, server: NameServer, address: Address): Promise<ZoneLook> {
  const hops: Hop[] = []
  for (let round = 0; round < inquiry.rounds; round++) {
    const hop = await follow(inquiry, address)
    if ('why' in hop)
      return { hops: [], unseen: [{ server: server.name, address: shown(address), why: hop.why }] }
    hops.push({ ...hop, server: server.name })
  }
  return { hops, unseen: [] }
}

/** Follows a chain at one server for as long as it stays in the zone. */
async function follow(
  { net, zone, question: { name, type }, stop }: Inquiry,
  address: Address,
): Promise<Omit<Hop, 'server'> | { readonly why: string }> {
  const links: Link[] = []
  let cached = false
  const hop = (end: Hop['end'], records: readonly Rr[] = []) => ({
    links,
    last: links.at(-1)?.to ?? name,
    end,
    records,
    ...(cached ? { cached } : {}),
  })
  for (let current = name; ; ) {
    const reply = usableAt(zone, await ask(net, address, { name: current, type }, zone.given))
    if ('why' in reply) return links.length > 0 ? hop('leaves') : reply
    cached ||= !reply.authoritative
    const before = links.length
    for (;;) {
      const link = reply.answers.find((rr) => rr.type === 'CNAME' && rr.name === current)
      if (link?.type !== 'CNAME') break
      links.push({ name: current, ttl: link.ttl, to: link.to })
      current = link.to
      if (stop(current)) return hop('stopped')
      if (links.some((earlier) => earlier.name === current)) return hop('loop')
      if (links.length >= mostLinks) return hop('long')
      // What a server says of names outside its zone is hearsay.
      if (!zone.given && !within(current, zone.name)) return hop('leaves')
    }
    const records = reply.answers.filter((rr) => rr.type === type && rr.name === current)
    if (records.length > 0) return hop('records', records)
    if (links.length === before || reply.rcode === 'NXDOMAIN') return hop('none')
  }
}

/** A reply that says something about a name of the zone. */
function usableAt(zone: DnsZone, answered: QueryAnswer): Reply | { readonly why: string } {
  if ('why' in answered) return answered
  const { reply } = answered
  const why = unusable(reply)
  if (why !== undefined) return { why }
  if (reply.authoritative) return reply
  return zone.given ? uncounted(reply) : { why: `is not authoritative for ${zone.name}` }
}

/** Assumed of a record whose TTL nobody has seen whole, in seconds (safety W_dns). */
export const assumedTtl = 3_600

/** What a cache answers, with whole TTLs: it tells what is left of them, and others may have the record from a moment ago. */
function uncounted(reply: Reply): Reply {
  return { ...reply, answers: reply.answers.map((rr) => ({ ...rr, ttl: Math.max(rr.ttl, assumedTtl) })) }
}
