import { expect, test, vi } from 'vitest'
import { changed } from '../../cloud/cloudfront/settings.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import { withAlias, withoutAlias } from '../../stories/harness/rival.ts'
import { cancelledBesideOne, Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Names that were on the target before the move stay there: how they fare there counts for the result as well. */

async function movedBesideOne() {
  const shop = await Shop.of({})
  const [first = '', ...others] = shop.names
  expect((await shop.run({ inputs: { alias: first } })).outputs['result']).toBe('moved')
  const moved = await shop.run()
  expect(moved.outputs['result']).toBe('moved')
  return { shop, first, others, plan: moved.outputs['plan'] ?? '' }
}

test('same-account: the target was disabled since: a name that stays there is unserved, and a person must look', async () => {
  const { shop, first, others, plan } = await movedBesideOne()
  const { cloud, clock, scene } = shop.stage
  accept(cloud.world, [{ distribution: scene.target, config: changed(scene.target, { enabled: false }) }])
  await clock.sleep(400_000)
  const back = await shop.run({ inputs: { command: 'roll-back', plan } })
  expect(shop.on('source')).toEqual(others.toSorted())
  expect([shop.on('target'), latest(scene.target).enabled]).toEqual([[first], false])
  expect([back.outputs['result'], back.exit], back.log).toEqual(['exposed', 1])
})

/** A move by wildcard was cancelled midway, and somebody has disabled the target since. */
async function midway() {
  const { shop, first, inputs } = await cancelledBesideOne()
  const { clock, scene, cloud } = shop.stage
  accept(cloud.world, [{ distribution: scene.target, config: changed(scene.target, { enabled: false }) }])
  await clock.sleep(400_000)
  return { shop, first, inputs: { ...inputs, command: 'roll-back' } }
}

test('wildcard: the target is disabled midway: all goes back, and a person must look at the name that stays', async () => {
  const { shop, first, inputs } = await midway()
  const back = await shop.run({ inputs })
  expect(latest(shop.stage.scene.target).aliases).toEqual([first])
  expect([back.outputs['result'], back.outputs['reason'], back.exit], back.log).toEqual([
    'exposed',
    'target-disabled',
    1,
  ])
})

test('wildcard: nothing can be taken back, since the source cannot be read: the name that stays is unserved all the same', async () => {
  const { shop, inputs } = await midway()
  const { cloud, scene } = shop.stage
  cloud.faults.add({
    operation: 'GetDistribution',
    when: ({ request }) => request.path.includes(scene.source.id),
    does: { status: 403, code: 'AccessDenied', message: 'User is not authorized to perform this' },
    times: 10_000,
  })
  const back = await shop.run({ inputs, judged: true })
  expect([back.outputs['result'], back.exit], back.log).toEqual(['exposed', 1])
})

test('same-account: one of two names that were on the target is back on the source: the other stays', async () => {
  const shop = await Shop.of({})
  const [first = '', second = ''] = shop.names
  expect((await shop.run({ inputs: { alias: `${first},${second}` } })).outputs['result']).toBe('moved')
  const { plan = '' } = (await shop.run()).outputs
  const { cloud, clock, scene } = shop.stage
  withoutAlias(cloud.world, scene.target, first)
  withAlias(cloud.world, scene.source, first)
  await clock.sleep(400_000)
  const back = await shop.run({ inputs: { command: 'roll-back', plan } })
  expect(shop.on('target'), back.log).toEqual([second])
})
