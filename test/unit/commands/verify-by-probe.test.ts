import { expect, test } from 'vitest'
import type { AttachedCertificate, Certificate } from '../../../src/base/distribution.ts'
import { verification } from '../../../src/commands/verify-by-probe.ts'
import { answeredBy } from '../../../src/commands/who-answered.ts'
import { readInputs } from '../../../src/inputs/read.ts'
import type { Move } from '../../../src/move/move.ts'
import type { NamesProbe, Series } from '../../../src/probe/probe.ts'
import { jobEnvironment } from '../inputs/job-environment.ts'
import { alias, TwoSides } from '../scenarios/two-sides.ts'

const arn = 'arn:aws:acm:us-east-1:111111111111:certificate/t'
const certificate: Certificate = {
  arn,
  names: [alias],
  status: 'ISSUED',
  keyAlgorithm: 'RSA_2048',
  type: 'AMAZON_ISSUED',
  serial: '0a',
  notBefore: undefined,
  notAfter: undefined,
}

interface Given {
  /** The certificate of the source; `undefined`: the source is not known. */
  readonly source?: AttachedCertificate | undefined
  readonly holder?: 'source' | 'target' | 'nobody'
  readonly known?: boolean
  /** Certificates of other distributions of the account; `undefined`: not to be listed. */
  readonly others?: readonly AttachedCertificate[] | undefined
  readonly inputs?: Readonly<Record<string, string>>
}

async function move(given: Given): Promise<Move> {
  const { holder = 'source', known = true, others, inputs = {} } = given
  const sides = new TwoSides()
  const context = await sides.context()
  const { source } = context.observation
  const summary = {
    id: 'E9',
    arn: '',
    domain: '',
    aliases: [],
    enabled: true,
    status: 'Deployed',
    staging: false,
  } as const
  return {
    ...context,
    inputs: readInputs(
      jobEnvironment({ INPUT_ALIAS: alias, 'INPUT_PROBE-HEADER': 'x-by: target', ...inputs }),
    ).inputs,
    target: {
      ...context.target,
      id: 'ET',
      cloudfront: {
        ...context.target.cloudfront,
        distributions: async () => {
          if (others === undefined) throw new Error('not permitted')
          return others.map((one) => ({ ...summary, certificate: one }))
        },
      },
    },
    observation: {
      ...context.observation,
      holder:
        holder === 'source'
          ? context.observation.holder
          : holder === 'target'
            ? { is: 'target' }
            : { is: 'nobody' },
      source:
        given.source === undefined || source?.known !== true
          ? undefined
          : { known: true, value: { ...source.value, certificate: given.source } },
      certificate: known ? { known: true, value: certificate } : undefined,
    },
  }
}

const series = (carrying: number | undefined, bySerial = true, statuses = ['200', '200', '200']): Series => ({
  statuses,
  carrying,
  bySerial,
  cut: false,
})
const own = { source: 'acm', arn: `${arn}-of-its-own` } as const
const same = { source: 'acm', arn } as const

test.each<[string, Given, Series, Series | undefined, boolean, boolean]>([
  ['all carry it', { source: same }, series(3), undefined, true, false],
  ['one carries it', { source: same }, series(1), undefined, true, true],
  [
    'none, but the certificate is the target’s alone',
    { source: own },
    series(0),
    series(0, false),
    true,
    true,
  ],
  ['none, and another certificate', { source: own }, series(0, false), series(0, false), false, false],
  ['none, and the source has the same certificate', { source: same }, series(0), series(0), false, false],
  ['none, and the certificate was served before', { source: own }, series(0), series(0), false, false],
  [
    'none, on the target already, with its certificate',
    { source: own, holder: 'target' },
    series(0),
    series(0),
    true,
    true,
  ],
  [
    'none, and the certificate is not known',
    { source: own, known: false },
    series(0),
    undefined,
    false,
    false,
  ],
  [
    'none, source not known, no other with it',
    { holder: 'target', others: [own] },
    series(0),
    undefined,
    true,
    true,
  ],
  [
    'none, source not known, another with it',
    { holder: 'target', others: [own, same] },
    series(0),
    undefined,
    false,
    false,
  ],
  ['none, source not known, not to be listed', { holder: 'target' }, series(0), undefined, false, false],
])('who answers: %s', async (_, given, after, before, shown, warns) => {
  const by = await answeredBy(await move(given), after, before)
  expect(by.shown).toBe(shown)
  expect(by.finding?.id).toBe(warns ? 'probe-header-not-seen' : undefined)
  if (!shown) expect(by.evidence).toMatch(/^3 of 3 answers do not have .* \(status 200\), and /)
})

type After = Series & { readonly passed: boolean }

/** The probe of one name, or of several with what each of them saw. */
function probe(
  baseline: 'good' | 'bad' | 'none',
  after: After,
  more: Readonly<Record<string, After>> = {},
): NamesProbe {
  const all = Object.entries({ [alias]: after, ...more })
  const summaries = all.map(([name]) => ({
    alias: name,
    path: '/',
    samples: 3,
    failures: 0,
    unserved: 0,
    seen: [],
    baseline,
  }))
  const series = all.map(([name, one]) => ({ ...one, alias: name }))
  return {
    start: async () => series,
    changing: () => series,
    summaries: () => summaries,
    verify: async () => series,
    stop: async () => summaries,
  }
}

const named = (series: Series) => [{ ...series, alias }]

test('a failed verification names the statuses before and after, and probe-path', async () => {
  const context = await move({ inputs: { 'INPUT_PROBE-PATH': '/health' } })
  const after = { ...series(0, false, ['503', '503', 'no answer (ECONNRESET)']), passed: false }
  const { verified, probed } = await verification(
    context,
    probe('good', after),
    named(series(0, false, ['200', '301', '200'])),
  )
  expect(verified).toBe(false)
  expect(probed?.evidence).toBe(
    'the probe failed 3 times in a row: with probe-path /health it saw 200, 301 before the first change and 503, no answer (ECONNRESET) after the move',
  )
  expect(probed?.next.paste).toContain('probe-path')
})

test('a header that is never seen is said, whatever the answers were before', async () => {
  const context = await move({ source: same })
  for (const baseline of ['good', 'bad', 'none'] as const) {
    const { verified, probed } = await verification(
      context,
      probe(baseline, { ...series(0), passed: true }),
      undefined,
    )
    expect(verified).toBe('not-shown')
    expect(probed?.evidence).toContain('3 of 3 answers do not have the header of probe-header')
  }
})

test('nothing is judged without a probe, without a good baseline and a header, or when cut short', async () => {
  const plain = await move({ inputs: { 'INPUT_PROBE-HEADER': '' } })
  expect(await verification(plain, undefined, undefined)).toEqual({ verified: undefined })
  expect(await verification(plain, probe('bad', { ...series(undefined), passed: true }), undefined)).toEqual({
    verified: undefined,
  })
  expect(await verification(plain, probe('good', { ...series(undefined), passed: true }), undefined)).toEqual(
    {
      verified: true,
    },
  )
  const cut = { ...series(0, true, ['200']), cut: true, passed: true }
  expect(await verification(await move({ source: same }), probe('good', cut), undefined)).toEqual({
    verified: true,
  })
})

test('of several names those that fail are named, with what each of them answered', async () => {
  const context = await move({ inputs: { 'INPUT_PROBE-PATH': '/health', 'INPUT_PROBE-HEADER': '' } })
  const good = { ...series(undefined), passed: true }
  const bad = { ...series(undefined, false, ['503', '503', '503']), passed: false }
  const several = probe('good', good, { 'a.shop.example': bad, 'b.shop.example': good })
  const before = await several.start()
  const { verified, probed } = await verification(context, several, before)
  expect(verified).toBe(false)
  expect(probed?.evidence).toContain('3 times in a row for a.shop.example: with probe-path /health')
  expect(probed?.evidence).not.toContain('b.shop.example')
})

test('of several names those that the target was not shown to answer are named', async () => {
  const context = await move({ source: same })
  const carried = { ...series(1, true, ['200']), passed: true }
  const several = probe('good', carried, { 'a.shop.example': { ...series(0), passed: true } })
  const { verified, probed } = await verification(context, several, undefined)
  expect(verified).toBe('not-shown')
  expect(probed?.evidence).toContain('a.shop.example: 3 of 3 answers do not have the header')
})
