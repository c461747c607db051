import { describe, expect, test } from 'vitest'
import { InputErrors, readInputs } from '../../../src/inputs/read.ts'
import { misfits, readPlan, withPlanErrors } from '../../../src/plan/binding.ts'
import { buildPlan, differenceText, type PlanFacts, parsePlan } from '../../../src/plan/plan.ts'
import type { RecordsRead } from '../../../src/plan/record-differences.ts'
import type { Plan } from '../../../src/plan/shape.ts'
import { jobEnvironment } from '../inputs/job-environment.ts'

const facts: PlanFacts = {
  'repository-id': '7',
  command: 'move',
  scenario: 'wildcard',
  aliases: ['www.example.com'],
  source: {
    id: 'E1SOURCE',
    kind: 'distribution',
    account: '222222',
    domain: 'd1.cloudfront.net',
    enabled: true,
    aliases: ['www.example.com', 'img.example.com'],
  },
  target: {
    id: 'E2TARGET',
    kind: 'distribution',
    account: '111111',
    domain: 'd2.cloudfront.net',
    enabled: true,
    aliases: ['other.example.com'],
  },
  wildcards: [{ name: '*.example.com', 'on-target': false }],
  'certificate-covers': ['*.example.com'],
  dns: {
    'zone-id': 'Z1',
    records: [{ name: 'www.example.com', type: 'CNAME', ttl: 300, values: ['d1.cloudfront.net'] }],
  },
  'accept-downtime': [],
  'accept-hosts': [],
  steps: ['a', 'b'],
}

const planOf = (changes: Partial<PlanFacts> = {}): Plan =>
  parsePlan(buildPlan({ ...facts, ...changes }).plan, { repositoryId: '7' })
const target = (changes: Partial<PlanFacts['target']>) => ({ target: { ...facts.target, ...changes } })
const source = (changes: Partial<PlanFacts['target']>) => ({
  source: { ...facts.target, ...facts.source, ...changes },
})
type Records = PlanFacts['dns']['records']
const records = (...list: Records) => ({ dns: { 'zone-id': 'Z1', records: list } })
const set = (name: string, type: string, value: string, ttl = 300) => ({ name, type, ttl, values: [value] })
const cname = (value: string, ttl = 300) => set('www.example.com', 'CNAME', value, ttl)
/** What differs, in words; `read`: how much of DNS could be read now. */
const said = (now: Partial<PlanFacts>, was: Partial<PlanFacts> = {}, read: RecordsRead = 'zone') =>
  misfits(planOf(was), { plan: planOf(now), records: () => read }).map(differenceText)

describe('a world that is the plan half carried out fits it', () => {
  test.each<[string, Partial<PlanFacts>]>([
    ['nothing was done', {}],
    ['the wildcard is on the target', target({ aliases: ['other.example.com', '*.example.com'] })],
    ['DNS points to the target', records(cname('d2.cloudfront.net'))],
    [
      'DNS points to the target by alias records',
      records(
        set('www.example.com', 'A', 'ALIAS Z2FDTNDATAQYW2 d2.cloudfront.net. false', 0),
        set('www.example.com', 'AAAA', 'ALIAS Z2FDTNDATAQYW2 d2.cloudfront.net. false', 0),
        set('www.example.com', 'HTTPS', 'ALIAS Z2FDTNDATAQYW2 d2.cloudfront.net. false', 0),
      ),
    ],
    ['the name is off the source', source({ aliases: ['img.example.com'] })],
    [
      'the name is on the target',
      target({ aliases: ['other.example.com', '*.example.com', 'www.example.com'] }),
    ],
    [
      'an ownership record was added',
      records(cname('d1.cloudfront.net'), set('_www.example.com', 'TXT', '"d2.cloudfront.net"')),
    ],
    ['other steps are left', { steps: ['b'] }],
    ['it is being undone', { command: 'roll-back' }],
  ])('%s', (_, now) => {
    expect(said(now)).toEqual([])
  })

  test('disable-source may find the source disabled, other methods may not', () => {
    const disabled = source({ enabled: false })
    expect(said({ scenario: 'disable-source', ...disabled }, { scenario: 'disable-source' })).toEqual([])
    expect(said(disabled)).toEqual(['source.enabled: was true, is false'])
  })
})

describe('anything else that changed is named by its member, old and new', () => {
  test.each<[said: string, Partial<PlanFacts>]>([
    ['scenario: was wildcard, is release-and-claim', { scenario: 'release-and-claim' }],
    [
      'aliases, api.example.com: was not there, is there',
      { aliases: ['www.example.com', 'api.example.com'] },
    ],
    ['source.id: was E1SOURCE, is E9', source({ id: 'E9' })],
    ['source.kind: was distribution, is distribution-tenant', source({ kind: 'distribution-tenant' })],
    ['source.aliases, img.example.com: was there, is not there', source({ aliases: ['www.example.com'] })],
    [
      'source.aliases, new.example.com: was not there, is there',
      source({ aliases: ['www.example.com', 'img.example.com', 'new.example.com'] }),
    ],
    ['source.domain: was d1.cloudfront.net, is d9.cloudfront.net', source({ domain: 'd9.cloudfront.net' })],
    ['source.account: was 222222, is 999999', source({ account: '999999' })],
    ['target.id: was E2TARGET, is E9', target({ id: 'E9' })],
    ['target.aliases, other.example.com: was there, is not there', target({ aliases: [] })],
    [
      'target.aliases, new.example.com: was not there, is there',
      target({ aliases: ['other.example.com', 'new.example.com'] }),
    ],
    ['target.enabled: was true, is false', target({ enabled: false })],
    ['target.domain: was d2.cloudfront.net, is d9.cloudfront.net', target({ domain: 'd9.cloudfront.net' })],
    [
      'certificate-covers, img.example.com: was not there, is there',
      { 'certificate-covers': ['*.example.com', 'img.example.com'] },
    ],
    [
      'wildcards, *.example.org: was not there, is there',
      { wildcards: [...facts.wildcards, { name: '*.example.org', 'on-target': false }] },
    ],
    ['dns.zone-id: was Z1, is Z2', { dns: { 'zone-id': 'Z2', records: facts.dns.records } }],
    [
      'dns.records, CNAME www.example.com: was d1.cloudfront.net (TTL 300 s), is d3.cloudfront.net (TTL 300 s)',
      records(cname('d3.cloudfront.net')),
    ],
    ['dns.records, CNAME www.example.com: was d1.cloudfront.net (TTL 300 s), is none', records()],
    [
      'dns.records, CNAME www.example.com: was d1.cloudfront.net (TTL 300 s), is d1.cloudfront.net (TTL 60 s)',
      records(cname('d1.cloudfront.net', 60)),
    ],
    [
      'dns.records, TXT _www.example.com: was none, is "d7.cloudfront.net"',
      records(cname('d1.cloudfront.net'), set('_www.example.com', 'TXT', '"d7.cloudfront.net"')),
    ],
    ['accept-downtime, www.example.com: was not there, is there', { 'accept-downtime': ['www.example.com'] }],
    ['accept-hosts, *.example.com: was not there, is there', { 'accept-hosts': ['*.example.com'] }],
  ])('%s', (expected, now) => {
    expect(said(now)).toEqual([expected])
  })

  test('several, each in a line of its own', () => {
    expect(
      said({ ...source({ enabled: false, aliases: ['www.example.com'] }), 'certificate-covers': [] }),
    ).toEqual([
      'source.enabled: was true, is false',
      'source.aliases, img.example.com: was there, is not there',
      'certificate-covers, *.example.com: was there, is not there',
    ])
  })

  test('a wildcard that was on the target before the move must still be there', () => {
    const before = {
      wildcards: [{ name: '*.example.com', 'on-target': true }],
      ...target({ aliases: ['other.example.com', '*.example.com'] }),
    }
    expect(said(target({ aliases: ['other.example.com'] }), before)).toEqual([
      'target.aliases, *.example.com: was there, is not there',
    ])
  })

  test('a name that nobody held and somebody has now', () => {
    expect(said({}, { source: null })).toEqual(['source: was none, is E1SOURCE'])
  })
})

describe('not to know is no difference', () => {
  const unread = { kind: 'distribution', account: null, domain: null, enabled: null, aliases: null } as const
  /** Each thing that may be unread, as a plan has it then. */
  const unknowns: readonly (readonly [string, Partial<PlanFacts>, RecordsRead])[] = [
    ['the source', { source: { id: 'E1SOURCE', ...unread } }, 'zone'],
    ['the target', { target: { id: 'E2TARGET', ...unread } }, 'zone'],
    ['the certificate', { 'certificate-covers': null }, 'zone'],
    ['the hosted zone', { dns: { 'zone-id': null, records: [cname('d1.cloudfront.net')] } }, 'query'],
    ['DNS', { dns: { 'zone-id': null, records: [] } }, 'not'],
  ]
  /** Every set of them at once. */
  const subsets = Array.from({ length: 2 ** unknowns.length }, (_, bits) =>
    unknowns.filter((_one, at) => (bits >> at) % 2 === 1),
  )
  const together = (some: typeof unknowns) => ({
    facts: Object.assign({}, ...some.map(([, now]) => now)) as Partial<PlanFacts>,
    read: some.at(-1)?.[2] ?? ('zone' as const),
  })

  test('now, in any combination', () => {
    for (const some of subsets) {
      const { facts: now, read } = together(some)
      expect(said(now, {}, read), some.map(([what]) => what).join(', ')).toEqual([])
    }
  })

  test('when the plan was made, in any combination, except that it shows who was to write the records', () => {
    for (const some of subsets) {
      const { facts: was } = together(some)
      const written = was.dns === undefined ? [] : ['dns.zone-id: was none, is Z1']
      expect(said({}, was), some.map(([what]) => what).join(', ')).toEqual(written)
    }
  })

  test('what can be read is compared all the same, in any combination', () => {
    const changed = [
      ['source', source({ domain: 'd9.cloudfront.net' }), 'source.domain'],
      ['target', target({ domain: 'd9.cloudfront.net' }), 'target.domain'],
      ['certificate', { 'certificate-covers': [] }, 'certificate-covers'],
    ] as const
    for (const some of subsets)
      for (const [what, now, field] of changed) {
        if (some.some(([unknown]) => unknown === `the ${what}`)) continue
        const { facts: blind, read } = together(some)
        expect(said({ ...blind, ...now }, {}, read)).toEqual([expect.stringContaining(field)])
      }
  })
})

describe('records', () => {
  const apex = 'example.com'
  /** Every record set that a zone may hold under the names that are read, and whether a move rests on it. */
  const sets: readonly (readonly [name: string, type: string, bound: boolean])[] = [
    ...['A', 'AAAA', 'CNAME', 'HTTPS'].map((type) => [apex, type, true] as const),
    ...['MX', 'TXT', 'CAA', 'NS', 'SOA', 'SRV', 'DS', 'SVCB', 'SPF', 'NAPTR'].map(
      (type) => [apex, type, false] as const,
    ),
    [`_.${apex}`, 'TXT', true],
    [`_${apex}`, 'TXT', true],
    [`_.${apex}`, 'MX', false],
    ['behind.example.net', 'CNAME', false],
  ]
  const move = { scenario: 'release-and-claim', aliases: [apex], wildcards: [] } as const
  const seen = (list: Records) => ({ ...move, ...records(...list) })

  test.each(sets)('%s %s: edited, added or removed is a difference: %s', (name, type, bound) => {
    const [one, other] = [set(name, type, 'one'), set(name, type, 'other')]
    const kept = [set(apex, 'A', '192.0.2.1'), set(apex, 'MX', '10 mail')].filter(
      (record) => record.type !== type,
    )
    for (const [was, is] of [
      [one, other],
      [undefined, one],
      [one, undefined],
    ]) {
      const differences = said(
        seen([...kept, ...(is === undefined ? [] : [is])]),
        seen([...kept, ...(was === undefined ? [] : [was])]),
      )
      expect(differences).toHaveLength(bound ? 1 : 0)
      if (bound) expect(differences[0]).toContain(`dns.records, ${type} ${name}: was `)
    }
  })

  test('a plan of the version before this one lists more of them, and binds all the same', () => {
    const a = set(apex, 'A', '192.0.2.1')
    const more = [
      set(apex, 'TXT', '"v=spf1 -all"'),
      set(apex, 'MX', '10 mail.example.com.'),
      set(apex, 'SOA', 'ns1.example.com. hostmaster.example.com. 1 7200 900 1209600 86400'),
    ]
    expect(said(seen([a]), seen([a, ...more]))).toEqual([])
    expect(said(seen([set(apex, 'A', '192.0.2.9')]), seen([a, ...more]))).toHaveLength(1)
  })

  const byZone = [cname('d1.cloudfront.net.')]
  const aliasSets = ['A', 'AAAA'].map((type) =>
    set('www.example.com', type, 'ALIAS Z2FDTNDATAQYW2 d1.cloudfront.net. false', 0),
  )
  test.each<[string, zoneId: string | null, was: Records, is: Records, RecordsRead, expected: string[]]>([
    ['the same CNAME', 'Z1', byZone, [cname('d1.cloudfront.net')], 'query', []],
    [
      'a TTL that counts down in a cache',
      null,
      [cname('d1.cloudfront.net')],
      [cname('d1.cloudfront.net', 7)],
      'query',
      [],
    ],
    [
      'a longer TTL',
      null,
      [cname('d1.cloudfront.net')],
      [cname('d1.cloudfront.net', 3_600)],
      'query',
      [
        'dns.records, CNAME www.example.com: was d1.cloudfront.net (TTL 300 s), is d1.cloudfront.net (TTL 3600 s)',
      ],
    ],
    [
      'another CNAME',
      'Z1',
      byZone,
      [cname('d3.cloudfront.net')],
      'query',
      [
        'dns.records, CNAME www.example.com: was d1.cloudfront.net. (TTL 300 s), is d3.cloudfront.net (TTL 300 s)',
      ],
    ],
    ['switched to the target', 'Z1', byZone, [cname('d2.cloudfront.net')], 'query', []],
    ['alias records, of which a query shows addresses', 'Z1', aliasSets, [], 'addresses', []],
    [
      'addresses in place of a CNAME',
      'Z1',
      byZone,
      [],
      'addresses',
      [
        'dns.records, CNAME www.example.com: was d1.cloudfront.net. (TTL 300 s), is addresses without a CNAME',
      ],
    ],
    [
      'no record any more',
      'Z1',
      byZone,
      [],
      'none',
      ['dns.records, CNAME www.example.com: was d1.cloudfront.net. (TTL 300 s), is none'],
    ],
    [
      'a CNAME in place of alias records',
      'Z1',
      aliasSets.slice(0, 1),
      [cname('d3.cloudfront.net')],
      'query',
      [
        'dns.records, CNAME www.example.com: was ALIAS Z2FDTNDATAQYW2 d1.cloudfront.net. false (TTL 0 s), is d3.cloudfront.net (TTL 300 s)',
      ],
    ],
    ['no server answered', 'Z1', byZone, [], 'not', []],
    ['no server answered when the plan was made', null, [], [cname('d3.cloudfront.net')], 'query', []],
  ])('by a query: %s', (_, zoneId, was, is, read, expected) => {
    expect(
      said({ dns: { 'zone-id': null, records: is } }, { dns: { 'zone-id': zoneId, records: was } }, read),
    ).toEqual(expected)
  })
})

describe('several names: each is compared by its own records', () => {
  const [www, img] = ['www.example.com', 'img.example.com']
  const aliases = [img, www]
  const led = (to: Readonly<Record<string, string | undefined>>, zoneId: string | null = null) => ({
    aliases,
    dns: {
      'zone-id': zoneId,
      records: aliases.flatMap((name) => (to[name] === undefined ? [] : [set(name, 'CNAME', to[name])])),
    },
  })
  const was = 'd1.cloudfront.net'
  const other = 'other-cdn.example.net'
  const differing = (
    now: Partial<PlanFacts>,
    then: Partial<PlanFacts>,
    read: (alias: string) => RecordsRead,
  ) =>
    misfits(planOf(then), { plan: planOf(now), records: read })
      .filter(({ field }) => field.startsWith('dns'))
      .map(({ member }) => member)

  test.each(aliases)('%s leads elsewhere, by queries', (name) => {
    expect(
      differing(
        led({ [www]: was, [img]: was, [name]: other }),
        led({ [www]: was, [img]: was }),
        () => 'query',
      ),
    ).toEqual([`CNAME ${name}`])
  })

  test('one leads to the target by now: the other is compared all the same', () => {
    const now = { [img]: 'd2.cloudfront.net', [www]: other }
    expect(differing(led(now), led({ [www]: was, [img]: was }), () => 'query')).toEqual([`CNAME ${www}`])
    const gone = led({ [img]: 'd2.cloudfront.net' }, 'Z1')
    expect(differing(gone, led({ [www]: was, [img]: was }, 'Z1'), () => 'zone')).toEqual([`CNAME ${www}`])
  })

  test('what cannot be read of one is no difference, nor is its zone', () => {
    const then = led({ [www]: was, [img]: was }, 'Z1,Z2')
    const now = led({ [www]: was }, 'Z1')
    expect(differing(now, then, (alias) => (alias === www ? 'zone' : 'not'))).toEqual([])
    expect(differing(now, then, () => 'zone')).toEqual([undefined, `CNAME ${img}`])
  })
})

describe('a plan for something else', () => {
  const { inputs, setting } = readInputs(
    jobEnvironment({
      INPUT_ALIAS: 'www.example.com',
      'INPUT_TARGET-DISTRIBUTION': 'E2TARGET',
      'INPUT_SOURCE-DISTRIBUTION': 'E1SOURCE',
    }),
  )
  const read = (command: 'move' | 'recover' | 'roll-back' | 'verify') => () =>
    readPlan(
      { ...inputs, command, scenario: 'disable-source', plan: buildPlan(facts).plan },
      { ...setting, repositoryId: '7' },
    )

  test('a move may be planned again', () => {
    expect(read('move')).toThrow(
      expect.objectContaining({ remedy: expect.stringMatching(/^command: plan$/m) }),
    )
  })

  test.each(['recover', 'roll-back', 'verify'] as const)(
    '%s is about what was begun under it: its inputs are the way out, and no new plan',
    (command) => {
      expect(read(command)).toThrow(
        expect.objectContaining({
          code: 'plan-changed',
          remedy: expect.stringMatching(/do not make a new plan.*\nscenario: wildcard$/s),
        }),
      )
    },
  )
})

test.each([
  ['{', ['input-invalid', 'plan-invalid']],
  [buildPlan(facts).plan, ['input-invalid']],
])('a plan %j beside an input that is wrong: all errors are told at once', (plan, codes) => {
  let thrown: unknown
  try {
    readInputs(
      jobEnvironment({
        INPUT_ALIAS: 'www.example.com',
        'INPUT_TARGET-DISTRIBUTION': 'E2TARGET',
        GITHUB_REPOSITORY_ID: '7',
        INPUT_PLAN: plan,
        'INPUT_POLL-INTERVAL': '1 parsec',
      }),
    )
  } catch (error) {
    thrown = error
  }
  if (!(thrown instanceof InputErrors)) throw new Error('the inputs are right')
  expect(withPlanErrors(thrown).findings.map(({ id }) => id)).toEqual(codes)
})
