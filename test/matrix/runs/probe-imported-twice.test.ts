import { expect, test, vi } from 'vitest'
import { diligentPerson } from '../../virtual/person.ts'
import { productProbe } from '../../virtual/product-probe.ts'
import { virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'

vi.setConfig({ testTimeout: 60_000 })

/** One certificate that was imported in both accounts has two ARNs and one serial number: it tells nobody apart. */
test('verify: a certificate that the source has imported as well does not stand for a header that is never seen', async () => {
  const stage = await setStage({ cross: {}, seed: 3 })
  const { cloud } = stage
  const all = [...cloud.world.certificates.values()]
  for (const one of all) Object.assign(one, { serial: '0c:a1', type: 'IMPORTED' })
  expect(new Set(all.map(({ arn }) => arn)).size).toBeGreaterThan(1)
  const probe = productProbe(cloud.edges)
  const common = { 'poll-interval': '10s', 'probe-path': '/', scenario: 'wildcard' }
  const moved = await virtualRun(stage, { reader: diligentPerson(stage), probe, inputs: common })
  expect(moved.outputs, moved.log).toMatchObject({ result: 'moved' })
  const run = await virtualRun(stage, {
    probe,
    inputs: { ...common, command: 'verify', 'probe-header': 'x-stack: new' },
  })
  expect(run.log).not.toContain('the certificate of the target shows who answered')
  expect(run.outputs, run.log).toMatchObject({ result: 'failed', reason: 'not-in-place' })
})
