import { expect, it } from 'vitest'
import { across, aliasesOf, expectServedThroughout, updatesOf } from '../harness/across.ts'
import { findingLevels, stepStates } from '../harness/staging.ts'

it('keeps a wildcard that was on the target before', async () => {
  const story = await across({ scene: { targetConfig: { aliases: ['*.shop.example'] } } })
  const { scene, move, switching } = story
  const run = await move({ 'probe-path': 'off' }, switching())
  expect(run.outputs).toMatchObject({ result: 'moved', scenario: 'wildcard' })
  expect(findingLevels(run)).toMatchObject({ 'wildcard-there': 'info' })
  expect(stepStates(run)).not.toHaveProperty('wildcard-off')
  expect(aliasesOf(scene.target)).toEqual(['*.shop.example', 'www.shop.example'])
  expect(updatesOf(run)).toHaveLength(3)
  expectServedThroughout(story)
})

it('keeps the wildcard that it added where that is asked for', async () => {
  const story = await across()
  const { scene, move, switching } = story
  const run = await move({ 'probe-path': 'off', 'keep-wildcard': 'true' }, switching())
  expect(run.outputs).toMatchObject({ result: 'moved' })
  expect(aliasesOf(scene.target)).toEqual(['*.shop.example', 'www.shop.example'])
  expectServedThroughout(story)
})
