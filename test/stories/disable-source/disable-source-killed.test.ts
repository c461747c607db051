import { expect, it } from 'vitest'
import { changesOf } from '../harness/staging.ts'
import { latestOf, twoAccounts } from '../harness/two-accounts.ts'

it('killed right after the disable: the next run, under the same plan, moves the name first and restores the source', async () => {
  const story = await twoAccounts()
  const { scene, names } = story
  const inputs = { scenario: 'disable-source', 'accept-downtime': names.join(',') }
  const { outputs } = await story.run({ ...inputs, command: 'plan' })
  const plan = outputs['plan'] ?? ''
  const killed = await story.run({ ...inputs, plan }, { kill: { operation: 'UpdateDistribution' } })
  expect(killed.signal).toBe('SIGKILL')
  expect(latestOf(scene.source).enabled).toBe(false)
  const again = await story.run({ ...inputs, plan })
  expect(again.outputs).toMatchObject({ result: 'moved', reason: '' })
  expect(changesOf(again)).toEqual(['UpdateDomainAssociation 200', 'UpdateDistribution 200'])
  expect(latestOf(scene.source).enabled).toBe(true)
  const third = await story.run({ ...inputs, plan })
  expect(changesOf(third)).toEqual([])
})

it('killed right after the disable and run again without a plan: moved, and a person is told what is still dark', async () => {
  const story = await twoAccounts()
  const { scene, names } = story
  const inputs = { scenario: 'disable-source', 'accept-downtime': names.join(',') }
  await story.run(inputs, { kill: { operation: 'UpdateDistribution' } })
  const again = await story.run(inputs)
  expect(again.outputs).toMatchObject({ result: 'exposed', reason: 'source-left-disabled' })
  expect(again.exit).toBe(1)
  expect(latestOf(scene.source).enabled).toBe(false)
  expect(latestOf(scene.target).aliases).toEqual([scene.alias])
})
