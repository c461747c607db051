import type { ProbeOptions } from '../../src/probe/alias-probe.ts'
import type { Probe } from '../../src/probe/probe.ts'
import type { Edges } from '../cloud/edges.ts'

/** Time between two samples, ms. */
const interval = 5_000
const baselineSamples = 3

/** A probe that asks one edge after the other who serves the alias, without TLS. */
export function edgeProbe(edges: Edges, { clock, alias, path }: ProbeOptions): Probe {
  let samples = 0
  let failures = 0
  let stopped = false
  let last: readonly boolean[] = []
  let baseline: 'good' | 'bad' = 'good'
  const sample = (): boolean => {
    edges.world.settle()
    const served = edges.serve(samples % edges.count, alias.replace(/^\*/, 'any'))
    samples++
    const passed = !('refused' in served)
    last = [...last, passed].slice(-baselineSamples)
    if (!passed) failures++
    return passed
  }
  const summary = () => ({
    alias,
    path,
    samples,
    failures,
    unserved: failures * interval,
    seen: [
      { answer: '200', count: samples - failures },
      { answer: '403', count: failures },
    ].filter(({ count }) => count > 0),
    baseline,
  })
  const told = (passed: readonly boolean[]) => ({
    statuses: passed.map((one) => (one ? '200' : '403')),
    carrying: undefined,
    bySerial: false,
    cut: false,
    passed: passed.some((one) => one),
  })
  const take = (count: number) => told(Array.from({ length: count }, sample))
  const watch = async (): Promise<void> => {
    while (!stopped) {
      await clock.sleep(interval)
      if (!stopped) sample()
    }
  }
  return {
    start: async () => {
      const series = take(baselineSamples)
      if (series.statuses.includes('403')) baseline = 'bad'
      void watch()
      return series
    },
    changing: () => {
      if (last.filter((one) => one).length < baselineSamples - 1) baseline = 'bad'
      return told(last)
    },
    summary,
    verify: async (count) => take(count),
    stop: async () => {
      stopped = true
      return summary()
    },
  }
}
