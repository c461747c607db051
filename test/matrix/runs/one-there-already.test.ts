import { expect, test, vi } from 'vitest'
import { readConfig, withAliases } from '../../cloud/cloudfront/config.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import { Wide } from '../wide.ts'

vi.setConfig({ testTimeout: 120_000 })

/** A check is about all names of one wildcard: that the first of them is on the target already speaks for none of the others. */

const names = ['a.eu.shop.example', 'b.eu.shop.example']

async function stage(onSource: readonly string[], onTarget: readonly string[]): Promise<Wide> {
  const wide = await Wide.of(
    { cross: { covered: ['shop.example', '*.shop.example', '*.eu.shop.example'] } },
    names,
  )
  const { cloud, scene } = wide.stage
  for (const [end, aliases] of [
    [scene.source, []],
    [scene.target, onTarget],
    [scene.source, onSource],
  ] as const)
    accept(cloud.world, [{ distribution: end, config: readConfig(withAliases(latest(end).xml, aliases)) }])
  await wide.stage.clock.sleep(400_000)
  return wide
}

const blockers = (report = '{}') =>
  (JSON.parse(report).findings as { level: string; id: string }[])
    .filter(({ level }) => level === 'blocker')
    .map(({ id }) => id)

test.each([
  ['the first', ['b.eu.shop.example'], ['a.eu.shop.example']],
  ['the last', ['a.eu.shop.example'], ['b.eu.shop.example']],
])(
  'hosts that the wildcard takes over are asked about, %s of the names is on the target',
  async (_, left, there) => {
    const wide = await stage([...left, '*.shop.example'], there)
    const run = await wide.run({ inputs: { command: 'plan', scenario: 'wildcard' } })
    expect(run.outputs, run.log).toMatchObject({ result: 'refused', reason: 'hosts-not-accepted' })
  },
)

test.each([
  ['the first', ['b.eu.shop.example'], ['a.eu.shop.example']],
  ['the last', ['a.eu.shop.example'], ['b.eu.shop.example']],
])('the source holds the wildcard, %s of the names is on the target', async (_, left, there) => {
  const wide = await stage([...left, '*.eu.shop.example'], there)
  const run = await wide.run({ inputs: { command: 'plan', scenario: 'wildcard' } })
  expect(run.outputs, run.log).toMatchObject({ result: 'refused', reason: 'wildcard-overlap' })
  expect(blockers(run.outputs['report'])).toContain('wildcard-overlap')
})
