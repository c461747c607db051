import { expect, test } from 'vitest'
import { hostedRecord } from '../../../src/aws/route53/record-sets.ts'
import { changesOf, justRead } from '../../../src/aws/route53/zone-changes.ts'
import { recordsFound } from '../../../src/base/record.ts'
import { oldTtlOf } from '../../../src/move/old-ttl.ts'
import { targetDomain } from '../../../src/move/sides.ts'
import { TwoSides } from '../scenarios/two-sides.ts'

/**
 * An alias record of type CNAME: Route 53 answers it as if the CNAME that it names had been asked for, with the TTL of that one
 * (Route 53 Developer Guide, Choosing between alias and non-alias records).
 */
async function world() {
  const move = await new TwoSides().context()
  const { alias } = move
  const AliasTarget = { HostedZoneId: 'Z1', DNSName: 'cdn.example.com.', EvaluateTargetHealth: false }
  const set = hostedRecord({ Name: `${alias}.`, Type: 'CNAME', AliasTarget }, '')
  const to = 'd111.cloudfront.net'
  const traffic = {
    ...move.observation.traffic,
    state: 'elsewhere',
    leadsTo: to,
    chain: [{ name: alias, ttl: 3_000, to }],
    hidden: false,
    ttl: 3_000,
  } as const
  const records = recordsFound({ found: [set] }, { traffic }, alias)
  return {
    set,
    move: { ...move, initial: { ...move.initial, records }, observation: { ...move.observation, traffic } },
  }
}

test('its TTL is that of the record which it names, as a query shows it', async () => {
  const { move } = await world()
  expect(oldTtlOf(move)).toMatchObject({ seconds: 3_000 })
})

test('where it has been switched since, and only the plan knows of it, an hour is assumed', async () => {
  const { move } = await world()
  const { alias, observation } = move
  const to = targetDomain(move)
  const chain = [{ name: alias, ttl: 60, to }]
  const traffic = { ...observation.traffic, state: 'target', leadsTo: to, chain, ttl: 60 } as const
  const planned = { ...move.initial, planned: true }
  expect(oldTtlOf({ ...move, initial: planned, observation: { ...observation, traffic } })).toMatchObject({
    seconds: 3_600,
  })
})

test('the CNAME that takes its place may be cached', async () => {
  const { set } = await world()
  const point = { do: 'point', name: set.name, domain: 'd222.cloudfront.net' } as const
  const [changes = []] = await changesOf([point], justRead([set]), 'example.com', async () => [set])
  expect(changes[0]?.set.TTL).toBeGreaterThan(0)
})
