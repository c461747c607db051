import { expect, test, vi } from 'vitest'
import { createProbe } from '../../../src/probe/alias-probe.ts'
import { withAlias } from '../../stories/harness/rival.ts'
import { edgeRequest } from '../../virtual/edge-request.ts'
import { virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'

vi.setConfig({ testTimeout: 60_000 })

/** The runner reaches no edge at first; by the first change, long after, the source is seen to send the header of `probe-header`. */
test('a header that the source is seen to send right before the first change proves nothing', async () => {
  const stage = await setStage({ cloud: { deployTime: { min: 240_000, max: 240_000 } }, seed: 3 })
  const { cloud, scene } = stage
  withAlias(cloud.world, scene.target, 'beside.shop.example')
  const request = edgeRequest(cloud.edges)
  const reachableFrom = cloud.world.now() + 60_000
  const run = await virtualRun(stage, {
    inputs: {
      'poll-interval': '10s',
      'probe-path': '/',
      'probe-header': 'via: 1.1 edge.cloudfront.net (CloudFront)',
    },
    probe: ({ serial: _, ...options }) =>
      createProbe({
        ...options,
        addresses: async () => ['13.224.0.0'],
        pinned: [],
        request: async (target) => {
          if (options.clock.now() < reachableFrom) throw new Error('ECONNREFUSED')
          return request(target)
        },
      }),
  })
  const [probe] = JSON.parse(run.outputs['report'] ?? '{}').probe.aliases
  expect(probe, run.log).toMatchObject({ toldBy: null, targetFirst: null })
  expect(run.outputs, run.log).toMatchObject({ result: 'moved-unverified', reason: 'probe-failed' })
})
