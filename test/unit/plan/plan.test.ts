import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Failure } from '../../../src/base/failure.ts'
import { buildPlan, type PlanFacts, parsePlan } from '../../../src/plan/plan.ts'

const repositoryId = '4711'
const facts: PlanFacts = {
  'repository-id': repositoryId,
  command: 'move',
  scenario: 'same-account',
  aliases: ['www.example.com'],
  source: {
    id: 'E1SOURCE',
    kind: 'distribution',
    account: '111122223333',
    domain: 'd1source.cloudfront.net',
    enabled: true,
    aliases: ['www.example.com', 'api.example.com'],
  },
  target: { id: 'E2TARGET', kind: 'distribution', account: null, domain: null, enabled: null, aliases: null },
  wildcards: [{ name: '*.example.com', 'on-target': false }],
  'certificate-covers': ['www.example.com', '*.example.com'],
  dns: {
    'zone-id': 'Z123',
    records: [
      { name: 'www.example.com', type: 'CNAME', ttl: 300, values: ['d1source.cloudfront.net'] },
      { name: '_www.example.com', type: 'TXT', ttl: 60, values: ['b', 'a'] },
    ],
  },
  'accept-downtime': [],
  'accept-hosts': [],
  steps: ['associate', 'traffic-dns'],
}

function refusal(text: string): Failure | undefined {
  try {
    parsePlan(text, { repositoryId })
    return undefined
  } catch (thrown) {
    return thrown instanceof Failure ? thrown : expect.unreachable(String(thrown))
  }
}

/** The plan with one edit, written canonically and with a check that fits again: only its shape can give it away. */
function edited(edit: (plan: Record<string, unknown>) => void): string {
  const { check: _, ...plan } = JSON.parse(buildPlan(facts).plan)
  edit(plan)
  const check = createHash('sha256')
    .update(canonicalize(plan) ?? '')
    .digest('hex')
  return canonicalize({ check, ...plan }) ?? ''
}

describe('a plan', () => {
  test('is one line with exactly the fields of the contract, and no whole account number', () => {
    const { plan, digest } = buildPlan(facts)
    expect(plan).not.toMatch(/\n|111122223333|arn:/)
    expect(plan).toContain('"account":"223333"')
    expect(JSON.parse(plan).check).toBe(digest)
    expect(Object.keys(JSON.parse(plan))).toEqual([
      'accept-downtime',
      'accept-hosts',
      'aliases',
      'certificate-covers',
      'check',
      'command',
      'dns',
      'repository-id',
      'scenario',
      'source',
      'steps',
      'target',
      'version',
      'wildcards',
    ])
  })

  test('has the digest that an independent reading of the contract computes', async () => {
    const { check, ...body } = JSON.parse(buildPlan(facts).plan)
    // The fields are in the order of RFC 8785 already, so plain JSON of what was parsed is the canonical text.
    const bytes = new TextEncoder().encode(JSON.stringify(body))
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
    expect(check).toBe(hash)
  })

  test('is the same whatever order the service lists things in', () => {
    const shuffled: PlanFacts = {
      ...facts,
      'certificate-covers': ['*.example.com', 'www.example.com'],
      source: facts.source && { ...facts.source, aliases: ['api.example.com', 'www.example.com'] },
      dns: { ...facts.dns, records: facts.dns.records.toReversed() },
    }
    expect(buildPlan(shuffled)).toEqual(buildPlan(facts))
  })

  test('keeps apart what was not read and what is empty', () => {
    const { plan } = buildPlan({ ...facts, source: null, 'certificate-covers': null })
    expect(JSON.parse(plan)).toMatchObject({
      source: null,
      'certificate-covers': null,
      target: { enabled: null, aliases: null },
    })
  })

  test('is read back as it was written, with blanks around it or not', () => {
    const { plan, digest } = buildPlan(facts)
    expect(parsePlan(`  ${plan}\n`, { repositoryId }).check).toBe(digest)
  })

  test('is read back whatever text stands in a record', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5_000 }), (value) => {
        const dns = {
          'zone-id': null,
          records: [{ name: 'x.example.com', type: 'TXT', ttl: 1, values: [value] }],
        }
        const { plan } = buildPlan({ ...facts, dns })
        expect(plan).not.toMatch(/[\p{Cc}]|##\[/u)
        parsePlan(plan, { repositoryId })
      }),
    )
  })
})

describe('a text is refused as a plan', () => {
  test.each<[string, string]>([
    ['that is empty', ''],
    ['that is no JSON', '{'],
    ['that is null', 'null'],
    ['that is a list', '[]'],
    ['that was cut off', buildPlan(facts).plan.slice(0, -5)],
    ['with another check', edited((plan) => Object.assign(plan, { check: '0'.repeat(64) }))],
    ['without a check', edited((plan) => Object.assign(plan, { check: undefined }))],
    ['with an edited alias', buildPlan(facts).plan.replace('www.example.com', 'wvw.example.com')],
    ['with another version', edited((plan) => Object.assign(plan, { version: 2 }))],
    ['with a field too many', edited((plan) => Object.assign(plan, { zz: 1 }))],
    ['without a field', edited((plan) => Reflect.deleteProperty(plan, 'steps'))],
    ['with a field of the wrong kind', edited((plan) => Object.assign(plan, { aliases: 'www.example.com' }))],
    ['with a field too many inside', edited((plan) => Object.assign(Object(plan['target']), { arn: 'x' }))],
    ['of an unknown scenario', edited((plan) => Object.assign(plan, { scenario: 'constructor' }))],
    ['with a prototype key', buildPlan(facts).plan.replace('{"accept-', '{"__proto__":{},"accept-')],
    ['with a key twice', buildPlan(facts).plan.replace('"version":1', '"version":2,"version":1')],
    [
      'that is written in another order',
      JSON.stringify({ version: 1, ...JSON.parse(buildPlan(facts).plan) }),
    ],
    ['with blanks inside', buildPlan(facts).plan.replaceAll(',', ', ')],
    ['that is too long', `${buildPlan(facts).plan}${' '.repeat(10)}${'x'.repeat(300_000)}`],
    ['of another repository', buildPlan({ ...facts, 'repository-id': '4712' }).plan],
  ])('%s', (_what, text) => {
    expect(refusal(text)).toMatchObject({ code: 'plan-invalid', outcome: 'refused' })
  })

  test.each<[string, string, RegExp, RegExp]>([
    [
      'of another version of the action, which is whole',
      edited((plan) => Object.assign(plan, { version: 2, more: [] })),
      /another version of the action/,
      /command: plan with this version.* run the version that made the plan/,
    ],
    [
      'of another repository',
      buildPlan({ ...facts, 'repository-id': '4712' }).plan,
      /in repository 4712/,
      /command: plan in this repository/,
    ],
    ['that was cut off', buildPlan(facts).plan.slice(0, -5), /not JSON/, /unchanged/],
    [
      'that was edited',
      buildPlan(facts).plan.replace('"version":1', '"version":2'),
      /unknown version, field or value/,
      /unchanged/,
    ],
  ])('%s: the remedy works', (_, text, why, remedy) => {
    const failure = refusal(text)
    expect(failure?.message).toMatch(why)
    expect(failure?.remedy).toMatch(remedy)
    if (!remedy.source.includes('unchanged')) expect(failure?.remedy).not.toContain('unchanged')
  })

  test('with any one character changed', () => {
    const { plan } = buildPlan(facts)
    for (let at = 0; at < plan.length; at++) {
      const text = `${plan.slice(0, at)}${plan[at] === 'a' ? 'b' : 'a'}${plan.slice(at + 1)}`
      expect(refusal(text), text).toMatchObject({ code: 'plan-invalid' })
    }
  })
})
