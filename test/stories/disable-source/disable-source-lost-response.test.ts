import { expect, it } from 'vitest'
import { changesOf } from '../harness/staging.ts'
import { latestOf, twoAccounts } from '../harness/two-accounts.ts'

it('finds out that the source is disabled although the answer was lost, and goes on at once', async () => {
  const story = await twoAccounts()
  const { scene, cloud, names } = story
  cloud.faults.add({ operation: 'UpdateDistribution', nth: 1, does: 'reset-after' })
  const run = await story.run({ scenario: 'disable-source', 'accept-downtime': names.join(',') })
  expect(run.outputs).toMatchObject({ result: 'moved' })
  expect(changesOf(run).filter((one) => one.startsWith('UpdateDistribution'))).toHaveLength(2)
  expect(latestOf(scene.source)).toMatchObject({ enabled: true })
  expect(latestOf(scene.target).aliases).toEqual([scene.alias])
})
