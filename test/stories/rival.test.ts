import { expect, it } from 'vitest'
import { readConfig, withAliases } from '../cloud/cloudfront/config.ts'
import { accept, latest } from '../cloud/cloudfront/versions.ts'
import { changesOf, expectMovedAtEveryEdge, expectNobodyNoticed, staging } from './staging.ts'
import { expectTranscript } from './transcript.ts'

it('the target changed since it was read (412): it is read again, and the call made with what was read', async () => {
  const story = await staging()
  const { cloud, scene } = story
  cloud.faults.add({
    does: 'none',
    operation: 'UpdateDomainAssociation',
    nth: 1,
    before: () => {
      const config = readConfig(
        latest(scene.target).xml.replace(/<Comment>.*?<\/Comment>/, '<Comment>new</Comment>'),
      )
      accept(cloud.world, [{ distribution: scene.target, config }])
    },
  })
  const run = await story.run({ 'probe-path': 'off' })
  expect(run).toMatchObject({ exit: 0, stderr: '' })
  expect(run.outputs).toMatchObject({ result: 'moved', reason: '' })
  expect(changesOf(run)).toEqual(['UpdateDomainAssociation 412', 'UpdateDomainAssociation 200'])
  expect(latest(scene.target).xml).toContain('<Comment>new</Comment>')
  expectMovedAtEveryEdge(story)
  expectTranscript('rival-412', run)
})

it('somebody else took the name off the source and gave it to another distribution meanwhile: nothing is moved', async () => {
  const story = await staging()
  const { cloud, scene } = story
  const rival = [...cloud.world.distributions.values()].find(
    ({ id, account }) => account === scene.account && id !== scene.source.id && id !== scene.target.id,
  )
  if (rival === undefined) throw new Error('the scene has no other distribution')
  cloud.faults.add({
    does: 'none',
    operation: 'ListDomainConflicts',
    nth: 1,
    after: () => {
      const rest = latest(scene.source).aliases.filter((name) => name !== scene.alias)
      const more = [...latest(rival).aliases, scene.alias]
      accept(cloud.world, [
        { distribution: scene.source, config: readConfig(withAliases(latest(scene.source).xml, rest)) },
        { distribution: rival, config: readConfig(withAliases(latest(rival).xml, more)) },
      ])
    },
  })
  const run = await story.run({ 'source-distribution': scene.source.id, 'probe-path': 'off' })
  expect(run.exit).toBe(1)
  expect(changesOf(run)).toEqual([])
  expect(run.outputs['reason']).toBe('holder-is-another')
  expectNobodyNoticed(story)
})
