import { describe, expect, test } from 'vitest'
import { misfits } from '../../../src/plan/binding.ts'
import { buildPlan, type Plan, type PlanFacts, parsePlan } from '../../../src/plan/plan.ts'

const facts: PlanFacts = {
  repositoryId: '7',
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
  wildcards: [{ name: '*.example.com', onTarget: false }],
  certificateCovers: ['*.example.com'],
  dns: {
    zoneId: 'Z1',
    records: [{ name: 'www.example.com', type: 'CNAME', ttl: 300, values: ['d1.cloudfront.net'] }],
  },
  acceptDowntime: [],
  acceptHosts: [],
  steps: ['a', 'b'],
}

const planOf = (changes: Partial<PlanFacts> = {}): Plan =>
  parsePlan(buildPlan({ ...facts, ...changes }).plan, { repositoryId: '7' })
const target = (aliases: readonly string[]) => ({ target: { ...facts.target, aliases } })
const source = (changes: Partial<PlanFacts['target']>) => ({
  source: { ...facts.target, ...facts.source, ...changes },
})
const records = (...list: PlanFacts['dns']['records']) => ({ dns: { zoneId: 'Z1', records: list } })
const cname = (value: string) => ({ name: 'www.example.com', type: 'CNAME', ttl: 300, values: [value] })
const fields = (now: Partial<PlanFacts>, was: Partial<PlanFacts> = {}) =>
  misfits(planOf(was), planOf(now)).map(({ field }) => field)

describe('a world that is the plan half carried out fits it', () => {
  test.each<[string, Partial<PlanFacts>]>([
    ['nothing was done', {}],
    ['the wildcard is on the target', target(['other.example.com', '*.example.com'])],
    ['DNS leads to the target', records(cname('d2.cloudfront.net'))],
    [
      'DNS leads to the target by alias records',
      records({ name: 'www.example.com', type: 'A', ttl: 0, values: ['d2.cloudfront.net'] }),
    ],
    ['the name is off the source', source({ aliases: ['img.example.com'] })],
    ['the name is on the target', target(['other.example.com', '*.example.com', 'www.example.com'])],
    [
      'an ownership record was added',
      records(cname('d1.cloudfront.net'), {
        name: '_www.example.com',
        type: 'TXT',
        ttl: 300,
        values: ['d2.cloudfront.net'],
      }),
    ],
    ['other steps are left', { steps: ['b'] }],
  ])('%s', (_, now) => {
    expect(fields(now)).toEqual([])
  })

  test('disable-source may find the source disabled, other methods may not', () => {
    const disabled = source({ enabled: false })
    expect(fields({ scenario: 'disable-source', ...disabled }, { scenario: 'disable-source' })).toEqual([])
    expect(fields(disabled)).toEqual(['source.enabled'])
  })
})

describe('anything else that changed is named', () => {
  test.each<[string, Partial<PlanFacts>]>([
    ['scenario', { scenario: 'release-and-claim' }],
    ['source.aliases', source({ aliases: ['www.example.com'] })],
    ['source.aliases', source({ aliases: ['www.example.com', 'img.example.com', 'new.example.com'] })],
    ['source.domain', source({ domain: 'd9.cloudfront.net' })],
    ['source.account', source({ account: '999999' })],
    ['target.aliases', target([])],
    ['target.aliases', target(['other.example.com', 'new.example.com'])],
    ['target.enabled', { target: { ...facts.target, enabled: false } }],
    ['certificate-covers', { certificateCovers: ['www.example.com'] }],
    ['dns.records', records(cname('d3.cloudfront.net'))],
    ['dns.records', records()],
    ['dns.records', records({ ...cname('d1.cloudfront.net'), ttl: 60 })],
    ['dns.zone-id', { dns: { zoneId: 'Z2', records: facts.dns.records } }],
    ['accept-downtime', { acceptDowntime: ['www.example.com'] }],
    ['accept-hosts', { acceptHosts: ['*.example.com'] }],
  ])('%s', (field, now) => {
    expect(fields(now)).toEqual([field])
  })

  test('a certificate that could not be read when the plan was made may be read now', () => {
    expect(fields({}, { certificateCovers: null })).toEqual([])
    expect(fields({ certificateCovers: null })).toEqual(['certificate-covers'])
  })

  test('a wildcard that was on the target before the move must still be there', () => {
    const before = {
      wildcards: [{ name: '*.example.com', onTarget: true }],
      ...target(['other.example.com', '*.example.com']),
    }
    expect(fields(target(['other.example.com']), before)).toEqual(['target.aliases'])
  })
})
