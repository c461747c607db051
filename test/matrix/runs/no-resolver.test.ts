import { expect, test, vi } from 'vitest'
import { createProbe } from '../../../src/probe/alias-probe.ts'
import { now } from '../../oracle/played.ts'
import { edgeRequest } from '../../virtual/edge-request.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { nth, Play } from '../play.ts'
import { sameAccount } from '../variants.ts'

vi.setConfig({ testTimeout: 60_000 })

test('a move that users do not notice is not undone because the resolver of the runner does not answer', async () => {
  const play = await Play.of(nth(sameAccount), {}, true)
  const { cloud } = play.stage
  const { target, alias } = play.trial
  const person = diligentPerson(play.stage)
  let dead = false
  const run = await play.run({
    probe: (options) =>
      createProbe({
        ...options,
        addresses: async () => {
          if (dead) throw new Error('127.0.0.53: SERVFAIL')
          return ['13.224.0.0']
        },
        pinned: [],
        request: edgeRequest(cloud.edges),
      }),
    inputs: { 'probe-path': '/' },
    reader: (text) => {
      dead ||= text.includes('CHANGED')
      person(text)
    },
  })
  expect(run.outputs, run.log).toMatchObject({ result: 'moved', 'unserved-milliseconds': '0' })
  expect(now(target).aliases).toContain(alias)
})
