import { expect, it } from 'vitest'
import { changesOf } from '../harness/staging.ts'
import { latestOf, twoAccounts } from '../harness/two-accounts.ts'

it('repeats the move while CloudFront still sees the source as enabled, and moves as soon as it does not', async () => {
  const story = await twoAccounts({ cloud: { switches: { moverAcceptsDisabledInProgress: false } } })
  const { scene, names } = story
  const run = await story.run({ scenario: 'disable-source', 'accept-downtime': names.join(',') })
  expect(run.outputs).toMatchObject({ result: 'moved' })
  const changes = changesOf(run)
  expect(changes.slice(0, 2)).toEqual(['UpdateDomainAssociation 400', 'UpdateDistribution 200'])
  expect(changes.slice(2).filter((one) => one === 'UpdateDomainAssociation 400').length).toBeGreaterThan(0)
  expect(changes.slice(-2)).toEqual(['UpdateDomainAssociation 200', 'UpdateDistribution 200'])
  expect(latestOf(scene.source).enabled).toBe(true)
})
