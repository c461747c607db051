import { beforeEach, describe, expect, it } from 'vitest'
import { DnsPlane } from '../../cloud/dns/plane.ts'
import { Recursor } from '../../cloud/dns/recursor.ts'
import { Resolver } from '../../cloud/dns/resolver.ts'
import { startDns } from '../../cloud/dns/servers.ts'
import type { Zone } from '../../cloud/dns/zone.ts'
import { World } from '../../cloud/world.ts'
import { nodeResolver } from './dns-clients.ts'

const txt = { name: '_www.example.com', type: 'TXT', ttl: 60, values: ['"d222222abcdef8" ".cloudfront.net"'] }
const value = 'd222222abcdef8.cloudfront.net'

let now: number
let world: World
let plane: DnsPlane
let zone: Zone
let resolver: Resolver

beforeEach(() => {
  now = Date.UTC(2026, 0, 1)
  world = new World({ now: () => now })
  plane = new DnsPlane(world)
  zone = plane.addZone('example.com').load([
    { name: 'www.example.com', type: 'CNAME', ttl: 3600, values: ['hop.example.com.'] },
    { name: 'hop.example.com', type: 'CNAME', ttl: 60, values: ['d111111abcdef8.cloudfront.net.'] },
    { name: '*.wild.example.com', type: 'CNAME', ttl: 60, values: ['d111111abcdef8.cloudfront.net.'] },
  ])
  resolver = new Resolver(plane)
})

const pass = (seconds: number) => {
  now += seconds * 1000
}

describe("CloudFront's own resolver", () => {
  it('joins the strings of a TXT value and gives all values (behaviour 31)', () => {
    zone.put(now, [{ ...txt, values: [...txt.values, '"other"'] }])
    expect(resolver.txt('_WWW.example.com.')).toEqual([value, 'other'])
  })

  it('remembers for 900 s that a TXT record was not there (behaviour 32)', () => {
    expect(resolver.txt('_www.example.com')).toEqual([])
    zone.put(now, [txt])
    pass(899)
    expect(resolver.txt('_www.example.com')).toEqual([])
    pass(1)
    expect(resolver.txt('_www.example.com')).toEqual([value])
  })

  it.each([
    ['minimum', { soaTtl: 900, soaMinimum: 300 }],
    ['TTL', { soaTtl: 300, soaMinimum: 86_400 }],
  ])('takes the SOA %s for it where that is smaller (RFC 2308, section 5)', (_, soa) => {
    const other = plane.addZone('example.org', soa)
    expect(resolver.txt('_www.example.org')).toEqual([])
    other.put(now, [{ ...txt, name: '_www.example.org' }])
    pass(299)
    expect(resolver.txt('_www.example.org')).toEqual([])
    pass(1)
    expect(resolver.txt('_www.example.org')).toEqual([value])
  })

  it('forgets at once where the switch says so (U14)', () => {
    world.switches.txtNegativeCache = false
    expect(resolver.txt('_www.example.com')).toEqual([])
    zone.put(now, [txt])
    expect(resolver.txt('_www.example.com')).toEqual([value])
  })

  it('keeps a value for its TTL (behaviour 32)', () => {
    zone.put(now, [txt])
    expect(resolver.txt('_www.example.com')).toEqual([value])
    zone.put(now, [{ ...txt, values: ['"d333333abcdef8.cloudfront.net"'] }])
    pass(59)
    expect(resolver.txt('_www.example.com')).toEqual([value])
    pass(1)
    expect(resolver.txt('_www.example.com')).toEqual(['d333333abcdef8.cloudfront.net'])
  })

  it('follows a chain, each link for its own TTL (behaviour 21, U21)', () => {
    expect(resolver.chain('www.example.com')).toEqual(['hop.example.com', 'd111111abcdef8.cloudfront.net'])
    zone.put(now, [
      { name: 'www.example.com', type: 'CNAME', ttl: 60, values: ['d222222abcdef8.cloudfront.net.'] },
      { name: 'hop.example.com', type: 'CNAME', ttl: 60, values: ['d333333abcdef8.cloudfront.net.'] },
    ])
    pass(60)
    expect(resolver.chain('www.example.com')).toEqual(['hop.example.com', 'd333333abcdef8.cloudfront.net'])
    pass(3540)
    expect(resolver.chain('www.example.com')).toEqual(['d222222abcdef8.cloudfront.net'])
  })

  it('looks a CNAME up anew where the switch says so (U21)', () => {
    world.switches.resolverKeepsTtl = false
    resolver.chain('www.example.com')
    zone.put(now, [{ name: 'www.example.com', type: 'CNAME', values: ['d222222abcdef8.cloudfront.net.'] }])
    expect(resolver.chain('www.example.com')).toEqual(['d222222abcdef8.cloudfront.net'])
  })

  it('counts wildcard records (DNS-pointing rule, behaviour 21)', () => {
    expect(resolver.chain('any.wild.example.com')).toEqual(['d111111abcdef8.cloudfront.net'])
    expect(resolver.chain('none.example.com')).toEqual([])
  })

  it('ends on a loop', () => {
    zone.put(now, [{ name: 'hop.example.com', type: 'CNAME', values: ['www.example.com.'] }])
    expect(resolver.chain('www.example.com')).toEqual([])
  })

  it('sees no CNAME in an alias record, and what it names only when asked for that (behaviour 21, U4)', () => {
    const alias = {
      zoneId: 'Z2FDTNDATAQYW2',
      dnsName: 'd222222abcdef8.cloudfront.net.',
      evaluateTargetHealth: false,
    }
    zone.put(now, [{ name: 'example.com', type: 'A', alias }])
    expect(resolver.chain('example.com')).toEqual([])
    expect(resolver.aliasTarget('example.com')).toBe('d222222abcdef8.cloudfront.net')
    expect(resolver.aliasTarget('www.example.com')).toBeUndefined()
  })

  it('tells the apex of a zone by the zone, not by its labels', () => {
    plane.addZone('brand.com.bd')
    plane.addZone('hidden.example.com', { isPrivate: true })
    expect(
      ['brand.com.bd', 'example.com', 'www.example.com', 'hidden.example.com'].map((name) =>
        resolver.isApex(name),
      ),
    ).toEqual([true, true, false, false])
  })

  it('may meet a server that does not have the record yet, and then remembers that (behaviours 32 and 54)', () => {
    for (const server of plane.servers) server.deviation.lag = 60_000
    zone.put(now, [txt])
    expect(resolver.txt('_www.example.com')).toEqual([])
    pass(60)
    expect(resolver.txt('_www.example.com')).toEqual([])
  })

  it('passes over servers that give no answer', () => {
    const faults = ['silent', 'refused', 'servfail'] as const
    for (const [index, fault] of faults.entries())
      Object.assign(plane.servers[index]?.deviation ?? {}, { fault })
    zone.put(now, [txt])
    expect(resolver.txt('_www.example.com')).toEqual([value])
  })
})

describe('a resolver of its own', () => {
  it('knows nothing of what another one keeps', () => {
    const users = new Recursor(plane, 'resolver')
    expect(users.resolve('_www.example.com', 'TXT').rcode).toBe('NXDOMAIN')
    zone.put(now, [txt])
    expect(resolver.txt('_www.example.com')).toEqual([value])
    expect(users.resolve('_www.example.com', 'TXT').rcode).toBe('NXDOMAIN')
  })

  it('serves every type below a name that does not exist from one proof of it (RFC 2308, section 5)', () => {
    resolver.txt('none.example.com')
    const before = plane.queries.length
    resolver.chain('none.example.com')
    expect(plane.queries).toHaveLength(before)
  })
})

describe('name servers on addresses of their own', () => {
  it('share one port, so that the NS set leads to each of them', async () => {
    const first = await startDns(new DnsPlane(world, 1))
    const port = first.servers[0]?.port ?? 0
    await first.stop()
    const hosts = ['127.0.0.2', '127.0.0.3', '127.0.0.4', '127.0.0.5']
    const dns = await startDns(plane, { hosts, port, recursive: true })
    try {
      if (dns.recursive === undefined) throw new Error('no recursive resolver')
      const users = nodeResolver(dns.recursive)
      const names = await users.resolveNs('example.com')
      const addresses = (await Promise.all(names.map((name) => users.resolve4(name)))).flat()
      expect(addresses.toSorted()).toEqual(hosts)
      for (const host of addresses) {
        const answer = await nodeResolver({ host, port }).resolveCname('www.example.com')
        expect(answer).toEqual(['hop.example.com'])
      }
      const asked = plane.queries.filter((query) => query.transport === 'udp').map((query) => query.server)
      expect(asked.toSorted()).toEqual(plane.servers.map((server) => server.name).toSorted())
    } finally {
      await dns.stop()
    }
  })
})
