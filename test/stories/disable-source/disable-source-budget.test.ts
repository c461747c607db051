import { expect, it } from 'vitest'
import { latestOf, twoAccounts } from '../harness/two-accounts.ts'

it('enables the source when CloudFront has seen it as enabled for as long as the outage may last', async () => {
  const story = await twoAccounts()
  const { scene, cloud, names } = story
  cloud.faults.add({
    operation: 'UpdateDomainAssociation',
    does: {
      status: 400,
      code: 'IllegalUpdate',
      message: 'Alias move is not allowed since the source distribution is enabled.',
    },
  })
  const run = await story.run({
    scenario: 'disable-source',
    'accept-downtime': names.join(','),
    'deploy-timeout': '3s',
  })
  expect(run.outputs).toMatchObject({ result: 'rolled-back', reason: 'source-enabled' })
  expect(latestOf(scene.source)).toMatchObject({ enabled: true, aliases: names })
})
