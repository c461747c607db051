import { expect, test } from 'vitest'
import { changed } from '../../cloud/cloudfront/settings.ts'
import { accept } from '../../cloud/cloudfront/versions.ts'
import type { Holder } from '../../cloud/world.ts'
import { methods, Shop } from '../shop.ts'

/** What a roll-back within one account finds, once one of both ends was disabled after the move. */
async function backWith(end: 'source' | 'target') {
  const { stage, inputs } = methods['same-account']
  const shop = await Shop.of(stage)
  const moved = await shop.run({ inputs: inputs() })
  const distribution: Holder = shop.stage.scene[end]
  accept(shop.stage.cloud.world, [{ distribution, config: changed(distribution, { enabled: false }) }])
  await shop.stage.clock.sleep(300_000)
  const { plan = '' } = moved.outputs
  const run = await shop.run({ inputs: { ...inputs(), command: 'roll-back', plan } })
  const { findings } = JSON.parse(run.outputs['report'] ?? '{}')
  return { run, findings: findings as Readonly<Record<string, string>>[] }
}

test('roll-back to a source that is disabled: the findings call it the source', async () => {
  const { run, findings } = await backWith('source')
  expect(run.outputs['result'], run.log).toBe('refused')
  const found = findings.find(({ evidence }) => evidence === 'E1OLDSHOP00001 is disabled')
  expect(found).toMatchObject({ level: 'blocker', title: 'The source is disabled' })
  const titles = findings.map(({ title }) => title)
  expect(titles).not.toContain('The target is disabled')
  expect(titles).toContain('The target holds the alias')
})

test('roll-back from a target that is disabled: the findings call it the target, and say nothing of an earlier move', async () => {
  const { run, findings } = await backWith('target')
  expect(run.outputs['result'], run.log).toBe('rolled-back')
  const [found] = findings.filter(({ evidence }) => evidence?.startsWith('E2NEWSHOP00002 is disabled'))
  expect(found).toMatchObject({ level: 'warning', title: 'The target is disabled' })
  expect(found?.['remedy'] ?? '').not.toContain('recover')
})
