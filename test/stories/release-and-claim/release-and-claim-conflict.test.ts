import { expect, it } from 'vitest'
import { changesOf } from '../harness/staging.ts'
import { latestOf, runPlanned, switchWhenAsked, twoAccounts } from '../harness/two-accounts.ts'

it('repeats the claim while CloudFront still counts the name as held, and has it as soon as it does not', async () => {
  const story = await twoAccounts({ cloud: { switches: { claimWhileReleaseInProgress: false } } })
  const { scene } = story
  const run = await runPlanned(
    story,
    { scenario: 'release-and-claim', 'accept-downtime': scene.alias, 'dns-timeout': '20s' },
    { onLine: switchWhenAsked(story) },
  )
  expect(run.outputs).toMatchObject({ result: 'moved' })
  const changes = changesOf(run)
  expect(changes.slice(0, 3)).toEqual([
    'UpdateDistribution 409',
    'UpdateDistribution 200',
    'UpdateDistribution 409',
  ])
  expect(changes.at(-1)).toBe('UpdateDistribution 200')
  expect(latestOf(scene.target).aliases).toEqual([scene.alias])
})
