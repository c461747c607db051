import { expect, test } from 'vitest'
import type { Route53 } from '../../../src/aws/route53/client.ts'
import { soon, wallClock } from '../../../src/base/clock.ts'
import { Failure } from '../../../src/base/failure.ts'
import type { Delegation } from '../../../src/dns/client.ts'
import { openZones } from '../../../src/move/zones.ts'

const aliases = ['www.shop.example', 'www.store.example', 'img.store.example']
const servers = ['ns-1.awsdns.example', 'ns-2.awsdns.example']
const zoneOf = (name: string) => name.replace(/^[^.]*\./, '')

function fakeRoute53(): Route53 {
  const zone = (name: string) => ({ id: `Z${name}`, name, isPrivate: false, nameServers: servers })
  return {
    zones: async (name) => [zone(name)],
    zone: async (id) => zone(id.slice(1)),
    owner: async () => undefined,
    records: async (_, names) =>
      (names === 'all' ? [] : names).map((name) => ({
        name,
        type: 'CNAME',
        ttl: 60,
        values: ['d1.cloudfront.net.'],
        leadsTo: 'd1.cloudfront.net',
        obstacle: '',
      })),
    change: async () => {
      throw new Failure('internal', 'nothing is changed here')
    },
    inSync: async () => true,
  }
}

/** Each name is not found by its first `failing` queries. */
function opened(failing: number, hostedZone?: string) {
  const asked = new Map<string, number>()
  const delegation = async (alias: string): Promise<Delegation> => {
    asked.set(alias, (asked.get(alias) ?? 0) + 1)
    return (asked.get(alias) ?? 0) <= failing
      ? { why: 'no answer within 2 s' }
      : { zone: zoneOf(alias), nameServers: servers }
  }
  const account = { route53: fakeRoute53() }
  const looks = aliases.map((alias) => ({
    alias,
    ends: { target: { known: true } },
    ownership: Promise.resolve({ name: `_${alias}` }),
  }))
  return openZones(
    { inputs: { aliases, dns: 'auto', hostedZone }, ports: { clock: wallClock } } as never,
    { target: account, source: undefined, dns: Promise.resolve(undefined) } as never,
    Promise.resolve(looks) as never,
    { delegation } as never,
  )
}

test.each([0, 1, 2])(
  'each name is in its own zone, although %i queries are not answered',
  async (failing) => {
    const zones = opened(failing)
    const found = await Promise.all(aliases.map(zones))
    expect(found.map((zone) => ('hosted' in zone ? zone.hosted.zoneId : zone.why?.message))).toEqual(
      aliases.map((alias) => `Z${zoneOf(alias)}`),
    )
    // One zone is opened once, since it knows which changes are under way, and has the records of all its names.
    const [, second, third] = found.map((zone) => ('hosted' in zone ? zone.hosted : undefined))
    expect(second).toBe(third)
    for (const alias of aliases.slice(1))
      expect(second?.found.filter(({ name }) => name === alias)).toHaveLength(1)
  },
)

test('hosted-zone, and nobody answers: names that cannot be in it are not taken to be', async () => {
  const zones = opened(100, 'Zshop.example')
  const found = await Promise.all(aliases.map(zones))
  expect(found.map((zone) => ('hosted' in zone ? zone.hosted.zoneId : zone.why?.code))).toEqual([
    'Zshop.example',
    'zone-not-found',
    'zone-not-found',
  ])
})

test('a name whose zone is open does not wait for one that does not answer, although the zone of a third is not known', async () => {
  const names = ['www.shop.example', 'www.store.example', 'www.else.example']
  const fake = fakeRoute53()
  const account = {
    route53: {
      ...fake,
      zones: (name: string) => (name === 'store.example' ? new Promise(() => undefined) : fake.zones(name)),
    },
  }
  const zones = openZones(
    { inputs: { aliases: names, dns: 'auto' }, ports: { clock: wallClock } } as never,
    { target: account, source: undefined, dns: Promise.resolve(undefined) } as never,
    Promise.resolve(
      names.map((alias) => ({
        alias,
        ends: { target: { known: true } },
        ownership: Promise.resolve({ name: `_${alias}` }),
      })),
    ) as never,
    {
      delegation: async (alias: string): Promise<Delegation> =>
        alias === 'www.else.example'
          ? { why: 'no answer within 2 s' }
          : { zone: zoneOf(alias), nameServers: servers },
    } as never,
  )
  const zone = await soon(wallClock, 4_000, zones('www.shop.example'))
  expect(zone).toMatchObject({ hosted: { zoneId: 'Zshop.example' } })
})
