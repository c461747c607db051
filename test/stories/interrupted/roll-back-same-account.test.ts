import { expect, it } from 'vitest'
import { readConfig } from '../../cloud/cloudfront/config.ts'
import { accept } from '../../cloud/cloudfront/versions.ts'
import { changesOf, expectNobodyNoticed, expectUntouched, type Staging, staging } from '../harness/staging.ts'

/** The ownership record of the source, without which the older call is refused. */
function publishForSource({ scene, cloud }: Staging): void {
  const name = `_${scene.alias}`
  scene.zone.put(cloud.world.now(), [{ name, type: 'TXT', values: [`"${scene.source.domain}"`] }])
}

it('moves the name back by the reverse move, with a plan of its own, and nobody notices', async () => {
  const story = await staging()
  const { scene } = story
  const moved = await story.run({ 'probe-path': 'off' })
  expect(moved.outputs).toMatchObject({ result: 'moved' })
  const plan = moved.outputs['plan'] ?? ''

  const back = await story.run({ command: 'roll-back', plan })
  expect(back).toMatchObject({ exit: 0, stderr: '' })
  expect(back.outputs).toMatchObject({
    result: 'rolled-back',
    reason: '',
    scenario: 'same-account',
    'source-distribution': scene.source.id,
    'target-distribution': scene.target.id,
    'unserved-milliseconds': '0',
    'reconcile-required': 'true',
  })
  expect(changesOf(back)).toEqual(['UpdateDomainAssociation 200'])
  expect(JSON.parse(back.outputs['plan'] ?? '')).toMatchObject({
    command: 'roll-back',
    source: { id: scene.source.id, aliases: expect.arrayContaining([scene.alias]) },
    target: { id: scene.target.id, aliases: [] },
  })
  expectNobodyNoticed(story)

  const again = await story.run({ command: 'roll-back', plan: back.outputs['plan'] })
  expect(again).toMatchObject({ exit: 0 })
  expect(again.outputs).toMatchObject({ result: 'rolled-back', reason: '', 'reconcile-required': 'false' })
  expect(changesOf(again)).toEqual([])
})

it('needs no plan where the source is named, and changes nothing where nothing was moved', async () => {
  const story = await staging()
  const run = await story.run({ command: 'roll-back', 'source-distribution': story.scene.source.id })
  expect(run.exit).toBe(0)
  expect(run.outputs).toMatchObject({ result: 'rolled-back', reason: '' })
  expectUntouched(story, run)
})

it('asks for the record of the source where going back is a matter of AssociateAlias', async () => {
  const story = await staging()
  await story.run({ 'probe-path': 'off' })
  story.cloud.world.switches.updateAssociationNeedsTxt = true
  story.cloud.world.switches.txtNegativeCache = false
  publishForSource(story)
  const back = await story.run({ command: 'roll-back', 'source-distribution': story.scene.source.id })
  expect(back.outputs).toMatchObject({ result: 'rolled-back' })
  expectNobodyNoticed(story)
})

it('refuses to go back to a source that is disabled: its users would lose the name', async () => {
  const story = await staging()
  const { scene, cloud } = story
  const moved = await story.run({ 'probe-path': 'off' })
  const { xml } = scene.source.versions.at(-1) ?? { xml: '' }
  const disabled = readConfig(xml.replace('<Enabled>true', '<Enabled>false'))
  accept(cloud.world, [{ distribution: scene.source, config: disabled }])
  const back = await story.run({ command: 'roll-back', plan: moved.outputs['plan'] })
  expect(back.exit).toBe(1)
  expect(changesOf(back)).toEqual([])
  expect(back.outputs['reason']).toMatch(/^(target-disabled|plan-changed)$/)
})
