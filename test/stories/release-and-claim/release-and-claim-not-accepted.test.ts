import { expect, it } from 'vitest'
import { changesOf } from '../harness/staging.ts'
import { twoAccounts } from '../harness/two-accounts.ts'

it('releases nothing unless exactly this name is accepted, and nothing without credentials for the source', async () => {
  const story = await twoAccounts()
  const { alias } = story.scene
  const refused = [
    [{}, 'downtime-not-accepted'],
    [{ 'accept-downtime': story.names.join(',') }, 'downtime-not-accepted'],
    [{ 'accept-downtime': alias, 'source-role-to-assume': undefined }, 'source-unknown'],
  ] as const
  for (const [inputs, reason] of refused) {
    const run = await story.run({ scenario: 'release-and-claim', ...inputs })
    expect(run.outputs).toMatchObject({ result: 'refused', reason })
    expect(changesOf(run)).toEqual([])
  }
})
