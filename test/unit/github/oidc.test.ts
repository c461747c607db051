import { expect, onTestFinished, test, vi } from 'vitest'
import type { Clock } from '../../../src/base/clock.ts'
import { Failure } from '../../../src/base/failure.ts'
import { claims, jobToken, oidcToken } from '../../../src/github/oidc.ts'
import { capturedWhile, real } from '../../runner/captured.ts'
import { ForwardClock, fastClock, loopback, type Reply, type Seen } from '../aws/loopback.ts'

async function ask(
  reply: (seen: Seen, n: number) => Reply,
  clock: Clock = new ForwardClock(),
  signal = new AbortController().signal,
) {
  const server = await loopback((seen, n) => ({
    headers: { 'content-type': 'application/json' },
    ...reply(seen, n),
  }))
  onTestFinished(() => server[Symbol.asyncDispose]())
  const source = { url: `${server.url}/t?a=b`, token: 'bearer' }
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', source.url)
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_TOKEN', source.token)
  onTestFinished(() => void vi.unstubAllEnvs())
  const masked: string[] = []
  const mask = (secret: string) => masked.push(secret)
  const { result, written } = await capturedWhile(() =>
    oidcToken(source, 'aud/ience', { clock, signal, mask, runner: real }).catch((error: unknown) => error),
  )
  return { answer: result, server, masked, written }
}

test('a token is asked for with the audience, and masked', async () => {
  const { answer, server, masked } = await ask(() => ({ body: '{"value":"a.b.c"}' }))
  expect(answer).toBe('a.b.c')
  expect(server.seen[0]?.url).toBe('/t?a=b&audience=aud%2Fience')
  expect(server.seen[0]?.headers.authorization).toBe('Bearer bearer')
  expect(masked).toEqual(['bearer', 'a.b.c'])
})

test.each<[string, Reply]>([
  ['500', { status: 500 }],
  ['503, which the toolkit repeats itself', { status: 503 }],
  ['429', { status: 429 }],
  ['a reset', { instead: 'reset' }],
])('%s heals', async (_, reply) => {
  const { answer } = await ask((_seen, n) => (n < 3 ? reply : { body: '{"value":"a.b.c"}' }))
  expect(answer).toBe('a.b.c')
})

test.each<[string, Reply, number, string]>([
  ['403', { status: 403, body: '{"message":"##[error]Error Code : 200"}' }, 1, 'HTTP 403'],
  ['404', { status: 404 }, 1, 'the answer holds no token'],
  ['no JSON', { body: '<html>' }, 1, 'the answer holds no token'],
  ['JSON of another kind', { body: '"x"' }, 1, 'the answer holds no token'],
  ['an empty token', { body: '{"value":""}' }, 1, 'the answer holds no token'],
  ['a token that is none', { body: '{"value":{"a":1}}' }, 1, 'the answer holds no token'],
])('%s is oidc-unavailable, with the permission that is missing', async (_, reply, times, why) => {
  const { answer, server } = await ask(() => reply)
  expect(answer).toBeInstanceOf(Failure)
  expect(answer).toMatchObject({ code: 'oidc-unavailable', message: expect.stringContaining(why) })
  expect(answer).toHaveProperty('remedy', expect.stringContaining('id-token: write'))
  expect(server.seen).toHaveLength(times)
})

test.each<[string, Reply, number, string]>([
  ['500 for ever', { status: 500 }, 4, 'the endpoint answered HTTP 500'],
  ['503 for ever', { status: 503 }, 11, 'the endpoint answered HTTP 503'],
  ['429 for ever', { status: 429 }, 4, 'the endpoint answered HTTP 429'],
  ['resets for ever', { instead: 'reset' }, 4, 'socket hang up'],
])('%s is no missing permission: run again', async (_, reply, times, why) => {
  const { answer, server } = await ask(() => reply)
  expect(answer).toMatchObject({ code: 'oidc-unavailable', message: expect.stringContaining(why) })
  expect(answer).toHaveProperty('remedy', expect.stringMatching(/^Run again\./))
  expect(server.seen).toHaveLength(times)
})

test('an endpoint that never answers is left at the deadline', async () => {
  const { answer } = await ask(() => ({ instead: 'hang' }), fastClock)
  expect(answer).toMatchObject({
    code: 'oidc-unavailable',
    message: expect.stringContaining('within 12000 ms'),
  })
})

test('a cancelled run does not wait for an endpoint that never answers', async () => {
  const cancel = new AbortController()
  const hung = ask(
    () => {
      cancel.abort(new Failure('cancelled', 'SIGINT'))
      return { instead: 'hang' }
    },
    new ForwardClock(),
    cancel.signal,
  )
  expect((await hung).answer).toMatchObject({ code: 'cancelled' })
})

test('a URL that is none is told', async () => {
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', 'nonsense')
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_TOKEN', 't')
  onTestFinished(() => void vi.unstubAllEnvs())
  const { signal } = new AbortController()
  const options = { clock: fastClock, signal, mask: () => undefined, runner: real }
  const { result } = await capturedWhile(() =>
    oidcToken({ url: 'nonsense', token: 't' }, 'a', options).catch((error: unknown) => error),
  )
  expect(result).toMatchObject({ code: 'oidc-unavailable' })
})

test('claims are read, and a text that is no token has none', () => {
  const payload = Buffer.from(JSON.stringify({ sub: 'repo:o/r:environment:e', environment: 'e' })).toString(
    'base64url',
  )
  expect(claims(`x.${payload}.y`).get('environment')).toBe('e')
  for (const text of ['', 'x', 'x.@@.y', `x.${Buffer.from('null').toString('base64url')}.y`])
    expect(claims(text).size).toBe(0)
})

test('a token is shared for a minute, and what was not given is not', async () => {
  const clock = new ForwardClock()
  const answers = [{ status: 403, body: '' }, ...['a', 'b', 'c'].map((body) => ({ status: 200, body }))]
  const runner = { getIDToken: async () => answers.shift() ?? { status: 403, body: '' } }
  const options = { clock, signal: new AbortController().signal, mask: () => undefined, runner }
  const token = jobToken({ url: 'u', token: 't' }, 'audience', options)
  const refused = [token('recent'), token('recent')].map((asked) => asked.catch(({ code }) => code))
  expect(await Promise.all(refused)).toEqual(['oidc-unavailable', 'oidc-unavailable'])
  expect(await Promise.all([token('recent'), token('recent')])).toEqual(['a', 'a'])
  expect([await token('recent'), await token('new'), await token('recent')]).toEqual(['a', 'b', 'b'])
  clock.ahead = 61_000
  expect(await token('recent')).toBe('c')
})
