import { expect, test, vi } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { dnsPolicy, recordsOf } from '../../stories/dns/dns-zone.ts'
import { brief, stageOf } from '../../virtual/cut-off.ts'
import { virtualRun } from '../../virtual/run.ts'

vi.setConfig({ testTimeout: 60_000 })

/** A move in the account of whose target the zone is, killed right behind the change that leaves users unserved. */
async function killed(method: 'disable-source' | 'release-and-claim') {
  const { stage, inputs } = await stageOf(method)
  const { cloud, scene } = stage
  const { role, zone, alias, source } = scene
  const policies = [...role.policies, dnsPolicy(zone, alias)]
  cloud.world.roles.set(role.arn, { ...role, policies })
  const dark = () => !latest(source).enabled || !latest(source).aliases.includes(alias)
  const first = await virtualRun(stage, {
    inputs,
    env: brief,
    after: ({ kill }) => void (dark() && kill()),
  })
  expect(first.exit, first.log).toBeUndefined()
  return { stage, inputs, plan: first.outputs['plan'] ?? '' }
}

/** A recovery narrows its sessions while the zone is still being looked for: the answers come after its first call. */
test.each(
  (['disable-source', 'release-and-claim'] as const).flatMap((method) =>
    [0, 300, 1_000].map((slowMs) => ({ method, slowMs })),
  ),
)('$method: the zone is read all the same, Route 53 answers after $slowMs ms', async ({ method, slowMs }) => {
  const { stage, inputs, plan } = await killed(method)
  const { cloud, scene } = stage
  if (slowMs > 0) cloud.faults.add({ endpoint: 'route53', does: { slowMs } })
  const run = await virtualRun(stage, { inputs: { ...inputs, plan, command: 'recover' }, env: brief })
  expect(run.log).not.toContain('session policy')
  expect(run.outputs['result'], run.log).toBe('moved')
  expect(recordsOf(scene.zone, scene.alias).join(), run.log).toContain(scene.target.domain)
})

/** Until DNS leads back CloudFront does not take the name back: what cannot be written is a person's, and users wait. */
test('release-and-claim: the way back of a recovery writes its records itself, since users are unserved', async () => {
  const { stage, inputs, plan } = await killed('release-and-claim')
  const { cloud, scene } = stage
  const { source, target } = scene
  cloud.faults.add({ endpoint: 'route53', does: { slowMs: 300 } })
  cloud.faults.add({
    operation: 'UpdateDistribution',
    when: ({ request }) => request.path.includes(target.id),
    does: { status: 400, code: 'InvalidArgument', message: 'The parameter is not valid.' },
  })
  const run = await virtualRun(stage, { inputs: { ...inputs, plan, command: 'recover' }, env: brief })
  expect(run.log).not.toContain('session policy')
  expect(run.outputs['result'], run.log).toBe('rolled-back')
  const returned = run.calls.find(
    ({ operation, about, status }) =>
      operation === 'UpdateDistribution' && about.includes(source.id) && status === 200,
  )
  expect((returned?.at ?? Number.POSITIVE_INFINITY) - run.began, run.log).toBeLessThan(120_000)
})
