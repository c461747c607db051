import { expect, test, vi } from 'vitest'
import { readConfig, withAliases } from '../../cloud/cloudfront/config.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import { cancelledBesideOne, Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 120_000 })

/** A roll-back restores what its plan shows: a name that was on the target before the move is no part of what the move has done. */

const statusOf = (report = '{}'): readonly (readonly [string, string])[] =>
  JSON.parse(report).status.aliases.map((one: { alias: string; holder: { is: string } }) => [
    one.alias,
    one.holder.is,
  ])

test('same-account: a name that was on the target before the move stays there, the others go back', async () => {
  const shop = await Shop.of({})
  const [first = '', ...others] = shop.names
  expect((await shop.run({ inputs: { alias: first } })).outputs['result']).toBe('moved')
  const moved = await shop.run()
  expect(moved.outputs['result']).toBe('moved')
  const back = await shop.run({ inputs: { command: 'roll-back', plan: moved.outputs['plan'] ?? '' } })
  expect(shop.on('target'), back.log).toEqual([first])
  expect(shop.on('source')).toEqual(others.toSorted())
  expect(back.outputs).toMatchObject({ result: 'rolled-back', reason: '' })
  expect(Object.fromEntries(statusOf(back.outputs['report']))).toMatchObject({ [first]: 'target' })
})

test('same-account: a name that was never on the source is not put there', async () => {
  const shop = await Shop.of({})
  const { cloud, clock, scene } = shop.stage
  const own = 'new.shop.example'
  accept(cloud.world, [
    { distribution: scene.target, config: readConfig(withAliases(latest(scene.target).xml, [own])) },
  ])
  scene.zone.load([{ name: own, type: 'CNAME', ttl: 1, values: [`${scene.target.domain}.`] }])
  await clock.sleep(400_000)
  const alias = [...shop.names, own].join(',')
  const moved = await shop.run({ inputs: { alias } })
  expect(moved.outputs['result'], moved.log).toBe('moved')
  const back = await shop.run({
    inputs: { alias, command: 'roll-back', plan: moved.outputs['plan'] ?? '' },
  })
  expect(latest(scene.source).aliases, back.log).not.toContain(own)
  expect(latest(scene.target).aliases).toEqual([own])
})

test('wildcard: all that the move has done is undone: rolled-back, although a name is on the target as before', async () => {
  const { shop, first, inputs } = await cancelledBesideOne()
  const { clock, scene } = shop.stage
  await clock.sleep(400_000)
  const back = await shop.run({ inputs: { ...inputs, command: 'roll-back' } })
  expect(latest(scene.target).aliases, back.log).toEqual([first])
  expect(back.outputs, back.summary).toMatchObject({ result: 'rolled-back', reason: '' })
})
