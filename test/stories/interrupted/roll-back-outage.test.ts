import { expect, it } from 'vitest'
import { changesOf } from '../harness/staging.ts'
import { latestOf, switchWhenAsked, twoAccounts } from '../harness/two-accounts.ts'

it('while the source is disabled by the move: it is enabled again, and nothing goes forward', async () => {
  const story = await twoAccounts()
  const { scene, names } = story
  const inputs = { scenario: 'disable-source', 'accept-downtime': names.join(',') }
  const killed = await story.run(inputs, { kill: { operation: 'UpdateDistribution', nth: 1 } })
  const back = await story.run({ ...inputs, command: 'roll-back', plan: killed.outputs['plan'] })
  expect(back).toMatchObject({ exit: 0, stderr: '' })
  expect(back.outputs).toMatchObject({ result: 'rolled-back', reason: '' })
  expect(changesOf(back)).toEqual(['UpdateDistribution 200'])
  expect(latestOf(scene.source)).toMatchObject({ enabled: true, aliases: names })
  expect(latestOf(scene.target).aliases).toEqual([])
})

it('a source that was disabled before the move is never enabled', async () => {
  const story = await twoAccounts()
  const { scene, names } = story
  const inputs = { scenario: 'disable-source', 'accept-downtime': names.join(',') }
  await story.run(inputs, { kill: { operation: 'UpdateDistribution', nth: 1 } })
  const back = await story.run({
    ...inputs,
    command: 'roll-back',
    'source-distribution': scene.source.id,
  })
  expect(back.exit).toBe(1)
  expect(back.outputs).toMatchObject({ result: 'exposed', reason: 'source-left-disabled' })
  expect(changesOf(back)).toEqual([])
  expect(latestOf(scene.source).enabled).toBe(false)
})

it('a released name is past the point of no return: exposed, nothing changed', async () => {
  const story = await twoAccounts()
  const { scene } = story
  const inputs = { scenario: 'release-and-claim', 'accept-downtime': scene.alias, 'dns-timeout': '20s' }
  const { outputs } = await story.run({ ...inputs, command: 'plan' })
  const planned = { ...inputs, plan: outputs['plan'] }
  const kill = { operation: 'UpdateDistribution', nth: 2 }
  await story.run(planned, { kill, onLine: switchWhenAsked(story) })
  expect(latestOf(scene.source).aliases).not.toContain(scene.alias)
  const back = await story.run({ ...planned, command: 'roll-back' })
  expect(back.exit).toBe(1)
  expect(back.outputs).toMatchObject({ result: 'exposed', reason: 'past-point-of-no-return' })
  expect(changesOf(back)).toEqual([])
})

it('before the release only DNS has to lead back', async () => {
  const story = await twoAccounts()
  const { scene } = story
  const inputs = { scenario: 'release-and-claim', 'accept-downtime': scene.alias, 'dns-timeout': '20s' }
  const { outputs } = await story.run({ ...inputs, command: 'plan' })
  const planned = { ...inputs, plan: outputs['plan'] }
  const kill = { operation: 'UpdateDistribution', nth: 1 }
  await story.run(planned, { kill, onLine: switchWhenAsked(story) })
  const back = await story.run({ ...planned, command: 'roll-back' }, { onLine: switchWhenAsked(story) })
  expect(back).toMatchObject({ exit: 0, stderr: '' })
  expect(back.outputs).toMatchObject({ result: 'rolled-back', reason: '' })
  expect(changesOf(back)).toEqual([])
  expect(latestOf(scene.source).aliases).toContain(scene.alias)
})
