import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Run } from '../harness/harness.ts'
import { changesOf, expectMovedAtEveryEdge, staging } from '../harness/staging.ts'

/** What was asked of AWS; a refusal of the plan itself comes before. */
const asked = ({ calls }: Run) => calls.filter(({ endpoint }) => endpoint !== 'github')

/** A plan in which somebody has changed something and has even made its check fit again. */
function forged(plan: string, change: (body: Record<string, unknown>) => void): string {
  const { check: _, ...body } = JSON.parse(plan)
  change(body)
  const canonical = (value: unknown): string =>
    JSON.stringify(value, (_key, inner) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    )
  const check = createHash('sha256').update(canonical(body)).digest('hex')
  return canonical({ ...body, check })
}

it('what was planned is what runs: the plan passes from job to job as an output', async () => {
  const story = await staging()
  const planned = await story.run({ command: 'plan' })
  const { plan, 'plan-digest': digest } = planned.outputs
  const run = await story.run({ plan, 'require-plan': 'true' })
  expect(run).toMatchObject({ exit: 0, stderr: '' })
  expect(run.outputs).toMatchObject({ result: 'moved', plan, 'plan-digest': digest })
  expectMovedAtEveryEdge(story)
})

it('killed, and resumed under the same plan', async () => {
  const story = await staging()
  const { outputs } = await story.run({ command: 'plan' })
  const inputs = { plan: outputs['plan'], 'require-plan': 'true', 'probe-path': 'off' }
  const killed = await story.run(inputs, { kill: { operation: 'UpdateDomainAssociation' } })
  expect(killed.signal).toBe('SIGKILL')
  const run = await story.run(inputs)
  expect(run).toMatchObject({ exit: 0, stderr: '' })
  expect(run.outputs).toMatchObject({ result: 'moved', plan: outputs['plan'] })
  expect(changesOf(run)).toEqual([])
  expectMovedAtEveryEdge(story)
})

it('require-plan: without a plan nothing is done, and the remedy says where a plan gets lost', async () => {
  const story = await staging()
  const run = await story.run({ 'require-plan': 'true' })
  expect(run.exit).toBe(1)
  expect(run.outputs).toMatchObject({ result: 'refused', reason: 'plan-missing' })
  expect(asked(run)).toEqual([])
  expect(run.summary).toContain('secret')
})

it('a plan that is no plan of these inputs and this repository is refused before AWS is asked anything', async () => {
  const story = await staging()
  const { scene } = story
  const { outputs } = await story.run({ command: 'plan' })
  const plan = outputs['plan'] ?? ''
  const cases: [name: string, inputs: Record<string, string>, reason: string][] = [
    ['one letter changed', { plan: plan.replace(scene.alias, 'wwx.shop.example') }, 'plan-invalid'],
    ['cut off', { plan: plan.slice(0, -1) }, 'plan-invalid'],
    ['not canonical', { plan: plan.replace(',', ', ') }, 'plan-invalid'],
    ['an unknown field', { plan: forged(plan, (body) => Object.assign(body, { more: 1 })) }, 'plan-invalid'],
    [
      'another version',
      { plan: forged(plan, (body) => Object.assign(body, { version: 2 })) },
      'plan-invalid',
    ],
    [
      'another repository',
      { plan: forged(plan, (body) => Object.assign(body, { 'repository-id': '1' })) },
      'plan-invalid',
    ],
    ['another alias', { plan, alias: 'static.shop.example' }, 'plan-changed'],
    ['another target', { plan, 'target-distribution': scene.source.id }, 'plan-changed'],
    [
      'another source',
      { plan, 'source-distribution': 'E3OTHER0000003', scenario: 'same-account' },
      'plan-changed',
    ],
    ['another method', { plan, scenario: 'wildcard' }, 'plan-changed'],
    [
      'a plan for going back',
      { plan: forged(plan, (body) => Object.assign(body, { command: 'roll-back' })) },
      'plan-changed',
    ],
  ]
  for (const [name, inputs, reason] of cases) {
    const run = await story.run(inputs)
    expect(run.outputs, name).toMatchObject({ result: 'refused', reason })
    expect(run.exit, name).toBe(1)
    expect(asked(run), name).toEqual([])
  }
})

it('undo facts that were changed, with a check that fits, restore nothing but what source and target name', async () => {
  const story = await staging()
  const { outputs } = await story.run({ command: 'plan' })
  await story.run({ plan: outputs['plan'], 'probe-path': 'off' })
  const plan = forged(outputs['plan'] ?? '', (body) => {
    Object.assign(body, { source: { ...Object(body['source']), enabled: false } })
  })
  const run = await story.run({ command: 'roll-back', plan, 'probe-path': 'off' })
  expect(run.outputs).toMatchObject({ result: 'refused', reason: 'plan-changed' })
  expect(changesOf(run)).toEqual([])
})

it('a plan of a later attempt warns: re-running failed jobs keeps the first one', async () => {
  const story = await staging({ cloud: { job: { runAttempt: '2' } } })
  const run = await story.run({ command: 'plan' }, { env: { GITHUB_RUN_ATTEMPT: '2' } })
  expect(run.exit).toBe(0)
  expect(run.stdout).toContain('"Re-run failed jobs" keeps it')
})
