import { expect, test, vi } from 'vitest'
import type { Network } from '../../../src/move/run-context.ts'
import { createProbe } from '../../../src/probe/alias-probe.ts'
import { edgeRequest } from '../../virtual/edge-request.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import { type Stage, setStage } from '../../virtual/stage.ts'

vi.setConfig({ testTimeout: 60_000 })

/** The probe of the product, of which these requests (0: the first) get no answer. */
function deaf({ cloud }: Stage, unanswered: readonly number[], known = true): Network['probe'] {
  const request = edgeRequest(cloud.edges)
  let made = 0
  // In one account both ends may have one certificate, which then tells nobody apart.
  return ({ serial, ...options }) =>
    createProbe({
      ...options,
      ...(serial === undefined || !known ? {} : { serial }),
      addresses: async () => ['13.224.0.0'],
      pinned: [],
      request: async (target) => {
        if (unanswered.includes(made++)) throw Object.assign(new Error('reset'), { code: 'ECONNRESET' })
        return request(target)
      },
    })
}

test('a header that the source sends too is no proof, though one request before the move had no answer', async () => {
  const stage = await setStage({ seed: 3 })
  const run = await virtualRun(stage, {
    reader: diligentPerson(stage),
    probe: deaf(stage, [1], false),
    inputs: { 'probe-path': '/', 'probe-header': 'via: 1.1 edge.cloudfront.net (CloudFront)' },
  })
  expect(run.outputs, run.log).toMatchObject({ result: 'moved-unverified', reason: 'probe-failed' })
})

test('a certificate that was imported is no proof where nothing answered before the move', async () => {
  const stage = await setStage({ cross: {}, seed: 3 })
  for (const one of stage.cloud.world.certificates.values())
    Object.assign(one, { serial: '0c:a1', type: 'IMPORTED' })
  const run = await virtualRun(stage, {
    reader: diligentPerson(stage),
    probe: deaf(stage, [0, 1, 2]),
    inputs: { scenario: 'wildcard', 'probe-path': '/', 'probe-header': 'x-stack: new' },
  })
  expect(run.log).not.toContain('the certificate of the target shows who answered')
  expect(run.outputs, run.log).toMatchObject({ result: 'moved-unverified', reason: 'probe-failed' })
})
