import { expect, test, vi } from 'vitest'
import { createProbe } from '../../../src/probe/alias-probe.ts'
import { edgeRequest } from '../../virtual/edge-request.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { nth, Play } from '../play.ts'
import { sameAccount } from '../variants.ts'

vi.setConfig({ testTimeout: 60_000 })

/** A move after which the target answers 503; by `until` (ms since its first answer) no more. */
async function played(until: number) {
  const play = await Play.of(nth(sameAccount), {}, true)
  const { cloud, scene } = play.stage
  const request = edgeRequest(cloud.edges)
  let first: number | undefined
  return play.run({
    env: {},
    probe: (options) =>
      createProbe({
        ...options,
        addresses: async () => ['13.224.0.0'],
        pinned: [],
        request: async (to) => {
          const answer = await request(to)
          if (answer.headers.get('x-served-by') !== scene.target.id) return answer
          first ??= options.clock.now()
          return options.clock.now() - first < until ? { ...answer, status: 503 } : answer
        },
      }),
    inputs: { 'probe-path': '/', 'on-failure': 'stop' },
    reader: diligentPerson(play.stage),
  })
}

test('users are still unserved when the run ends: the time is said to be so far', async () => {
  const run = await played(Number.POSITIVE_INFINITY)
  expect(run.outputs, run.log).toMatchObject({ result: 'failed', reason: 'probe-failed' })
  expect(run.log).toMatch(/probe of \S+: \d+ requests, \d+ failed, unserved for \d+ ms so far/)
  expect(run.summary).toMatch(/unserved for [\d,]+ ms \([^)]+\) so far, and the last request failed/)
})

test('users are served again when it ends: nothing of the kind is said', async () => {
  const run = await played(30_000)
  expect(run.outputs, run.log).toMatchObject({ result: 'moved' })
  expect(run.log).toMatch(/unserved for \d+ ms$/m)
  expect(run.summary).not.toContain('so far')
})
