import { expect, it } from 'vitest'
import { changesOf } from '../harness/staging.ts'
import { latestOf, type TwoAccounts, twoAccounts } from '../harness/two-accounts.ts'

/** The plan of a move that was killed once `operation` had been carried out for the `nth` time. */
async function killedMove(story: TwoAccounts, operation: string, nth: number) {
  const inputs = { scenario: 'disable-source', 'accept-downtime': story.names.join(',') }
  const killed = await story.run(inputs, { kill: { operation, nth } })
  expect(killed.signal).toBe('SIGKILL')
  const plan = killed.outputs['plan'] ?? ''
  expect(plan).toContain('"enabled":true')
  return { killed, inputs: { ...inputs, plan } }
}

it('killed right behind the disable: a fresh runner moves the name and enables the source again', async () => {
  const story = await twoAccounts()
  const { inputs } = await killedMove(story, 'UpdateDistribution', 1)
  expect(latestOf(story.scene.source).enabled).toBe(false)

  const run = await story.run({ ...inputs, command: 'recover' })
  expect(run).toMatchObject({ exit: 0, stderr: '' })
  expect(run.outputs).toMatchObject({ result: 'moved', reason: '' })
  expect(changesOf(run)).toEqual(['UpdateDomainAssociation 200', 'UpdateDistribution 200'])
  expect(latestOf(story.scene.source).enabled).toBe(true)
  expect(latestOf(story.scene.target).aliases).toEqual([story.scene.alias])

  const again = await story.run({ ...inputs, command: 'recover' })
  expect(again).toMatchObject({ exit: 0 })
  expect(again.outputs).toMatchObject({ result: 'already-in-place' })
  expect(changesOf(again)).toEqual([])
})

it('goes back where CloudFront refuses to go forward, and that is a success of a recovery', async () => {
  const story = await twoAccounts()
  const { inputs } = await killedMove(story, 'UpdateDistribution', 1)
  const refused = {
    status: 400,
    code: 'IllegalUpdate',
    message: 'The certificate of the target is not valid.',
  }
  for (const operation of ['UpdateDomainAssociation', 'AssociateAlias'])
    story.cloud.faults.add({ operation, does: refused })

  const run = await story.run({ ...inputs, command: 'recover' })
  expect(run.exit).toBe(0)
  expect(run.outputs).toMatchObject({ result: 'rolled-back', reason: '' })
  expect(run.summary).toContain('The certificate of the target is not valid')
  expect(latestOf(story.scene.source)).toMatchObject({ enabled: true, aliases: story.names })
})

it('enables a source that a finished move has left disabled', async () => {
  const story = await twoAccounts()
  const { inputs } = await killedMove(story, 'UpdateDomainAssociation', 2)
  expect(latestOf(story.scene.target).aliases).toEqual([story.scene.alias])
  expect(latestOf(story.scene.source).enabled).toBe(false)

  const run = await story.run({ ...inputs, command: 'recover' })
  expect(run.exit).toBe(0)
  expect(run.outputs).toMatchObject({ result: 'moved', reason: '' })
  expect(changesOf(run)).toEqual(['UpdateDistribution 200'])
  expect(latestOf(story.scene.source).enabled).toBe(true)
})

it('leaves a source alone of which nothing shows that this move has disabled it, and calls for a person', async () => {
  const story = await twoAccounts()
  const { inputs } = await killedMove(story, 'UpdateDistribution', 1)
  const run = await story.run({ ...inputs, plan: undefined, command: 'recover' })
  expect(run.exit).toBe(1)
  expect(run.outputs).toMatchObject({ result: 'exposed', reason: 'source-left-disabled' })
  expect(changesOf(run)).toEqual([])
  expect(run.summary).toMatch(new RegExp(`source_id=${story.scene.source.id} [^]*edit "\\$source_profile"`))
})

it('a move that waits is left alone: nothing is changed, and the way on is printed', async () => {
  const story = await twoAccounts({ published: false })
  const inputs = { scenario: 'disable-source', 'accept-downtime': story.names.join(',') }
  const paused = await story.run({ ...inputs, 'probe-path': 'off' })
  expect(paused.outputs).toMatchObject({ result: 'paused', reason: 'txt-not-visible' })

  const run = await story.run({ ...inputs, plan: paused.outputs['plan'], command: 'recover' })
  expect(run).toMatchObject({ exit: 0, stderr: '' })
  expect(run.outputs).toMatchObject({ result: 'already-in-place', reason: '', 'reconcile-required': 'false' })
  expect(changesOf(run)).toEqual([])
  expect(run.summary).toContain('command: move')
  expect(run.summary).toContain('command: roll-back')
})

it('needs neither a plan nor an approval where they are asked of a move', async () => {
  const story = await twoAccounts()
  const { inputs } = await killedMove(story, 'UpdateDistribution', 1)
  const { job } = story.cloud
  job.approvals = [{ state: 'approved', user: 'hubot', environments: ['production'] }]
  job.environment = 'production-recover'
  job.claims = { sub: 'repo:shop-example/infrastructure:environment:production' }
  const run = await story.run({ ...inputs, 'require-plan': 'true', command: 'recover' })
  expect(run.outputs).toMatchObject({ result: 'moved' })
})
