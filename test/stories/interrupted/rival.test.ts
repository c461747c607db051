import { describe, expect, it } from 'vitest'
import { readConfig, withAliases } from '../../cloud/cloudfront/config.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import type { CloudDistribution } from '../../cloud/world.ts'
import {
  changesOf,
  expectMovedAtEveryEdge,
  expectNobodyNoticed,
  type Staging,
  staging,
} from '../harness/staging.ts'
import { expectTranscript } from '../harness/transcript.ts'

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

describe('somebody else gives the name to another distribution meanwhile: nothing is moved, and nobody is said to be unserved', () => {
  it.each([
    ['while the world is read', { operation: 'ListDomainConflicts', nth: 1 }],
    // Both ends are read once more right before the call: by then it is too late for the preflight.
    ['after the preflight', { operation: 'AssumeRoleWithWebIdentity', nth: 2 }],
  ])('%s', async (_, moment) => {
    const story = await staging()
    const { cloud, scene } = story
    cloud.faults.add({
      does: 'none',
      ...moment,
      after: () => {
        const rival = bystander(story)
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
    expect(run.outputs).toMatchObject({ reason: 'holder-is-another', 'reconcile-required': 'false' })
    expect(run.outputs['result']).toMatch(/^(refused|failed)$/)
    expect(changesOf(run)).toEqual([])
    expectNobodyNoticed(story)
  })
})

/** A distribution of the same account that is neither source nor target. */
function bystander({ cloud, scene }: Staging): CloudDistribution {
  const found = [...cloud.world.distributions.values()].find(
    ({ id, account }) => account === scene.account && id !== scene.source.id && id !== scene.target.id,
  )
  if (found === undefined) throw new Error('the scene has no other distribution')
  return found
}
