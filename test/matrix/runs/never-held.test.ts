import { describe, expect, test, vi } from 'vitest'
import { issue } from '../../cloud/certificates.ts'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { distribution, everything } from '../../cloud/scene.ts'
import { recordsOf } from '../../stories/dns/dns-zone.ts'
import { withoutAlias } from '../../stories/harness/rival.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { type VirtualRun, virtualRun } from '../../virtual/run.ts'
import { type Stage, type StageOptions, setStage } from '../../virtual/stage.ts'
import { carryOut } from '../remedies/carry-out.ts'

vi.setConfig({ testTimeout: 60_000 })

type Inputs = Readonly<Record<string, string>>

/** A name that no distribution has held at any time. */
const free = 'free.shop.example'
const www = 'www.shop.example'
const both = { alias: `${www},${free}` }

async function world(options: StageOptions, given: Inputs, prepare?: (stage: Stage) => unknown) {
  const stage = await setStage(options)
  await prepare?.(stage)
  return {
    stage,
    run: (inputs: Inputs) =>
      virtualRun(stage, {
        judged: true,
        reader: diligentPerson(stage),
        inputs: { alias: free, 'accept-downtime': free, ...given, ...inputs },
      }),
  }
}

const changes = ({ calls }: VirtualRun) =>
  calls.filter(({ mutating }) => mutating).map(({ operation }) => operation)
const blockers = ({ outputs }: VirtualRun): string[] =>
  JSON.parse(outputs['report'] ?? '{}').findings.flatMap(({ level, id }: { level: string; id: string }) =>
    level === 'blocker' ? [id] : [],
  )

/** Whatever has no record of its own leads to the source. */
function starAtSource({ scene: { zone, source } }: Stage): void {
  zone.load([{ name: '*.shop.example', type: 'CNAME', ttl: 60, values: [`${source.domain}.`] }])
}

/** The zone of another shop, whose wildcard serves the name. */
async function stranger({ cloud: { world: there } }: Stage): Promise<void> {
  const account = '777788889999'
  const names = ['*.shop.example']
  const { arn } = await issue(there, { account, names })
  distribution(there, { account, id: 'E3THIRD0000003', aliases: names, certificateArn: arn })
}

describe('`move` says of it what `plan` says, and changes nothing', () => {
  const disabled = { targetConfig: { enabled: false } }
  const below = 'free.eu.shop.example'
  test.each<[string, StageOptions, Inputs, ((stage: Stage) => unknown)?]>([
    ['the target is disabled', { cross: disabled }, {}],
    [
      'the target is disabled, in one account',
      { scene: { ...disabled, policies: () => [everything] } },
      { dns: 'route53' },
    ],
    [
      'the wildcard would capture hosts of a stranger',
      { cross: { covered: ['*.eu.shop.example', '*.shop.example'] } },
      { scenario: 'wildcard', alias: below, 'accept-downtime': below },
      stranger,
    ],
    [
      'the source serves it through a wildcard',
      { cross: { sourceConfig: { aliases: ['*.shop.example'] } } },
      { scenario: 'wildcard' },
    ],
    [
      'the source is disabled, and a name of it moves as well',
      { cross: { sourceConfig: { enabled: false } } },
      { ...both, scenario: 'disable-source', 'accept-downtime': `${free},${www}` },
    ],
    [
      'a DNS wildcard leads it to CloudFront, and the certificate of the target does not cover it',
      { cross: { covered: [www] } },
      { scenario: 'release-and-claim' },
      starAtSource,
    ],
    [
      'a DNS wildcard leads it to CloudFront, and the target is disabled',
      { cross: disabled },
      { scenario: 'release-and-claim', dns: 'route53' },
      starAtSource,
    ],
  ])('%s', async (_, options, given, prepare) => {
    const { run, stage } = await world(options, given, prepare)
    const planned = await run({ command: 'plan' })
    expect(planned.outputs['result'], planned.log).not.toBe('planned')
    const before = latest(stage.scene.target).xml
    const moved = await run({})
    expect(changes(moved), moved.log).toEqual([])
    expect(moved.outputs['reason'], moved.log).toBe(planned.outputs['reason'])
    expect(blockers(moved)).toEqual(blockers(planned))
    expect(blockers(moved)).not.toEqual([])
    expect(latest(stage.scene.target).xml).toBe(before)
  })
})

test('DNS has a wildcard that leads its users to CloudFront: scenario wildcard adds the name, and no wildcard', async () => {
  const { run, stage } = await world({ cross: {} }, { scenario: 'wildcard' }, starAtSource)
  const moved = await run({})
  expect([...moved.wanted.values()].join(), moved.log).not.toContain('*.')
  expect(latest(stage.scene.target).aliases.filter((name) => name !== free)).toEqual([])
})

describe('recover without a plan begins no move', () => {
  test.each<[string, StageOptions]>([
    ['of a name that has no DNS record', { cross: {} }],
    [
      'of a name that the source serves through its wildcard',
      { cross: { sourceConfig: { aliases: ['*.shop.example'] } } },
    ],
  ])('%s', async (_, options) => {
    const { run } = await world(options, { command: 'recover' })
    const { outputs, log, ...ended } = await run({})
    expect(changes({ outputs, log, ...ended }), log).toEqual([])
    expect(outputs, log).toMatchObject({ result: 'refused', reason: 'alias-not-held' })
  })
})

test('an approved plan of two names, of which the wildcard of the target serves one: both move', async () => {
  const { run, stage } = await world(
    { cross: { targetConfig: { aliases: ['*.shop.example'] } } },
    { ...both, 'accept-downtime': '' },
    ({ scene: { zone, target } }) =>
      zone.load([{ name: free, type: 'CNAME', ttl: 60, values: [`${target.domain}.`] }]),
  )
  const { source, target, zone } = stage.scene
  const planned = await run({ command: 'plan' })
  expect(planned.outputs['result'], planned.log).toBe('planned')
  const moved = await run({ plan: planned.outputs['plan'] ?? '' })
  expect(moved.outputs['result'], moved.log).toBe('moved')
  expect(moved.log).not.toContain(`Release ${free}`)
  expect(latest(target).aliases.toSorted()).toEqual(['*.shop.example', free, www])
  expect(latest(source).aliases).not.toContain(www)
  expect(recordsOf(zone, www).join()).toContain(target.domain)
})

test('release-and-claim of a name and of one that nobody holds: accept-downtime names both', async () => {
  const { run, stage } = await world(
    { cross: {} },
    { ...both, scenario: 'release-and-claim', 'accept-downtime': `${www},${free}` },
  )
  const planned = await run({ command: 'plan' })
  expect(planned.outputs['result'], planned.log).toBe('planned')
  const moved = await run({ plan: planned.outputs['plan'] ?? '' })
  expect(moved.outputs['result'], moved.log).toBe('moved')
  expect(latest(stage.scene.target).aliases.toSorted()).toEqual([free, www])
})

describe('a name that has left the source, with DNS at CloudFront, without a plan', () => {
  const released = ({ cloud, scene }: Stage) => withoutAlias(cloud.world, scene.source, www)
  const given = { alias: www, 'accept-downtime': www, scenario: 'release-and-claim' }

  test('move adds it to the target once the checks have passed', async () => {
    const { run, stage } = await world({ cross: {} }, given, released)
    const moved = await run({})
    expect(moved.outputs['result'], moved.log).toBe('moved')
    expect(latest(stage.scene.target).aliases).toContain(www)
  })

  test('move that a check stops says who is unserved, and the recovery that it names ends it', async () => {
    const { run, stage } = await world({ cross: {} }, { ...given, 'require-approval': 'true' }, released)
    const stopped = await run({})
    expect(changes(stopped), stopped.log).toEqual([])
    expect(stopped.outputs, stopped.log).toMatchObject({ result: 'exposed', reason: 'approval-missing' })
    const { next } = JSON.parse(stopped.outputs['report'] ?? '{}')
    expect(next[0].title).toMatch(/^Recover now/)
    const recovered = await run(await carryOut(stage, next[0].paste, {}, undefined))
    expect(recovered.outputs['result'], recovered.log).toBe('moved')
  })
})
