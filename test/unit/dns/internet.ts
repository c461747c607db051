import type { Address } from '../../../src/base/address.ts'
import { type Clock, wallClock } from '../../../src/base/clock.ts'
import { createDns, type Dns } from '../../../src/dns/client.ts'
import { type Behaviour, DnsServer, type Line } from './server.ts'

/**
 * Real time, run through 40 times as fast: deadlines of seconds pass in a moment. On a busy machine timers come before
 * packets that have arrived long ago, so a deadline lets the event loop turn some more.
 */
export function fastClock(): Clock {
  const speed = 40
  return {
    now: () => wallClock.now() * speed,
    sleep: async (ms, signal) => {
      await wallClock.sleep(ms / speed, signal)
      for (let turns = 0; turns < 30; turns++) await new Promise((resolve) => setImmediate(resolve))
      signal?.throwIfAborted()
    },
    random: () => 0.25,
  }
}

export const clock: Clock = { ...wallClock, random: () => 0.25 }

/** The label that a clock with `random` 0.25 makes. */
export const randomName = 'probe-40000000'

/** One authoritative server of a zone: its name, addresses, records beside the zone's, and what is wrong with it. */
export interface Site {
  readonly name: string
  readonly host: string
  /** Instead of the zone's own lines. */
  readonly lines?: readonly Line[]
  readonly behaviour?: Behaviour
}

export interface ZoneSpec {
  readonly name: string
  readonly sites: readonly Site[]
  readonly lines: readonly Line[]
  readonly soa?: string
}

/** A small internet: authoritative servers of zones on one port, and a resolver that knows all of them. */
export class Internet {
  readonly servers = new Map<string, DnsServer>()
  readonly resolver: DnsServer
  readonly cancel = new AbortController()
  port = 0
  #resolverPort = 0

  /** Where the resolver listens. */
  get resolverAddress(): Address {
    return { host: '127.0.0.1', port: this.#resolverPort }
  }

  constructor(zones: readonly ZoneSpec[]) {
    const all: Line[] = []
    for (const { name, sites, lines, soa } of zones) {
      const frame = [
        `${name} 7200 SOA ${soa ?? '900'}`,
        ...sites.map((site) => `${name} 3600 NS ${site.name}`),
      ]
      all.push(...frame, ...lines)
      for (const site of sites) {
        all.push(`${site.name} 3600 ${site.host.includes(':') ? 'AAAA' : 'A'} ${site.host}`)
        const server = this.servers.get(site.host) ?? new DnsServer(site.host, { lines: [] })
        server.behaviour = site.behaviour ?? server.behaviour
        server.lines.push(...frame, ...(site.lines ?? lines))
        server.zones.push(name)
        this.servers.set(site.host, server)
      }
    }
    this.resolver = new DnsServer('127.0.0.1', { lines: all, recursive: true })
  }

  async start(): Promise<this> {
    for (let tries = 0; ; tries++) {
      try {
        this.port = 0
        for (const server of this.servers.values()) this.port = await server.listen(this.port)
        break
      } catch (thrown) {
        await Promise.all([...this.servers.values()].map((server) => server.close()))
        if (tries > 5) throw thrown
      }
    }
    this.#resolverPort = await this.resolver.listen()
    return this
  }

  at(host: string): DnsServer {
    const server = this.servers.get(host)
    if (server === undefined) throw new Error(`no server at ${host}`)
    return server
  }

  dns(options: { clock?: Clock; servers?: readonly Address[]; local?: boolean; most?: number } = {}): Dns {
    return createDns({
      clock,
      signal: this.cancel.signal,
      servers: [],
      resolvers: [{ host: '127.0.0.1', port: this.#resolverPort }],
      port: this.port,
      local: true,
      ...options,
    })
  }

  async stop(): Promise<void> {
    await Promise.all([this.resolver, ...this.servers.values()].map((server) => server.close()))
  }
}
