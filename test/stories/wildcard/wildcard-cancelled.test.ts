import { expect, it } from 'vitest'
import { across, aliasesOf, expectServedThroughout } from '../harness/across.ts'

it('sends the claim even when it is cancelled at the release, and ends in time', async () => {
  const story = await across()
  const { scene, move, run, switching } = story
  const cancelled = await move(
    { 'probe-path': 'off' },
    { ...switching(), signalAt: { operation: 'UpdateDistribution', nth: 3 } },
  )
  expect(cancelled.exit).toBe(1)
  expect(cancelled.outputs).toMatchObject({ result: 'interrupted', reason: 'cancelled' })
  expect(aliasesOf(scene.target)).toEqual(['*.shop.example', 'www.shop.example'])
  const again = await run({ 'probe-path': 'off', plan: cancelled.outputs['plan'] })
  expect(again.outputs).toMatchObject({ result: 'moved' })
  expect(aliasesOf(scene.target)).toEqual(['www.shop.example'])
  expectServedThroughout(story)
})

it('is exposed when it is cancelled while the claim is refused, and says what to run', async () => {
  const story = await across({
    cloud: { switches: { claimWhileReleaseInProgress: false }, deployTime: { min: 2_500, max: 3_000 } },
  })
  const { scene, move, run, switching } = story
  const cancelled = await move(
    { 'probe-path': 'off' },
    { ...switching(), signalAt: { operation: 'UpdateDistribution', nth: 4 } },
  )
  expect(cancelled.outputs).toMatchObject({ result: 'exposed', reason: 'cancelled' })
  expect(aliasesOf(scene.target)).toEqual(['*.shop.example'])
  const again = await run({ 'probe-path': 'off', plan: cancelled.outputs['plan'] })
  expect(again.outputs).toMatchObject({ result: 'moved' })
  expectServedThroughout(story)
})

it('makes no further change when it is cancelled while the wildcard is being deployed', async () => {
  const story = await across({ cloud: { deployTime: { min: 2_500, max: 3_000 } } })
  const { scene, move, switching } = story
  const cancelled = await move(
    { 'probe-path': 'off' },
    { ...switching(), signalAt: { line: /waiting for .* Deployed with/ } },
  )
  expect(cancelled.outputs).toMatchObject({ result: 'interrupted', reason: 'cancelled' })
  expect(aliasesOf(scene.target)).toEqual(['*.shop.example'])
  expect(aliasesOf(scene.source)).toContain('www.shop.example')
  expectServedThroughout(story)
})
