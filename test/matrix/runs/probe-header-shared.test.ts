import { expect, test, vi } from 'vitest'
import { diligentPerson } from '../../virtual/person.ts'
import { productProbe } from '../../virtual/product-probe.ts'
import { virtualRun } from '../../virtual/run.ts'
import { type StageOptions, setStage } from '../../virtual/stage.ts'

vi.setConfig({ testTimeout: 60_000 })

/** `probe-header` is proof only where the source does not send it: contract, "that only the target's answers carry". */
async function moved(
  stageOptions: StageOptions,
  header: string,
  more: Readonly<Record<string, string>> = {},
) {
  const stage = await setStage({ seed: 3, ...stageOptions })
  const run = await virtualRun(stage, {
    reader: diligentPerson(stage),
    probe: productProbe(stage.cloud.edges, { unknownCertificate: stageOptions.cross === undefined }),
    inputs: { 'poll-interval': '10s', 'probe-path': '/', 'probe-header': header, ...more },
  })
  const [probe] = JSON.parse(run.outputs['report'] ?? '{}').probe.aliases
  return { run, probe, stage }
}

test('a header that the source sends too shows nothing: no answer of the source is told as the target’s', async () => {
  const { run, probe } = await moved({}, 'via: 1.1 edge.cloudfront.net (CloudFront)')
  expect(probe, run.log).toMatchObject({ toldBy: null, targetFirst: null, otherLast: null })
  expect(run.summary).not.toContain('The target first answered')
  expect(run.outputs).toMatchObject({ result: 'moved-unverified', reason: 'probe-failed' })
  expect(run.log).toContain('the answers had the header of probe-header before the move too')
})

test('the certificate tells the sides apart all the same, where they have two', async () => {
  const { run, probe } = await moved({ cross: {} }, 'via: 1.1 edge.cloudfront.net (CloudFront)', {
    scenario: 'wildcard',
  })
  expect(run.outputs, run.log).toMatchObject({ result: 'moved' })
  expect(probe).toMatchObject({ toldBy: 'certificate' })
  expect(run.log).toContain('Not only the target sends the header of probe-header')
})
