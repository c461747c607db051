import { expect, test, vi } from 'vitest'
import { diligentPerson } from '../../virtual/person.ts'
import { productProbe, type Routing } from '../../virtual/product-probe.ts'
import { type VirtualRunOptions, virtualRun } from '../../virtual/run.ts'
import { type Stage, type StageOptions, setStage } from '../../virtual/stage.ts'
import { variants } from '../variants.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Time between two samples of the probe, in ms. */
const interval = 1_000

/** A run that is probed on the way that decides through edge 0, and what the recorder knows of that edge. */
async function probed(stage: Stage, options: VirtualRunOptions, routing: Routing = {}) {
  const { cloud, recorder, scene } = stage
  const run = await virtualRun(stage, {
    ...options,
    probe: productProbe(cloud.edges, routing),
    inputs: { ...options.inputs, 'probe-path': '/' },
  })
  const host = scene.alias.replace(/^\*/, 'any')
  const seen = (edge: number) => {
    const spans = recorder.intervals(host, edge).filter(({ to }) => to >= run.began)
    const by = (id: string) => spans.filter(({ servedBy }) => servedBy === id)
    const dark = spans.filter(({ servedBy }) => servedBy === undefined)
    return {
      targetFirst: by(scene.target.id).at(0)?.from,
      sourceLast: by(scene.source.id).at(-1)?.to,
      unserved: dark.reduce((sum, { from, to }) => sum + to - from, 0),
    }
  }
  const report = JSON.parse(run.outputs['report'] ?? '{}')
  return { run, seen, probe: report.probe?.aliases?.[0] }
}

/** Edges that hear of a change soon, or late, in any order; one that lags behind Deployed. */
const delays: readonly (readonly [string, StageOptions])[] = [
  ['edges that are quick', { cloud: { deployTime: { min: 5_000, max: 20_000 } }, seed: 3 }],
  ['edges that take minutes', { cloud: { deployTime: { min: 120_000, max: 300_000 } }, seed: 4 }],
  ['edges that lag behind Deployed', { switches: { deployedEarly: 30_000 }, seed: 5 }],
]

const methods = variants.filter(({ name }) =>
  [
    'same-account, exact name',
    'wildcard, added and taken off again',
    'disable-source, source restored',
    'release-and-claim, CNAME',
  ].includes(name),
)

test('every method is played', () => expect(methods).toHaveLength(4))

test.each(methods.flatMap((method) => delays.map(([how, more]) => ({ ...method, how, more }))))(
  '$name, $how: what the probe says of its edge is true to one interval',
  async ({ stage: options, inputs, more, outage }) => {
    const stage = await setStage({ ...options, ...more, switches: { ...options.switches, ...more.switches } })
    const { run, seen, probe } = await probed(stage, {
      reader: diligentPerson(stage),
      inputs: {
        ...inputs?.(stage),
        'poll-interval': '10s',
        'probe-header': `x-served-by: ${stage.scene.target.id}`,
      },
    })
    expect(run.outputs, run.log).toMatchObject({ result: 'moved' })
    const known = seen(0)
    expect(Math.abs(probe.unserved - known.unserved)).toBeLessThanOrEqual(interval)
    expect(Number(run.outputs['unserved-milliseconds'])).toBe(probe.unserved)
    if (!outage) expect(known.unserved).toBe(0)
    expect(probe).toMatchObject({ baseline: 'good', toldBy: 'header' })
    expect(probe.targetFirst - (known.targetFirst ?? 0)).toBeGreaterThanOrEqual(0)
    expect(probe.targetFirst - (known.targetFirst ?? 0)).toBeLessThanOrEqual(interval)
    expect((known.sourceLast ?? 0) - probe.otherLast).toBeGreaterThanOrEqual(0)
    expect((known.sourceLast ?? 0) - probe.otherLast).toBeLessThanOrEqual(interval)
    expect(run.summary).toContain('The target first answered at')
  },
)

test('IPv6 and the edges of both sides are seen apart: each way says when its edge changed', async () => {
  const stage = await setStage({ cross: {}, cloud: { deployTime: { min: 120_000, max: 240_000 } }, seed: 7 })
  const routing = { dns: 0, source: 1, target: 2, sixth: true }
  const { run, seen, probe } = await probed(
    stage,
    { reader: diligentPerson(stage), inputs: { scenario: 'wildcard', 'poll-interval': '10s' } },
    routing,
  )
  expect(run.outputs, run.log).toMatchObject({ result: 'moved' })
  const ways: {
    through: 'dns' | 'source' | 'target'
    family: number
    samples: number
    targetFirst: number
    otherLast: number
  }[] = probe.ways
  expect(ways.map(({ through, family }) => `${through}/${family}`)).toEqual([
    'dns/6',
    'source/4',
    'source/6',
    'target/4',
    'target/6',
  ])
  for (const { through, targetFirst, otherLast, samples } of ways) {
    const known = seen(Number(routing[through]))
    const turn = interval * ways.length
    expect(samples).toBeGreaterThan(10)
    // Two accounts have two certificates: the serial tells who answers.
    expect(targetFirst - (known.targetFirst ?? 0)).toBeGreaterThanOrEqual(0)
    expect(targetFirst - (known.targetFirst ?? 0)).toBeLessThanOrEqual(turn)
    expect((known.sourceLast ?? 0) - otherLast).toBeLessThanOrEqual(turn)
  }
  expect(run.summary).toContain('edges of the target, IPv6')
})

test('where neither a header nor the certificate tells the sides apart, nothing is said of who answered', async () => {
  const stage = await setStage({})
  const { run, probe } = await probed(
    stage,
    { inputs: { 'poll-interval': '10s' } },
    { unknownCertificate: true },
  )
  expect(run.outputs).toMatchObject({ result: 'moved' })
  expect(probe).toMatchObject({ toldBy: null, targetFirst: null, otherLast: null })
  expect(run.summary).toContain('set `probe-header`')
})
