import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DnsPlane } from '../../cloud/dns/plane.ts'
import { type Address, type RunningDns, startDns } from '../../cloud/dns/servers.ts'
import { World } from '../../cloud/world.ts'
import { type Daemon, freePort, knot, nsd, startDaemon } from '../daemon.ts'
import { dig, installed } from './dns-clients.ts'

/**
 * Our authoritative server beside real ones with the same zone. Both get the same questions; answers, rcode and AA must
 * agree. Debian packages: nsd, knot, bind9-dnsutils.
 */
const records: readonly (readonly [name: string, type: string, ttl: number, ...values: string[]])[] = [
  ['example.com', 'TXT', 300, '"v=spf1 -all"', '"two " "strings"'],
  ['example.com', 'MX', 300, '10 mail.example.com.'],
  ['example.com', 'CAA', 300, '0 issue "amazon.com"'],
  ['example.com', 'A', 60, '192.0.2.10'],
  ['mail.example.com', 'A', 300, '192.0.2.1', '192.0.2.2'],
  ['mail.example.com', 'AAAA', 300, '2001:db8::1'],
  ['www.example.com', 'CNAME', 120, 'd111111abcdef8.cloudfront.net.'],
  ['near.example.com', 'CNAME', 300, 'mail.example.com.'],
  ['far.example.com', 'CNAME', 300, 'near.example.com.'],
  ['dangling.example.com', 'CNAME', 300, 'none.example.com.'],
  ['a.b.example.com', 'A', 300, '192.0.2.3'],
  ['*.wild.example.com', 'TXT', 300, '"wild"'],
  ['*.wild.example.com', 'A', 300, '192.0.2.4'],
  ['x.deep.wild.example.com', 'A', 300, '192.0.2.5'],
  ['exact.wild.example.com', 'MX', 300, '5 mail.example.com.'],
  ['*.cname.example.com', 'CNAME', 300, 'd222222abcdef8.cloudfront.net.'],
  ['_www.example.com', 'TXT', 900, '"d222222abcdef8.cloudfront.net"'],
  ['_.example.com', 'TXT', 900, '"d222222abcdef8.cloudfront.net"'],
  ['_*.example.com', 'TXT', 900, '"d222222abcdef8.cloudfront.net"'],
  ['svc.example.com', 'HTTPS', 300, '1 . alpn="h2,h3" ipv4hint=192.0.2.1 ipv6hint=2001:db8::1'],
  ['below.example.com', 'NS', 300, 'ns.elsewhere.test.'],
]

const questions: readonly (readonly [name: string, type: string])[] = [
  ...['example.com', 'mail.example.com', 'www.example.com', 'near.example.com', 'far.example.com'].flatMap(
    (name) => ['A', 'AAAA', 'TXT', 'CNAME', 'MX', 'SOA', 'NS', 'CAA'].map((type) => [name, type] as const),
  ),
  ...[
    'dangling.example.com',
    'none.example.com',
    'b.example.com',
    'a.b.example.com',
    'c.a.b.example.com',
    'any.wild.example.com',
    'two.labels.wild.example.com',
    'wild.example.com',
    '*.wild.example.com',
    'deep.wild.example.com',
    'y.deep.wild.example.com',
    'exact.wild.example.com',
    'below.exact.wild.example.com',
    'any.cname.example.com',
    '_www.example.com',
    '_.example.com',
    '_*.example.com',
    '_x.example.com',
    'below.example.com',
    'x.below.example.com',
    'svc.example.com',
    'MAIL.Example.COM',
    'example.org',
  ].flatMap((name) => ['A', 'TXT', 'HTTPS'].map((type) => [name, type] as const)),
]

const peers: readonly { readonly program: string; readonly daemon: (at: Address, zone: string) => Daemon }[] =
  [
    { program: 'nsd', daemon: (at, zone) => nsd(at, { 'example.com': zone }) },
    { program: 'knotd', daemon: (at, zone) => knot(at, 'example.com', zone) },
  ]

let ours: RunningDns
let zoneFile: string

beforeAll(async () => {
  const plane = new DnsPlane(new World({ now: () => 0 }), 1)
  const zone = plane
    .addZone('example.com')
    .load(records.map(([name, type, ttl, ...values]) => ({ name, type, ttl, values })))
  zoneFile = zone.sets
    .flatMap((set) => set.values.map((value) => `${set.name}. ${set.ttl} IN ${set.type} ${value}`))
    .join('\n')
    .concat('\n')
  ours = await startDns(plane)
})

afterAll(() => ours.stop())

describe.each(peers)('the same zone at $program', ({ program, daemon }) => {
  const ready = installed('dig') && installed(program, '-V')
  let stop: (() => Promise<void>) | undefined
  let peer: Address

  beforeAll(async () => {
    if (!ready) return
    peer = { host: '127.0.0.1', port: await freePort() }
    stop = await startDaemon(daemon(peer, zoneFile))
  })

  afterAll(() => stop?.())

  it.skipIf(!ready).each(questions)('agrees about %s %s', async (name, type) => {
    const address = ours.servers[0]
    if (address === undefined) throw new Error('our server is not there')
    const [mine, theirs] = await Promise.all([dig(address, name, type), dig(peer, name, type)])
    const compared = ({ status, flags, answer }: typeof mine) => ({
      status,
      aa: flags.includes('aa'),
      answer,
    })
    expect(compared(mine)).toEqual(compared(theirs))
    if (mine.answer.length === 0) expect(mine.authority).toEqual(theirs.authority)
  })
})
