import { afterEach, expect, test } from 'vitest'
import { recordsFound } from '../../../src/base/record.ts'
import { recordsRead } from '../../../src/commands/plan.ts'
import { oldTtlOf, oldTtlText } from '../../../src/move/old-ttl.ts'
import { buildPlan, type PlanFacts, parsePlan } from '../../../src/plan/plan.ts'
import { recordDifferences } from '../../../src/plan/record-differences.ts'
import { Internet } from '../dns/internet.ts'
import { TwoSides } from '../scenarios/two-sides.ts'

const alias = 'www.example.com'
let internet: Internet | undefined

afterEach(async () => internet?.stop())

/** What a resolver says, that has the record in its cache with so much of its TTL left. */
async function throughResolver(left: number, to = 'es.cloudfront.net') {
  const sites = [{ name: 'ns1.hoster.net', host: '127.0.0.21' }]
  internet = await new Internet([{ name: 'example.com', sites, lines: [`${alias} 300 CNAME ${to}`] }]).start()
  const { resolver } = internet
  resolver.lines = resolver.lines.map((line) => line.replace(`${alias} 300 `, `${alias} ${left} `))
  return internet.dns({ servers: [internet.resolverAddress] }).traffic(alias, 'et.cloudfront.net')
}

const end = (id: string, domain: string) => ({
  id,
  kind: 'distribution' as const,
  account: '111111',
  domain,
  enabled: true,
  aliases: [],
})

function planOf(zone: string | null, records: PlanFacts['dns']['records']) {
  const { plan } = buildPlan({
    'repository-id': '7',
    command: 'move',
    scenario: 'wildcard',
    aliases: [alias],
    source: end('E1', 'es.cloudfront.net'),
    target: end('E2', 'et.cloudfront.net'),
    wildcards: [],
    'certificate-covers': null,
    dns: { 'zone-id': zone, records },
    'accept-downtime': [],
    'accept-hosts': [],
    steps: [],
  })
  return parsePlan(plan, { repositoryId: '7' })
}

const record = (ttl: number) => ({ name: alias, type: 'CNAME', ttl, values: ['es.cloudfront.net'] })

test.each([
  ['at an authoritative server', null, 300],
  ['in the hosted zone', 'Z1', 300],
  ['at a resolver, with what was left of the TTL, by an earlier version', null, 212],
])('a plan that was made %s fits the same record in the cache of a resolver', async (_, zone, ttl) => {
  const traffic = await throughResolver(7)
  const move = { ...(await new TwoSides().context()), hosted: undefined }
  const seen = { ...move, observation: { ...move.observation, traffic } }
  const now = planOf(null, recordsFound(undefined, { traffic }, alias))
  expect(recordDifferences(planOf(zone, [record(ttl)]), now, { records: () => recordsRead(seen) })).toEqual(
    [],
  )
})

test('another record in the cache is a difference all the same', async () => {
  const traffic = await throughResolver(7, 'e3.cloudfront.net')
  const move = { ...(await new TwoSides().context()), hosted: undefined }
  const seen = { ...move, observation: { ...move.observation, traffic } }
  const now = planOf(null, recordsFound(undefined, { traffic }, alias))
  expect(
    recordDifferences(planOf(null, [record(300)]), now, { records: () => recordsRead(seen) }),
  ).toHaveLength(1)
})

test('an assumed TTL is not said to have been read', async () => {
  const traffic = await throughResolver(7)
  const move = { ...(await new TwoSides().context()), hosted: undefined }
  const records = recordsFound(undefined, { traffic }, alias)
  const seen = {
    ...move,
    observation: { ...move.observation, traffic },
    initial: { ...move.initial, planned: false, records },
  }
  expect(oldTtlText(oldTtlOf(seen))).toContain('assumed')
  expect(traffic.evidence).toContain('assumed')
})

/**
 * A cache tells what is left of a TTL, never more than the TTL: what it shows beyond the assumed hour is really there, and is longer than
 * the plan says. Resolvers keep the record for so long, and the move would wait for the planned time only.
 */
test('a TTL in the cache that is longer than any assumed one, and than that of the plan, is a difference', async () => {
  const traffic = await throughResolver(86_000)
  const move = { ...(await new TwoSides().context()), hosted: undefined }
  const seen = { ...move, observation: { ...move.observation, traffic } }
  const now = planOf(null, recordsFound(undefined, { traffic }, alias))
  expect(
    recordDifferences(planOf(null, [record(300)]), now, { records: () => recordsRead(seen) }),
  ).toHaveLength(1)
  expect(traffic.evidence).not.toContain('assumed')
})
