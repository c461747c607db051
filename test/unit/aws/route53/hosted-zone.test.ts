import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RecordChange, Route53 } from '../../../../src/aws/route53/client.ts'
import { seenThroughZone } from '../../../../src/aws/route53/hosted.ts'
import { openHostedZone } from '../../../../src/aws/route53/hosted-zone.ts'
import {
  aliasSet,
  hostedRecord,
  plainSet,
  type RawSet,
  rawSet,
} from '../../../../src/aws/route53/record-sets.ts'
import { isOfCloudFront } from '../../../../src/base/alias.ts'
import { wallClock } from '../../../../src/base/clock.ts'
import { Failure } from '../../../../src/base/failure.ts'
import { namedBy, showsValue, txtText } from '../../../../src/base/record.ts'
import type { Traffic } from '../../../../src/base/traffic.ts'
import type { Delegation } from '../../../../src/dns/client.ts'
import { buildPlan, parsePlan } from '../../../../src/plan/plan.ts'

const target = 'd2new.cloudfront.net'
const old = 'd1old.cloudfront.net'
const servers = ['ns-1.awsdns.example', 'ns-2.awsdns.example']
const delegation: Delegation = { zone: 'shop.example', nameServers: servers }

interface FakeZone {
  readonly id: string
  readonly name?: string
  readonly nameServers?: readonly string[]
  readonly isPrivate?: boolean
}

const asSet = (raw: RawSet) => hostedRecord(raw, '')
const denied = new Failure('access-denied', 'not permitted', { outcome: 'refused', refusal: 'permission' })

/** Route 53 with some zones, and one list of sets for all of them; keeps the batches that it accepts. */
function route53(zones: readonly FakeZone[], sets: readonly RawSet[] = [], refuse?: Failure) {
  const batches: (readonly RecordChange[])[] = []
  const full = ({ id, name = 'shop.example', nameServers = servers, isPrivate = false }: FakeZone) => ({
    id,
    name,
    isPrivate,
    nameServers: isPrivate ? [] : nameServers,
  })
  const fake: Route53 = {
    zones: async (name) => zones.map(full).filter((zone) => zone.name === name),
    zone: async (id) => {
      const zone = zones.map(full).find((one) => one.id === id)
      if (zone === undefined) throw new Failure('zone-not-found', `no ${id}`, { outcome: 'refused' })
      return zone
    },
    owner: async () => ({ tool: 'CloudFormation', name: 'web', resource: '' }),
    records: async (_, names) => sets.map(asSet).filter(({ name }) => names.includes(name)),
    change: async (_, changes) => {
      if (refuse !== undefined) throw refuse
      batches.push(changes)
      return 'C1'
    },
    inSync: async () => true,
  }
  return { fake, batches }
}

function open(
  accounts: readonly Route53[],
  more: { given?: string; alias?: string; delegation?: Delegation } = {},
) {
  const { given, alias = 'www.shop.example' } = more
  const ownershipName = `_${alias}`
  return openHostedZone({
    alias,
    given,
    delegation: more.delegation ?? delegation,
    accounts,
    names: [alias, ownershipName],
    clock: wallClock,
  })
}

const reasonOf = async (opening: Promise<unknown>) => {
  const failure = await opening.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  return failure instanceof Failure ? `${failure.code}: ${failure.message}` : 'nothing'
}

describe('the hosted zone', () => {
  test('is the public one among duplicates that public DNS delegates to', async () => {
    const { fake } = route53([
      { id: 'Z1', nameServers: ['ns-7.awsdns.example', 'ns-8.awsdns.example'] },
      { id: 'Z2', isPrivate: true },
      { id: 'Z3', nameServers: servers.toReversed() },
    ])
    expect(await open([fake])).toMatchObject({
      zoneId: 'Z3',
      zoneName: 'shop.example',
      owner: { name: 'web' },
    })
  })

  test('is found with a role that may read it and no other of the same name, as docs/iam/dns-role.json is', async () => {
    const { fake } = route53([{ id: 'Z1', nameServers: ['ns-7.awsdns.example'] }, { id: 'Z3' }])
    const zone: Route53['zone'] = (id) => (id === 'Z3' ? fake.zone(id) : Promise.reject(denied))
    expect(await open([{ ...fake, zone }])).toMatchObject({ zoneId: 'Z3' })
    const none: Route53['zone'] = (id) => (id === 'Z1' ? fake.zone(id) : Promise.reject(denied))
    expect(await reasonOf(open([{ ...fake, zone: none }]))).toMatch(/^access-denied/)
  })

  test('may be in the second account', async () => {
    const here = route53([])
    const there = route53([{ id: 'Z9' }])
    expect((await open([here.fake, there.fake])).zoneId).toBe('Z9')
  })

  test.each<[string, FakeZone[], Parameters<typeof open>[1], RegExp]>([
    ['none of that name', [], {}, /no public hosted zone shop.example/],
    ['only a private one', [{ id: 'Z1', isPrivate: true }], {}, /no public hosted zone shop.example/],
    ['none that is asked', [{ id: 'Z1', nameServers: ['ns-7.x'] }], {}, /Z1 of that name is not what/],
    ['one that no server answered about', [{ id: 'Z1' }], { delegation: { why: 'silence' } }, /silence/],
    ['a given one that is private', [{ id: 'Z1', isPrivate: true }], { given: 'Z1' }, /private zone/],
    ['a given one of another name', [{ id: 'Z1', name: 'shop.test' }], { given: 'Z1' }, /cannot contain/],
    [
      'a given parent of the live zone',
      [{ id: 'Z1', name: 'example' }],
      { given: 'Z1' },
      /the zone shop.example answers/,
    ],
    [
      'a given one that is not asked',
      [{ id: 'Z1', nameServers: ['ns-7.x'] }],
      { given: 'Z1' },
      /are not those to which public DNS delegates/,
    ],
  ])('is refused: %s', async (_, zones, more, why) => {
    const reason = await reasonOf(open([route53(zones).fake], more))
    expect(reason).toMatch(/^zone-not-found: /)
    expect(reason).toMatch(why)
  })

  test('that was given is taken at its word where public DNS cannot be asked', async () => {
    const { fake } = route53([{ id: 'Z1' }])
    expect((await open([fake], { given: 'Z1', delegation: { why: 'silence' } })).zoneId).toBe('Z1')
  })

  test('that may not be read is a matter of permissions', async () => {
    const fake = { ...route53([]).fake, zones: () => Promise.reject(denied) }
    expect(await reasonOf(open([fake]))).toMatch(/^access-denied/)
  })
})

const written = (batches: readonly (readonly RecordChange[])[]) =>
  batches.map((batch) => batch.map(({ action, set }) => `${action} ${set.Type} ${set.Name}`))

describe('traffic records', () => {
  const plainA: RawSet = { ...plainSet('www.shop.example', 'TXT', 60, []), Type: 'A' }
  const address = { ...plainA, ResourceRecords: [{ Value: '192.0.2.1' }] }

  test.each<[string, RawSet[], string[]]>([
    [
      'a CNAME stays one',
      [plainSet('www.shop.example', 'CNAME', 77, [`${old}.`])],
      ['UPSERT CNAME www.shop.example.'],
    ],
    [
      'A and AAAA move together, whatever they were',
      [address, aliasSet('www.shop.example', 'AAAA', old)],
      ['UPSERT A www.shop.example.', 'UPSERT AAAA www.shop.example.'],
    ],
    ['no AAAA is invented beside an A', [address], ['UPSERT A www.shop.example.']],
    ['a name without records gets both', [], ['UPSERT A www.shop.example.', 'UPSERT AAAA www.shop.example.']],
    [
      'a name below a DNS wildcard gets its form, the nearest one counts',
      [plainSet('*.shop.example', 'CNAME', 90, [`${old}.`]), { ...aliasSet('other.shop.example', 'A', old) }],
      ['UPSERT CNAME www.shop.example.'],
    ],
  ])('%s', async (_, sets, changes) => {
    const { fake, batches } = route53([{ id: 'Z1' }], sets)
    const zone = await open([fake])
    const answer = await zone.change([{ do: 'point', name: 'www.shop.example', domain: target }])
    expect(written(batches)).toEqual([changes])
    expect(answer.made).toEqual(['www.shop.example'])
    expect(answer.written.every(({ values }) => values.every((value) => namedBy(value) === target))).toBe(
      true,
    )
  })

  test('take the form of the nearest DNS wildcard', async () => {
    const far = plainSet('*.shop.example', 'CNAME', 90, [`${old}.`])
    const near = aliasSet('*.eu.shop.example', 'A', old)
    const { fake, batches } = route53([{ id: 'Z1' }], [far, near])
    await (await open([fake])).change([{ do: 'point', name: 'www.eu.shop.example', domain: target }])
    expect(written(batches)).toEqual([['UPSERT A www.eu.shop.example.']])
  })

  test('are led by what was just read of them, without reading it again', async () => {
    const { fake, batches } = route53([{ id: 'Z1' }], [address])
    const zone = await open([fake])
    const read = await zone.records(['www.shop.example'])
    const deaf = await open([{ ...fake, records: async () => [] }])
    await deaf.change([{ do: 'point', name: 'www.shop.example', domain: target }], read)
    expect(written(batches)).toEqual([['UPSERT A www.shop.example.']])
  })

  test('keep their TTL', async () => {
    const { fake, batches } = route53(
      [{ id: 'Z1' }],
      [plainSet('www.shop.example', 'CNAME', 77, [`${old}.`])],
    )
    await (await open([fake])).change([{ do: 'point', name: 'www.shop.example', domain: target }])
    expect(batches[0]?.[0]?.set).toEqual(plainSet('www.shop.example', 'CNAME', 77, [`${target}.`]))
  })

  test.each<[string, Partial<RawSet>]>([
    ['weighted', { SetIdentifier: 'a', Weight: 50 }],
    ['with a health check', { HealthCheckId: 'h' }],
    ['of a traffic policy', { TrafficPolicyInstanceId: 't' }],
  ])('are not touched when %s', async (_, more) => {
    const { fake, batches } = route53([{ id: 'Z1' }], [{ ...address, ...more }])
    const zone = await open([fake])
    expect(await reasonOf(zone.change([{ do: 'point', name: 'www.shop.example', domain: target }]))).toMatch(
      /^dns-record-unsupported: /,
    )
    expect(batches).toEqual([])
  })

  test('are put back as a plan holds them, and what was not there goes', async () => {
    const before = [plainSet('www.shop.example', 'CNAME', 60, [`${old}.`])]
    const { fake } = route53([{ id: 'Z1' }], before)
    const { found } = await open([fake])
    const facts = {
      'repository-id': '1',
      command: 'move',
      scenario: 'same-account',
      aliases: ['www.shop.example'],
      source: null,
      target: { id: 'E1', kind: 'distribution', account: null, domain: target, enabled: true, aliases: [] },
      wildcards: [],
      'certificate-covers': null,
      dns: { 'zone-id': 'Z1', records: found },
      'accept-downtime': [],
      'accept-hosts': [],
      steps: [],
    } as const
    const { plan } = buildPlan(facts)
    const { dns } = parsePlan(plan, { repositoryId: '1' })
    const after = route53(
      [{ id: 'Z1' }],
      [aliasSet('www.shop.example', 'A', target), aliasSet('www.shop.example', 'AAAA', target)],
    )
    await (await open([after.fake])).change([
      { do: 'restore', name: 'www.shop.example', records: dns.records },
    ])
    expect(after.batches).toEqual([
      [
        { action: 'DELETE', set: aliasSet('www.shop.example', 'A', target) },
        { action: 'DELETE', set: aliasSet('www.shop.example', 'AAAA', target) },
        { action: 'UPSERT', set: before[0] },
      ],
    ])
  })
})

describe('the ownership record', () => {
  const name = '_www.shop.example'
  const others = [`"${old}"`, '"a \\"quoted\\" text" "in two strings"']

  test('gets a value more and loses it again; the other values stay as they are', async () => {
    const set = plainSet(name, 'TXT', 600, others)
    const { fake, batches } = route53([{ id: 'Z1' }], [set])
    await (await open([fake])).change([{ do: 'publish', name, values: [target], ttl: 60 }])
    const more = plainSet(name, 'TXT', 600, [...others, `"${target}"`])
    expect(batches).toEqual([
      [
        { action: 'DELETE', set },
        { action: 'CREATE', set: more },
      ],
    ])
    const later = route53([{ id: 'Z1' }], [more])
    await (await open([later.fake])).change([{ do: 'withdraw', name, values: [target] }])
    expect(later.batches).toEqual([
      [
        { action: 'DELETE', set: more },
        { action: 'CREATE', set },
      ],
    ])
  })

  test('is not written twice, and goes with its last value', async () => {
    const set = plainSet(name, 'TXT', 60, [`"${target.toUpperCase()}."`])
    const { fake, batches } = route53([{ id: 'Z1' }], [set])
    const zone = await open([fake])
    expect(await zone.change([{ do: 'publish', name, values: [target], ttl: 60 }])).toEqual({
      written: [],
      made: [name],
    })
    expect(batches).toEqual([])
    await zone.change([{ do: 'withdraw', name, values: [target] }])
    expect(batches).toEqual([[{ action: 'DELETE', set }]])
  })

  test('cannot stand beside a CNAME', async () => {
    const { fake } = route53([{ id: 'Z1' }], [plainSet(name, 'CNAME', 60, ['elsewhere.example.'])])
    const reason = await reasonOf(
      (await open([fake])).change([{ do: 'publish', name, values: [target], ttl: 60 }]),
    )
    expect(reason).toMatch(/^dns-record-unsupported: .*CNAME/)
  })

  test('that somebody changes meanwhile is a conflict, to be read again', async () => {
    const overtaken = new Failure('dns-record-unsupported', 'Tried to create … but it already exists', {
      outcome: 'refused',
    })
    const { fake } = route53([{ id: 'Z1' }], [], overtaken)
    const failure = await (await open([fake]))
      .change([{ do: 'publish', name, values: [target], ttl: 60 }])
      .catch((thrown) => thrown)
    expect(failure).toMatchObject({ code: 'service-error', outcome: 'conflict' })
  })
})

describe('a record set', () => {
  const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/)
  const host = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join('.'))
  const plain = fc
    .record({
      name: host,
      type: fc.constantFrom('A', 'AAAA', 'CNAME', 'TXT'),
      ttl: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
      values: fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 }),
    })
    .map(
      ({ name, type, ttl, values }): RawSet => ({
        Name: `${name}.`,
        Type: type,
        TTL: ttl,
        ResourceRecords: values.map((value) => ({ Value: `"${value}"` })),
      }),
    )
  const alias = fc
    .record({ name: host, type: fc.constantFrom('A', 'AAAA'), to: host, health: fc.boolean() })
    .map(
      ({ name, type, to, health }): RawSet => ({
        Name: `${name}.`,
        Type: type,
        AliasTarget: { HostedZoneId: 'Z2FDTNDATAQYW2', DNSName: `${to}.`, EvaluateTargetHealth: health },
      }),
    )

  test('is given back as it was taken', () => {
    fc.assert(
      fc.property(fc.oneof(plain, alias), (raw) => {
        expect(rawSet(asSet(raw))).toEqual(raw)
      }),
    )
  })

  test('shows a TXT value whatever its strings, case and dot', () => {
    expect(txtText('"d2NEW." "cloudfront" ".net."')).toBe('d2new.cloudfront.net')
    expect(txtText('"a\\"b\\\\c\\052"')).toBe('a"b\\c*')
    const records = [{ name: '_www', type: 'TXT', ttl: 1, values: ['"x"', `"${target}"`] }]
    expect(showsValue(records, '_www', target.toUpperCase())).toBe(true)
    expect(showsValue(records, '_www', `x${target}`)).toBe(false)
    expect(showsValue(records, '_other', target)).toBe(false)
  })
})

describe('China', () => {
  test.each([
    ['d1.cloudfront.net', 'Z2FDTNDATAQYW2'],
    ['d1.cloudfront.cn', 'Z3RFFRIM2A3IF5'],
  ])('an alias record to %s has the hosted zone id %s', (domain, id) => {
    for (const type of ['A', 'AAAA', 'HTTPS'] as const)
      expect(aliasSet('www.shop.example', type, domain).AliasTarget?.HostedZoneId).toBe(id)
  })

  test.each([
    ['d1.cloudfront.net', true],
    ['d1.cloudfront.cn', true],
    ['cloudfront.net', false],
    ['d1.notcloudfront.cn', false],
    ['d1.cloudfront.net.example', false],
  ])('%s is a name of CloudFront: %s', (name, is) => {
    expect(isOfCloudFront(name)).toBe(is)
  })
})

describe('what no query shows', () => {
  const hidden = {
    state: 'not-observable',
    evidence: '',
    leadsTo: '',
    chain: [],
    hidden: true,
    ttl: 60,
    notes: [],
  } as const
  const seenThrough = (seen: Traffic, ...raws: readonly RawSet[]) => {
    const records = async (names: readonly string[] | 'all') =>
      raws.map(asSet).filter(({ name }) => names.includes(name))
    return seenThroughZone(seen, { zoneName: 'shop.example', records }, 'shop.example', target)
  }
  const [four, six] = [aliasSet('shop.example', 'A', target), aliasSet('shop.example', 'AAAA', target)]
  const wrong = aliasSet('shop.example', 'AAAA', old)

  test('is read in the zone', async () => {
    expect(await seenThrough(hidden, four, six)).toMatchObject({ state: 'target', ttl: 60 })
    expect(await seenThrough(hidden, four, wrong)).toMatchObject({
      state: 'partly',
      leadsTo: old,
    })
    expect(await seenThrough(hidden, wrong)).toMatchObject({ state: 'elsewhere', leadsTo: old })
  })

  test('stays hidden where the zone has plain addresses, and never outweighs what a query shows', async () => {
    const address: RawSet = {
      Name: 'shop.example.',
      Type: 'A',
      TTL: 60,
      ResourceRecords: [{ Value: '192.0.2.1' }],
    }
    expect(await seenThrough(hidden, address)).toEqual(hidden)
    const seen = { ...hidden, state: 'elsewhere', hidden: false } as const
    expect(await seenThrough(seen, four, six)).toEqual(seen)
  })
})
