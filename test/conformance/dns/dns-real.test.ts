import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wallClock } from '../../../src/base/clock.ts'
import { createDns, type Dns } from '../../../src/dns/client.ts'
import type { Address } from '../../cloud/dns/servers.ts'
import { freePort, nsd, startDaemon, unbound } from '../daemon.ts'
import { installed } from './dns-clients.ts'

/**
 * The action's own look-ups against servers that are not ours: two NSD with the zones, of which one lags behind, and Unbound
 * as the resolver of the machine. Debian packages: nsd, unbound, bind9-dnsutils.
 */
const target = 'd2newshop00002.cloudfront.net'
const old = 'd1oldshop00001.cloudfront.net'
const many = Array.from({ length: 60 }, (_, i) => `"value ${i} ${'x'.repeat(40)}"`)

const head = (zone: string) => `$ORIGIN ${zone}.
$TTL 300
@ 900 IN SOA ns1.shop.example. root.shop.example. 1 7200 900 1209600 600
@ IN NS ns1.shop.example.
@ IN NS ns2.shop.example.
`
const shop = (lagging: boolean) => `${head('shop.example')}
ns1 IN A 127.0.0.1
ns2 IN A 127.0.0.2
@ IN A 192.0.2.10
_ IN TXT "${target}"
www 120 IN CNAME ${target}.
_www IN TXT "${target}"
half 120 IN CNAME ${lagging ? old : target}.
_half IN TXT ${lagging ? '"v=other"' : `"${target}"`}
chain 60 IN CNAME hop
hop 60 IN CNAME ${target}.
old 7200 IN CNAME ${old}.
_big IN TXT ${many.join('\n_big IN TXT ')}
_big IN TXT "${target}"
*.any IN CNAME ${target}.
eu IN NS ns1.shop.example.
eu IN NS ns2.shop.example.
`
const zones = (lagging: boolean) => ({
  'shop.example': shop(lagging),
  'eu.shop.example': `${head('eu.shop.example')}www IN CNAME ${target}.\n`,
  'cloudfront.net': `${head('cloudfront.net')}${target}. IN A 192.0.2.20\n${old}. IN A 192.0.2.21\n`,
})

const ready = installed('dig') && installed('nsd') && installed('unbound', '-V')
const without = ready ? '' : ' (skipped: nsd, unbound and bind9-dnsutils are needed)'

describe.skipIf(!ready)(`look-ups at NSD behind Unbound${without}`, () => {
  const closers: (() => Promise<void>)[] = []
  let resolver: Address
  let dns: Dns
  let throughResolver: Dns

  beforeAll(async () => {
    const port = await freePort()
    const servers = ['127.0.0.1', '127.0.0.2'].map((host) => ({ host, port }))
    for (const [index, server] of servers.entries())
      closers.push(await startDaemon(nsd(server, zones(index === 1))))
    resolver = { host: '127.0.0.1', port: await freePort() }
    const [first = resolver] = servers
    closers.push(await startDaemon(unbound(resolver, Object.keys(zones(false)), first)))
    const signal = new AbortController().signal
    const options = { clock: wallClock, signal, resolvers: [resolver], port, local: true }
    dns = createDns({ ...options, servers: [] })
    throughResolver = createDns({ ...options, servers: [resolver] })
  })

  afterAll(async () => {
    for (const close of closers.reverse()) await close()
  })

  it('sees an ownership record at both servers', async () => {
    expect(await dns.ownership('www.shop.example', target)).toMatchObject({
      name: '_www.shop.example',
      zone: 'shop.example',
      apex: false,
      state: 'everywhere',
      negativeTtl: 600,
    })
  })

  it('knows the apex of a zone, and a zone below it', async () => {
    expect(await dns.ownership('shop.example', target)).toMatchObject({
      name: '_.shop.example',
      apex: true,
      state: 'everywhere',
    })
    expect(await dns.ownership('www.eu.shop.example', target)).toMatchObject({
      zone: 'eu.shop.example',
      state: 'missing',
    })
  })

  it('names the server that lags behind', async () => {
    const ownership = await dns.ownership('half.shop.example', target)
    expect(ownership.state).toBe('partly')
    expect(ownership.evidence).toContain('v=other at ns2.shop.example')
    const traffic = await dns.traffic('half.shop.example', target)
    expect(traffic).toMatchObject({ state: 'partly', leadsTo: old })
  })

  it('takes a set over TCP that does not fit into a datagram', async () => {
    expect(await dns.ownership('big.shop.example', target)).toMatchObject({ state: 'everywhere' })
  })

  it('follows chains and keeps the TTL of the name itself', async () => {
    expect(await dns.traffic('chain.shop.example', target)).toMatchObject({
      state: 'target',
      ttl: 60,
      leadsTo: target,
    })
    expect(await dns.traffic('old.shop.example', target)).toMatchObject({
      state: 'elsewhere',
      ttl: 7_200,
      leadsTo: old,
    })
    expect(await dns.traffic('shop.example', target)).toMatchObject({ state: 'not-observable' })
    expect(await dns.traffic('none.shop.example', target)).toMatchObject({ state: 'none' })
  })

  it('tells that a DNS wildcard answers', async () => {
    const { state, notes } = await dns.traffic('x.any.shop.example', target)
    expect(state).toBe('target')
    expect(notes.join()).toContain('*.any.shop.example gives the same answer')
  })

  it('names the servers that a zone is delegated to', async () => {
    expect(await dns.delegation('www.eu.shop.example')).toEqual({
      zone: 'eu.shop.example',
      nameServers: ['ns1.shop.example', 'ns2.shop.example'],
    })
  })

  it('asks a resolver instead where one is given', async () => {
    expect(await throughResolver.ownership('www.shop.example', target)).toMatchObject({ state: 'everywhere' })
    expect(await throughResolver.traffic('www.shop.example', target)).toMatchObject({ state: 'target' })
    expect(await throughResolver.delegation('www.shop.example')).toMatchObject({ zone: 'shop.example' })
  })
})
