import { describe, expect, test, vi } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import type { Misfortune } from '../../cloud/faults.ts'
import { denying, role } from '../../cloud/scene.ts'
import { dnsPolicy } from '../../stories/dns/dns-zone.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { type Interference, type VirtualRun, virtualRun } from '../../virtual/run.ts'
import { type Stage, type StageOptions, setStage } from '../../virtual/stage.ts'

vi.setConfig({ testTimeout: 240_000 })

type Inputs = Readonly<Record<string, string>>

interface Finding {
  readonly id: string
  readonly level: string
  readonly evidence: string
  readonly remedy?: string
}
interface Step {
  readonly id: string
  readonly evidence: string
}
interface Said {
  readonly findings: readonly Finding[]
  readonly next: readonly { readonly title: string; readonly paste: string }[]
  readonly steps: readonly Step[]
}

const said = ({ outputs }: VirtualRun): Said => JSON.parse(outputs['report'] ?? '{}')
const failed = (run: VirtualRun) => said(run).findings.filter(({ id }) => id === 'step-failed')

/** A move under its own plan, and runs after it. */
async function planned(options: StageOptions, given: Inputs | ((stage: Stage) => Inputs), person = true) {
  const stage = await setStage(options)
  const inputs = typeof given === 'function' ? given(stage) : given
  const run = (more: Inputs = {}, happens: Interference = {}) =>
    virtualRun(stage, {
      judged: true,
      // A summary is written at every event, which takes long.
      env: { GITHUB_STEP_SUMMARY: '' },
      ...(person ? { reader: diligentPerson(stage) } : {}),
      ...happens,
      inputs: { ...inputs, ...more },
    })
  const { outputs, log } = await run({ command: 'plan' })
  expect(outputs['result'], log).toBe('planned')
  const plan = outputs['plan'] ?? ''
  return { stage, run: (more?: Inputs, happens?: Interference) => run({ plan, ...more }, happens) }
}

const denied: Misfortune = {
  status: 403,
  code: 'AccessDenied',
  message:
    'User: arn:aws:sts::444455556666:assumed-role/move-alias/x is not authorized to perform: cloudfront:UpdateDistribution',
}

describe('disable-source, and the source of one name may not be enabled again', () => {
  const only = { cross: { sourceConfig: { aliases: ['www.shop.example'] } } }
  const disable = { scenario: 'disable-source', 'accept-downtime': 'www.shop.example' }

  test('the move came through, warns and begins its next steps with the permission; recover fails until it is there', async () => {
    const { stage, run } = await planned(only, disable)
    const { faults } = stage.cloud
    faults.add({ does: denied, operation: 'UpdateDistribution', when: ({ nth }) => nth > 1 })
    const moved = await run()
    expect(moved.outputs['result'], moved.log).toBe('moved')
    expect(failed(moved)).toMatchObject([{ level: 'warning' }])
    const [{ remedy = '' } = {}] = failed(moved)
    expect(remedy).toMatch(/^Add to the role move-alias: \{.*cloudfront:UpdateDistribution/)
    const [first, second] = said(moved).next
    expect(first?.paste).toBe(remedy)
    expect(second?.paste).toContain('command: recover')
    const refused = await run({ command: 'recover' })
    expect(refused.outputs, refused.log).toMatchObject({ result: 'failed', reason: 'source-left-disabled' })
    expect(said(refused).next[0]?.paste).toBe(remedy)
    faults.clear()
    const recovered = await run({ command: 'recover' })
    expect(recovered.exit, recovered.log).toBe(0)
    expect(latest(stage.scene.source).enabled).toBe(true)
    expect(failed(recovered)).toEqual([])
  })

  test('a refusal that nothing is known to mend is no step to take', async () => {
    const { stage, run } = await planned(only, disable)
    const does = { status: 400, code: 'InvalidArgument', message: 'The parameter WebACLId is not valid' }
    stage.cloud.faults.add({ does, operation: 'UpdateDistribution', when: ({ nth }) => nth > 1 })
    const moved = await run()
    expect(moved.outputs['result'], moved.log).toBe('moved')
    expect(failed(moved)).toHaveLength(1)
    expect(said(moved).next.filter(({ paste }) => paste === '')).toEqual([])
    expect(said(moved).next[0]?.paste).toContain('command: recover')
  })
})

test('dns: route53 without the permission to change records: moved, with a warning that names the permission', async () => {
  const { run } = await planned(
    {},
    ({ cloud, scene: { zone, alias } }) => {
      const { Statement, ...rest } = dnsPolicy(zone, alias)
      const Without = Statement.flatMap((one) => {
        const Action = [one.Action].flat().filter((action) => action !== 'route53:ChangeResourceRecordSets')
        return Action.length === 0 ? [] : [{ ...one, Action }]
      })
      const policies = [{ ...rest, Statement: Without }]
      const { arn } = role(cloud.world, { account: zone.account, name: 'dns', policies })
      return { dns: 'route53', 'dns-role-to-assume': arn }
    },
    false,
  )
  const moved = await run()
  expect(moved.outputs['result'], moved.log).toBe('moved')
  expect(failed(moved)).toMatchObject([{ level: 'warning' }])
  expect(failed(moved)[0]?.remedy).toMatch(/^Add to the role dns\b.*\{.*route53:ChangeResourceRecordSets/)
  expect(said(moved).next[0]?.paste).toBe(failed(moved)[0]?.remedy)
})

describe('wildcard', () => {
  const wildcard = { scenario: 'wildcard', 'deploy-timeout': '5m', deadline: '30m' }
  const starred = ({ scene: { target } }: Stage) => latest(target).aliases.includes('*.shop.example')

  test('the claim is denied until the deadline: exposed, the permission is a next step, and nothing untrue of the wildcard', async () => {
    const { stage, run } = await planned({ cross: {} }, wildcard)
    const { roles, identities } = stage.cloud.world
    let updates = 0
    const exposed = await run(
      {},
      {
        after: (_, { operation }) => {
          if (operation !== 'UpdateDistribution' || ++updates !== 3) return
          for (const all of [roles, identities] as const)
            for (const one of all.values())
              if (one.account === stage.scene.account)
                Object.assign(one, { policies: denying(one.policies, 'cloudfront:UpdateDistribution') })
        },
      },
    )
    expect(exposed.outputs['result'], exposed.log).toBe('exposed')
    expect(starred(stage)).toBe(true)
    const { next, steps } = said(exposed)
    expect(next[0]?.paste).toContain('cloudfront:UpdateDistribution')
    for (const { id, evidence } of steps) expect(evidence, id).not.toMatch(/\*\.shop\.example is not on/)
  })

  test('the wildcard is left: verify with the plan offers the move with that plan, which takes it off', async () => {
    const { stage, run } = await planned({ cross: {} }, wildcard)
    const { faults } = stage.cloud
    faults.add({ does: denied, operation: 'UpdateDistribution', when: ({ nth }) => nth >= 5 })
    await run()
    faults.clear()
    expect(starred(stage)).toBe(true)
    const looked = await run({ command: 'verify' })
    expect(looked.outputs['result'], looked.log).toBe('failed')
    const [first] = said(looked).next
    expect(first?.paste).toContain('command: move')
    expect(first?.paste).toMatch(/^plan: /m)
    const finished = await run()
    expect(finished.exit, finished.log).toBe(0)
    expect(starred(stage)).toBe(false)
  })
})
