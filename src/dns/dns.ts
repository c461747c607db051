import { getServers } from 'node:dns'
import type { Clock } from '../clock.ts'
import type { Address } from '../inputs.ts'
import { lookForOwnership } from './ownership.ts'
import { lookForTraffic, randomLabel } from './traffic.ts'
import { addressesOf, type Net } from './zone.ts'

/** The ownership TXT record of an alias, as the authoritative servers show it. */
export interface Ownership {
  /** Owner name without trailing dot: `_www.example.com`, `_.example.com`, `_*.example.com`. */
  readonly name: string
  /** The value that must be there: the target's `d….cloudfront.net`. */
  readonly wanted: string
  /** Whether the alias is the apex of its zone. */
  readonly apex: boolean
  /** Zone name without trailing dot; empty when it could not be found. */
  readonly zone: string
  /** `everywhere`: every authoritative server shows the value, in two rounds. `not-asked`: no server could be asked. */
  readonly state: 'everywhere' | 'partly' | 'missing' | 'not-asked'
  readonly evidence: string
  /** Other `*.cloudfront.net` values of the set. */
  readonly extra: readonly string[]
  /** How long a resolver may remember that the name does not exist, in seconds (RFC 2308). */
  readonly negativeTtl: number
}

/** Where DNS leads for an alias. */
export interface Traffic {
  /** `target`: by a CNAME chain at every server. `not-observable`: addresses without a CNAME. `none`: no records at all. */
  readonly state: 'target' | 'partly' | 'elsewhere' | 'none' | 'not-observable' | 'not-asked'
  readonly evidence: string
  /** The last name of the CNAME chain, without trailing dot; empty when there is no CNAME. */
  readonly leadsTo: string
  /** The largest TTL of the alias's own record, in seconds. */
  readonly ttl: number
  /** What a person should know besides: lagging servers, a wildcard record, an AAAA, a type 65 record, a proxy. */
  readonly notes: readonly string[]
}

/** DNS as the servers that are authoritative for a zone show it. Never rejects for something it merely could not ask. */
export interface Dns {
  readonly ownership: (alias: string, wanted: string) => Promise<Ownership>
  readonly traffic: (alias: string, target: string) => Promise<Traffic>
  /** Addresses of the alias, for the probe: through the system's resolver. */
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
}

/** How many resolvers are asked side by side. */
const mostResolvers = 3

/** Makes the look-ups of a run. */
export function createDns(options: DnsOptions): Dns {
  const { clock, signal, servers, local, port = 53 } = options
  const resolvers = (options.resolvers ?? systemResolvers()).slice(0, mostResolvers)
  const net: Net = { clock, signal, servers, resolvers, port, local }
  return {
    ownership: (alias, wanted) => lookForOwnership(net, alias, wanted),
    traffic: (alias, target) => lookForTraffic(net, alias, target),
    addresses: async (alias) => {
      const name = alias.replace(/^\*/, randomLabel(net))
      const found = await addressesOf(net, servers.length > 0 ? servers : resolvers, name)
      if (found.addresses.length > 0 || found.next === name) return found.addresses
      return (await addressesOf(net, resolvers, found.next)).addresses
    },
  }
}

/** node:dns shows them as `192.0.2.1`, `192.0.2.1:5353`, `2001:db8::1` or `[2001:db8::1]:5353`. */
function systemResolvers(): Address[] {
  return getServers().map((text) => {
    const [, bracketed, after] = /^\[(.+)\]:(\d+)$/.exec(text) ?? /^([\d.]+):(\d+)$/.exec(text) ?? []
    return bracketed === undefined ? { host: text, port: 53 } : { host: bracketed, port: Number(after) }
  })
}
