import { expect, it } from 'vitest'
import { changesOf } from '../harness/staging.ts'
import { latestOf, twoAccounts } from '../harness/two-accounts.ts'

/** A source that is disabled although the plan says that it was enabled: as this move would have left it, had it started. */
async function darkSource(job: Parameters<typeof twoAccounts>[0] = {}) {
  const story = await twoAccounts(job)
  const inputs = { scenario: 'disable-source', 'accept-downtime': story.names.join(',') }
  const killed = await story.run(inputs, { kill: { operation: 'UpdateDistribution', nth: 1 } })
  return { story, inputs: { ...inputs, command: 'recover', plan: killed.outputs['plan'] } }
}

const recovering = {
  environment: 'production-recover',
  claims: { sub: 'repo:shop-example/infrastructure:environment:production' },
}

it('the approval of the move was rejected: whatever stands there is not its doing', async () => {
  const { story, inputs } = await darkSource()
  Object.assign(story.cloud.job, recovering, {
    approvals: [{ state: 'rejected', user: 'hubot', environments: ['production'] }],
  })
  const run = await story.run(inputs)
  expect(run.exit).toBe(1)
  expect(run.outputs).toMatchObject({ result: 'refused', reason: 'move-not-started' })
  expect(changesOf(run)).toEqual([])
  expect(latestOf(story.scene.source).enabled).toBe(false)
})

it('an approval that is asked for was never given: the move never started', async () => {
  const { story, inputs } = await darkSource()
  Object.assign(story.cloud.job, recovering)
  const run = await story.run({ ...inputs, 'require-approval': 'true' })
  expect(run.outputs).toMatchObject({ result: 'refused', reason: 'move-not-started' })
  expect(changesOf(run)).toEqual([])
})

it('approved by somebody: it recovers', async () => {
  const { story, inputs } = await darkSource()
  Object.assign(story.cloud.job, recovering, {
    approvals: [{ state: 'approved', user: 'hubot', environments: ['production'] }],
  })
  const run = await story.run({ ...inputs, 'require-approval': 'true', 'require-plan': 'true' })
  expect(run).toMatchObject({ exit: 0 })
  expect(run.outputs).toMatchObject({ result: 'moved' })
})

it('a run that nobody is asked to approve, or whose approvals cannot be read, recovers: users go without meanwhile', async () => {
  const { story, inputs } = await darkSource()
  Object.assign(story.cloud.job, recovering, { mayReadActions: false })
  const run = await story.run(inputs)
  expect(run).toMatchObject({ exit: 0 })
  expect(run.outputs).toMatchObject({ result: 'moved' })
})
