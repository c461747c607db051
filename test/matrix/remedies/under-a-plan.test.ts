import { expect, test, vi } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { everything } from '../../cloud/scene.ts'
import { withoutAlias } from '../../stories/harness/rival.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { type VirtualRun, virtualRun } from '../../virtual/run.ts'
import { type Stage, type StageOptions, setStage } from '../../virtual/stage.ts'
import { carryOut, edit, type Given } from './carry-out.ts'

vi.setConfig({ testTimeout: 60_000 })

interface Step {
  readonly title: string
  readonly paste: string
}

const nextOf = ({ outputs }: VirtualRun): readonly Step[] =>
  JSON.parse(outputs['report'] ?? '{"next":[]}').next

interface Case {
  readonly name: string
  readonly stage: StageOptions
  /** What becomes of the world between the plan and the move. */
  readonly meanwhile: (stage: Stage) => void
  /** Inputs of the plan, and those of the move that differ. */
  readonly inputs?: (stage: Stage) => Given
  readonly differ?: (stage: Stage) => Given
}

const cases: readonly Case[] = [
  {
    name: 'somebody takes the name off the source',
    stage: { scene: { policies: () => [everything] } },
    meanwhile: ({ cloud, scene }) => withoutAlias(cloud.world, scene.source, scene.alias),
  },
  {
    name: 'another name leaves the source that goes dark',
    stage: { cross: {} },
    inputs: ({ scene }) => ({
      scenario: 'disable-source',
      'accept-downtime': latest(scene.source).aliases.join(','),
    }),
    meanwhile: ({ cloud, scene: { source, alias } }) =>
      withoutAlias(cloud.world, source, latest(source).aliases.find((name) => name !== alias) ?? ''),
  },
  {
    name: 'DNS gets a wildcard whose hosts the wildcard of the move would serve',
    stage: { cross: {} },
    inputs: () => ({ scenario: 'wildcard' }),
    meanwhile: ({ cloud, scene: { zone, target } }) =>
      zone.put(cloud.world.now(), [
        { name: '*.shop.example', type: 'CNAME', ttl: 60, values: [`${target.domain}.`] },
      ]),
  },
  {
    name: 'the source is disabled',
    stage: {},
    meanwhile: (stage) =>
      edit(stage, stage.scene.source, (xml) =>
        xml.replace('</PriceClass><Enabled>true', '</PriceClass><Enabled>false'),
      ),
  },
  {
    name: 'the move is given more to accept than the plan has',
    stage: { cross: {} },
    meanwhile: () => undefined,
    differ: () => ({ 'accept-hosts': '*.shop.example' }),
  },
  {
    name: 'the move is given another method',
    stage: { cross: {} },
    meanwhile: () => undefined,
    differ: ({ scene }) => ({ scenario: 'release-and-claim', 'accept-downtime': scene.alias }),
  },
]

test.each(cases.map((one): [string, Case] => [one.name, one]))(
  'the first next step of a move that its plan stops makes a plan that can be carried out: %s',
  async (_, { stage: options, meanwhile, inputs, differ }) => {
    const stage = await setStage(options)
    const run = (given: Given) =>
      virtualRun(stage, { inputs: given, judged: true, reader: diligentPerson(stage) })
    const given = inputs?.(stage) ?? {}
    const { outputs, log } = await run({ ...given, command: 'plan' })
    expect(outputs['result'], log).toBe('planned')
    meanwhile(stage)
    await stage.clock.sleep(600_000)
    let last: Given = { ...given, ...differ?.(stage), plan: outputs['plan'] ?? '' }
    let now = await run(last)
    const said: string[] = []
    for (let tries = 0; tries < 4 && now.exit !== 0; tries++) {
      said.push(
        `${now.outputs['reason']}: ${nextOf(now)
          .map(({ title, paste }) => `${title}: ${paste}`)
          .join(' | ')}`,
      )
      expect(said.length > 1 && now.outputs['reason'], said.join('\n')).not.toBe('plan-changed')
      const [step] = nextOf(now)
      // Inputs with a command are whole; others are merged with what was given.
      const whole = /^command: /m.test(step?.paste ?? '')
      last = await carryOut(stage, step?.paste ?? '', whole ? {} : last, undefined, now.outputs)
      now = await run(last)
      if (now.outputs['result'] === 'planned')
        now = await run({ ...last, command: 'move', plan: now.outputs['plan'] ?? '' })
    }
    expect(['moved', 'rolled-back'], said.join('\n')).toContain(now.outputs['result'])
  },
)
