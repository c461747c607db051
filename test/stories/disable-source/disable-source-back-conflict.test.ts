import { expect, it } from 'vitest'
import { latestOf, twoAccounts } from '../harness/two-accounts.ts'

it('tries to enable the source until it succeeds, whoever changes it meanwhile', async () => {
  const story = await twoAccounts()
  const { scene, cloud, names } = story
  cloud.faults.add({
    operation: 'UpdateDomainAssociation',
    when: ({ nth }) => nth > 1,
    does: { status: 400, code: 'IllegalUpdate', message: 'Invalid or missing alias DNS TXT records.' },
  })
  cloud.faults.add({
    operation: 'UpdateDistribution',
    when: ({ nth }) => nth > 1 && nth < 9,
    does: { status: 412, code: 'PreconditionFailed', message: 'The request failed the preconditions.' },
  })
  const run = await story.run({ scenario: 'disable-source', 'accept-downtime': names.join(',') })
  expect(run.outputs).toMatchObject({ result: 'rolled-back' })
  expect(latestOf(scene.source)).toMatchObject({ enabled: true, aliases: names })
})
