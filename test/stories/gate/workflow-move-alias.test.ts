import { describe, expect, it, onTestFinished } from 'vitest'
import { type Cloud, startCloud } from '../../cloud/cloud.ts'
import type { Policy } from '../../cloud/identity.ts'
import { documented } from '../../cloud/scene/documented.ts'
import { type StandardScene, standardScene } from '../../cloud/scene/standard.ts'
import { role, trust } from '../../cloud/scene.ts'
import { type JobRun, readWorkflow, runWorkflow, type WorkflowOptions } from './workflow.ts'

interface Gate {
  readonly cloud: Cloud
  readonly scene: StandardScene
  readonly run: (options: Partial<WorkflowOptions>) => Promise<Readonly<Record<string, JobRun>>>
}

/** A cloud in which the three environments have roles of their own, each bound to its environment. */
async function gate(): Promise<Gate> {
  const cloud = await startCloud({ deployTime: { min: 200, max: 400 } })
  onTestFinished(() => cloud.stop())
  const scene = await standardScene(cloud.world, cloud.dns)
  const { account, source, target, alias } = scene
  const arn = (name: string, environment: string, policy: Policy) =>
    role(cloud.world, { account, name, policies: [policy], trust: trust(environment) }).arn
  const reading = documented('read-only-same-account', { source, target })
  const moving = documented('same-account', { source, target })
  const roles: Readonly<Record<string, string>> = {
    'production-plan': arn('plan', 'production-plan', reading),
    production: arn('move', 'production', moving),
    'production-recover': arn('recover', 'production-recover', moving),
  }
  return {
    cloud,
    scene,
    run: (options) =>
      runWorkflow(cloud, 'move-alias.yml', {
        event: 'workflow_call',
        vars: (environment) => ({ CLOUDFRONT_TARGET_ROLE: roles[environment] ?? '' }),
        review: (environment) =>
          environment === 'production' ? { state: 'approved', user: 'hubot' } : undefined,
        local: {
          'dns-servers': cloud.dnsServers.join(','),
          settle: '200ms',
          'poll-interval': '100ms',
          'dns-timeout': '1s',
          'deploy-timeout': '10s',
        },
        ...options,
        inputs: {
          alias,
          'target-distribution': target.id,
          dns: 'manual',
          ...(options.event === undefined ? { 'probe-path': 'off' } : {}),
          ...options.inputs,
        },
      }),
  }
}

const results = (jobs: Readonly<Record<string, JobRun>>) =>
  Object.fromEntries(Object.entries(jobs).map(([id, { result }]) => [id, result]))

describe('move-alias', () => {
  it('plans, waits for the approval, moves under the plan, and has nothing to recover', async () => {
    const { run, cloud, scene } = await gate()
    const jobs = await run({})
    expect(results(jobs), jobs['move']?.run?.stdout).toEqual({
      plan: 'success',
      move: 'success',
      recover: 'skipped',
    })
    expect(jobs['plan']?.environment).toBe('production-plan')
    expect(jobs['move']).toMatchObject({
      environment: 'production',
      group: `move-cloudfront-alias-${scene.target.id}`,
      outputs: { result: 'moved' },
      inputs: { 'require-plan': 'true', 'require-approval': 'true', plan: jobs['plan']?.outputs['plan'] },
    })
    expect(jobs['move']?.run?.summary).toContain('hubot')
    expect(jobs['plan']?.run?.calls.filter(({ mutating }) => mutating)).toEqual([])
    expect(scene.target.versions.at(-1)?.aliases).toEqual([scene.alias])
    expect(cloud.job.environment).toBe('production')
  })

  it('does not move what somebody rejected, and recovery says that no move has started', async () => {
    const { run, scene } = await gate()
    const jobs = await run({
      review: (environment) =>
        environment === 'production' ? { state: 'rejected', user: 'hubot' } : undefined,
    })
    expect(results(jobs)).toMatchObject({ plan: 'success', move: 'failure' })
    expect(jobs['move']?.run).toBeUndefined()
    expect(jobs['recover']?.environment).toBe('production-recover')
    expect(jobs['recover']?.run?.calls.filter(({ mutating }) => mutating)).toEqual([])
    expect(jobs['recover']?.outputs['result']).toBe('refused')
    expect(scene.target.versions.at(-1)?.aliases).toEqual([])
  })

  it('does not take the word of the person who started it', async () => {
    const { run, cloud, scene } = await gate()
    const jobs = await run({
      review: (environment) =>
        environment === 'production' ? { state: 'approved', user: cloud.job.actor } : undefined,
    })
    expect(jobs['move']?.outputs).toMatchObject({ result: 'refused', reason: 'approval-missing' })
    expect(scene.target.versions.at(-1)?.aliases).toEqual([])
  })

  it('moves nothing where the plan is refused, and has nothing to recover', async () => {
    const { run, scene } = await gate()
    const jobs = await run({
      inputs: { 'source-distribution': scene.target.id.replace('2', '3') },
      review: () => undefined,
    })
    expect(results(jobs)).toMatchObject({ move: 'skipped', recover: 'skipped' })
  })

  it('a plan that GitHub does not hand on: nothing is asked of AWS for the move, and the run fails', async () => {
    const { run, scene } = await gate()
    const jobs = await run({ dropped: ['plan.plan'] })
    expect(results(jobs)).toMatchObject({ plan: 'success', move: 'failure' })
    expect(jobs['move']?.outputs).toMatchObject({ result: 'refused', reason: 'plan-missing' })
    expect(jobs['move']?.run?.calls).toEqual([])
    expect(jobs['recover']?.run?.calls.filter(({ mutating }) => mutating)).toEqual([])
    expect(scene.target.versions.at(-1)?.aliases).toEqual([])
  })

  it('has no use for the role of the plan: it can change nothing, and no other environment can take it', async () => {
    const { run, cloud, scene } = await gate()
    const planRole = [...cloud.world.roles.values()].find(({ arn }) => arn.endsWith('/plan'))?.arn ?? ''
    const jobs = await run({ inputs: { 'role-to-assume': planRole } })
    expect(jobs['plan']?.result).toBe('success')
    expect(jobs['move']?.outputs).toMatchObject({ result: 'refused', reason: 'role-not-assumable' })
    expect(scene.target.versions.at(-1)?.aliases).toEqual([])
  })

  it.each([
    ['plan', { plan: 'success', move: 'skipped', recover: 'skipped' }],
    ['verify', { plan: 'failure', move: 'skipped', recover: 'skipped' }],
  ])('%s by hand runs the first job only', async (command, wanted) => {
    const { run } = await gate()
    const jobs = await run({
      event: 'workflow_dispatch',
      inputs: { command },
    })
    expect(results(jobs)).toEqual(wanted)
  })

  it.each(['roll-back', 'recover'])('%s by hand runs its own job only', async (command) => {
    const { run, scene } = await gate()
    const jobs = await run({
      event: 'workflow_dispatch',
      inputs: { 'source-distribution': scene.source.id, command },
    })
    const ran = Object.entries(jobs).filter(([, { run: one }]) => one !== undefined)
    expect(ran.map(([id]) => id)).toEqual([command === 'recover' ? 'recover' : 'move'])
    expect(ran[0]?.[1].inputs['command']).toBe(command)
  })

  it('moves by hand with nothing but the form', async () => {
    const { run } = await gate()
    const jobs = await run({ event: 'workflow_dispatch' })
    expect(jobs['move']?.outputs['result'], jobs['move']?.run?.stdout).toBe('moved')
  })
})

describe('the form and the call', () => {
  const { on, jobs } = readWorkflow('move-alias.yml')

  it('has the ten inputs of the form', () => {
    expect(Object.keys(on['workflow_dispatch']?.inputs ?? {})).toEqual([
      'alias',
      'target-distribution',
      'scenario',
      'command',
      'environment',
      'source-distribution',
      'accept-downtime',
      'accept-hosts',
      'dns',
      'plan',
    ])
  })

  it('gives each job what it needs and nothing else', () => {
    for (const { permissions } of Object.values(jobs))
      expect(permissions).toEqual({ 'id-token': 'write', contents: 'read', actions: 'read' })
    expect(
      Object.entries(jobs)
        .filter(([, { concurrency }]) => concurrency !== undefined)
        .map(([id]) => id),
    ).toEqual(['move'])
    expect(jobs['move']?.concurrency?.['cancel-in-progress']).toBe(false)
  })
})
