import { describe, expect, test, vi } from 'vitest'
import { createProbe } from '../../../src/probe/alias-probe.ts'
import { text } from '../../../src/report/markdown.ts'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { edgeRequest } from '../../virtual/edge-request.ts'
import { diligentPerson } from '../../virtual/person.ts'
import type { VirtualRunOptions } from '../../virtual/run.ts'
import { type Stage, setStage } from '../../virtual/stage.ts'
import { play } from '../dns-stage.ts'
import { methods, Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 60_000 })

/** What somebody reads in an outage: the truth, once, and the way out. */

const cross = { cross: {} }

function badTarget(stage: Stage): VirtualRunOptions {
  const request = edgeRequest(stage.cloud.edges)
  return {
    reader: diligentPerson(stage),
    judged: true,
    probe: (given: Parameters<NonNullable<VirtualRunOptions['probe']>>[0]) =>
      createProbe({
        ...given,
        addresses: async () => ['13.224.0.0'],
        pinned: [],
        request: async (to) => {
          const answer = await request(to)
          return answer.headers.get('x-served-by') === stage.scene.target.id
            ? { ...answer, status: 503 }
            : answer
        },
      }),
  }
}

const titles = (report = '{}'): string[] =>
  JSON.parse(report).next.map(({ title }: { readonly title: string }) => title)

test('a quotation of several words does not end inside a code span', () => {
  expect(text('cancelled at "Move www.shop.example to E2NEW" (late).')).toBe(
    'cancelled at "Move `www.shop.example` to `E2NEW`" (late).',
  )
  expect(text('TXT "d2.cloudfront.net" there')).toBe('TXT `"d2.cloudfront.net"` there')
})

describe('users whom the target answers badly: the way back is offered', () => {
  test.each(['wildcard', 'disable-source', 'release-and-claim'])('after %s', async (method) => {
    const stage = await setStage(cross)
    const run = await play(stage, method, { 'probe-path': '/' }, badTarget(stage))
    expect(run.outputs, run.log).toMatchObject({ result: 'failed', reason: 'probe-failed' })
    expect(titles(run.outputs['report'])[1]).toMatch(/go back: the opposite move/)
  })

  test('after same-account with on-failure: stop', async () => {
    const stage = await setStage({})
    const inputs = { 'probe-path': '/', 'on-failure': 'stop' }
    const run = await play(stage, 'same-account', inputs, badTarget(stage))
    expect(run.outputs, run.log).toMatchObject({ result: 'failed', reason: 'probe-failed' })
    expect(titles(run.outputs['report'])[1]).toBe('To go back to the source')
  })
})

test('a name that stays on the source is served as soon as that is enabled again: the timeline says so', async () => {
  const shop = await Shop.of(methods['disable-source'].stage)
  shop.stage.cloud.faults.add({
    operation: 'UpdateDomainAssociation',
    nth: 5,
    does: { status: 400, code: 'InvalidArgument', message: 'refused for a reason of its own' },
  })
  const run = await shop.run({ judged: true, inputs: methods['disable-source'].inputs(shop.names) })
  expect(run.outputs['result'], run.log).toBe('failed')
  expect(run.summary).not.toMatch(/\(\d+ min.*\): \*\*served by no distribution/)
})

test('verify names each fact of an outage once', async () => {
  const stage = await setStage(cross)
  await play(
    stage,
    'disable-source',
    {},
    {
      reader: diligentPerson(stage),
      after: ({ kill }) => {
        if (!latest(stage.scene.source).enabled) kill()
      },
    },
  )
  const inputs = { command: 'verify', 'accept-downtime': '' }
  const run = await play(stage, 'disable-source', inputs, { judged: true })
  expect(run.outputs['result'], run.log).toBe('exposed')
  const [verdict = ''] = /^\*\*Act now.*$/m.exec(run.summary) ?? []
  expect(verdict.split('nothing shows that this is intended').length, verdict).toBe(2)
  const plan = await play(stage, 'disable-source', { command: 'plan' }, { judged: true })
  expect(plan.summary).toContain('is not served now, and is served again as soon as')
})

test('verify whose target AWS does not answer for asks for no permission, and blames no DNS server', async () => {
  const stage = await setStage({})
  const does = { status: 500, code: 'InternalError', message: 'We encountered an internal error.' }
  stage.cloud.faults.add({ operation: 'GetDistribution', does, times: 10_000 })
  const run = await play(stage, 'same-account', { command: 'verify' }, { judged: true })
  expect(run.log).not.toContain('Allow cloudfront:GetDistribution')
  expect(run.log).not.toContain('No server answered')
})

test('inputs with a remark can be read in an annotation', async () => {
  const stage = await setStage({})
  const run = await play(stage, 'auto', { alias: 'free.shop.example' }, { judged: true })
  expect(`${run.log}${run.summary}`).not.toMatch(/→ `?#/)
  expect(run.log).toContain('→ accept-downtime: free.shop.example (check the spelling')
})
