import { expect, it } from 'vitest'
import type { Approval, GitHubJob } from '../../cloud/github.ts'
import { changesOf, expectUntouched, findingLevels, type Staging, staging } from '../harness/staging.ts'

const approved = (user: string, more: Partial<Approval> = {}): Approval => ({
  state: 'approved',
  user,
  environments: ['production'],
  ...more,
})
const rejected = (user: string): Approval => ({ state: 'rejected', user, environments: ['production'] })
const gated = { 'require-approval': 'true', 'probe-path': 'off' }

/** The role trusts the jobs of the main branch, whatever their environment. */
function trustBranch({ cloud, scene }: Staging): void {
  const condition = {
    'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
    'token.actions.githubusercontent.com:sub': 'repo:shop-example/infrastructure:ref:refs/heads/main',
  }
  cloud.world.roles.set(scene.role.arn, { ...scene.role, trust: { StringEquals: condition } })
}

it.each<[string, Partial<GitHubJob>, string, string, Record<string, string>?]>([
  ['nobody has approved', {}, 'approval-missing', 'no approval is recorded'],
  [
    'only the one who started it has approved',
    { approvals: [approved('mona')] },
    'approval-missing',
    'only the person who started the run',
  ],
  [
    'the one who approved has started this attempt',
    { approvals: [approved('hubot')] },
    'approval-missing',
    'only the person who started the run',
    { GITHUB_TRIGGERING_ACTOR: 'hubot' },
  ],
  [
    'another environment was approved',
    { approvals: [approved('hubot', { environments: ['staging'] })] },
    'approval-missing',
    'no approval is recorded',
  ],
  ['it was rejected', { approvals: [rejected('hubot')] }, 'approval-missing', 'hubot has rejected it'],
  [
    'it was rejected after it had been approved',
    { approvals: [approved('octo'), rejected('hubot')] },
    'approval-missing',
    'hubot has rejected it',
  ],
  [
    'the token may not read it',
    { approvals: [approved('hubot')], mayReadActions: false },
    'approval-unreadable',
    'the API answered HTTP',
  ],
])('%s: nothing is changed', async (_, job, reason, said, env = {}) => {
  const story = await staging({ cloud: { job } })
  const run = await story.run(gated, { env })
  expect(run.exit).toBe(1)
  expect(run.outputs).toMatchObject({ result: 'refused', reason })
  expect(run.summary).toContain(said)
  expectUntouched(story, run)
})

it('the API of GitHub does not answer: nothing is changed', async () => {
  const story = await staging({ cloud: { job: { approvals: [approved('hubot')] } } })
  story.cloud.faults.add({ operation: 'ListApprovals', does: '503' })
  const run = await story.run(gated)
  expect(run.outputs).toMatchObject({ result: 'refused', reason: 'approval-unreadable' })
  expectUntouched(story, run)
})

it('the job names no environment: no approval can be for it', async () => {
  const story = await staging({ cloud: { job: { approvals: [approved('hubot')], environment: '' } } })
  trustBranch(story)
  const run = await story.run(gated)
  expect(run.outputs).toMatchObject({ result: 'refused', reason: 'approval-environment-unknown' })
  expectUntouched(story, run)
})

it('the environment is read from the subject where there is no claim of its own', async () => {
  const job = { approvals: [approved('hubot')], claims: { environment: undefined } }
  const story = await staging({ cloud: { job } })
  const run = await story.run(gated)
  expect(run.outputs).toMatchObject({ result: 'moved' })
})

it('somebody else has approved: the move runs, and the summary says who, and with which comment', async () => {
  const comment = 'go ahead <b>now</b> ::set-output name=result::refused'
  const story = await staging({ cloud: { job: { approvals: [approved('hubot', { comment })] } } })
  const run = await story.run(gated)
  expect(run).toMatchObject({ exit: 0, stderr: '' })
  expect(run.outputs).toMatchObject({ result: 'moved' })
  expect(run.summary).toContain('hubot')
  expect(run.summary).toContain('go ahead')
  expect(run.stdout).not.toMatch(/^::set-output/m)
})

it('without require-approval it is said all the same that nobody has approved', async () => {
  const story = await staging()
  const run = await story.run({ 'probe-path': 'off' })
  expect(run.outputs).toMatchObject({ result: 'moved' })
  expect(run.summary).toContain('no approval is recorded')
})

it('a resumed move past the point of no return needs no new approval under its plan, one that starts does', async () => {
  const story = await staging({ cloud: { job: { approvals: [approved('hubot')] } } })
  const { outputs } = await story.run({ command: 'plan' })
  const inputs = { ...gated, plan: outputs['plan'] }
  await story.run(inputs, { kill: { operation: 'UpdateDomainAssociation' } })
  story.cloud.job.approvals = []
  const run = await story.run(inputs)
  expect(run.outputs).toMatchObject({ result: 'moved' })
  expect(findingLevels(run)).toMatchObject({ 'approval-missing': 'info' })
})

it('a roll-back needs an approval as a move does', async () => {
  const story = await staging()
  const { outputs } = await story.run({ 'probe-path': 'off' })
  const back = await story.run({ ...gated, command: 'roll-back', plan: outputs['plan'] })
  expect(back.outputs).toMatchObject({ result: 'refused', reason: 'approval-missing' })
  expect(changesOf(back)).toEqual([])
})
