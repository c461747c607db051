import { expect, it } from 'vitest'
import { changesOf } from '../harness/staging.ts'
import { latestOf, switchWhenAsked, twoAccounts } from '../harness/two-accounts.ts'

it('killed right after the release: the next run, under the same plan, claims the name with its first change', async () => {
  const story = await twoAccounts()
  const { scene } = story
  const inputs = { scenario: 'release-and-claim', 'accept-downtime': scene.alias, 'dns-timeout': '20s' }
  const { outputs } = await story.run({ ...inputs, command: 'plan' })
  const plan = outputs['plan'] ?? ''
  const killed = await story.run(
    { ...inputs, plan },
    { kill: { operation: 'UpdateDistribution', nth: 2 }, onLine: switchWhenAsked(story) },
  )
  expect(killed.signal).toBe('SIGKILL')
  expect(latestOf(scene.source).aliases).not.toContain(scene.alias)
  expect(latestOf(scene.target).aliases).toEqual([])
  const again = await story.run({ ...inputs, plan })
  expect(again.outputs).toMatchObject({ result: 'moved', reason: '' })
  expect(changesOf(again)).toEqual(['UpdateDistribution 200'])
  expect(latestOf(scene.target).aliases).toEqual([scene.alias])
  const third = await story.run({ ...inputs, plan })
  expect(third.outputs).toMatchObject({ result: 'already-in-place' })
  expect(changesOf(third)).toEqual([])
})
