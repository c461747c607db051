import { describe, expect, test, vi } from 'vitest'
import { readConfig } from '../../cloud/cloudfront/config.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import type { Misfortune } from '../../cloud/faults.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { type Interference, type VirtualRun, virtualRun } from '../../virtual/run.ts'
import { type StageOptions, setStage } from '../../virtual/stage.ts'

vi.setConfig({ testTimeout: 120_000 })

/*
 * What a move takes back is what this move has done (safety I8): a run takes nothing for its own that somebody else has done, and
 * what an earlier run of it has done is not forgotten.
 */

type Inputs = Readonly<Record<string, string>>

const www = 'www.shop.example'
const denied: Misfortune = {
  status: 403,
  code: 'AccessDenied',
  message:
    'User: arn:aws:sts::444455556666:assumed-role/move-alias/x is not authorized to perform: cloudfront:UpdateDistribution',
}

interface Said {
  readonly findings: readonly { readonly id: string; readonly level: string; readonly remedy?: string }[]
  readonly next: readonly { readonly title: string; readonly paste: string }[]
}

const said = ({ outputs }: VirtualRun): Said => JSON.parse(outputs['report'] ?? '{}')

/** The inputs of a next step. */
function pasted(run: VirtualRun, title: string): Inputs {
  const found = said(run).next.find((one) => one.title.startsWith(title))
  expect(found, run.log).toBeDefined()
  const lines = (found?.paste ?? '').split('\n').map((line) => /^([a-z-]+): '?(.*?)'?$/.exec(line) ?? [])
  return Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]))
}

async function staged(options: StageOptions, inputs: Inputs) {
  const stage = await setStage(options)
  const run = (more: Inputs = {}, happens: Interference = {}) =>
    virtualRun(stage, {
      env: { GITHUB_STEP_SUMMARY: '' },
      reader: diligentPerson(stage),
      ...happens,
      inputs: { ...inputs, ...more },
    })
  const plan = async () => {
    const { outputs, log } = await run({ command: 'plan' })
    expect(outputs['result'], log).toBe('planned')
    return outputs['plan'] ?? ''
  }
  return { stage, run, plan }
}

describe('disable-source, and the source may not be enabled again', () => {
  const disable = { scenario: 'disable-source', 'accept-downtime': www }
  const only = { cross: { sourceConfig: { aliases: [www] } } }
  const leftOff = async (given: boolean) => {
    const { stage, run, plan } = await staged(only, disable)
    const inputs = given ? { plan: await plan() } : undefined
    stage.cloud.faults.add({ does: denied, operation: 'UpdateDistribution', when: ({ nth }) => nth > 1 })
    const moved = await run(inputs)
    expect(moved.outputs['result'], moved.log).toBe('moved')
    expect(latest(stage.scene.source).enabled).toBe(false)
    return { stage, run, moved, inputs }
  }

  test.each([true, false])('the next step of the run enables it; a plan was given: %s', async (given) => {
    const { stage, run, moved } = await leftOff(given)
    stage.cloud.faults.clear()
    const recovered = await run(pasted(moved, 'Recover now'))
    expect(recovered.outputs['result'], recovered.log).toBe('moved')
    expect(latest(stage.scene.source).enabled).toBe(true)
  })

  test('run again under its plan, it is tried again and said again', async () => {
    const { stage, run, inputs } = await leftOff(true)
    const again = await run(inputs)
    expect(again.outputs['result'], again.log).toBe('moved')
    expect(said(again).findings).toContainEqual(expect.objectContaining({ id: 'step-failed' }))
    stage.cloud.faults.clear()
    expect((await run(inputs)).outputs['result']).toBe('moved')
    expect(latest(stage.scene.source).enabled).toBe(true)
  })

  test.each([0, 600_000])('run again without a plan %i ms later, the run says so', async (later) => {
    const { stage, run, moved } = await leftOff(false)
    stage.cloud.faults.clear()
    await stage.clock.sleep(later)
    const again = await run({ 'source-distribution': stage.scene.source.id })
    const left = said(again).findings.find(({ id }) => id === 'source-left-disabled')
    expect(left, again.log).toMatchObject({ level: 'warning', remedy: expect.stringContaining('recover') })
    expect(said(again).next[0]?.paste).toBe(left?.remedy)
    expect(latest(stage.scene.source).enabled).toBe(false)
    const recovered = await run({ command: 'recover', plan: moved.outputs['plan'] ?? '' })
    expect(recovered.outputs['result'], recovered.log).toBe('moved')
    expect(latest(stage.scene.source).enabled).toBe(true)
  })

  test.each<Inputs>([{ 'restore-source': 'false' }])(
    'nothing is said where it is wanted: %o',
    async (wanted) => {
      const { run } = await leftOff(false)
      expect(said(await run(wanted)).findings.map(({ id }) => id)).not.toContain('source-left-disabled')
    },
  )
})

describe('disable-source, and somebody else disables the source after the plan', () => {
  const disable = { scenario: 'disable-source' }
  const disabled = async (aliases: readonly string[]) => {
    const { stage, run, plan } = await staged(
      { cross: { sourceConfig: { aliases: [...aliases] } } },
      { ...disable, 'accept-downtime': aliases.join(',') },
    )
    const text = await plan()
    const { source } = stage.scene
    const config = readConfig(
      latest(source).xml.replace('<Enabled>true</Enabled>', '<Enabled>false</Enabled>'),
    )
    accept(stage.cloud.world, [{ distribution: source, config }])
    await stage.clock.sleep(600_000)
    expect(latest(source).enabled).toBe(false)
    return { stage, run: (more: Inputs = {}) => run({ plan: text, ...more }) }
  }

  test.each([
    ['the name alone', [www], { move: 'refused plan-changed', recover: 'exposed source-left-disabled' }],
    [
      'other names too',
      [www, 'img.shop.example'],
      { move: 'exposed plan-changed', recover: 'exposed source-left-disabled' },
    ],
  ] as const)('%s on it: no command enables it', async (_, aliases, ends) => {
    const { stage, run } = await disabled(aliases)
    for (const command of ['move', 'roll-back', 'recover'] as const) {
      const { outputs, log, changes } = await run({ command })
      expect(changes, log).toEqual([])
      if (command !== 'roll-back')
        expect(`${outputs['result']} ${outputs['reason']}`, log).toBe(ends[command])
    }
    expect(latest(stage.scene.source).enabled).toBe(false)
  })

  test('a new plan has it disabled: the move goes on, and leaves it so', async () => {
    const { stage, run } = await disabled([www, 'img.shop.example'])
    const { outputs } = await run({ command: 'plan', plan: '' })
    const moved = await run({ plan: outputs['plan'] ?? '' })
    expect(moved.outputs['result'], moved.log).toBe('moved')
    expect(latest(stage.scene.source).enabled).toBe(false)
  })

  test('what its own run has disabled, one that comes after it enables', async () => {
    const { stage, run, plan } = await staged(
      { cross: { sourceConfig: { aliases: [www] } } },
      { ...disable, 'accept-downtime': www },
    )
    const { source, target } = stage.scene
    const inputs = { plan: await plan() }
    await run(inputs, {
      after: ({ kill }) => {
        if (!latest(source).enabled) kill()
      },
    })
    expect([latest(source).enabled, latest(target).aliases]).toEqual([false, []])
    const moved = await run(inputs)
    expect(moved.outputs['result'], moved.log).toBe('moved')
    expect(latest(source).enabled).toBe(true)
  })
})
