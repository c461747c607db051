import { expect, test } from 'vitest'
import type { RunEvent } from '../../../src/report/events.ts'
import { outputsOf } from '../../../src/report/outputs.ts'
import { fold, planned, runs, started, timeline } from './stories.ts'

/**
 * GitHub Docs, "Passing information between jobs": outputs can be a maximum of 1 MB per job; size is approximated based on UTF-16
 * encoding. `move-alias.yml` passes all outputs of a step on as outputs of its job, which fails with more.
 */
const mostOfJob = 1_000_000

test.each([200, 700, 1_500, 3_000])('%i findings: the outputs fit into the outputs of one job', (many) => {
  const findings = Array.from({ length: many }, (_, i): [number, RunEvent] => [
    i,
    { type: 'finding', finding: { id: `f${i}`, level: 'info', title: 'title', evidence: 'x'.repeat(500) } },
  ])
  const plan = { ...planned, plan: `{"a":"${'y'.repeat(120_000)}"}` } as RunEvent
  const outputs = outputsOf(
    fold([...timeline([0, started], [1, plan], ...findings), ...runs.moved.slice(-1)]),
  )
  const characters = [...outputs].reduce((sum, [name, value]) => sum + name.length + value.length, 0)
  expect(2 * characters).toBeLessThan(mostOfJob)
  expect(JSON.parse(outputs.get('report') ?? '').result).toBe('moved')
})
