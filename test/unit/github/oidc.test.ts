import { expect, onTestFinished, test } from 'vitest'
import type { Clock } from '../../../src/base/clock.ts'
import { Failure } from '../../../src/base/failure.ts'
import { claims, oidcToken } from '../../../src/github/oidc.ts'
import { ForwardClock, fastClock, loopback, type Reply, type Seen } from '../aws/loopback.ts'

async function ask(reply: (seen: Seen, n: number) => Reply, clock: Clock = new ForwardClock(), env = {}) {
  const server = await loopback(reply)
  onTestFinished(() => server[Symbol.asyncDispose]())
  const masked: string[] = []
  const answer = oidcToken({ url: `${server.url}/t?a=b`, token: 'bearer' }, 'aud/ience', {
    clock,
    signal: new AbortController().signal,
    mask: (secret) => masked.push(secret),
    env,
  })
  return { answer: await answer.catch((error: unknown) => error), server, masked }
}

test('a token is asked for with the audience, and masked', async () => {
  const { answer, server, masked } = await ask(() => ({ body: '{"value":"a.b.c"}' }))
  expect(answer).toBe('a.b.c')
  expect(server.seen[0]?.url).toBe('/t?a=b&audience=aud%2Fience')
  expect(server.seen[0]?.headers.authorization).toBe('Bearer bearer')
  expect(masked).toEqual(['bearer', 'a.b.c'])
})

test.each<[string, Reply]>([
  ['5xx', { status: 502 }],
  ['429', { status: 429 }],
  ['a reset', { instead: 'reset' }],
])('%s heals', async (_, reply) => {
  const { answer } = await ask((_seen, n) => (n < 3 ? reply : { body: '{"value":"a.b.c"}' }))
  expect(answer).toBe('a.b.c')
})

test.each<[string, Reply, number]>([
  ['5xx for ever', { status: 502 }, 4],
  ['403', { status: 403 }, 1],
  ['no JSON', { body: '<html>' }, 1],
  ['JSON of another kind', { body: '"x"' }, 1],
  ['an empty token', { body: '{"value":""}' }, 1],
  ['an endless page', { body: 'x'.repeat(70_000) }, 4],
])('%s is oidc-unavailable, with the permission that is missing', async (_, reply, times) => {
  const { answer, server } = await ask(() => reply)
  expect(answer).toBeInstanceOf(Failure)
  expect(answer).toMatchObject({ code: 'oidc-unavailable' })
  expect(answer).toHaveProperty('remedy', expect.stringContaining('id-token: write'))
  expect(server.seen).toHaveLength(times)
})

test('an endpoint that never answers is left at the deadline', async () => {
  const { answer } = await ask(() => ({ instead: 'hang' }), fastClock)
  expect(answer).toMatchObject({
    code: 'oidc-unavailable',
    message: expect.stringContaining('within 10000 ms'),
  })
})

test('a URL that is none is told', async () => {
  const answer = oidcToken({ url: 'nonsense', token: 't' }, 'a', {
    clock: new ForwardClock(),
    signal: new AbortController().signal,
    mask: () => undefined,
    env: {},
  })
  await expect(answer).rejects.toMatchObject({ code: 'oidc-unavailable' })
})

test('a proxy of the environment is honoured', async () => {
  const proxied: Seen[] = []
  const proxy = await loopback((seen) => {
    proxied.push(seen)
    return { body: '{"value":"through.the.proxy"}' }
  })
  onTestFinished(() => proxy[Symbol.asyncDispose]())
  const token = await oidcToken({ url: 'http://token.invalid/t', token: 't' }, 'a', {
    clock: new ForwardClock(),
    signal: new AbortController().signal,
    mask: () => undefined,
    env: { HTTP_PROXY: proxy.url },
  })
  expect(token).toBe('through.the.proxy')
  expect(proxied[0]?.url).toBe('http://token.invalid/t?audience=a')
})

test('claims are read, and a text that is no token has none', () => {
  const payload = Buffer.from(JSON.stringify({ sub: 'repo:o/r:environment:e', environment: 'e' })).toString(
    'base64url',
  )
  expect(claims(`x.${payload}.y`).get('environment')).toBe('e')
  for (const text of ['', 'x', 'x.@@.y', `x.${Buffer.from('null').toString('base64url')}.y`])
    expect(claims(text).size).toBe(0)
})
