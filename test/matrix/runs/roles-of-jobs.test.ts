import { expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { documented } from '../../cloud/scene/documented.ts'
import { movePolicies, role, trust } from '../../cloud/scene.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { type VirtualRun, virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'

vi.setConfig({ testTimeout: 60_000 })

interface Step {
  readonly title: string
  readonly paste: string
}

const steps = ({ outputs }: VirtualRun): readonly Step[] => JSON.parse(outputs['report'] ?? '{}').next

/** The set-up of docs/setup: each job has an environment of its own, and a role that trusts only that. */
async function threeRoles() {
  const stage = await setStage({})
  const { cloud, scene } = stage
  const { account, source, target } = scene
  const reads = documented('read-only-same-account', { source, target })
  const made = (name: string, environment: string, policies: Parameters<typeof role>[1]['policies']) =>
    role(cloud.world, { account, name: `move-alias-${name}`, policies, trust: trust(environment) })
  const roles = {
    plan: made('plan', 'production-plan', [reads]),
    move: made('move', 'production', movePolicies(source, target)),
    recover: made('recover', 'production-recover', movePolicies(source, target)),
  }
  const run = (job: keyof typeof roles, inputs: Readonly<Record<string, string>>) => {
    cloud.job.environment = job === 'move' ? 'production' : `production-${job}`
    const given = { 'role-to-assume': roles[job].arn, 'probe-path': 'off', ...inputs }
    return virtualRun(stage, { reader: diligentPerson(stage), inputs: given })
  }
  return { roles, run }
}

test('the role of the plan does not move, and what is to be pasted says that the job that moves may have another one', async () => {
  const { roles, run } = await threeRoles()
  const planned = await run('plan', { command: 'plan' })
  expect(planned.outputs['result'], planned.log).toBe('planned')
  const [move] = steps(planned)
  const pasted: Record<string, string> = parse(move?.paste ?? '')
  const given = { ...pasted, plan: planned.outputs['plan'] ?? '' }
  // As the paste has it: in the environment of the move, and in that of the plan.
  for (const job of ['move', 'plan'] as const) {
    const refused = await run(job, given)
    expect(refused.outputs['result'], refused.log).not.toBe('moved')
  }
  const said = /^# role-to-assume: as this job has it\. If the job move has roles of its own/m
  expect(move?.paste, planned.summary).toMatch(said)
  expect(planned.summary).toContain('If the job move has roles of its own')
  const moved = await run('move', { ...given, 'role-to-assume': roles.move.arn })
  expect(moved.outputs['result'], moved.log).toBe('moved')
  expect(steps(moved).every(({ paste }) => !paste.includes('roles of its own'))).toBe(true)
})
