import { getServers } from 'node:dns'
import type { Address } from '../base/address.ts'
import type { Clock } from '../base/clock.ts'
import { randomLabel } from '../base/random-label.ts'
import { Memory } from './cache.ts'
import { delegationOf } from './delegation.ts'
import type { Dns } from './dns.ts'
import { lookForOwnership } from './ownership.ts'
import { lookForTraffic } from './traffic.ts'
import { addressesOf, type Net, type ZoneFound } from './zone.ts'

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
  const zones = new Memory<ZoneFound>(clock, zoneAge)
  const negativeTtls = new Memory<number | undefined>(clock, zoneAge)
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
      if (found.addresses.length > 0 || found.next === name) return found.addresses
      return (await addressesOf(one, resolvers, found.next)).addresses
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
