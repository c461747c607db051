import { expect, test, vi } from 'vitest'
import { setStage } from '../../virtual/stage.ts'
import { cloudFront, play, zoneRole } from '../dns-stage.ts'
import { Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 60_000 })

/**
 * Nobody writes DNS for the action. A person points the name to a name of their own, and that to the target: "every authoritative
 * server answers the target by CNAME chain" (safety W_dns) holds, and a run that waits goes on with it. So must one that resumes.
 */
async function paused(scenario: string) {
  const shop = await Shop.of({ cross: {} })
  const [alias = ''] = shop.names
  const { scene, clock } = shop.stage
  const more: Readonly<Record<string, string>> =
    scenario === 'release-and-claim' ? { 'accept-downtime': alias } : {}
  const inputs = { alias, scenario, dns: 'manual', 'dns-timeout': '5m', ...more }
  const planned = await shop.run({ inputs: { ...inputs, command: 'plan' } })
  const { plan = '' } = planned.outputs
  expect(plan, planned.log).not.toBe('')
  const switched = () =>
    scene.zone.put(shop.stage.cloud.world.now(), [
      { name: alias, type: 'CNAME', ttl: 1, values: ['edge.shop.example.'] },
      { name: 'edge.shop.example', type: 'CNAME', ttl: 1, values: [`${scene.target.domain}.`] },
    ])
  return { shop, alias, clock, inputs: { ...inputs, plan }, switched }
}

test.each(['wildcard', 'release-and-claim'])(
  '%s: DNS led to the target by a CNAME in between, while the run waits: it moves',
  async (scenario) => {
    const { shop, clock, inputs, switched } = await paused(scenario)
    const later = clock.sleep(120_000).then(switched)
    const run = await shop.run({ inputs: { ...inputs, 'dns-timeout': '30m' }, reader: () => undefined })
    await later
    expect(run.outputs, run.log).toMatchObject({ result: 'moved' })
  },
)

test.each(['wildcard', 'release-and-claim'])(
  '%s: the same after the run has paused for it: it resumes under its plan',
  async (scenario) => {
    const { shop, alias, clock, inputs, switched } = await paused(scenario)
    const first = await shop.run({ inputs, reader: () => undefined })
    expect(first.outputs, first.log).toMatchObject({ result: 'paused', reason: 'dns-not-switched' })
    switched()
    await clock.sleep(120_000)
    const run = await shop.run({ inputs, reader: () => undefined })
    expect(run.outputs, run.log).toMatchObject({ result: 'moved' })
    expect(shop.on('target')).toEqual([alias])
  },
)

test('by an alias record of the zone behind the CNAME, which only the zone shows: it resumes under its plan', async () => {
  const stage = await setStage({ cross: {} })
  const { scene, clock } = stage
  const inputs = { ...zoneRole(stage), dns: 'route53' }
  const { plan = '' } = (await play(stage, 'release-and-claim', { ...inputs, command: 'plan' })).outputs
  const alias = { zoneId: cloudFront, dnsName: `${scene.target.domain}.`, evaluateTargetHealth: false }
  scene.zone.put(clock.now(), [
    { name: 'shop.example', type: 'A', alias },
    { name: 'shop.example', type: 'AAAA', alias },
    { name: scene.alias, type: 'CNAME', ttl: 1, values: ['shop.example.'] },
  ])
  await clock.sleep(120_000)
  const run = await play(stage, 'release-and-claim', { ...inputs, plan })
  expect(run.outputs, run.log).toMatchObject({ result: 'moved' })
})
