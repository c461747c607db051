import { afterEach, describe, expect, test } from 'vitest'
import { fastClock, Internet, type ZoneSpec } from './internet.ts'

const [one, two, three] = ['127.0.0.11', '127.0.0.12', '127.0.0.13']
const target = 'd222.cloudfront.net'
const record = `_www.example.com 300 TXT ${target}`
let internet: Internet | undefined

afterEach(async () => internet?.stop())

async function open(...zones: ZoneSpec[]): Promise<Internet> {
  internet = await new Internet(zones).start()
  return internet
}

function example(lines: string[], overrides: Partial<ZoneSpec> = {}): ZoneSpec {
  const sites = [
    { name: 'ns1.hoster.net', host: one },
    { name: 'ns2.hoster.net', host: two },
  ]
  return { name: 'example.com', sites, lines, ...overrides }
}

describe('the state of the ownership record', () => {
  test('is everywhere when every authoritative server shows the value in two rounds', async () => {
    const net = await open(example([record]))
    expect(await net.dns().ownership('www.example.com', target)).toEqual({
      name: '_www.example.com',
      wanted: target,
      apex: false,
      cname: '',
      zone: 'example.com',
      state: 'everywhere',
      evidence: 'TXT _www.example.com shows d222.cloudfront.net at all 2 servers; read twice',
      extra: [],
      negativeTtl: 900,
    })
    expect(net.at(two).asked.filter((line) => line === 'TXT _www.example.com')).toHaveLength(2)
  })

  test('is partly while one server lags, and names it', async () => {
    const net = await open(
      example([record], {
        sites: [
          { name: 'ns1.hoster.net', host: one },
          { name: 'ns2.hoster.net', host: two, lines: [] },
        ],
      }),
    )
    const found = await net.dns().ownership('www.example.com', target)
    expect(found.state).toBe('partly')
    expect(found.unheard).toBeUndefined()
    expect(found.evidence).toContain('does not exist at ns2.hoster.net')
  })

  test('is partly when a server shows it in the first round and not in the second', async () => {
    const net = await open(example([record]))
    const server = net.at(two)
    server.before = ({ type }) => {
      if (type === 'TXT' && server.asked.includes('TXT _www.example.com'))
        server.lines = ['example.com 1 SOA 1']
    }
    const found = await net.dns().ownership('www.example.com', target)
    expect(found.state).toBe('partly')
  })

  test('is missing when no server shows it, though the resolver does', async () => {
    const net = await open(example([]))
    net.resolver.lines.push(record)
    expect((await net.dns().ownership('www.example.com', target)).state).toBe('missing')
  })

  test('is missing when the record names another distribution, which is listed', async () => {
    const net = await open(example(['_www.example.com 300 TXT d111.cloudfront.net']))
    const found = await net.dns().ownership('www.example.com', target)
    expect(found).toMatchObject({ state: 'missing', extra: ['d111.cloudfront.net'] })
    expect(found.evidence).toContain('shows only d111.cloudfront.net')
  })

  test('lists another distribution beside the target, and takes a value in pieces, in capitals, with a dot', async () => {
    const net = await open(
      example([
        '_www.example.com 300 TXT D222.Cloud|FRONT.net. ',
        '_www.example.com 300 TXT d111.cloudfront.net',
        '_www.example.com 300 TXT v=spf1 -all',
      ]),
    )
    const found = await net.dns().ownership('www.example.com', target)
    expect(found).toMatchObject({ state: 'everywhere', extra: ['d111.cloudfront.net'] })
  })

  test('follows a CNAME at the owner name into another zone', async () => {
    const net = await open(example(['_www.example.com 300 CNAME proof.other.net']), {
      name: 'other.net',
      sites: [{ name: 'ns1.other.net', host: three }],
      lines: [`proof.other.net 60 TXT ${target}`],
    })
    expect((await net.dns().ownership('www.example.com', target)).state).toBe('everywhere')
  })

  test('shows hostile text harmlessly', async () => {
    const net = await open(example(['_www.example.com 300 TXT \u001b[31m\u202e::error::x']))
    const found = await net.dns().ownership('www.example.com', target)
    expect(found.evidence).toContain('U+001B')
    expect(found.evidence).toContain('U+202E')
    expect(found.evidence).not.toMatch(/\p{Cc}|\p{Cf}/u)
  })
})

describe('for how long resolvers remember what stands in the place of the value', () => {
  test('a set without it: its TTL', async () => {
    const net = await open(example(['_www.example.com 7200 TXT v=spf1 -all']))
    expect((await net.dns().ownership('www.example.com', target)).othersTtl).toBe(7_200)
  })

  test('a CNAME that leads past it, as that of a DNS wildcard does: the TTL of the CNAME', async () => {
    const net = await open(
      example(['*.example.com 7200 CNAME shop.example.com', 'shop.example.com 60 A 192.0.2.1']),
    )
    const found = await net.dns().ownership('www.example.com', target)
    expect(found).toMatchObject({ state: 'missing', negativeTtl: 900, othersTtl: 7_200 })
  })
})

describe('a server that does not say anything usable', () => {
  test.each([
    ['refused', 'ns2.hoster.net (127.0.0.12:PORT: REFUSED)'],
    ['servfail', 'SERVFAIL'],
    ['lame', 'is not authoritative for example.com'],
    ['referral', 'refers to other servers'],
    ['malformed', 'malformed answer'],
    ['oversized', 'the answer has too many records (1000)'],
    ['silent', 'no answer within 2 s'],
    ['truncating-and-deaf', 'no answer within 2 s'],
    ['wrong-id', 'no answer within 2 s'],
    ['wrong-question', 'no answer within 2 s'],
    ['from-elsewhere', 'no answer within 2 s'],
  ] as const)(
    '%s: is named, keeps the record from being everywhere, and is never an absence',
    async (behaviour, why) => {
      const site = { name: 'ns2.hoster.net', host: two, behaviour }
      const net = await open(example([record], { sites: [{ name: 'ns1.hoster.net', host: one }, site] }))
      const dns = net.dns({ clock: fastClock() })
      const found = await dns.ownership('www.example.com', target)
      expect(found.state).toBe('partly')
      expect(found.unheard).toBe(true)
      expect(found.evidence).toContain('not answered by ns2.hoster.net')
      expect(found.evidence).toContain(why.replace('PORT', String(net.port)))
      net.at(one).behaviour = behaviour
      expect((await dns.ownership('www.example.com', target)).state).toBe('not-asked')
    },
  )

  test('one address of a server of which another one answers is named, and no more', async () => {
    const site = { name: 'ns1.hoster.net', host: two, behaviour: 'refused' as const }
    const net = await open(example([record], { sites: [{ name: 'ns1.hoster.net', host: one }, site] }))
    const found = await net.dns().ownership('www.example.com', target)
    expect(found.state).toBe('everywhere')
    expect(found.evidence).toContain(
      `one address did not answer: ns1.hoster.net (127.0.0.12:${net.port}: REFUSED)`,
    )
  })

  test('nothing that is waited for takes longer than 5 s', async () => {
    const site = { name: 'ns2.hoster.net', host: two, behaviour: 'silent' as const }
    const net = await open(example([record], { sites: [{ name: 'ns1.hoster.net', host: one }, site] }))
    const clock = fastClock()
    const asleep: number[] = []
    const sleep = (ms: number, signal?: AbortSignal) => {
      asleep.push(ms)
      return clock.sleep(ms, signal)
    }
    await net.dns({ clock: { ...clock, sleep } }).ownership('www.example.com', target)
    expect(Math.max(...asleep)).toBe(5_000)
  })

  test('a look-up that would need too many queries ends, and tells so', async () => {
    const net = await open(example([record]))
    const found = await net.dns({ most: 8 }).ownership('www.example.com', target)
    expect(found.state).not.toBe('everywhere')
    expect(found.evidence).toContain('the lookup takes too many queries')
    const asked = [net.resolver, net.at(one), net.at(two)].map((server) => server.asked.length)
    expect(asked.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(8)
  })

  test('a server with nothing but an address that cannot be looked up is named', async () => {
    const net = await open(example([record]))
    net.resolver.lines = net.resolver.lines.filter((line) => !line.startsWith('ns2.hoster.net'))
    const found = await net.dns().ownership('www.example.com', target)
    expect(found.state).toBe('partly')
    expect(found.evidence).toContain('ns2.hoster.net (no address')
  })

  test('a name server on an address that is not public is not asked', async () => {
    const net = await open(example([record]))
    const found = await net.dns({ local: false }).ownership('www.example.com', target)
    expect(found.state).toBe('not-asked')
    expect(found.evidence).toContain('its addresses are not public')
    expect(net.at(one).asked).toEqual([])
  })

  test('a cancelled run ends its look-ups and reports that nothing could be asked', async () => {
    const net = await open(example([record]))
    net.cancel.abort(new Error('cancelled'))
    const found = await net.dns().ownership('www.example.com', target)
    expect(found).toMatchObject({ state: 'not-asked', zone: '' })
  })
})

describe('how a server is asked', () => {
  test('over TCP when its answer was truncated', async () => {
    const net = await open(example([record]))
    net.at(one).behaviour = 'truncating'
    expect((await net.dns().ownership('www.example.com', target)).state).toBe('everywhere')
    expect(net.at(one).asked).toContain('TXT _www.example.com tcp')
  })

  test('over TCP when its record set is larger than a datagram', async () => {
    const many = Array.from({ length: 60 }, (_, i) => `_www.example.com 300 TXT ${'x'.repeat(50)}${i}`)
    const net = await open(example([...many, record]))
    expect((await net.dns().ownership('www.example.com', target)).state).toBe('everywhere')
    expect(net.at(one).asked).toContain('TXT _www.example.com tcp')
  })

  test('and waits for the true answer when a forged one comes first', async () => {
    const net = await open(example([record]))
    net.at(one).behaviour = 'forged-first'
    expect((await net.dns().ownership('www.example.com', target)).state).toBe('everywhere')
  })

  test('without EDNS when it does not know it', async () => {
    const net = await open(example([record]))
    net.at(one).behaviour = 'no-edns'
    expect((await net.dns().ownership('www.example.com', target)).state).toBe('everywhere')
  })

  test('over IPv6', async () => {
    const net = await open(example([record], { sites: [{ name: 'ns1.hoster.net', host: '::1' }] }))
    expect((await net.dns().ownership('www.example.com', target)).state).toBe('everywhere')
    expect(net.at('::1').asked).toContain('TXT _www.example.com')
  })
})

describe('the zone of a name', () => {
  const sites = [{ name: 'ns1.hoster.net', host: one }]

  test('is found above the name, however many labels', async () => {
    const net = await open(example(['_a.b.c.example.com 300 TXT d222.cloudfront.net'], { sites }))
    const found = await net.dns().ownership('a.b.c.example.com', target)
    expect(found).toMatchObject({ zone: 'example.com', apex: false, state: 'everywhere' })
  })

  test('below a suffix of two labels makes an apex of three', async () => {
    const lines = ['_.brand.com.bd 300 TXT d222.cloudfront.net']
    const net = await open({ name: 'brand.com.bd', sites, lines })
    const found = await net.dns().ownership('brand.com.bd', target)
    expect(found).toMatchObject({
      zone: 'brand.com.bd',
      apex: true,
      name: '_.brand.com.bd',
      state: 'everywhere',
    })
    expect(found.evidence).not.toContain('parent zone')
  })

  test('may be delegated: the name is an apex then, and the parent zone is named', async () => {
    const child = { name: 'app.example.com', sites: [{ name: 'ns.child.net', host: two }], lines: [] }
    const net = await open(example([], { sites }), child)
    const found = await net.dns().ownership('app.example.com', target)
    expect(found).toMatchObject({ zone: 'app.example.com', apex: true, name: '_.app.example.com' })
    expect(found.evidence).toContain('publish _app.example.com in the parent zone too')
    expect(net.at(one).asked).not.toContain('TXT _.app.example.com')
  })

  test('is the one that holds the CNAME, not the one it leads to', async () => {
    const other = { name: 'other.net', sites: [{ name: 'ns.other.net', host: two }], lines: [] }
    const net = await open(example([record, 'www.example.com 60 CNAME other.net'], { sites }), other)
    expect((await net.dns().ownership('www.example.com', target)).zone).toBe('example.com')
  })

  test('of a wildcard is that of the name behind the asterisk, whose apex it never is', async () => {
    const net = await open(example(['_*.example.com 300 TXT d222.cloudfront.net'], { sites }))
    const found = await net.dns().ownership('*.example.com', target)
    expect(found).toMatchObject({ name: '_*.example.com', apex: false, state: 'everywhere' })
  })

  test('that no resolver knows leaves the record not asked for', async () => {
    const net = await open(example([record], { sites }))
    const found = await net.dns().ownership('www.elsewhere.org', target)
    expect(found).toMatchObject({ state: 'not-asked', zone: '', negativeTtl: 900 })
    expect(found.evidence).toContain('no zone of www.elsewhere.org exists')
  })

  test('is taken from its servers when the resolver fails for the name itself', async () => {
    const net = await open(example([record], { sites }))
    net.resolver.before = ({ name }) => {
      net.resolver.behaviour = name === 'www.example.com' ? 'servfail' : 'honest'
    }
    expect((await net.dns().ownership('www.example.com', target)).state).toBe('everywhere')
  })

  test.each(['referral', 'lame', 'refused'] as const)(
    'is not guessed when the resolver fails for the name and its servers are no help: %s',
    async (behaviour) => {
      const net = await open(example([record], { sites }))
      net.resolver.before = ({ name }) => {
        net.resolver.behaviour = name === 'www.example.com' ? 'servfail' : 'honest'
      }
      net.at(one).before = ({ type }) => {
        net.at(one).behaviour = type === 'SOA' ? behaviour : 'honest'
      }
      const found = await net.dns().ownership('www.example.com', target)
      expect(found.state).toBe('not-asked')
      expect(found.evidence).toContain('whether www.example.com is a zone of its own could not be determined')
    },
  )

  test('is asked of the given servers alone, and nothing else is', async () => {
    const net = await open(example([record], { sites }))
    const servers = [{ host: one, port: net.port }]
    const found = await net.dns({ servers }).ownership('www.example.com', target)
    expect(found).toMatchObject({ state: 'everywhere', zone: 'example.com', negativeTtl: 900 })
    expect(found.evidence).toContain(`${one}:${net.port}`)
    expect(net.resolver.asked).toEqual([])
  })
})

describe('how long a missing record may be remembered', () => {
  const sites = [{ name: 'ns1.hoster.net', host: one }]

  test.each([
    ['60', 60],
    ['86400', 7_200],
  ])('is the smaller of the SOA minimum %s and the SOA TTL 7200', async (soa, seconds) => {
    const net = await open(example([], { sites, soa }))
    expect((await net.dns().ownership('www.example.com', target)).negativeTtl).toBe(seconds)
  })

  test('is not shortened by a resolver whose copy is about to expire', async () => {
    const net = await open(example([], { sites, soa: '600' }))
    net.resolver.lines = net.resolver.lines.map((line) => line.replace('7200 SOA', '3 SOA'))
    expect((await net.dns().ownership('www.example.com', target)).negativeTtl).toBe(600)
  })

  test('is not taken from a server that is not authoritative', async () => {
    const lame = {
      name: 'ns2.hoster.net',
      host: two,
      lines: ['example.com 9000 SOA 9000'],
      behaviour: 'lame' as const,
    }
    const net = await open(example([], { sites: [...sites, lame] }))
    net.at(two).lines = ['example.com 9000 SOA 9000']
    expect((await net.dns().ownership('www.example.com', target)).negativeTtl).toBe(900)
  })

  test('is the minimum the resolver shows when no authoritative server answers', async () => {
    const net = await open(
      example([], { sites: [{ name: 'ns1.hoster.net', host: one, behaviour: 'refused' }] }),
    )
    expect((await net.dns().ownership('www.example.com', target)).negativeTtl).toBe(900)
  })
})
