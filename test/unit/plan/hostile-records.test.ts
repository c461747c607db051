import { expect, test } from 'vitest'
import { buildPlan, type PlanFacts, parsePlan } from '../../../src/plan/plan.ts'

const end = { kind: 'distribution', account: '111122223333', enabled: true, aliases: [] } as const

function facts(record: PlanFacts['dns']['records'][number]): PlanFacts {
  return {
    'repository-id': '1',
    command: 'move',
    scenario: 'same-account',
    aliases: ['www.example.com'],
    source: { ...end, id: 'E1SOURCE', domain: 'd1.cloudfront.net' },
    target: { ...end, id: 'E2TARGET', domain: 'd2.cloudfront.net' },
    wildcards: [],
    'certificate-covers': [],
    dns: { 'zone-id': null, records: [record] },
    'accept-downtime': [],
    'accept-hosts': [],
    steps: ['associate'],
  }
}

/** Whoever has a name on the way of the alias decides what is in its records, and must not keep the move from being made. */
test.each([
  [
    'a text of invisible characters',
    { name: '_www.example.com', type: 'TXT', ttl: 60, values: ['\u200b'.repeat(2_000)] },
  ],
  [
    'a name with a blank',
    { name: 'a b.vendor.example', type: 'CNAME', ttl: 60, values: ['d1.cloudfront.net'] },
  ],
  [
    'a name that runs backwards',
    { name: '\u202ea.vendor.example', type: 'CNAME', ttl: 60, values: ['d1.cloudfront.net'] },
  ],
])('a plan with %s is a plan that can be passed on', (_, record) => {
  const { plan } = buildPlan(facts(record))
  expect(parsePlan(plan, { repositoryId: '1' }).aliases).toEqual(['www.example.com'])
})
