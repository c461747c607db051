import { expect, test, vi } from 'vitest'
import { createProbe } from '../../../src/probe/alias-probe.ts'
import { withAlias } from '../../stories/harness/rival.ts'
import { edgeRequest } from '../../virtual/edge-request.ts'
import { virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'

vi.setConfig({ testTimeout: 60_000 })

/**
 * What users got before the first change is what counts (contract, `probe-path`): a run may wait up to `deploy-timeout` for it, here
 * for a deployment that somebody else has begun. The origin of both sides fails in the meantime.
 */
test('an origin that failed before the first change does not undo the move', async () => {
  const stage = await setStage({ cloud: { deployTime: { min: 240_000, max: 240_000 } }, seed: 3 })
  const { cloud, scene } = stage
  const { world } = cloud
  withAlias(world, scene.target, 'beside.shop.example')
  const request = edgeRequest(cloud.edges)
  const failsFrom = world.now() + 60_000
  const run = await virtualRun(stage, {
    inputs: { 'poll-interval': '10s', 'probe-path': '/' },
    probe: (options) =>
      createProbe({
        ...options,
        addresses: async () => ['13.224.0.0'],
        pinned: [],
        request: async (target) => {
          const answer = await request(target)
          return options.clock.now() < failsFrom ? answer : { ...answer, status: 503 }
        },
      }),
  })
  expect(run.outputs, run.log).toMatchObject({ result: 'moved' })
  const told = run.log.match(/WARNING The alias did not answer as expected before the move/g)
  expect(told, run.log).toHaveLength(1)
})
