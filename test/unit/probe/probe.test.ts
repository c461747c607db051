import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createProbe, type ProbeOptions } from '../../../src/probe/alias-probe.ts'
import type { Probe } from '../../../src/probe/probe.ts'
import { PacedClock } from './clock.ts'
import { Edge, refusal, trustAuthority } from './edge.ts'

let edge: Edge
let clock: PacedClock
let cancel: AbortController
let probe: Probe | undefined

beforeAll(trustAuthority)

beforeEach(async () => {
  edge = await Edge.open()
  clock = new PacedClock()
  cancel = new AbortController()
})

afterEach(async () => {
  await probe?.stop()
  await edge.close()
})

function open(overrides: Partial<ProbeOptions> = {}): Probe {
  probe = createProbe({
    clock,
    signal: cancel.signal,
    alias: 'www.example.com',
    path: '/health?x=1',
    header: undefined,
    edgeAddress: { host: '127.0.0.1', port: edge.port },
    addresses: async () => [],
    local: true,
    ...overrides,
  })
  return probe
}

/** Starts a probe and lets it run until `until` (ms): samples at 0, 1000, 2000 are the baseline. */
async function run(until: number, overrides: Partial<ProbeOptions> = {}): Promise<Probe> {
  const opened = open(overrides)
  const started = opened.start()
  await Promise.all([clock.run(until), started])
  return opened
}

/** Answers by the number of the request, the first being 0. */
function script(answers: Readonly<Record<number, Edge['answer']>>): void {
  edge.answer = (response) => (answers[edge.seen.length - 1] ?? ((plain) => plain.end('ok')))(response)
}

const status = (code: number, headers: Record<string, string> = {}): Edge['answer'] => {
  return (response) => response.writeHead(code, headers).end('x')
}

describe('a request', () => {
  test('is one GET with the alias as SNI and Host, on a connection of its own, that no cache compresses', async () => {
    await run(3_000)
    const [first, second] = edge.seen
    expect(first).toMatchObject({ url: '/health?x=1', httpVersion: '1.1' })
    expect(first?.headers).toMatchObject({
      host: 'www.example.com',
      'accept-encoding': 'identity',
      'user-agent': 'move-cloudfront-alias',
    })
    expect(first?.port).not.toBe(second?.port)
  })

  test('for a wildcard goes to a name below it', async () => {
    await run(2_000, { alias: '*.example.com' })
    expect(edge.seen[0]?.headers.host).toBe('probe-40000000.example.com')
  })

  test('does not follow a redirect', async () => {
    edge.answer = status(302, { location: `https://127.0.0.1:${edge.port}/elsewhere` })
    await run(2_000)
    expect(edge.seen.map(({ url }) => url)).toEqual(['/health?x=1', '/health?x=1', '/health?x=1'])
  })

  test('ends after 64 KiB of a body that does not end', async () => {
    let sent = 0
    edge.answer = (response) => {
      const more = () => {
        while (!response.destroyed) {
          sent += 16_384
          if (!response.write(Buffer.alloc(16_384))) return void response.once('drain', more)
        }
      }
      more()
    }
    const summary = (await run(2_000)).summary()
    expect(summary).toMatchObject({ samples: 3, failures: 0, baseline: 'good' })
    expect(sent).toBeGreaterThan(0)
  })
})

describe('where a request goes', () => {
  test.each([
    ['10.0.0.1', 'the name has no public address'],
    ['169.254.169.254', 'the name has no public address'],
    ['::ffff:127.0.0.1', 'the name has no public address'],
  ])('never to %s', async (address, answer) => {
    const options = { edgeAddress: undefined, addresses: async () => [address] }
    const { seen, baseline } = (await run(2_000, options)).summary()
    expect({ seen, baseline }).toEqual({ seen: [{ answer, count: 3 }], baseline: 'bad' })
  })

  test('not to loopback when the run is not local, whatever the edge address says', async () => {
    const byDns = { edgeAddress: undefined, local: false, addresses: async () => ['127.0.0.1'] }
    expect((await run(2_000, byDns)).summary().seen).toEqual([
      { answer: 'the name has no public address', count: 3 },
    ])
    clock = new PacedClock()
    await run(2_000, { local: false })
    expect(edge.seen).toEqual([])
  })

  test('not to an edge address that is not loopback', async () => {
    const { seen } = (await run(2_000, { edgeAddress: { host: '169.254.169.254', port: 80 } })).summary()
    expect(seen).toEqual([{ answer: 'the edge address is not a loopback address of a local run', count: 3 }])
  })

  test('to the addresses that DNS names, in turn, IPv4 where there is any', async () => {
    const addresses = async () => ['::1', '127.0.0.1', '127.0.0.2', '10.0.0.1']
    const { seen } = (await run(3_000, { edgeAddress: undefined, addresses, port: edge.port })).summary()
    expect(seen).toEqual([
      { answer: '200 · certificate serial 0a1b2c3d…', count: 2 },
      { answer: 'no answer (ECONNREFUSED)', count: 2 },
    ])
  })

  test('also to the edges that the domains of both sides lead to, in turn, with the alias as SNI and Host', async () => {
    const pinned = [
      { through: 'source' as const, addresses: async () => ['127.0.0.3'] },
      { through: 'target' as const, addresses: async () => ['127.0.0.1'] },
    ]
    const addresses = async () => ['127.0.0.1']
    const opened = await run(5_000, { edgeAddress: undefined, addresses, pinned, port: edge.port })
    const { samples, ways = [] } = await opened.stop()
    expect(samples).toBe(6)
    expect(ways.map(({ through, family }) => [through, family])).toEqual([
      ['source', 4],
      ['target', 4],
    ])
    expect(ways.reduce((sum, way) => sum + way.samples, 0)).toBeLessThanOrEqual(6)
    expect(ways[0]?.seen.map(({ answer }) => answer)).toEqual(['no answer (ECONNREFUSED)'])
    expect(ways[1]?.seen.map(({ answer }) => answer)).toEqual(['200 · certificate serial 0a1b2c3d…'])
    expect(new Set(edge.seen.map(({ headers }) => headers.host))).toEqual(new Set(['www.example.com']))
  })

  test('nowhere when the name has no address', async () => {
    const none = { edgeAddress: undefined, addresses: async () => [] }
    expect((await run(2_000, none)).summary().seen[0]?.answer).toBe('the name has no address')
  })

  test('is looked up again after 30 s, and after a failure', async () => {
    const asked: number[] = []
    const addresses = async () => {
      asked.push(clock.now())
      return ['127.0.0.1']
    }
    script({ 3: (response) => response.destroy() })
    await run(35_000, { edgeAddress: undefined, addresses, port: edge.port })
    expect(asked).toEqual([0, 4_000, 34_000])
  })

  test('nowhere when the name cannot be looked up', async () => {
    const addresses = async () => Promise.reject(new Error('no resolver'))
    expect((await run(2_000, { edgeAddress: undefined, addresses })).summary()).toMatchObject({
      failures: 3,
      baseline: 'bad',
    })
  })
})

describe('what counts as failed', () => {
  test.each([
    ['a 403 from CloudFront', refusal, '403 · certificate serial 0a1b2c3d… · CloudFront refused the host'],
    ['a 421', status(421), '421 · certificate serial 0a1b2c3d… · misdirected request'],
    ['a worse class than before', status(404), '404 · certificate serial 0a1b2c3d…'],
    ['a connection that breaks', (response) => response.destroy(), 'no answer (ECONNRESET)'],
  ] satisfies [string, Edge['answer'], string][])('%s', async (_, answer, text) => {
    script({ 3: answer })
    const summary = (await run(5_000)).summary()
    expect(summary).toMatchObject({ samples: 6, failures: 1, unserved: 1_000, baseline: 'good' })
    expect(summary.seen).toEqual([
      { answer: '200 · certificate serial 0a1b2c3d…', count: 5 },
      { answer: text, count: 1 },
    ])
  })

  test('a 421 and a 403 from CloudFront even where no page was found before', async () => {
    const absent = status(404)
    script({ 0: absent, 1: absent, 2: absent, 3: status(421), 4: refusal, 5: absent })
    expect((await run(5_000)).summary()).toMatchObject({ baseline: 'good', failures: 2, unserved: 2_000 })
  })

  test('an answer that does not come within 5 s', async () => {
    script({ 3: () => undefined })
    const opened = open()
    const started = opened.start()
    await Promise.all([clock.run(2_000), started])
    clock.late = true
    const passing = clock.run(3_000)
    await passing
    clock.late = false
    expect(opened.summary().seen).toContainEqual({ answer: 'no answer within 5 s', count: 1 })
  })

  test("not an origin's own 403, where it was 403 before", async () => {
    edge.answer = status(403, { server: 'AmazonS3', 'x-cache': 'Error from cloudfront' })
    expect((await run(4_000)).summary()).toMatchObject({ failures: 0, baseline: 'good' })
  })

  test("not the target's own firewall, when the answer carries the header", async () => {
    edge.answer = status(403, {
      server: 'CloudFront',
      'x-cache': 'Error from cloudfront',
      'x-served-by': 'target',
    })
    const header = { name: 'X-Served-By', value: 'target' }
    expect((await run(4_000, { header })).summary()).toMatchObject({ failures: 0, baseline: 'good' })
  })

  test('a certificate for another name', async () => {
    await edge.close()
    edge = await Edge.open(['*.cloudfront.net'])
    expect((await run(2_000)).summary()).toMatchObject({
      seen: [{ answer: 'TLS failed (ERR_TLS_CERT_ALTNAME_INVALID)', count: 3 }],
      baseline: 'bad',
    })
  })
})

describe('a redirect is an answer', () => {
  test.each([301, 302, 304, 308, 204])('%i is as good as a 200', async (code) => {
    script(Object.fromEntries([3, 4, 5, 6, 7].map((n) => [n, status(code)])))
    const opened = await run(2_000)
    const verified = opened.verify(3)
    await clock.run(6_000)
    expect(await verified).toMatchObject({ passed: true, statuses: [code, code, code].map(String) })
    expect(opened.summary()).toMatchObject({ failures: 0, unserved: 0 })
  })
})

describe('who answers', () => {
  test('is told of each series: how many answers carry the header, and whether all came with the certificate', async () => {
    const by = (name: string) => status(200, { 'x-served-by': name })
    script({ 0: by('old'), 1: by('new'), 2: by('old') })
    const header = { name: 'x-served-by', value: 'new' }
    const opened = open({ header, serial: '0a1b2c3d4e5f' })
    const started = opened.start()
    await Promise.all([clock.run(2_000), started])
    expect(await started).toEqual({
      statuses: ['200', '200', '200'],
      carrying: 1,
      bySerial: true,
      cut: false,
      tells: { header: true, serial: false },
    })
  })

  test('is not told where no header is asked for, no certificate known, or another one served', async () => {
    const opened = open()
    const started = opened.start()
    await Promise.all([clock.run(2_000), started])
    expect(await started).toMatchObject({ carrying: undefined, bySerial: false })
    const other = open({ serial: '0b' })
    const again = other.start()
    await Promise.all([clock.run(9_000), again])
    expect(await again).toMatchObject({ bySerial: false })
  })
})

describe('the sums', () => {
  test('count unserved time from the first failure to the next good answer, each time', async () => {
    script({ 4: refusal, 5: status(500), 8: refusal })
    const summary = (await run(10_000)).summary()
    expect(summary).toMatchObject({ samples: 11, failures: 3, unserved: 3_000 })
  })

  test('count a failure that goes on until now, and nothing more once stopped', async () => {
    script({ 4: refusal, 5: refusal, 6: refusal })
    const opened = await run(6_000)
    expect(opened.summary().unserved).toBe(2_000)
    expect((await opened.stop()).unserved).toBe(2_000)
    void clock.run(9_000)
    await clock.sleep(1_000)
    expect(opened.summary().unserved).toBe(2_000)
    expect((await opened.stop()).unserved).toBe(2_000)
  })

  test('tell apart who answered', async () => {
    const by = (name: string) => status(200, { 'x-served-by': name })
    script({ 0: by('old'), 1: by('old'), 2: by('old'), 3: by('new'), 4: by('new, other') })
    const header = { name: 'x-served-by', value: 'new' }
    const { seen } = (await run(4_000, { header, serial: '00:0A:1B:2C:3D:4E:5F' })).summary()
    expect(seen).toEqual([
      { answer: "200 · certificate serial 0a1b2c3d… (the target's), not served by the target", count: 3 },
      { answer: "200 · certificate serial 0a1b2c3d… (the target's), served by the target", count: 2 },
    ])
  })
})

describe('the baseline', () => {
  test('is none before the start', () => {
    expect(open().summary()).toMatchObject({ samples: 0, baseline: 'none', unserved: 0 })
  })

  test('bears one bad sample of three', async () => {
    script({ 1: refusal })
    expect((await run(2_000)).summary()).toMatchObject({ baseline: 'good', failures: 1 })
  })

  test('is bad when most samples failed, and then nothing is judged', async () => {
    edge.answer = status(503)
    const opened = await run(2_000)
    expect(opened.summary()).toMatchObject({ baseline: 'bad', failures: 3, unserved: 2_000 })
    const verified = opened.verify(3)
    await clock.run(9_000)
    expect(await verified).toMatchObject({ passed: true })
  })
})

describe('verification', () => {
  test('holds when one of three passes', async () => {
    script({ 4: refusal, 5: refusal, 6: status(200) })
    const opened = await run(2_000)
    const verified = opened.verify(3)
    await clock.run(7_000)
    expect(await verified).toMatchObject({ passed: true })
  })

  test('fails when three in a row fail', async () => {
    script({ 3: refusal, 4: refusal, 5: refusal, 6: refusal, 7: refusal })
    const opened = await run(2_000)
    const verified = opened.verify(3)
    await clock.run(6_000)
    expect(await verified).toMatchObject({
      passed: false,
      statuses: ['403 from CloudFront', '403 from CloudFront', '403 from CloudFront'],
    })
  })

  test('decides nothing when the run is cancelled before it has all its samples', async () => {
    script({ 3: refusal, 4: refusal, 5: refusal, 6: refusal })
    const opened = await run(2_000)
    const verified = opened.verify(3)
    await clock.run(4_000)
    cancel.abort(new Error('cancelled'))
    expect(await verified).toMatchObject({ passed: true })
  })
})

describe('the end', () => {
  test('comes at once though a request hangs, which is not counted', async () => {
    script({ 3: () => undefined })
    const opened = open()
    await Promise.all([clock.run(2_000), opened.start()])
    void clock.run(3_000)
    await expect.poll(() => edge.seen.length).toBe(4)
    expect(await opened.stop()).toMatchObject({ samples: 3, failures: 0 })
  })

  test('comes with a cancel too, during the baseline as well', async () => {
    const opened = open()
    cancel.abort(new Error('cancelled'))
    await opened.start()
    expect(await opened.stop()).toMatchObject({ samples: 0, baseline: 'none' })
  })

  test('samples never overlap, verifying or not', async () => {
    let open = 0
    let most = 0
    edge.answer = async (response) => {
      most = Math.max(most, ++open)
      for (let turns = 0; turns < 50; turns++) await new Promise((resolve) => setImmediate(resolve))
      open--
      response.end()
    }
    const opened = await run(2_000)
    const both = Promise.all([opened.verify(2), opened.verify(2)])
    await clock.run(9_000)
    await both
    expect(most).toBe(1)
  })
})
