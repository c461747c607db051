import { expect, it } from 'vitest'
import { changesOf } from '../harness/staging.ts'
import { latestOf, twoAccounts } from '../harness/two-accounts.ts'

/** Times that leave the run some seconds of outage and more to go back. */
const short = { 'deploy-timeout': '2s', settle: '100ms', 'dns-timeout': '1s', deadline: '15s' }
const refusedMove = {
  status: 400,
  code: 'InvalidArgument',
  message: 'The certificate does not cover the alias.',
}
const denied = {
  status: 403,
  code: 'AccessDenied',
  message: 'not authorized to perform: cloudfront:UpdateDistribution',
}

it('where enabling is refused too, the move is made once more, which ends the outage as well', async () => {
  const story = await twoAccounts()
  const { scene, cloud, names } = story
  cloud.faults.add({ operation: 'UpdateDomainAssociation', when: ({ nth }) => nth === 2, does: refusedMove })
  cloud.faults.add({ operation: 'UpdateDistribution', when: ({ nth }) => nth === 2, does: denied })
  const run = await story.run({ ...short, scenario: 'disable-source', 'accept-downtime': names.join(',') })
  expect(latestOf(scene.target).aliases).toEqual([scene.alias])
  expect(latestOf(scene.source).enabled).toBe(true)
  expect(run.outputs).toMatchObject({ result: 'moved-unverified', reason: 'not-deployed' })
  expect(run.report?.steps.map(({ id, state }) => [id, state])).toContainEqual([
    'associate-once-more',
    'confirmed',
  ])
})

it('enabling is tried until the deadline, and then a person is called with what to paste', async () => {
  const story = await twoAccounts()
  const { scene, cloud, names } = story
  cloud.faults.add({ operation: 'UpdateDomainAssociation', when: ({ nth }) => nth > 1, does: refusedMove })
  cloud.faults.add({ operation: 'UpdateDistribution', when: ({ nth }) => nth > 1, does: denied })
  const run = await story.run({ ...short, scenario: 'disable-source', 'accept-downtime': names.join(',') })
  expect(run.outputs).toMatchObject({ result: 'exposed' })
  expect(run.exit).toBe(1)
  expect(latestOf(scene.source).enabled).toBe(false)
  expect(changesOf(run).filter((change) => change.startsWith('UpdateDistribution')).length).toBeGreaterThan(5)
  expect(run.summary).toContain(scene.source.id)
})
