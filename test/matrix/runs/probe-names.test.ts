import { describe, expect, test, vi } from 'vitest'
import { createProbe } from '../../../src/probe/alias-probe.ts'
import { edgeRequest } from '../../virtual/edge-request.ts'
import { productProbe } from '../../virtual/product-probe.ts'
import type { VirtualRun } from '../../virtual/run.ts'
import type { StageOptions } from '../../virtual/stage.ts'
import { methods } from '../shop.ts'
import { Wide } from '../wide.ts'

vi.setConfig({ testTimeout: 240_000 })

/** At most so many requests for the names in a second, whatever their number (docs/several-names.md). */
const perSecond = 4

interface Probed {
  readonly alias: string
  readonly samples: number
  readonly failures: number
  readonly unserved: number
  readonly targetFirst: number | null
}

const probeIn = (run: VirtualRun): { readonly samples: number; readonly aliases: readonly Probed[] } =>
  JSON.parse(run.outputs['report'] ?? '{}').probe

/** What the recorder knows of a name at edge 0 while a run lasted. */
function seen(wide: Wide, name: string, { began, ended }: VirtualRun) {
  const spans = wide.recorder.intervals(name, 0).filter(({ to, from }) => to >= began && from <= ended)
  const dark = spans.filter(({ servedBy }) => servedBy === undefined)
  return {
    unserved: dark.reduce((sum, { from, to }) => sum + to - from, 0),
    targetFirst: spans.find(({ servedBy }) => servedBy === wide.stage.scene.target.id)?.from ?? 0,
  }
}

type ProbeOptions = Parameters<typeof createProbe>[0]

/** The product's own probe with something else in place of its requests. */
function requesting(request: NonNullable<ProbeOptions['request']>) {
  return (options: Omit<ProbeOptions, 'addresses' | 'request'>) =>
    createProbe({ ...options, addresses: async () => ['13.224.0.0'], request })
}

describe.each(Object.entries(methods))('%s', (_, { stage, inputs }) => {
  test.each([3, 12])('what the probe says of each of %i names is true to one turn', async (many) => {
    const wide = await Wide.of(stage as StageOptions, many)
    const turn = Math.max(1_000, (many * 1_000) / perSecond)
    const run = await wide.run({
      probe: productProbe(wide.stage.cloud.edges),
      inputs: {
        ...inputs(wide.names),
        'poll-interval': '10s',
        'probe-path': '/',
        'probe-header': `x-served-by: ${wide.stage.scene.target.id}`,
      },
    })
    expect(run.outputs['result'], run.log).toBe('moved')
    const { aliases, samples } = probeIn(run)
    expect(aliases.map(({ alias }) => alias)).toEqual(wide.names)
    expect(samples).toBe(aliases.reduce((sum, one) => sum + one.samples, 0))
    for (const one of aliases) {
      const known = seen(wide, one.alias, run)
      expect(Math.abs(one.unserved - known.unserved), one.alias).toBeLessThanOrEqual(turn)
      const late = (one.targetFirst ?? 0) - known.targetFirst
      expect(late, one.alias).toBeGreaterThanOrEqual(0)
      expect(late, one.alias).toBeLessThanOrEqual(turn)
    }
    const worst = Math.max(...aliases.map(({ unserved }) => unserved))
    expect(Number(run.outputs['unserved-milliseconds'])).toBe(worst)
    expect(run.summary).toContain(`${worst === 0 ? 'for' : 'of'} ${many} names`)
  })
})

test('of a hundred names at most four a second are requested, and the summary shows each in one line', async () => {
  const wide = await Wide.of({}, 100)
  const { clock, cloud } = wide.stage
  const begun: { readonly at: number; readonly host: string }[] = []
  const request = edgeRequest(cloud.edges)
  const run = await wide.run({
    probe: requesting((target) => {
      begun.push({ at: clock.now(), host: target.host })
      return request(target)
    }),
    inputs: { 'probe-path': '/' },
  })
  expect(run.outputs['result'], run.log).toBe('moved')
  expect(new Set(begun.map(({ host }) => host)).size).toBe(100)
  const first = wide.names[0] ?? ''
  for (const [at, one] of begun.entries()) {
    const inSecond = begun.slice(at).filter((other) => other.at < one.at + 1_000)
    const others = inSecond.filter(({ host }) => host !== first)
    expect(others.length, `${one.at}`).toBeLessThanOrEqual(perSecond)
    // The other ways to the first name come on top.
    expect(inSecond.length).toBeLessThanOrEqual(perSecond + 2)
  }
  for (const name of wide.names)
    expect(run.summary.split('\n').filter((line) => line.startsWith(`| \`${name}\` | 0 of `))).toHaveLength(1)
})

test('one of several names that its target answers worse takes the move back, and is named', async () => {
  const wide = await Wide.of({}, 5)
  const { cloud, scene } = wide.stage
  const [, , bad = ''] = wide.names
  const request = edgeRequest(cloud.edges)
  const run = await wide.run({
    probe: requesting(async (target) => {
      const answer = await request(target)
      const worse = target.host === bad && answer.headers.get('x-served-by') === scene.target.id
      return worse ? { ...answer, status: 503 } : answer
    }),
    inputs: { 'probe-path': '/' },
  })
  expect(run.outputs, run.log).toMatchObject({ result: 'rolled-back', reason: 'probe-failed' })
  expect(run.log).toContain(`the probe failed 3 times in a row for ${bad}`)
  expect(wide.on('source')).toEqual(wide.names)
})
