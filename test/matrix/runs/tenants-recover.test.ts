import { describe, expect, test, vi } from 'vitest'
import type { Sides } from '../../cloud/scene/sides.ts'
import { parseCommandFile } from '../../stories/harness/command-files.ts'
import { brief, cutOff, type Outage, untilFirstChange } from '../../virtual/cut-off.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import { type Stage, setStage } from '../../virtual/stage.ts'
import { methods, Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Where a tenant is a side of a move with an outage, or with a name that is unclaimed for a while. */
const cuts: readonly (readonly [method: Outage, sides: Sides])[] = [
  ['disable-source', { target: 'tenant' }],
  ['disable-source', { source: 'tenant' }],
  ['disable-source', { source: 'tenant', target: 'tenant' }],
  ['release-and-claim', { source: 'tenant' }],
  ['wildcard', { source: 'tenant' }],
]

/** What a tenant takes from elsewhere, and a recovery can do without. */
const troubles: readonly (readonly [says: string, happens: (stage: Stage) => void])[] = [
  ['nothing', () => undefined],
  [
    'everything hangs that it can do without',
    ({ cloud }) => {
      for (const endpoint of ['acm', 'route53']) cloud.faults.add({ endpoint, does: 'hang-before' })
      for (const operation of [
        'ListApprovals',
        'ListDomainConflicts',
        'ListDistributions',
        'GetManagedCertificateDetails',
        'GetDistributionTenantByDomain',
      ])
        cloud.faults.add({ operation, does: 'hang-before' })
      for (const { deviation } of cloud.dns.servers) deviation.fault = 'silent'
    },
  ],
]

const ways = ['recover', 'move', 'post'] as const
const cases = cuts.flatMap(([method, sides]) =>
  ways.flatMap((way) =>
    troubles.map(([trouble, happens]) => ({
      title: `${method}, ${JSON.stringify(sides)}, ${way}, ${trouble}`,
      method,
      sides,
      way,
      happens,
    })),
  ),
)

describe('a move with a tenant that was killed in its outage', () => {
  test.each(cases)('$title', async ({ method, sides, way, happens }) => {
    const { stage, inputs, killed, plan } = await cutOff(method, sides)
    happens(stage)
    const run = await virtualRun(stage, {
      inputs: { ...inputs, ...(way === 'post' ? {} : { command: way, plan }) },
      env: brief,
      reader: diligentPerson(stage),
      ...(way === 'post' ? { post: { state: parseCommandFile(killed.state) } } : {}),
    })
    expect(untilFirstChange(run), run.log).toBeLessThanOrEqual(5_000)
    const { source, target, alias } = stage.scene
    expect(target.versions.at(-1)?.aliases, run.log).toContain(alias)
    expect(source.versions.at(-1)?.enabled).toBe(true)
    if (way !== 'post') expect(run.outputs, run.log).toMatchObject({ result: 'moved', reason: '' })
  })

  test.each(['hang-before', 'throttle'] as const)(
    'the source is enabled again although what the target uses cannot be read (%s)',
    async (does) => {
      const { stage, inputs, plan } = await cutOff('disable-source', { target: 'tenant' })
      stage.cloud.faults.add({ operation: 'GetConnectionGroup', does })
      const run = await virtualRun(stage, {
        inputs: { ...inputs, command: 'recover', plan },
        env: brief,
        reader: diligentPerson(stage),
      })
      const { source } = stage.scene
      expect(source.versions.at(-1)?.enabled, run.log).toBe(true)
      expect(run.ended - run.began, run.log).toBeLessThan(30 * 60_000)
    },
  )
})

/** A tenant lists a name as inactive until it is deployed; the run is killed right behind the mover call. */
describe('a move onto a tenant that does not serve the name yet', () => {
  const switches = { tenantDomainStatus: 'inactive-until-deployed' } as const
  const sides = { target: 'tenant' } as const
  const killedIn = async (stage: Stage, inputs: Readonly<Record<string, string>>) => {
    const run = (more: Parameters<typeof virtualRun>[1]) =>
      virtualRun(stage, { env: brief, reader: diligentPerson(stage), ...more })
    const { source, alias } = stage.scene
    const left = () => source.versions.at(-1)?.aliases.includes(alias) === false
    const { outputs } = await run({ inputs, after: ({ kill }) => void (left() && kill()) })
    const plan = outputs['plan'] ?? ''
    return (command: string) => run({ inputs: { ...inputs, command, plan } })
  }

  test.each(['recover', 'move'])('disable-source: %s enables the source again', async (command) => {
    const stage = await setStage({ cross: { sides }, switches })
    const { alias, zone, source } = stage.scene
    const dark = [alias, `static.${zone.name}`, `img.${zone.name}`].join(',')
    const next = await killedIn(stage, {
      ...stage.inputs,
      scenario: 'disable-source',
      'accept-downtime': dark,
    })
    expect(source.versions.at(-1)?.enabled).toBe(false)
    const { outputs, log } = await next(command)
    expect(outputs['result'], log).toBe('moved')
    expect(source.versions.at(-1)?.enabled).toBe(true)
  })

  test.each([
    ['move', 'moved'],
    ['recover', 'already-in-place'],
    ['verify', 'failed'],
  ])('same-account: %s takes it for moved (%s)', async (command, result) => {
    const stage = await setStage({ scene: { sides }, switches })
    const next = await killedIn(stage, stage.inputs)
    const { outputs, log, calls } = await next(command)
    expect(outputs['result'], log).toBe(result)
    expect(log).not.toContain('no distribution holds')
    expect(calls.filter(({ mutating, endpoint }) => mutating && endpoint === 'cloudfront')).toEqual([])
  })

  test.each(['same-account', 'disable-source'] as const)('%s: one of several names', async (method) => {
    const { stage, inputs } = methods[method]
    const shop = await Shop.of({
      ...('cross' in stage ? { cross: { sides } } : { scene: { sides } }),
      switches,
    })
    const next = await killedIn(shop.stage, {
      ...shop.stage.inputs,
      alias: shop.names.join(','),
      ...inputs(shop.names),
    })
    const { outputs, log } = await next('move')
    expect(outputs['result'], log).toBe('moved')
    expect(shop.on('target')).toEqual(shop.all)
    expect(shop.stage.scene.source.versions.at(-1)?.enabled).toBe(true)
  })
})
