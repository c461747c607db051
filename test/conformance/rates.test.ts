import { describe, expect, test } from 'vitest'
import type { Call } from '../cloud/http.ts'
import { readRates, readsOfWaits } from '../cloud/rates.ts'

const call = (at: number, account: string, mutating = false, endpoint = 'cloudfront'): Call => ({
  at,
  endpoint,
  operation: 'GetDistribution',
  about: '',
  mutating,
  account,
  status: 200,
  code: '',
  fault: '',
})

describe('reads of an account', () => {
  test('the busiest stretch of each account; changes and other services do not count', () => {
    const calls = [
      ...[0, 400, 900, 1000, 1100].map((at) => call(at, 'ours')),
      call(950, 'ours', true),
      call(960, 'ours', false, 'route53'),
      call(2000, 'theirs'),
    ]
    expect(readRates(calls, 1000)).toEqual([
      { account: 'ours', windowMs: 1000, reads: 4, at: 400 },
      { account: 'theirs', windowMs: 1000, reads: 1, at: 2000 },
    ])
  })

  test('those of waits lie between changes, away from both and from the end', () => {
    const calls = [
      call(0, 'ours'),
      call(1_000, 'ours', true),
      ...[1_500, 20_000, 38_000].map((at) => call(at, 'ours')),
      call(40_000, 'ours', true),
      ...[60_000, 79_000, 80_000].map((at) => call(at, 'ours')),
    ]
    expect(readsOfWaits(calls, 10_000).map(({ at }) => at)).toEqual([20_000, 60_000])
    expect(readsOfWaits(calls.slice(0, 1), 10_000)).toEqual([])
  })
})
