import { describe, expect, test, vi } from 'vitest'
import type { Sides } from '../../cloud/scene/sides.ts'
import { parseCommandFile } from '../../stories/harness/command-files.ts'
import { brief, cutOff, type Outage, untilFirstChange } from '../../virtual/cut-off.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import type { Stage } from '../../virtual/stage.ts'

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
