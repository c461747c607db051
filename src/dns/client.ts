import { getServers } from 'node:dns'
import { isIPv4 } from 'node:net'
import type { Address } from '../base/address.ts'
import { randomLabel } from '../base/alias.ts'
import type { Clock } from '../base/clock.ts'
import type { Traffic } from '../base/traffic.ts'
import { lookForOwnership } from './ownership.ts'
import { lookForTraffic } from './traffic.ts'
import { addressesOf, delegatedTo, findZone, type Net, type ZoneFound } from './zone.ts'

/** The ownership TXT record of an alias, as the authoritative servers show it. */
export interface Ownership {
  /** Owner name without trailing dot: `_www.example.com`, `_.example.com`, `_*.example.com`. */
  readonly name: string
  /** The value that must be there: the target's `d….cloudfront.net`. */
  readonly wanted: string
  /** Whether the alias is the apex of its zone. */
  readonly apex: boolean
  /** Where a CNAME at the name leads, beside which no TXT record can stand; empty where there is none. */
  readonly cname: string
  /** Zone name without trailing dot; empty when it could not be found. */
  readonly zone: string
  /** `everywhere`: every authoritative server shows the value, in two rounds. `not-asked`: no server could be asked. */
  readonly state: 'everywhere' | 'partly' | 'missing' | 'not-asked'
  readonly evidence: string
  /** Other values of the set that are domains of distributions. */
  readonly extra: readonly string[]
  /** `partly` only because servers did not answer: all that did show the value. */
  readonly unheard?: true
  /** The largest TTL of a set that lacks the value, or of a CNAME that leads past it, in seconds: so long may resolvers remember it. Absent where no server shows either. */
  readonly othersTtl?: number
  /** How long a resolver may remember that the name does not exist, in seconds (RFC 2308). */
  readonly negativeTtl: number
}

/** DNS as the servers that are authoritative for a zone show it. But for `addresses` it never rejects for something it merely could not ask. */
export interface Dns {
  readonly ownership: (alias: string, wanted: string) => Promise<Ownership>
  readonly traffic: (alias: string, target: string) => Promise<Traffic>
  /** The zone that answers for the alias, and the servers that it is delegated to. */
  readonly delegation: (alias: string) => Promise<Delegation>
  /**
   * Addresses of the alias, for the probe: through the system's resolver. Empty: it has none.
   * @throws Error where that could not be asked
   */
  readonly addresses: (alias: string) => Promise<readonly string[]>
}

export interface DnsOptions {
  readonly clock: Clock
  /** Ends every look-up at once; what was not answered by then counts as not asked. */
  readonly signal: AbortSignal
  /** Ask these instead of the authoritative servers found by NS; empty: find those. */
  readonly servers: readonly Address[]
  /** Who is asked for zones, name servers and addresses; the system's resolvers by default. */
  readonly resolvers?: readonly Address[]
  /** Port of authoritative servers; 53 by default. */
  readonly port?: number
  /** Whether loopback addresses may be asked. */
  readonly local: boolean
  /** How many messages one look-up may send; 1000 by default. A zone with four servers takes about 30. */
  readonly most?: number
}

/** How many resolvers are asked side by side. */
const mostResolvers = 3

/** How long a zone, its servers and its negative TTL are remembered, in ms. */
const zoneAge = 60_000

/**
 * Makes the look-ups of a run. Each sends at most `most` messages and waits at most 5 s for an answer; what it could
 * not ask is in its evidence.
 */
export function createDns(options: DnsOptions): Dns {
  const { clock, signal, servers, local, port = 53, most = 1_000 } = options
  const resolvers = (options.resolvers ?? systemResolvers()).slice(0, mostResolvers)
  const zones = memory<ZoneFound>(clock, zoneAge)
  const negativeTtls = memory<number | undefined>(clock, zoneAge)
  const net = (): Net => {
    let sent = 0
    const spend = () => ++sent <= most
    return { clock, signal, servers, resolvers, port, local, zones, negativeTtls, spend }
  }
  return {
    ownership: (alias, wanted) => lookForOwnership(net(), alias, wanted),
    traffic: (alias, target) => lookForTraffic(net(), alias, target),
    delegation: (alias) => delegationOf(net(), alias),
    addresses: async (alias) => {
      const one = net()
      const name = alias.replace(/^\*/, randomLabel(clock))
      const found = await addressesOf(one, servers.length > 0 ? servers : resolvers, name)
      const ends = found.addresses.length > 0 || found.next === name
      return usable(ends ? found : await addressesOf(one, resolvers, found.next))
    },
  }
}

/** IPv4 is what most runners have: without it addresses count only where it is known that there is none. @throws Error */
function usable({ addresses, unasked }: Awaited<ReturnType<typeof addressesOf>>): readonly string[] {
  if (unasked !== undefined && !addresses.some((ip) => isIPv4(ip))) throw new Error(unasked)
  return addresses
}

/** node:dns shows them as `192.0.2.1`, `192.0.2.1:5353`, `2001:db8::1` or `[2001:db8::1]:5353`. */
function systemResolvers(): Address[] {
  return getServers().map((text) => {
    const [, bracketed, after] = /^\[(.+)\]:(\d+)$/.exec(text) ?? /^([\d.]+):(\d+)$/.exec(text) ?? []
    return bracketed === undefined ? { host: text, port: 53 } : { host: bracketed, port: Number(after) }
  })
}

/** What was found for `key` not long ago, or is just being found; else what `find` finds. `worth`: whether it is kept. */
export type Memory<T> = (key: string, find: () => Promise<T>, worth: (found: T) => boolean) => Promise<T>

/**
 * What one run has found out about zones, for a short time: which zone a name is in and by which servers changes rarely,
 * and every look asks for it. Records of an alias are never remembered. `age`: how long something is, in ms.
 */
function memory<T>(clock: Clock, age: number): Memory<T> {
  const kept = new Map<string, { readonly at: number; readonly value: Promise<T> }>()
  return (key, find, worth) => {
    const known = kept.get(key)
    if (known !== undefined && clock.now() - known.at < age) return known.value
    const value = find()
    kept.set(key, { at: clock.now(), value })
    const forget = () => {
      if (kept.get(key)?.value === value) kept.delete(key)
    }
    value.then((found) => (worth(found) ? undefined : forget()), forget)
    return value
  }
}

/** The zone that answers for an alias in public DNS, and the servers that it is delegated to; or why that is not known. */
export type Delegation =
  /** `zone` and servers in lower case without trailing dot; servers sorted. */
  { readonly zone: string; readonly nameServers: readonly string[] } | { readonly why: string }

/** Finds the live zone of an alias: which of several hosted zones of one name counts is what public DNS says. */
async function delegationOf(net: Net, alias: string): Promise<Delegation> {
  const found = await findZone(net, alias.replace(/^\*\./, ''))
  if ('why' in found) return found
  const { name: zone } = found.zone
  const nameServers = await delegatedTo(net, net.servers.length > 0 ? net.servers : net.resolvers, zone)
  if ('why' in nameServers)
    return { why: `the name servers of ${zone} could not be read (${nameServers.why})` }
  if (nameServers.length === 0) return { why: `the answer lists no name servers for ${zone}` }
  return { zone, nameServers }
}
