import { describe, expect, test } from 'vitest'
import { answered, type Sample, unanswered } from '../../../src/probe/sample.ts'
import { Tally } from '../../../src/probe/tally.ts'

const nobody = { header: undefined, serial: undefined }

function answer(status: number, headers: Readonly<Record<string, string>> = {}): Sample {
  return answered(0, { status, headers: new Map(Object.entries(headers)), serial: '0a' }, nobody)
}

const byCloudFront = { server: 'CloudFront', 'x-cache': 'Error from cloudfront' }
const failure = (code: string) => unanswered(0, Object.assign(new Error('x'), { code }))

/** Every kind of answer, the best kinds first (contract, `probe-path`). */
const kinds: readonly (readonly Sample[])[] = [
  [200, 204, 206, 301, 302, 303, 304, 307, 308].map((status) => answer(status)),
  [answer(403, { server: 'AmazonS3' }), ...[400, 401, 404, 410, 429].map((status) => answer(status))],
  [500, 502, 503, 504].map((status) => answer(status)),
  [answer(421), answer(403, byCloudFront), failure('ECONNRESET'), failure('ERR_TLS_CERT_ALTNAME_INVALID')],
]

describe('an answer fails where it is worse than the samples from before the first change', () => {
  const cases = kinds.flatMap((before, good) =>
    before.flatMap((one) =>
      kinds.flatMap((after, found) => after.map((other) => ({ one, other, passes: found <= good, good }))),
    ),
  )

  test(`${cases.length} pairs of before and after`, () => {
    for (const { one, other, passes, good } of cases) {
      const tally = new Tally()
      tally.settleBaseline([one, one, one])
      const said = `${one.answer} before, ${other.answer} after`
      expect(tally.baseline, said).toBe(good < 2 ? 'good' : 'bad')
      if (good < 2) expect(tally.passes(other), said).toBe(passes)
    }
  })

  test('the worst good sample of before counts', () => {
    const tally = new Tally()
    tally.settleBaseline([answer(200), answer(404), answer(503)])
    expect(tally.baseline).toBe('good')
    expect([answer(301), answer(410), answer(500)].map((sample) => tally.passes(sample))).toEqual([
      true,
      true,
      false,
    ])
  })
})

test.each([
  [answer(302), '302'],
  [answer(403, byCloudFront), '403 from CloudFront'],
  [answer(421), '421'],
  [failure('ECONNRESET'), 'no answer (ECONNRESET)'],
  [failure('ERR_TLS_CERT_ALTNAME_INVALID'), 'TLS failed (ERR_TLS_CERT_ALTNAME_INVALID)'],
])('the status of an answer in a word: %#', (sample, word) => {
  expect(sample.status).toBe(word)
})
