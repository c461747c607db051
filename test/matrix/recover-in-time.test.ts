import { describe, expect, test, vi } from 'vitest'
import { parseCommandFile } from '../stories/harness/command-files.ts'
import { brief, cutOff, outages, untilFirstChange } from '../virtual/cut-off.ts'
import { diligentPerson } from '../virtual/person.ts'
import { virtualRun } from '../virtual/run.ts'
import type { Stage } from '../virtual/stage.ts'

vi.setConfig({ testTimeout: 60_000 })

/** The first change comes at most so long after the credentials, in ms. */
const inTime = 5_000

const denied = { status: 403, code: 'AccessDenied', message: 'not authorized to perform this' }

/** What a recovery can do without. */
const troubles: readonly (readonly [string, (stage: Stage) => void])[] = [
  ['nothing', () => undefined],
  [
    'everything hangs that it can do without',
    ({ cloud }) => {
      cloud.faults.add({ operation: 'ListApprovals', does: 'hang-before' })
      for (const endpoint of ['acm', 'route53']) cloud.faults.add({ endpoint, does: 'hang-before' })
      for (const operation of ['ListDomainConflicts', 'ListConflictingAliases', 'ListDistributions'])
        cloud.faults.add({ operation, does: 'hang-before' })
      for (const { deviation } of cloud.dns.servers) deviation.fault = 'silent'
    },
  ],
  [
    'the approvals hang',
    ({ cloud }) => cloud.faults.add({ operation: 'ListApprovals', does: 'hang-before' }),
  ],
  ['Route 53 hangs', ({ cloud }) => cloud.faults.add({ endpoint: 'route53', does: 'hang-before' })],
  ['Route 53 is throttled', ({ cloud }) => cloud.faults.add({ endpoint: 'route53', does: 'throttle' })],
  ['ACM hangs', ({ cloud }) => cloud.faults.add({ endpoint: 'acm', does: 'hang-before' })],
  [
    'DNS is silent',
    ({ cloud }) => {
      for (const { deviation } of cloud.dns.servers) deviation.fault = 'silent'
    },
  ],
  [
    'all of it is denied',
    ({ cloud }) => {
      for (const endpoint of ['acm', 'route53']) cloud.faults.add({ endpoint, does: denied })
      cloud.faults.add({ operation: 'ListApprovals', does: denied })
    },
  ],
]

/** The runs that end what another run has left. */
const ways = ['recover', 'move', 'post'] as const

const cases = outages.flatMap((method) =>
  ways.flatMap((way) => troubles.map(([trouble, happens]) => ({ method, way, trouble, happens }))),
)

describe('the first change of a recovery comes within 5 s of the credentials', () => {
  test.each(cases)('$method, $way, $trouble', async ({ method, way, happens }) => {
    const { stage, inputs, killed, plan } = await cutOff(method)
    happens(stage)
    const run = await virtualRun(stage, {
      inputs: { ...inputs, ...(way === 'post' ? {} : { command: way, plan }) },
      env: brief,
      reader: diligentPerson(stage),
      ...(way === 'post' ? { post: { state: parseCommandFile(killed.state) } } : {}),
    })
    expect(untilFirstChange(run), run.log).toBeLessThanOrEqual(inTime)
    const { source, target, alias } = stage.scene
    expect(target.versions.at(-1)?.aliases).toContain(alias)
    expect(source.versions.at(-1)?.enabled).toBe(true)
    // A post step has 5 min: the waits that come after may not fit into them.
    if (way !== 'post') expect(run.outputs, run.log).toMatchObject({ result: 'moved', reason: '' })
  })
})

describe('roll-back enables a source that the move has disabled within 5 s of the credentials', () => {
  test.each(troubles)('%s', async (_trouble, happens) => {
    const { stage, inputs, plan } = await cutOff('disable-source')
    happens(stage)
    const run = await virtualRun(stage, {
      inputs: { ...inputs, command: 'roll-back', plan },
      env: brief,
      reader: diligentPerson(stage),
    })
    expect(untilFirstChange(run), run.log).toBeLessThanOrEqual(inTime)
    expect(run.outputs, run.log).toMatchObject({ result: 'rolled-back', reason: '' })
    const { source, alias } = stage.scene
    expect(source.versions.at(-1)).toMatchObject({ enabled: true })
    expect(source.versions.at(-1)?.aliases).toContain(alias)
  })
})

const refused = {
  status: 400,
  code: 'InvalidViewerCertificate',
  message: 'The certificate that is attached to your distribution was not issued by a trusted authority.',
}

/** The way back rests on nothing else either, where the way forward is refused for good. */
const backInTime = { 'disable-source': inTime, 'release-and-claim': 45_000 }

describe('refused for good: the way back does not wait for what it can do without', () => {
  test.each(
    (['disable-source', 'release-and-claim'] as const).flatMap((method) =>
      troubles.map(([trouble, happens]) => ({ method, trouble, happens })),
    ),
  )('$method, $trouble', async ({ method, happens }) => {
    const { stage, inputs, plan } = await cutOff(method)
    const { cloud, scene } = stage
    happens(stage)
    cloud.faults.add({ operation: 'UpdateDomainAssociation', does: refused })
    cloud.faults.add({ operation: 'AssociateAlias', does: refused })
    cloud.faults.add({
      operation: 'UpdateDistribution',
      does: refused,
      when: ({ request }) => request.path.includes(scene.target.id),
    })
    const run = await virtualRun(stage, {
      inputs: { ...inputs, command: 'recover', plan },
      env: brief,
      reader: diligentPerson(stage),
    })
    const first = run.calls.find(({ mutating }) => mutating)
    const back = run.calls.find(
      ({ mutating, about, status }) => mutating && status === 200 && about.includes(scene.source.id),
    )
    expect((back?.at ?? Number.POSITIVE_INFINITY) - (first?.at ?? 0), run.log).toBeLessThanOrEqual(
      backInTime[method],
    )
    expect(scene.source.versions.at(-1)).toMatchObject({ enabled: true })
    expect(scene.source.versions.at(-1)?.aliases).toContain(scene.alias)
  })
})
