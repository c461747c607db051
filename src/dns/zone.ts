import { type Address, allowedAddress } from '../base/address.ts'
import type { Memory } from './client.ts'
import type { Reply } from './packet.ts'
import { ask, askAny, type Line, type QueryAnswer, unusable } from './query.ts'

/** All that look-ups need. */
export interface Net extends Line {
  /** Ask these instead of the authoritative servers; empty: find those. */
  readonly servers: readonly Address[]
  readonly resolvers: readonly Address[]
  /** Port of authoritative servers. */
  readonly port: number
  /** Whether name servers may have loopback addresses. */
  readonly local: boolean
  readonly zones: Memory<ZoneFound>
  /** In seconds, by zone; `undefined` where no authoritative server said. */
  readonly negativeTtls: Memory<number | undefined>
}

/** One authoritative server, by its name, with all its addresses. `trouble`: why it has none to ask. */
export interface NameServer {
  readonly name: string
  readonly addresses: readonly Address[]
  readonly trouble: string
}

export interface DnsZone {
  /** Without trailing dot. */
  readonly name: string
  readonly servers: readonly NameServer[]
  /** The servers were given: they are asked with recursion, and need not be authoritative. */
  readonly given: boolean
  /** MINIMUM of the SOA as first seen, in seconds. */
  readonly minimum: number
}

/** A zone, or why it could not be found. */
export type ZoneFound = { readonly zone: DnsZone } | { readonly why: string }

/** No zone has more: 13 name servers, 4 addresses each. */
const mostServers = 13
const mostAddresses = 4

export function within(name: string, zone: string): boolean {
  return name === zone || name.endsWith(`.${zone}`)
}

/** The name itself and those above it, the longest first, down to two labels: no alias lives in a top-level zone. */
function upwards(name: string): string[] {
  const labels = name.split('.')
  return labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'))
}

/**
 * The zone that a name is in, by asking for the SOA of the name and of each name above it, all at once: the longest that
 * has one. Labels are never counted: brand.com.bd is a zone as example.com is, and www.example.com may be one.
 * Costs one question a label and server; then NS, A and AAAA: at most 27 more; nothing while it is remembered.
 * `servers`: asked instead of the resolvers.
 */
export function findZone(net: Net, name: string, servers = net.servers): Promise<ZoneFound> {
  const key = `${name} ${servers.map(shown).join()}`
  return net.zones(
    key,
    () => discover(net, name, servers),
    (found) => 'zone' in found && found.zone.servers.every(({ trouble }) => trouble === ''),
  )
}

async function discover(net: Net, name: string, servers: readonly Address[]): Promise<ZoneFound> {
  const given = servers.length > 0
  const asked = given ? servers : net.resolvers
  const names = upwards(name)
  const answers = await Promise.all(
    names.map((candidate) => askAny(net, asked, { name: candidate, type: 'SOA' })),
  )
  const found = answers.findIndex((answered, i) => soaOf(answered, names[i]) !== undefined)
  const apex = names[found]
  if (apex === undefined) return { why: whyNone(name, answers) }
  const zone: DnsZone = {
    name: apex,
    given,
    minimum: soaOf(answers[found], apex)?.minimum ?? 0,
    servers: given ? servers.map(asGiven) : await nameServers(net, apex),
  }
  for (const [i, answered] of answers.slice(0, found).entries()) {
    const longer = names[i] ?? ''
    if ('why' in answered && !(await isInside(net, zone, longer)))
      return { why: `whether ${longer} is a zone of its own could not be determined (${answered.why})` }
  }
  return { zone }
}

function soaOf(answered: QueryAnswer | undefined, owner: string | undefined) {
  if (answered === undefined || 'why' in answered) return undefined
  return answered.reply.answers.flatMap((rr) => (rr.type === 'SOA' && rr.name === owner ? [rr] : []))[0]
}

function whyNone(name: string, answers: readonly QueryAnswer[]): string {
  const why = firstWhy(answers)
  return why === undefined
    ? `no zone of ${name} exists in public DNS`
    : `the zone of ${name} could not be found (${why})`
}

function firstWhy(answers: readonly QueryAnswer[]): string | undefined {
  return answers.flatMap((answered) => ('why' in answered ? [answered.why] : []))[0]
}

/** Whether a name of which a resolver knew nothing lies in `zone`, and is not delegated, by what the zone's servers say. */
async function isInside(net: Net, zone: DnsZone, name: string): Promise<boolean> {
  const replies = await Promise.all(
    zone.servers
      .flatMap(({ addresses }) => addresses.slice(0, 1))
      .map((server) => ask(net, server, { name, type: 'SOA' }, false)),
  )
  const usable = replies.flatMap((answered) => ('reply' in answered ? [answered.reply] : []))
  const says = (reply: Reply) =>
    reply.authoritative &&
    unusable(reply) === undefined &&
    !reply.answers.some((rr) => rr.type === 'SOA' && rr.name === name)
  return usable.length > 0 && usable.every(says)
}

function asGiven(address: Address): NameServer {
  return { name: shown(address), addresses: [address], trouble: '' }
}

/** For people: `192.0.2.1`, `127.0.0.1:5353`, `[2001:db8::1]:5353`. */
export function shown({ host, port }: Address): string {
  if (port === 53) return host
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}

/** Where they could not be read, one that stands for them and cannot be asked: that is told, and never remembered. */
async function nameServers(net: Net, zone: string): Promise<NameServer[]> {
  const names = await delegatedTo(net, net.resolvers, zone)
  if ('why' in names || names.length === 0) {
    const trouble = 'why' in names ? names.why : 'not listed'
    return [{ name: `the name servers of ${zone}`, addresses: [], trouble }]
  }
  return Promise.all(names.slice(0, mostServers).map((name) => nameServer(net, name)))
}

/** The names of a zone's servers, sorted; or why they are not known. */
export async function delegatedTo(
  net: Net,
  servers: readonly Address[],
  zone: string,
): Promise<readonly string[] | { readonly why: string }> {
  const answered = await askAny(net, servers, { name: zone, type: 'NS' })
  if ('why' in answered) return answered
  const names = answered.reply.answers.flatMap((rr) => (rr.type === 'NS' && rr.name === zone ? [rr.to] : []))
  return [...new Set(names)].sort()
}

async function nameServer(net: Net, name: string): Promise<NameServer> {
  const found = await addressesOf(net, net.resolvers, name)
  const usable = found.addresses.filter((ip) => allowedAddress(ip, net.local))
  return {
    name,
    addresses: usable.slice(0, mostAddresses).map((host) => ({ host, port: net.port })),
    trouble:
      usable.length > 0
        ? ''
        : found.addresses.length > 0
          ? 'its addresses are not public'
          : `no address (${found.unasked ?? 'none exists'})`,
  }
}

/** The IPv4 and IPv6 addresses of a name as resolvers give them; `unasked`: why it is not known whether those are all. */
export async function addressesOf(
  net: Net,
  servers: readonly Address[],
  name: string,
): Promise<{
  readonly addresses: readonly string[]
  readonly next: string
  readonly unasked: string | undefined
}> {
  const both = await Promise.all([
    askAny(net, servers, { name, type: 'A' }),
    askAny(net, servers, { name, type: 'AAAA' }),
  ])
  const answers = both.flatMap((answered) => ('reply' in answered ? answered.reply.answers : []))
  return {
    addresses: [...new Set(answers.flatMap((rr) => (rr.type === 'A' || rr.type === 'AAAA' ? [rr.to] : [])))],
    next: answers.flatMap((rr) => (rr.type === 'CNAME' ? [rr.to] : [])).at(-1) ?? name,
    unasked: firstWhy(both),
  }
}
