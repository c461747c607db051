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

describe('the last samples before the first change count with the baseline', () => {
  /** The baseline that these samples leave, and whether a 404 passes by it. */
  const by = (first: readonly number[], later: readonly number[]) => {
    const tally = new Tally()
    const before = first.map((status) => answer(status))
    for (const one of before) tally.add(one)
    tally.settleBaseline(before)
    for (const status of later) tally.add(answer(status))
    const last = tally.lowerBaseline().map((one) => one.answer)
    return { baseline: tally.baseline, passes: tally.passes(answer(404)), last: last.length }
  }

  test('what fails by then does not count against the move', () => {
    expect(by([200, 200, 200], [200, 503, 503, 503]).baseline).toBe('bad')
    expect(by([200, 200, 200], [503, 503]).baseline).toBe('bad')
    expect(by([200, 200, 200], [503, 200, 200]).baseline).toBe('good')
    expect(by([200, 200, 200], []).baseline).toBe('good')
  })

  test('the worst good sample of both counts', () => {
    expect(by([200, 200, 200], [200, 404, 200]).passes).toBe(true)
    expect(by([404, 200, 200], [200, 200, 200]).passes).toBe(true)
    expect(by([200, 200, 200], [200, 200, 200]).passes).toBe(false)
  })

  test('a bad baseline stays one', () => {
    expect(by([503, 503, 503], [200, 200, 200])).toMatchObject({ baseline: 'bad', last: 3 })
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

describe('who answered', () => {
  const serial = 'b1'
  const marks = { header: { name: 'x-by', value: 'target' }, serial }
  const sample = (at: number, by: 'target' | 'source', how: 'header' | 'certificate' | 'both'): Sample =>
    answered(
      at,
      {
        status: 200,
        headers: new Map(by === 'target' && how !== 'certificate' ? [['x-by', 'target']] : []),
        serial: by === 'target' && how !== 'header' ? serial : '0a',
      },
      how === 'certificate' ? { header: undefined, serial } : marks,
    )
  const tallied = (before: readonly Sample[], after: readonly Sample[]) => {
    const tally = new Tally()
    for (const one of before) tally.add(one)
    tally.settleBaseline(before)
    for (const one of after) tally.add(one)
    return tally.sums(100)
  }

  test.each(['header', 'certificate'] as const)(
    'is told by the %s: first by the target, last by another',
    (how) => {
      const sums = tallied(
        [sample(1, 'source', how), sample(2, 'source', how)],
        [
          sample(3, 'source', how),
          sample(4, 'target', how),
          sample(5, 'source', how),
          sample(6, 'target', how),
        ],
      )
      expect(sums).toMatchObject({ targetFirst: 4, otherLast: 5, toldBy: how })
    },
  )

  test('before the first change: the last of the source is told although nothing came after it', () => {
    const sums = tallied([sample(1, 'source', 'certificate'), sample(2, 'source', 'certificate')], [])
    expect(sums).toMatchObject({ otherLast: 2, toldBy: 'certificate' })
    expect(sums.targetFirst).toBeUndefined()
  })

  test('is not told by a certificate that was served before the first change already', () => {
    const sums = tallied([sample(1, 'target', 'certificate')], [sample(2, 'target', 'certificate')])
    expect([sums.targetFirst, sums.otherLast, sums.toldBy]).toEqual([undefined, undefined, undefined])
  })

  test('is not told by a refusal: an edge that has nobody for the name is no distribution', () => {
    const refusal = answered(
      3,
      { status: 403, headers: new Map(Object.entries(byCloudFront)), serial: '0a' },
      marks,
    )
    expect(tallied([sample(1, 'source', 'both')], [refusal]).otherLast).toBe(1)
  })
})
