import { expect, test } from 'vitest'
import { type CompareOptions, compareAnswers } from '../../../src/probe/compare.ts'
import type { Target } from '../../../src/probe/sample.ts'
import { PacedClock } from './clock.ts'

/** Compares, with requests that are recorded and answered by host. */
async function comparing(more: Partial<CompareOptions> = {}) {
  const asked: Target[] = []
  const compared = await compareAnswers({
    clock: new PacedClock(),
    signal: new AbortController().signal,
    alias: 'www.example.com',
    domain: 'd2target.cloudfront.net',
    path: '/health?a=b',
    header: { name: 'X-Site', value: 'new' },
    addresses: async (host) => [host.startsWith('d2') ? '13.224.0.2' : '13.224.0.1'],
    edgeAddress: undefined,
    local: false,
    request: async (target) => {
      asked.push(target)
      const byTarget = target.host.startsWith('d2')
      const headers = new Map([
        ['x-site', byTarget ? 'new' : 'old'],
        ['content-type', 'text/html'],
        ['set-cookie', 'secret=1'],
      ])
      return { status: byTarget ? 404 : 200, headers, serial: '00' }
    },
    ...more,
  })
  return { compared, asked }
}

test('each is asked once under its own name, at its own address', async () => {
  const { compared, asked } = await comparing()
  expect(asked).toEqual([
    { host: 'www.example.com', path: '/health?a=b', address: { host: '13.224.0.1', port: 443 } },
    { host: 'd2target.cloudfront.net', path: '/health?a=b', address: { host: '13.224.0.2', port: 443 } },
  ])
  expect(compared).toMatchObject({
    path: '/health?a=b',
    header: 'X-Site',
    users: { name: 'www.example.com', status: '200', answered: true, grade: 'answered', marked: false },
    target: { name: 'd2target.cloudfront.net', status: '404', grade: 'client-error', marked: true },
  })
  // Nothing but what was chosen is kept: a cookie may be a secret.
  expect([...compared.users.headers]).toEqual([['content-type', 'text/html']])
})

test('the value of probe-header, which is never shown, is not among the headers that are', async () => {
  const headers = new Map([['server', 'only-the-target-says-this']])
  const { compared } = await comparing({
    header: { name: 'server', value: 'only-the-target-says-this' },
    request: async () => ({ status: 200, headers, serial: '00' }),
  })
  expect(compared.target.marked).toBe(true)
  expect([...compared.target.headers, ...compared.users.headers]).toEqual([])
})

test('of a wildcard some host below it is asked for, and the wildcard is named', async () => {
  const { compared, asked } = await comparing({ alias: '*.example.com' })
  expect(asked[0]?.host).toMatch(/^[a-z0-9-]+\.example\.com$/)
  expect(compared.users.name).toBe('*.example.com')
})

test('a local run connects to its edge for both', async () => {
  const edgeAddress = { host: '127.0.0.1', port: 4433 }
  const { asked } = await comparing({ edgeAddress, local: true })
  expect(asked.map(({ address }) => address)).toEqual([edgeAddress, edgeAddress])
})

test.each<[string, Partial<CompareOptions>, string]>([
  [
    'an edge address outside of a local run',
    { edgeAddress: { host: '192.0.2.1', port: 1 } },
    'not a loopback address',
  ],
  ['no address', { addresses: async () => [] }, 'has no address'],
  ['private addresses', { addresses: async () => ['10.0.0.1'] }, 'no public address'],
  [
    'a connection that fails',
    { request: () => Promise.reject(Object.assign(new Error('x'), { code: 'ECONNREFUSED' })) },
    'no answer (ECONNREFUSED)',
  ],
  ['addresses that cannot be looked up', { addresses: () => Promise.reject(new Error('x')) }, 'looked up: x'],
])('%s is told, and never thrown', async (_, more, why) => {
  const { compared } = await comparing(more)
  expect(compared.users).toMatchObject({ answered: false, grade: 'unserved', headers: new Map() })
  expect(compared.target.status).toContain(why)
})

test('what never answers is given up after five seconds', async () => {
  const clock = new PacedClock()
  clock.late = true
  const { compared } = await comparing({ clock, request: () => new Promise(() => undefined) })
  expect(compared.target).toMatchObject({ answered: false, status: 'no answer within 5 s' })
})
