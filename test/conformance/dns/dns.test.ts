import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DnsPlane } from '../../cloud/dns/plane.ts'
import { type RunningDns, startDns } from '../../cloud/dns/servers.ts'
import type { Zone } from '../../cloud/dns/zone.ts'
import { World } from '../../cloud/world.ts'
import { dig, installed, nodeResolver } from './dns-clients.ts'

let now: number
let plane: DnsPlane
let zone: Zone
let dns: RunningDns

beforeEach(async () => {
  now = Date.UTC(2026, 0, 1)
  plane = new DnsPlane(new World({ now: () => now }))
  zone = plane.addZone('example.com').load([
    { name: 'example.com', type: 'TXT', values: ['"v=spf1 -all"', '"two " "strings"'] },
    { name: 'example.com', type: 'MX', values: ['10 mail.example.com.'] },
    { name: 'example.com', type: 'CAA', values: ['0 issue "amazon.com"'] },
    { name: 'mail.example.com', type: 'A', values: ['192.0.2.1', '192.0.2.2'] },
    { name: 'www.example.com', type: 'CNAME', ttl: 120, values: ['d111111abcdef8.cloudfront.net.'] },
    { name: 'near.example.com', type: 'CNAME', values: ['mail.example.com.'] },
    { name: 'a.b.example.com', type: 'A', values: ['192.0.2.3'] },
    { name: '*.wild.example.com', type: 'TXT', values: ['"wild"'] },
    { name: 'svc.example.com', type: 'HTTPS', values: ['1 . alpn="h2,h3"'] },
    { name: 'below.example.com', type: 'NS', values: ['ns.elsewhere.test.'] },
    {
      name: 'big.example.com',
      type: 'TXT',
      values: Array.from({ length: 12 }, (_, n) => `"${n}${'x'.repeat(200)}"`),
    },
    ...(['A', 'AAAA'] as const).map((type) => ({
      name: 'alias.example.com',
      type,
      alias: {
        zoneId: 'Z2FDTNDATAQYW2',
        dnsName: 'd111111abcdef8.cloudfront.net.',
        evaluateTargetHealth: false,
      },
    })),
  ])
  dns = await startDns(plane, { recursive: true })
})

afterEach(() => dns.stop())

function server(index = 0) {
  const address = dns.servers[index]
  if (address === undefined) throw new Error(`no server ${index}`)
  return address
}

describe('authoritative servers, asked by the resolver of Node.js', () => {
  it('gives every value of a TXT set and every string of a value (RFC 1035, section 3.3.14)', async () => {
    const values = await nodeResolver(server()).resolveTxt('example.com')
    expect(values.toSorted()).toEqual([['two ', 'strings'], ['v=spf1 -all']])
  })

  it('tells a name that does not exist from a name without the type (RFC 2308)', async () => {
    const resolver = nodeResolver(server())
    await expect(resolver.resolveTxt('none.example.com')).rejects.toMatchObject({ code: 'ENOTFOUND' })
    await expect(resolver.resolveTxt('mail.example.com')).rejects.toMatchObject({ code: 'ENODATA' })
    await expect(resolver.resolveTxt('b.example.com')).rejects.toMatchObject({ code: 'ENODATA' })
  })

  it('answers an alias record with addresses and TTL 60, without a CNAME (behaviour 53)', async () => {
    const resolver = nodeResolver(server())
    expect(await resolver.resolve4('alias.example.com', { ttl: true })).toEqual([
      { address: '127.0.0.1', ttl: 60 },
    ])
    expect(await resolver.resolve6('alias.example.com')).toEqual(['::1'])
    await expect(resolver.resolveCname('alias.example.com')).rejects.toMatchObject({ code: 'ENODATA' })
  })

  it('carries an answer that does not fit into UDP over TCP (RFC 7766)', async () => {
    expect(await nodeResolver(server()).resolveTxt('big.example.com')).toHaveLength(12)
    expect(plane.queries.map((query) => query.transport)).toEqual(['udp', 'tcp'])
  })

  it('refuses names of zones that it does not have', async () => {
    await expect(nodeResolver(server()).resolve4('example.org')).rejects.toMatchObject({ code: 'EREFUSED' })
  })

  it('writes down who was asked for what and when', async () => {
    await nodeResolver(server(1)).resolveCname('WWW.example.com')
    expect(plane.queries).toEqual([
      { at: now, server: 'ns-2.awsdns-02.net', name: 'www.example.com', type: 'CNAME', transport: 'udp' },
    ])
  })
})

describe('servers that stray (behaviour 54)', () => {
  function deviate(index: number, change: Partial<(typeof plane.servers)[number]['deviation']>) {
    const one = plane.servers[index]
    if (one === undefined) throw new Error(`no server ${index}`)
    Object.assign(one.deviation, change)
  }

  it('lets one server lag behind the others on the time of the world', async () => {
    deviate(1, { lag: 60_000 })
    now += 1000
    zone.put(now, [{ name: '_www.example.com', type: 'TXT', values: ['"d222222abcdef8.cloudfront.net"'] }])
    const ask = (index: number) => nodeResolver(server(index)).resolveTxt('_www.example.com')
    expect(await ask(0)).toEqual([['d222222abcdef8.cloudfront.net']])
    await expect(ask(1)).rejects.toMatchObject({ code: 'ENOTFOUND' })
    now += 60_000
    expect(await ask(1)).toEqual([['d222222abcdef8.cloudfront.net']])
  })

  it.each([
    ['silent', 'ETIMEOUT'],
    ['refused', 'EREFUSED'],
    ['servfail', 'ESERVFAIL'],
    ['wrong-id', 'ETIMEOUT'],
    ['wrong-question', 'ETIMEOUT'],
    ['garbage', 'EBADRESP'],
  ] as const)('is of no use to a client while it is %s', async (fault, code) => {
    deviate(0, { fault })
    await expect(nodeResolver(server()).resolve4('mail.example.com')).rejects.toMatchObject({ code })
  })

  it('sends the client to TCP while it truncates', async () => {
    deviate(0, { fault: 'truncated' })
    expect(await nodeResolver(server()).resolve4('mail.example.com')).toHaveLength(2)
  })

  it('shows its own records in the place of those of the zone', async () => {
    deviate(0, { overrides: [{ name: 'mail.example.com', type: 'A', ttl: 5, values: ['192.0.2.99'] }] })
    expect(await nodeResolver(server(0)).resolve4('mail.example.com')).toEqual(['192.0.2.99'])
    expect(await nodeResolver(server(1)).resolve4('mail.example.com')).toHaveLength(2)
  })
})

describe('a slow server', () => {
  it('answers what it knew when it was asked, after its delay', async () => {
    const waited: number[] = []
    await dns.stop()
    const sleep = async (ms: number) => {
      waited.push(ms)
      zone.remove(now, 'mail.example.com', 'A')
    }
    dns = await startDns(plane, { sleep })
    Object.assign(plane.servers[0]?.deviation ?? {}, { delay: 1500 })
    expect(await nodeResolver(server()).resolve4('mail.example.com')).toHaveLength(2)
    expect(waited).toEqual([1500])
  })
})

describe('the recursive resolver', () => {
  function recursive() {
    if (dns.recursive === undefined) throw new Error('no recursive resolver')
    return nodeResolver(dns.recursive)
  }

  it('keeps a record for its TTL, on the time of the world', async () => {
    const ttl = async () =>
      (await recursive().resolve4('mail.example.com', { ttl: true })).map((one) => one.ttl)
    expect(await ttl()).toEqual([300, 300])
    zone.put(now, [{ name: 'mail.example.com', type: 'A', ttl: 300, values: ['192.0.2.7'] }])
    now += 100_000
    expect(await ttl()).toEqual([200, 200])
    now += 200_000
    expect(await recursive().resolve4('mail.example.com')).toEqual(['192.0.2.7'])
  })

  it('keeps the absence of a name for the smaller of SOA TTL and minimum (RFC 2308, section 5)', async () => {
    const ask = () => recursive().resolveTxt('_www.example.com')
    await expect(ask()).rejects.toMatchObject({ code: 'ENOTFOUND' })
    zone.put(now, [{ name: '_www.example.com', type: 'TXT', values: ['"here"'] }])
    now += 899_000
    await expect(ask()).rejects.toMatchObject({ code: 'ENOTFOUND' })
    now += 1000
    expect(await ask()).toEqual([['here']])
  })

  it('finds the addresses of the name servers, so that a delegation can be followed', async () => {
    const names = await recursive().resolveNs('example.com')
    expect(names).toHaveLength(4)
    expect(await recursive().resolve4(names[0] ?? '')).toEqual(['127.0.0.1'])
  })
})

describe.skipIf(!installed('dig'))('authoritative servers, asked by dig of bind9-dnsutils', () => {
  it('sets AA, echoes EDNS and answers no recursion', async () => {
    const { status, flags, edns, answer } = await dig(server(), 'mail.example.com', 'A')
    expect({ status, edns, answer: answer.length }).toEqual({ status: 'NOERROR', edns: true, answer: 2 })
    expect(flags).toContain('aa')
    expect(flags).not.toContain('ra')
  })

  it('sends the SOA with the negative TTL along with NXDOMAIN and NODATA (RFC 2308, section 3)', async () => {
    for (const name of ['none.example.com', 'mail.example.com']) {
      const { authority } = await dig(server(), name, 'TXT')
      expect(authority).toEqual([expect.stringMatching(/^example\.com\. 900 in soa /)])
    }
  })

  it('shows HTTPS and CAA records in a form that dig reads', async () => {
    expect((await dig(server(), 'svc.example.com', 'HTTPS')).answer).toEqual([
      'svc.example.com. 300 in https 1 . alpn="h2,h3"',
    ])
    expect((await dig(server(), 'example.com', 'CAA')).answer).toEqual([
      'example.com. 300 in caa 0 issue "amazon.com"',
    ])
  })

  it('refers to the servers of a delegated zone without AA', async () => {
    const { flags, answer, authority } = await dig(server(), 'x.below.example.com', 'A')
    expect(flags).not.toContain('aa')
    expect(answer).toEqual([])
    expect(authority).toEqual(['below.example.com. 300 in ns ns.elsewhere.test.'])
  })

  it('answers over TCP and keeps the connection for the next query (RFC 7766, section 6.2.1)', async () => {
    expect((await dig(server(), 'mail.example.com', 'A', '+tcp', '+keepopen')).status).toBe('NOERROR')
  })

  it('may send more than the client offered to take', async () => {
    Object.assign(plane.servers[0]?.deviation ?? {}, { fault: 'oversized' })
    const { size } = await dig(server(), 'mail.example.com', 'A', '+bufsize=1232', '+ignore')
    expect(size).toBeGreaterThan(4096)
  })

  it('may show another NS set than the other servers', async () => {
    const values = ['ns.elsewhere.test.']
    const overrides = [{ name: 'example.com', type: 'NS', ttl: 60, values }]
    Object.assign(plane.servers[0]?.deviation ?? {}, { overrides })
    expect((await dig(server(0), 'example.com', 'NS')).answer).toEqual([
      'example.com. 60 in ns ns.elsewhere.test.',
    ])
    expect((await dig(server(0), 'example.com', 'SOA')).answer).toHaveLength(1)
    expect((await dig(server(1), 'example.com', 'NS')).answer).toHaveLength(4)
  })

  it('says BADVERS to an EDNS version of the future (RFC 6891, section 6.1.3)', async () => {
    expect((await dig(server(), 'mail.example.com', 'A', '+edns=1', '+noednsneg')).status).toBe('BADVERS')
  })
})
