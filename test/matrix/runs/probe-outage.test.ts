import { expect, test, vi } from 'vitest'
import { withoutAlias } from '../../stories/harness/rival.ts'
import { brief, cutOff } from '../../virtual/cut-off.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { edgeProbe } from '../../virtual/probe.ts'
import { productProbe } from '../../virtual/product-probe.ts'
import { virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'

vi.setConfig({ testTimeout: 60_000 })

/** What the probe says counts for a move that ends an outage on its way as well (contract, `probe-path`, `probe-header`). */

test.each(['disable-source', 'release-and-claim'] as const)(
  '%s, resumed in its own outage: a header that is never seen, behind no certificate that tells, is no plain success',
  async (method) => {
    const { stage, inputs, plan } = await cutOff(method)
    const run = await virtualRun(stage, {
      inputs: { ...inputs, command: 'move', plan, 'probe-path': '/', 'probe-header': 'x-stack: new' },
      env: brief,
      reader: diligentPerson(stage),
      probe: productProbe(stage.cloud.edges, { unknownCertificate: true }),
    })
    expect(run.outputs, run.log).toMatchObject({ result: 'moved-unverified', reason: 'probe-failed' })
  },
)

test('a name that someone has taken off the target and that this run has put back: a probe that fails three times is a failed verification', async () => {
  const stage = await setStage({ cloud: { deployTime: { min: 60_000, max: 120_000 } }, seed: 3 })
  const { cloud, scene } = stage
  let left = 1
  const run = await virtualRun(stage, {
    reader: diligentPerson(stage),
    inputs: { 'probe-path': '/', 'poll-interval': '10s', 'on-failure': 'stop' },
    probe: (options) => {
      const probe = edgeProbe(cloud.edges, options)
      const verify = async (count: number) => {
        const series = await probe.verify(count)
        return { ...series, statuses: series.statuses.map(() => '503'), passed: false }
      }
      return { ...probe, verify }
    },
    after: () => {
      if (left === 0 || scene.target.versions.at(-1)?.aliases.includes(scene.alias) !== true) return
      left--
      withoutAlias(cloud.world, scene.target, scene.alias)
    },
  })
  expect(run.log).toContain('Someone has undone a change of this run')
  expect(run.outputs, run.log).toMatchObject({ result: 'failed', reason: 'probe-failed' })
})
