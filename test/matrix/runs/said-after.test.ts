import { expect, test, vi } from 'vitest'
import { readConfig } from '../../cloud/cloudfront/config.ts'
import { accept } from '../../cloud/cloudfront/versions.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'
import { nth, Play } from '../play.ts'
import { Shop } from '../shop.ts'
import { disableSource, sameAccount, type Variant, wildcard } from '../variants.ts'

vi.setConfig({ testTimeout: 60_000 })

/** What a summary says besides its first line: who served when, what becomes of templates, how to go back. */

const refused = { status: 400, code: 'InvalidArgument', message: 'refused for a reason of its own' }
const section = (summary: string, title: string): string =>
  summary.split(/^### /m).find((part) => part.startsWith(title)) ?? ''

test('the timeline of half a move of several names, and of the run that finishes it, tells of each name', async () => {
  const shop = await Shop.of({})
  const [source, target] = [shop.stage.scene.source.id, shop.stage.scene.target.id]
  let calls = 0
  shop.stage.cloud.faults.add({
    when: ({ operation }) => /^(UpdateDomainAssociation|AssociateAlias)$/.test(operation) && ++calls > 1,
    does: refused,
    times: 50,
  })
  const half = await shop.run({ inputs: { 'on-failure': 'stop' } })
  const both = `served by the source \`${source}\` and the target \`${target}\``
  expect(section(half.summary, 'Timeline')).toContain(both)
  shop.stage.cloud.faults.clear()
  const again = await shop.run({})
  expect(again.outputs['result'], again.log).toBe('moved')
  const spans = section(again.summary, 'Timeline')
    .split('\n')
    .filter((line) => line.includes('served by'))
  expect(spans[0]).toContain(both)
  expect(spans.at(-1)).toContain(`served by the target \`${target}\``)
})

test('a roll-back that keeps a wildcard does not say that CloudFront is as it was', async () => {
  const inputs: Variant['inputs'] = (stage) => ({
    ...nth(sameAccount, 5).inputs?.(stage),
    scenario: 'wildcard',
  })
  const play = await Play.of({ ...nth(wildcard), inputs })
  const { source } = play.trial
  play.stage.cloud.faults.add({
    when: ({ operation, request }) => operation === 'UpdateDistribution' && request.path.includes(source.id),
    does: refused,
    times: 50,
  })
  await play.run({ inputs: { 'on-failure': 'stop' } })
  play.stage.cloud.faults.clear()
  await play.stage.clock.sleep(600_000)
  const run = await play.run({ inputs: { command: 'roll-back' } })
  expect(run.outputs['result'], run.log).toBe('rolled-back')
  expect(run.summary).toContain('so it stays')
  expect(run.summary).not.toContain('CloudFront is as it was before the move')
  expect(run.summary).toContain('Compare the template of the target')
})

test('a source that stays disabled is not to be kept enabled', async () => {
  const play = await Play.of(nth(disableSource, 1))
  const run = await play.run()
  expect(run.outputs['result'], run.log).toBe('moved')
  expect(run.summary).not.toMatch(/Keep `\S+` enabled/)
  expect(run.summary).toMatch(/Do not delete `\S+` until DNS/)
})

test('the opposite of a move without the role of the source asks for one', async () => {
  const stage = await setStage({ cross: {} })
  const { cloud, scene } = stage
  const xml = (scene.source.versions.at(-1)?.xml ?? '').replace(
    '</PriceClass><Enabled>true',
    '</PriceClass><Enabled>false',
  )
  accept(cloud.world, [{ distribution: scene.source, config: readConfig(xml) }])
  await stage.clock.sleep(600_000)
  const inputs = { 'source-role-to-assume': '', 'source-distribution': scene.source.id }
  const run = await virtualRun(stage, { inputs, reader: diligentPerson(stage) })
  expect(run.outputs['result'], run.log).toBe('moved')
  await stage.clock.sleep(600_000)
  const back = await virtualRun(stage, { inputs: { ...inputs, command: 'roll-back' } })
  const { next }: { readonly next: readonly { readonly title: string; readonly paste: string }[] } =
    JSON.parse(back.outputs['report'] ?? '{}')
  const opposite = next.find(({ title }) => title.includes('go back'))?.paste
  expect(opposite, back.log).toContain(`# set role-to-assume to a role of the account of ${scene.source.id}`)
  expect(opposite).toMatch(/^source-role-to-assume: arn:aws:iam::111122223333:role\/move-alias$/m)
  expect(section(back.summary, 'What to do next')).not.toMatch(
    /gh workflow run[\s\S]*role-to-assume=arn[^\n]*NAME/,
  )
})
