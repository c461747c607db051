import { afterEach, describe, expect, test } from 'vitest'
import { fastClock, Internet, randomName, type ZoneSpec } from './internet.ts'

const [one, two, three] = ['127.0.0.21', '127.0.0.22', '127.0.0.23']
const target = 'd222.cloudfront.net'
const alias = 'www.example.com'
const led = `${alias} 300 CNAME ${target}`
let internet: Internet | undefined

afterEach(async () => internet?.stop())

async function open(...zones: ZoneSpec[]): Promise<Internet> {
  internet = await new Internet(zones).start()
  return internet
}

function example(lines: string[], second: string[] = lines): ZoneSpec {
  const sites = [
    { name: 'ns1.hoster.net', host: one },
    { name: 'ns2.hoster.net', host: two, lines: second },
  ]
  return { name: 'example.com', sites, lines }
}

function other(lines: string[], name = 'other.net'): ZoneSpec {
  return { name, sites: [{ name: `ns.${name}`, host: three }], lines }
}

async function look(net: Internet, name = alias) {
  return net.dns().traffic(name, target)
}

describe('where DNS leads', () => {
  test('to the target, when every server says so by CNAME', async () => {
    const net = await open(example([led]))
    expect(await look(net)).toEqual({
      state: 'target',
      evidence: 'www.example.com → d222.cloudfront.net at all 2 servers; TTL 300 s',
      leadsTo: target,
      chain: [{ name: alias, ttl: 300, to: target }],
      hidden: false,
      ttl: 300,
      notes: [],
    })
  })

  test('partly to the target, when one server lags, which is named, and the largest TTL counts', async () => {
    const net = await open(example([led], [`${alias} 900 CNAME d111.cloudfront.net`]))
    const found = await look(net)
    expect(found).not.toHaveProperty('unheard')
    expect(found).toMatchObject({
      state: 'partly',
      leadsTo: 'd111.cloudfront.net',
      ttl: 900,
      notes: [expect.stringMatching(/^ns\d.hoster.net differs from the others/)],
    })
  })

  test('partly to the target, when a server changes its mind between two rounds', async () => {
    const net = await open(example([led]))
    const server = net.at(two)
    server.before = ({ type, name }) => {
      if (type === 'A' && name === alias && server.asked.includes(`A ${alias}`))
        server.lines = [`${alias} 300 CNAME d111.cloudfront.net`]
    }
    expect((await look(net)).state).toBe('partly')
  })

  test('partly to the target, when one server is silent', async () => {
    const net = await open(example([led]))
    net.at(two).behaviour = 'silent'
    const found = await net.dns({ clock: fastClock() }).traffic(alias, target)
    expect(found).toMatchObject({ state: 'partly', unheard: true })
    expect(found.evidence).toContain('not answered by ns2.hoster.net')
  })

  test.each(['d111.cloudfront.net', 'd111.cloudfront.cn'])(
    'no further than to a name of CloudFront: %s',
    async (name) => {
      const net = await open(example([`${alias} 300 CNAME ${name}`]))
      expect(await look(net)).toMatchObject({ state: 'elsewhere', leadsTo: name, hidden: false })
    },
  )

  test('partly to the target, when one server still leads to a name that nobody answers for: it was heard', async () => {
    const net = await open(example([led], [`${alias} 300 CNAME old.other.net`]), other([]))
    net.at(three).behaviour = 'silent'
    const found = await net.dns({ clock: fastClock() }).traffic(alias, target)
    expect(found.state).toBe('partly')
    expect(found).not.toHaveProperty('unheard')
  })

  test('elsewhere', async () => {
    const net = await open(example([`${alias} 300 CNAME d111.cloudfront.net`]))
    expect(await look(net)).toMatchObject({ state: 'elsewhere', leadsTo: 'd111.cloudfront.net' })
  })

  test('nowhere, when every server says that there is no record', async () => {
    const net = await open(example([]))
    expect(await look(net)).toMatchObject({ state: 'none', leadsTo: '', ttl: 0, notes: [] })
  })

  test.each(['refused', 'servfail', 'lame', 'malformed'] as const)(
    'unknown, not nowhere, when all servers are %s',
    async (behaviour) => {
      const net = await open(example([]))
      net.at(one).behaviour = behaviour
      net.at(two).behaviour = behaviour
      expect((await look(net)).state).toBe('not-asked')
    },
  )

  test('unknown, not nowhere, when servers answer for AAAA alone, of which there is none', async () => {
    const net = await open(example([]))
    for (const server of [net.at(one), net.at(two)])
      server.before = ({ type }) => {
        server.behaviour = type === 'A' ? 'refused' : 'honest'
      }
    expect((await look(net)).state).toBe('not-asked')
  })

  test('unknown when no resolver answers', async () => {
    const net = await open(example([led]))
    net.resolver.behaviour = 'servfail'
    const found = await look(net)
    expect(found.state).toBe('not-asked')
    expect(found.evidence).toContain('127.0.0.1: SERVFAIL')
  })

  test('not to be seen, when there are addresses without a CNAME', async () => {
    const net = await open(example([`${alias} 60 A 192.0.2.1`, `${alias} 60 AAAA 2001:db8::1`]))
    const found = await look(net)
    expect(found).toMatchObject({ state: 'not-observable', leadsTo: '', ttl: 60 })
    expect(found.notes.join('\n')).toContain('has an AAAA record')
    expect(found.notes.join('\n')).toContain('an alias record, a flattened CNAME or behind a proxy')
  })

  test('not to be seen either when there is an AAAA record alone', async () => {
    const net = await open(example([`${alias} 60 AAAA 2001:db8::1`]))
    expect((await look(net)).state).toBe('not-observable')
  })

  test('not to be seen behind Cloudflare, which is named', async () => {
    const sites = [{ name: 'amy.ns.cloudflare.com', host: one }]
    const net = await open({ name: 'example.com', sites, lines: [`${alias} 300 A 192.0.2.1`] })
    expect((await look(net)).notes.join()).toContain('Cloudflare serves the zone')
  })

  test('by the apex of a zone', async () => {
    const net = await open(example(['example.com 60 A 192.0.2.1']))
    expect(await look(net, 'example.com')).toMatchObject({ state: 'not-observable' })
    expect(net.at(one).asked.concat(net.at(two).asked)).not.toContain(`A ${randomName}.com`)
  })

  test('by the given servers alone', async () => {
    const net = await open(example([led], []))
    const servers = [{ host: one, port: net.port }]
    const found = await net.dns({ servers }).traffic(alias, target)
    expect(found).toMatchObject({ state: 'target', leadsTo: target })
    expect(net.resolver.asked).toEqual([])
  })
})

describe('a chain of CNAMEs', () => {
  test('within the zone is followed to its end', async () => {
    const net = await open(
      example([`${alias} 60 CNAME cdn.example.com`, `cdn.example.com 300 CNAME ${target}`]),
    )
    const found = await look(net)
    expect(found).toMatchObject({ state: 'target', ttl: 60, leadsTo: target })
    expect(found.evidence).toContain('→ cdn.example.com → d222.cloudfront.net')
  })

  test('is followed through other zones, at their own servers', async () => {
    const net = await open(
      example([`${alias} 60 CNAME cdn.other.net`]),
      other(['cdn.other.net 60 CNAME cdn.third.org']),
      other([`cdn.third.org 60 CNAME ${target}`], 'third.org'),
    )
    net.resolver.lines = net.resolver.lines.filter((line) => !line.startsWith('cdn.'))
    expect(await look(net)).toMatchObject({ state: 'target', leadsTo: target })
  })

  test('leads partly to the target when the servers of another zone disagree', async () => {
    const zone = other([`cdn.other.net 60 CNAME ${target}`])
    const lagging = { name: 'ns2.other.net', host: '127.0.0.24', lines: ['cdn.other.net 60 A 192.0.2.1'] }
    const net = await open(example([`${alias} 60 CNAME cdn.other.net`]), {
      ...zone,
      sites: [...zone.sites, lagging],
    })
    expect((await look(net)).state).toBe('partly')
  })

  test('is not believed beyond the zone by the server of the zone', async () => {
    const net = await open(
      example([`${alias} 60 CNAME cdn.other.net`, `cdn.other.net 60 CNAME ${target}`]),
      other(['cdn.other.net 60 CNAME d111.cloudfront.net']),
    )
    net.at(one).zones.push('other.net')
    net.at(two).zones.push('other.net')
    expect(await look(net)).toMatchObject({ state: 'elsewhere', leadsTo: 'd111.cloudfront.net' })
  })

  test('into a zone where nobody answers leaves it unknown where DNS leads', async () => {
    const net = await open(example([`${alias} 60 CNAME cdn.other.net`]), other([]))
    net.at(three).behaviour = 'refused'
    const found = await look(net)
    expect(found).toMatchObject({ state: 'not-asked', leadsTo: 'cdn.other.net' })
    expect(found.evidence).toContain('did not answer (ns.other.net: REFUSED)')
  })

  test('that goes round in a circle is named', async () => {
    const net = await open(example([`${alias} 60 CNAME a.example.com`, `a.example.com 60 CNAME ${alias}`]))
    const found = await look(net)
    expect(found.state).toBe('elsewhere')
    expect(found.evidence).toContain('a CNAME loop')
  })

  test('that goes round in a circle across zones is named', async () => {
    const net = await open(
      example([`${alias} 60 CNAME a.other.net`]),
      other([`a.other.net 60 CNAME ${alias}`]),
    )
    expect((await look(net)).evidence).toContain('a CNAME loop')
  })

  test.each([
    [10, 'target', 'n9.example.com → d222.cloudfront.net'],
    [11, 'elsewhere', 'too many CNAMEs'],
  ])('of %i links: %s', async (length, state, text) => {
    const names = [alias, ...Array.from({ length: length - 1 }, (_, i) => `n${i + 1}.example.com`), target]
    const net = await open(example(names.slice(1).map((to, i) => `${names[i]} 60 CNAME ${to}`)))
    const found = await look(net)
    expect(found.state).toBe(state)
    expect(found.evidence).toContain(text)
  })

  test.each(['A 192.0.2.1', 'AAAA 2001:db8::1'])(
    'that ends at a name with one address, %s, is told once',
    async (address) => {
      const net = await open(example([`${alias} 60 CNAME lb.example.com`, `lb.example.com 60 ${address}`]))
      const found = await look(net)
      expect(found).toMatchObject({ state: 'elsewhere', leadsTo: 'lb.example.com', notes: [] })
      expect(found.evidence).toBe('www.example.com → lb.example.com at all 2 servers; TTL 60 s')
    },
  )

  test('that ends at a name without an address leads there', async () => {
    const net = await open(example([`${alias} 60 CNAME gone.example.com`]))
    const found = await look(net)
    expect(found).toMatchObject({ state: 'elsewhere', leadsTo: 'gone.example.com' })
    expect(found.evidence).toContain('which has no address')
  })
})

describe('what a person should know besides', () => {
  test('a DNS wildcard that gives the same answer', async () => {
    const net = await open(example([`*.example.com 300 CNAME ${target}`]))
    const { notes } = await look(net)
    expect(notes).toEqual([expect.stringContaining('the DNS wildcard *.example.com gives the same answer')])
  })

  test('not a DNS wildcard that leads elsewhere', async () => {
    const net = await open(example([led, '*.example.com 300 CNAME d111.cloudfront.net']))
    expect((await look(net)).notes).toEqual([])
    expect(net.at(one).asked.concat(net.at(two).asked)).toContain(`A ${randomName}.example.com`)
  })

  test.each(['0 d111.cloudfront.net', '1 D111.cloudfront.net.'])(
    'an HTTPS record that leads elsewhere: %s',
    async (data) => {
      const net = await open(example([`${alias} 60 A 192.0.2.1`, `${alias} 60 UNKNOWN_65 ${data}`]))
      const found = await look(net)
      expect(found).toMatchObject({ state: 'elsewhere', leadsTo: 'd111.cloudfront.net' })
      expect(found.evidence).toContain('its HTTPS record names d111.cloudfront.net')
      expect(found.notes.join()).toContain('has an HTTPS record (type 65) for d111.cloudfront.net')
    },
  )

  test.each(['1 .', `1 ${alias}`, `0 ${target}`])(
    'but not an HTTPS record that leads nowhere else: %s',
    async (data) => {
      const net = await open(example([`${alias} 60 A 192.0.2.1`, `${alias} 60 UNKNOWN_65 ${data}`]))
      const found = await look(net)
      expect(found.state).toBe('not-observable')
      expect(found.notes.join()).not.toContain('HTTPS')
    },
  )

  test('a TTL of more than an hour', async () => {
    const net = await open(example([`${alias} 86400 CNAME ${target}`]))
    expect((await look(net)).notes).toEqual([
      'the record of www.example.com has a TTL of 24 h; lower it before the move',
    ])
  })
})

test('a wildcard alias is looked up by a name below it that nobody made a record for', async () => {
  const net = await open(example([`*.example.com 300 CNAME ${target}`]))
  expect(await look(net, '*.example.com')).toMatchObject({ state: 'target', notes: [], ttl: 300 })
  expect(net.at(one).asked).toContain(`A ${randomName}.example.com`)
})

describe('addresses for the probe', () => {
  test('are those the resolver gives, of both kinds, at the end of the chain', async () => {
    const lines = [
      `${alias} 60 CNAME cdn.example.com`,
      'cdn.example.com 60 A 192.0.2.1',
      'cdn.example.com 60 AAAA 2001:db8::1',
    ]
    const net = await open(example(lines))
    expect(await net.dns().addresses(alias)).toEqual(['192.0.2.1', '2001:db8::1'])
  })

  test('are asked of the given servers, and of the resolver where those know only the CNAME', async () => {
    const net = await open(
      example([`${alias} 60 CNAME cdn.other.net`]),
      other(['cdn.other.net 60 A 192.0.2.1']),
    )
    const servers = [{ host: one, port: net.port }]
    expect(await net.dns({ servers }).addresses(alias)).toEqual(['192.0.2.1'])
  })

  test('are not "none" when nobody answers', async () => {
    const net = await open(example([led]))
    net.resolver.behaviour = 'servfail'
    await expect(net.dns().addresses(alias)).rejects.toThrow('SERVFAIL')
  })

  test('are none where the name has none', async () => {
    const net = await open(example([`other.${alias} 60 A 192.0.2.1`]))
    expect(await net.dns().addresses(alias)).toEqual([])
  })

  test.each([
    ['AAAA', 'those of IPv4'],
    ['A', 'unknown, and not those of IPv6, which most runners cannot reach'],
  ])('are, where only %s is refused, %s', async (refused) => {
    const net = await open(example([`${alias} 60 A 192.0.2.1`, `${alias} 60 AAAA 2001:db8::1`]))
    net.resolver.before = ({ type }) => {
      net.resolver.behaviour = type === refused ? 'servfail' : 'honest'
    }
    const found = await net
      .dns()
      .addresses(alias)
      .catch(({ message }: Error) => message)
    expect(found).toEqual(refused === 'AAAA' ? ['192.0.2.1'] : '127.0.0.1: SERVFAIL')
  })
})
