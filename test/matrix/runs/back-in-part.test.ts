import { expect, test, vi } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { methods, Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 120_000 })

test('disable-source cut off between two names: roll-back serves those that the source holds', async () => {
  const { stage, inputs } = methods['disable-source']
  const shop = await Shop.of(stage)
  const given = inputs(shop.names)
  const planned = await shop.run({ inputs: { ...given, command: 'plan' } })
  const plan = planned.outputs['plan'] ?? ''
  await shop.run({
    inputs: { ...given, plan },
    after: ({ kill }) => {
      if (shop.on('target').length > 0) kill()
    },
  })
  const [moved] = shop.on('target')
  const { source } = shop.stage.scene
  expect(latest(source).enabled).toBe(false)
  await shop.stage.clock.sleep(300_000)
  const run = await shop.run({ inputs: { ...given, command: 'roll-back', plan } })
  expect(run.outputs, run.log).toMatchObject({ result: 'failed', reason: 'past-point-of-no-return' })
  expect(latest(source).enabled).toBe(true)
  expect(shop.on('source')).toEqual(shop.all.filter((name) => name !== moved))
  const { aliases } = JSON.parse(run.outputs['report'] ?? '').status
  expect(aliases.map(({ alias }: { alias: string }) => alias).toSorted()).toEqual(shop.all)
})
