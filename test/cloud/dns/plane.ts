import type { World } from '../world.ts'
import { type Found, lookUp } from './lookup.ts'
import { NameServer } from './name-server.ts'
import { isWithin, normalName } from './names.ts'
import { Zone, type ZoneHistory, type ZoneOptions } from './zone.ts'

/** One query that reached a server. Time in ms since the epoch. */
export interface Query {
  readonly at: number
  readonly server: string
  readonly name: string
  readonly type: string
  readonly transport: 'udp' | 'tcp' | 'cloudfront' | 'resolver'
}

/** Four names as Route 53's delegation sets have them: below four top-level domains. */
const nameServerNames = [
  'ns-1.awsdns-01.com',
  'ns-2.awsdns-02.net',
  'ns-3.awsdns-03.org',
  'ns-4.awsdns-04.co.uk',
]

/** The zones of the local cloud and the authoritative servers that show them, with or without sockets. */
export class DnsPlane {
  readonly world: World
  readonly servers: readonly NameServer[]
  readonly zones = new Map<string, Zone>()
  readonly queries: Query[] = []
  /** What the names of CloudFront and its alias records resolve to. */
  readonly edges: { A: readonly string[]; AAAA: readonly string[] } = { A: ['127.0.0.1'], AAAA: ['::1'] }
  /** Addresses of the name servers themselves, by name; served as zones of their own. */
  readonly hosts = new Map<string, string>()
  /** Time in ms from a change through the API to INSYNC; the servers take it over one by one before that. */
  insyncAfter = 0
  #ids = 0

  constructor(world: World, servers = 4) {
    this.world = world
    this.servers = Array.from({ length: servers }, (_, index) => {
      const server = new NameServer(nameServerNames[index] ?? `ns-${index + 1}.awsdns-${index + 1}.com`)
      server.propagation = () => Math.floor((this.insyncAfter * index) / servers)
      return server
    })
  }

  /** Creates a hosted zone, public unless told otherwise, with the plane's servers in its NS set. */
  addZone(name: string, options: Partial<ZoneOptions> = {}): Zone {
    const id = options.id ?? `Z${String(++this.#ids).padStart(4, '0')}ABCDEFGHIJKLMNOP`
    const zone = new Zone({ nameServers: this.servers.map((server) => server.name), ...options, name, id })
    this.zones.set(id, zone)
    return zone
  }

  /** The deepest public zone that encloses a name. Of duplicates the first: the one that the delegation leads to. */
  zoneOf(name: string): ZoneHistory | undefined {
    const inside = [...this.zones.values(), ...this.#ownZones(name)].filter(
      (zone) => !zone.isPrivate && isWithin(name, zone.name),
    )
    const depth = Math.max(0, ...inside.map((zone) => zone.name.length))
    return inside.find((zone) => zone.name.length === depth)
  }

  /** What a server says now. REFUSED where it has no zone for the name. Writes the query down. */
  ask(server: NameServer, question: string, type: string, transport: Query['transport']): Found {
    this.world.settle()
    const now = this.world.now()
    const name = normalName(question)
    this.queries.push({ at: now, server: server.name, name, type, transport })
    const { fault } = server.deviation
    if (fault === 'servfail') return failed('SERVFAIL')
    const zone = this.zoneOf(name)
    if (fault === 'refused' || zone === undefined || server.lame.has(zone.name)) return failed('REFUSED')
    return lookUp(server.view(zone, now), question, type, {
      addresses: (family) => this.edges[family],
      random: () => this.world.random(),
    })
  }

  #cloudfrontNames(): string[] {
    const { distributions, connectionGroups } = this.world
    return [
      ...[...distributions.values()].map(({ domain }) => domain),
      ...[...connectionGroups.values()].map(({ routingEndpoint }) => routingEndpoint),
    ]
  }

  /** Zones around a name that nobody manages: the names of distributions, of connection groups and of the name servers. */
  *#ownZones(around: string): Generator<ZoneHistory> {
    if (isWithin(around, 'cloudfront.net'))
      yield this.#fixed(
        'cloudfront.net',
        this.#cloudfrontNames().flatMap((domain) =>
          (['A', 'AAAA'] as const).map((type) => ({
            name: normalName(domain),
            type,
            ttl: 60,
            values: this.edges[type],
          })),
        ),
      )
    for (const [name, address] of this.hosts) {
      if (!isWithin(around, name)) continue
      const type = address.includes(':') ? 'AAAA' : 'A'
      yield this.#fixed(name, [{ name, type, ttl: 172_800, values: [address] }])
    }
  }

  #fixed(name: string, sets: Parameters<Zone['load']>[0]): ZoneHistory {
    const nameServers = this.servers.map((server) => server.name)
    return new Zone({ id: '', name, nameServers, soaMinimum: 60 }).load(sets)
  }
}

function failed(rcode: 'SERVFAIL' | 'REFUSED'): Found {
  return { rcode, authoritative: false, answers: [], authorities: [] }
}
