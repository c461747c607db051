import { expect, test } from 'vitest'
import { readConfig } from '../../cloud/cloudfront/config.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import { allow } from '../../cloud/scene.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { type VirtualRun, virtualRun } from '../../virtual/run.ts'
import { type Stage, type StageOptions, setStage } from '../../virtual/stage.ts'
import { carryOut, type Given, type Person } from './carry-out.ts'
import { worlds } from './worlds.ts'

/** A run that does not end well, and what is done about it. */
interface Case {
  readonly name: string
  readonly stage: StageOptions
  readonly arrange?: (stage: Stage) => void | Promise<void>
  readonly inputs?: (stage: Stage) => Given
  /** Runs with a plan of its own first, under which the run that does not end well works. */
  readonly planned?: boolean
  /** Between the plan and the run. */
  readonly meanwhile?: (stage: Stage) => void | Promise<void>
  /** Somebody publishes the records that the log asks for. */
  readonly published?: boolean
  /** What the first step tells a person to do, where it is not something to paste. */
  readonly person?: Person
  readonly ends: string
}

/** Somebody takes what changes a distribution out of the policies of the roles. */
const readOnly = ({ cloud }: Stage) => {
  const policies = [allow(['cloudfront:Get*', 'cloudfront:List*', 'acm:DescribeCertificate'], '*')]
  for (const [arn, role] of cloud.world.roles) cloud.world.roles.set(arn, { ...role, policies })
}

const released = ({ cloud, scene }: Stage) => {
  const config = readConfig(
    latest(scene.source)
      .xml.replace(`<CNAME>${scene.alias}</CNAME>`, '')
      .replace('<Quantity>3<', '<Quantity>2<'),
  )
  accept(cloud.world, [{ distribution: scene.source, config }])
}

const outage = ({ scene }: Stage) => ({ scenario: 'release-and-claim', 'accept-downtime': scene.alias })

const cases: readonly Case[] = [
  {
    name: 'the source is out of reach and enabled: CloudFront refuses the mover call',
    stage: { cross: {} },
    inputs: () => ({ 'source-role-to-assume': '' }),
    published: true,
    person: ({ cloud, scene }) => {
      const config = readConfig(
        latest(scene.source).xml.replace('</PriceClass><Enabled>true', '</PriceClass><Enabled>false'),
      )
      accept(cloud.world, [{ distribution: scene.source, config }])
    },
    ends: 'failed source-enabled',
  },
  {
    name: 'the ownership record is not published in time',
    stage: { cross: {} },
    inputs: ({ scene }) => ({
      scenario: 'disable-source',
      'accept-downtime': latest(scene.source).aliases.join(','),
    }),
    ends: 'paused txt-not-visible',
  },
  {
    name: 'DNS is not switched in time',
    stage: { cross: {} },
    inputs: outage,
    planned: true,
    ends: 'paused dns-not-switched',
  },
  {
    name: 'the claim is denied after the release',
    stage: { cross: {} },
    inputs: (stage) => ({
      ...outage(stage),
      deadline: '20m',
      'deploy-timeout': '4m',
      'dns-timeout': '1m',
    }),
    planned: true,
    published: true,
    meanwhile: (stage) => {
      released(stage)
      readOnly(stage)
    },
    ends: 'exposed access-denied',
  },
  {
    name: 'the source is deleted under a plan',
    stage: { cross: {} },
    inputs: outage,
    planned: true,
    published: true,
    meanwhile: ({ cloud, scene }) => {
      cloud.world.distributions.delete(scene.source.id)
      scene.zone.put(cloud.world.now(), [
        { name: scene.alias, type: 'CNAME', ttl: 60, values: [`${scene.target.domain}.`] },
      ])
    },
    ends: 'moved ',
  },
  ...worlds
    .filter(({ blocker }) => blocker !== 'credentials-not-renewable')
    .map(
      ({ blocker, ...world }): Case => ({
        ...world,
        ends: `refused ${blocker}`,
      }),
    ),
]

interface Step {
  readonly title: string
  readonly paste: string
}

const reportOf = ({ outputs }: VirtualRun): { readonly next: readonly Step[] } =>
  JSON.parse(outputs['report'] ?? '{"next":[]}')

/** What a run ended with, and the first thing that it says is to be done. */
function stateOf(run: VirtualRun): string {
  const [first] = reportOf(run).next
  return JSON.stringify([run.outputs['result'], run.outputs['reason'], first?.title, first?.paste])
}

test.each(cases.map((one): [string, Case] => [one.name, one]))(
  'the first next step leads on: %s',
  async (_, { stage: options, arrange, inputs, planned, meanwhile, published, person, ends }) => {
    const stage = await setStage(options)
    await arrange?.(stage)
    const more = published ? { reader: diligentPerson(stage) } : {}
    let given: Given = { ...inputs?.(stage) }
    if (planned) {
      const { outputs, log } = await virtualRun(stage, { inputs: { ...given, command: 'plan' } })
      expect(outputs['result'], log.slice(-1500)).toBe('planned')
      expect(log).toContain(`with an outage of ${stage.scene.alias}`)
      given = { ...given, plan: outputs['plan'] ?? '' }
    }
    await meanwhile?.(stage)
    const first = await virtualRun(stage, { ...more, inputs: given })
    expect(`${first.outputs['result']} ${first.outputs['reason']}`, first.log).toContain(ends.split(' ')[0])
    const [step] = reportOf(first).next
    if (first.exit === 0 && step === undefined) return
    expect(step).toBeDefined()
    const next = await carryOut(stage, step?.paste ?? '', given, person, first.outputs)
    const second = await virtualRun(stage, { ...more, inputs: next })
    expect(stateOf(second)).not.toBe(stateOf(first))
  },
  240_000,
)
