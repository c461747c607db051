import { expect, it } from 'vitest'
import { changesOf } from '../harness/staging.ts'
import { latestOf, twoAccounts } from '../harness/two-accounts.ts'

it('killed after the move, before the source is enabled again: the next run, under the same plan, does only that', async () => {
  const story = await twoAccounts()
  const { scene, names } = story
  const inputs = { scenario: 'disable-source', 'accept-downtime': names.join(',') }
  const { outputs } = await story.run({ ...inputs, command: 'plan' })
  const plan = outputs['plan'] ?? ''
  await story.run({ ...inputs, plan }, { kill: { operation: 'UpdateDomainAssociation', nth: 2 } })
  expect(latestOf(scene.target).aliases).toEqual([scene.alias])
  expect(latestOf(scene.source).enabled).toBe(false)
  scene.pointAt(scene.target)
  const again = await story.run({ ...inputs, plan })
  expect(again.outputs).toMatchObject({ result: 'moved' })
  expect(changesOf(again)).toEqual(['UpdateDistribution 200'])
  expect(latestOf(scene.source)).toMatchObject({ enabled: true })
})

it('restore-source: false leaves the source disabled, as wanted', async () => {
  const story = await twoAccounts()
  const { scene, names } = story
  const run = await story.run({
    scenario: 'disable-source',
    'accept-downtime': names.join(','),
    'restore-source': 'false',
  })
  expect(run.outputs).toMatchObject({ result: 'moved', reason: '' })
  expect(latestOf(scene.source)).toMatchObject({ enabled: false })
})

it('a restore that CloudFront refuses at first is tried again until the other names are served', async () => {
  const story = await twoAccounts()
  const { scene, cloud, names } = story
  cloud.faults.add({
    operation: 'UpdateDistribution',
    when: ({ nth }) => nth > 1 && nth < 10,
    does: {
      status: 403,
      code: 'AccessDenied',
      message: 'not authorized to perform: cloudfront:UpdateDistribution',
    },
  })
  const run = await story.run({ scenario: 'disable-source', 'accept-downtime': names.join(',') })
  expect(run.outputs).toMatchObject({ result: 'moved' })
  expect(latestOf(scene.source)).toMatchObject({ enabled: true })
})
