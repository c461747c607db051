import { describe, expect, test, vi } from 'vitest'
import type { Approval } from '../cloud/github.ts'
import { brief, cutOff, outages, stageOf } from '../virtual/cut-off.ts'
import { diligentPerson } from '../virtual/person.ts'
import { virtualRun } from '../virtual/run.ts'
import type { Stage } from '../virtual/stage.ts'

vi.setConfig({ testTimeout: 60_000 })

const word = (state: Approval['state'], user: string): Approval => ({
  state,
  user,
  environments: ['production'],
})

/** What the reviews of a run may say. `started`: somebody let its move start; `never`: somebody said that it must not. */
const reviews = [
  { say: 'nothing', list: [], never: false, started: false },
  { say: 'approved by another', list: [word('approved', 'hubot')], never: false, started: true },
  { say: 'approved by the one who re-runs', list: [word('approved', 'mona')], never: false, started: true },
  {
    say: 'approved, and rejected in a later attempt',
    list: [word('approved', 'hubot'), word('rejected', 'hubot')],
    never: false,
    started: true,
  },
  { say: 'rejected', list: [word('rejected', 'hubot')], never: true, started: false },
  {
    say: 'approved by an account that is deleted',
    list: [word('approved', '')],
    never: false,
    started: true,
  },
  { say: 'what cannot be read', list: undefined, never: false, started: true },
] as const

const cases = reviews.flatMap((review) =>
  [false, true].flatMap((required) => [1, 2].map((attempt) => ({ ...review, required, attempt }))),
)
type Case = (typeof cases)[number]

/** A recovery in this job, whose reviews are these. */
async function recovered(
  stage: Stage,
  inputs: Readonly<Record<string, string>>,
  at: Case,
  environment = 'production-recover',
) {
  const { job } = stage.cloud
  Object.assign(job, {
    environment,
    claims: { sub: 'repo:shop-example/infrastructure:environment:production' },
    runAttempt: String(at.attempt),
    triggeringActor: 'mona',
    approvals: at.list ?? [],
    mayReadActions: at.list !== undefined,
  })
  const run = await virtualRun(stage, {
    inputs: { ...inputs, command: 'recover', 'require-approval': String(at.required) },
    env: brief,
    runAttempt: at.attempt,
  })
  return { run, changes: run.calls.filter(({ mutating }) => mutating).length }
}

const title = 'attempt $attempt, require-approval $required, reviews say $say'

describe('an outage that the plan shows to be of this move is ended, whatever reviews say', () => {
  test.each(cases)(`D1, ${title}`, async (at) => {
    const { stage, inputs, plan } = await cutOff('disable-source')
    const { run } = await recovered(stage, { ...inputs, plan }, at)
    expect(run.outputs, run.log).toMatchObject({ result: 'moved', reason: '' })
    expect(stage.scene.source.versions.at(-1)?.enabled).toBe(true)
  })

  test.each(outages)('%s, rejected in a later attempt', async (method) => {
    const { stage, inputs, plan } = await cutOff(method)
    const [at] = cases.filter(({ say, required }) => say.startsWith('approved, and') && required)
    if (at === undefined) throw new Error('no such case')
    const { run } = await recovered(stage, { ...inputs, plan }, at)
    expect(run.outputs, run.log).toMatchObject({ result: 'moved' })
  })
})

describe('a name that nobody holds, without a plan: only a rejection keeps it away, and no missing approval does', () => {
  test.each(cases)(title, async (at) => {
    const { stage, inputs } = await cutOff('release-and-claim')
    const { run, changes } = await recovered(stage, inputs, at)
    if (at.never) {
      expect(run.outputs, run.log).toMatchObject({ result: 'exposed', reason: 'alias-not-held' })
      expect(changes).toBe(0)
    } else expect(run.outputs, run.log).toMatchObject({ result: 'moved' })
  })
})

describe('nothing is left to recover from: where the move never started it says so', () => {
  test.each(cases)(title, async (at) => {
    const { stage, inputs } = await stageOf('disable-source')
    const { run, changes } = await recovered(stage, inputs, at)
    const away = at.never || (at.required && !at.started)
    expect(run.outputs, run.log).toMatchObject(
      away ? { result: 'refused', reason: 'move-not-started' } : { result: 'already-in-place', reason: '' },
    )
    expect(changes).toBe(0)
  })
})

test('an approval is found whatever the case of the name of the environment: GitHub has none', async () => {
  const { stage, inputs } = await stageOf('disable-source')
  const [at] = cases.filter(({ say, required }) => say === 'approved by another' && required)
  if (at === undefined) throw new Error('no such case')
  const { run } = await recovered(stage, inputs, at, 'Production-Recover')
  expect(run.outputs, run.log).toMatchObject({ result: 'already-in-place', reason: '' })
})

describe('the move is done: whatever reviews say, that is what a recovery says', () => {
  test.each(cases)(title, async (at) => {
    const { stage, inputs } = await stageOf('release-and-claim')
    const moved = await virtualRun(stage, { inputs, env: brief, reader: diligentPerson(stage) })
    expect(moved.outputs, moved.log).toMatchObject({ result: 'moved' })
    const { run, changes } = await recovered(stage, inputs, at)
    expect(run.outputs, run.log).toMatchObject({ result: 'already-in-place', reason: '' })
    expect(changes).toBe(0)
  })
})
