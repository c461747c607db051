import { expect, it } from 'vitest'
import { readConfig } from '../../cloud/cloudfront/config.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import { expectMovedAtEveryEdge, findingLevels, staging, stepStates } from '../harness/staging.ts'

it('waits for a target that is being deployed before it moves anything there', async () => {
  const story = await staging({ cloud: { deployTime: { min: 6_000, max: 6_500 } } })
  const { cloud, scene } = story
  const config = readConfig(
    latest(scene.target).xml.replace(/<Comment>.*?<\/Comment>/, '<Comment>new</Comment>'),
  )
  accept(cloud.world, [{ distribution: scene.target, config }])
  const run = await story.run({ 'probe-path': 'off' })
  expect(run).toMatchObject({ exit: 0, stderr: '' })
  expect(run.outputs['result']).toBe('moved')
  expect(findingLevels(run)).toMatchObject({ 'target-deploying': 'warning' })
  expect(stepStates(run)).toMatchObject({ 'target-deployed': 'confirmed', associate: 'confirmed' })
  expectMovedAtEveryEdge(story)
})
