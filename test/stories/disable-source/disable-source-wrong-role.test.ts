import { expect, it } from 'vitest'
import { everything, role } from '../../cloud/scene.ts'
import { changesOf } from '../harness/staging.ts'
import { twoAccounts } from '../harness/two-accounts.ts'

it('says so when the role for the source is one of a third account, and changes nothing', async () => {
  const story = await twoAccounts()
  const third = role(story.cloud.world, {
    account: '777788889999',
    name: 'elsewhere',
    policies: [everything],
  })
  for (const scenario of ['disable-source', 'release-and-claim']) {
    const run = await story.run({
      scenario,
      'source-role-to-assume': third.arn,
      'accept-downtime': scenario === 'disable-source' ? story.names.join(',') : story.scene.alias,
    })
    expect(run.outputs).toMatchObject({ result: 'refused', reason: 'account-mismatch' })
    expect(run.summary).toContain('777788889999')
    expect(changesOf(run)).toEqual([])
  }
})
