import { expect, it } from 'vitest'
import { across, aliasesOf, expectServedThroughout, updatesOf } from '../harness/across.ts'
import { withAlias } from '../harness/rival.ts'
import { findingLevels, stepStates } from '../harness/staging.ts'

it('has moved although the wildcard cannot be removed, and running again finishes the clean-up', async () => {
  const story = await across()
  const { scene, move, run, switching, cloud } = story
  cloud.faults.add({
    does: { status: 403, code: 'AccessDenied', message: 'not authorized' },
    operation: 'UpdateDistribution',
    nth: 5,
  })
  const moved = await move({ 'probe-path': 'off' }, switching())
  expect(moved.exit).toBe(0)
  expect(moved.outputs).toMatchObject({ result: 'moved' })
  expect(findingLevels(moved)).toMatchObject({ 'wildcard-left': 'warning' })
  expect(stepStates(moved)).toMatchObject({ claim: 'confirmed', 'wildcard-off': 'failed' })
  expect(aliasesOf(scene.target)).toEqual(['*.shop.example', 'www.shop.example'])
  const again = await run({ 'probe-path': 'off', plan: moved.outputs['plan'] })
  expect(again.outputs).toMatchObject({ result: 'moved' })
  expect(updatesOf(again)).toEqual([`UpdateDistribution ${scene.target.id} 200`])
  expect(aliasesOf(scene.target)).toEqual(['www.shop.example'])
  expectServedThroughout(story)
})

it('does not begin what the deadline may cut in two', async () => {
  const story = await across()
  const { scene } = story
  const short = { 'probe-path': 'off', deadline: '50s', 'deploy-timeout': '15s', 'dns-timeout': '10s' }
  for (const command of ['plan', 'move']) {
    const run = await story.run({ ...short, command })
    expect(run.outputs).toMatchObject({ result: 'refused', reason: 'deadline-too-near' })
    expect(updatesOf(run)).toEqual([])
  }
  expect(aliasesOf(scene.source)).toContain('www.shop.example')
  expectServedThroughout(story)
})

it('waits out a settle time again when somebody touches the target before the release', async () => {
  const story = await across()
  const { scene, move, switching, cloud } = story
  cloud.faults.add({
    does: 'none',
    operation: 'UpdateDistribution',
    nth: 2,
    after: () => withAlias(cloud.world, scene.target, 'other.shop.example'),
  })
  const run = await move({ 'probe-path': 'off' }, switching())
  expect(run.outputs).toMatchObject({ result: 'moved' })
  expect(stepStates(run)).toMatchObject({ 'wildcard-settled': 'confirmed' })
  expectServedThroughout(story)
})
