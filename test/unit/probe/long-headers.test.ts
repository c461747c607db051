import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createProbe } from '../../../src/probe/alias-probe.ts'
import { PacedClock } from './clock.ts'
import { Edge, trustAuthority } from './edge.ts'
import { probeOptions } from './options.ts'

let edge: Edge

beforeAll(trustAuthority)
beforeEach(async () => {
  edge = await Edge.open()
})
afterEach(() => edge.close())

/** CloudFront passes on headers of 20,480 bytes of an origin (Developer Guide, quotas), and adds its own to them. */
test('a target whose headers are longer than those of the source, as CloudFront allows, answers', async () => {
  const clock = new PacedClock()
  const { request: _, ...options } = probeOptions({
    clock,
    addresses: async () => [],
    edgeAddress: { host: '127.0.0.1', port: edge.port },
    local: true,
  })
  const probe = createProbe(options)
  const started = probe.start()
  await Promise.all([clock.run(2_000), started])
  const policy = `default-src ${'https://cdn.example.com '.repeat(820)}`
  edge.answer = (response) => response.writeHead(200, { 'content-security-policy': policy }).end('ok')
  const verified = probe.verify(3)
  await clock.run(6_000)
  expect(await verified).toMatchObject({ passed: true, statuses: ['200', '200', '200'] })
  expect(await probe.stop()).toMatchObject({ baseline: 'good', failures: 0, unserved: 0 })
})
