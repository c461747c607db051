import { expect, it } from 'vitest'
import { changesOf } from '../harness/staging.ts'
import { callsBetween, latestOf, twoAccounts } from '../harness/two-accounts.ts'

it('cancelled between the disable and the move: the move is sent all the same, nothing else is begun', async () => {
  const story = await twoAccounts()
  const { scene, names } = story
  const run = await story.run(
    { scenario: 'disable-source', 'accept-downtime': names.join(',') },
    { signalAt: { operation: 'UpdateDistribution' } },
  )
  expect(run.exit).toBe(1)
  expect(changesOf(run).slice(0, 3)).toEqual([
    'UpdateDomainAssociation 400',
    'UpdateDistribution 200',
    'UpdateDomainAssociation 200',
  ])
  expect(callsBetween(run, 'UpdateDistribution', 'UpdateDomainAssociation')).toEqual([])
  expect(latestOf(scene.target).aliases).toEqual([scene.alias])
  // Other names of the source are unserved until the post step, or the next run, enables it.
  expect(run.outputs).toMatchObject({ result: 'exposed' })
})
