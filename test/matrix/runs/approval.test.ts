import { expect, test, vi } from 'vitest'
import { readConfig, withAliases } from '../../cloud/cloudfront/config.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import { everything } from '../../cloud/scene.ts'
import { roleOfAllJobs } from '../fan-out.ts'
import { Wide } from '../wide.ts'

vi.setConfig({ testTimeout: 60_000 })

const name = 'www.shop.example'

/** A plan under which nobody has approved anything, and a run under it that asks for an approval. */
async function planned(
  prepare: (wide: Wide, hold: (end: 'source' | 'target', names: string[]) => void) => void,
  more: Readonly<Record<string, string>> = {},
) {
  const wide = await Wide.of({}, [name])
  const { cloud, scene, clock } = wide.stage
  cloud.job.approvals = []
  const hold = (end: 'source' | 'target', names: string[]) => {
    const distribution = scene[end]
    const config = readConfig(withAliases(latest(distribution).xml, names))
    accept(cloud.world, [{ distribution, config }])
  }
  prepare(wide, hold)
  await clock.sleep(400_000)
  const inputs = {
    'role-to-assume': roleOfAllJobs(wide.stage, scene.account, [everything]),
    'source-distribution': scene.source.id,
    dns: 'route53',
    ...more,
  }
  const plan = await wide.run({ inputs: { ...inputs, command: 'plan' } })
  expect(plan.outputs['result'], plan.log).toBe('planned')
  const strict = { 'require-plan': 'true', 'require-approval': 'true', plan: plan.outputs['plan'] ?? '' }
  return { wide, hold, run: () => wide.run({ inputs: { ...inputs, ...strict } }) }
}

test('a name that was on the target when the plan was made: its DNS is not changed without an approval', async () => {
  const { run } = await planned(({ stage: { scene } }, hold) => {
    hold('source', [])
    hold('target', [name])
    scene.zone.load([{ name, type: 'CNAME', ttl: 60, values: ['www.other-cdn.example.'] }])
  })
  const { outputs, log, calls } = await run()
  expect(outputs, log).toMatchObject({ result: 'refused', reason: 'approval-missing' })
  expect(calls.filter(({ mutating }) => mutating)).toEqual([])
})

test('a name that nobody held when the plan was made is not claimed without an approval', async () => {
  const { run } = await planned((_, hold) => hold('source', []), {
    scenario: 'release-and-claim',
    'accept-downtime': name,
  })
  const { outputs, log, calls } = await run()
  expect(outputs['reason'], log).toBe('approval-missing')
  expect(calls.filter(({ mutating }) => mutating)).toEqual([])
})

test('a name that has left the source since then: the approved move is finished without another approval', async () => {
  const { wide, hold, run } = await planned(() => undefined)
  hold('source', [])
  hold('target', [name])
  await wide.stage.clock.sleep(400_000)
  const { outputs, log } = await run()
  expect(outputs['result'], log).toBe('moved')
})
