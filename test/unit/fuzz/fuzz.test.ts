import { describe, expect, test } from 'vitest'
import { findings } from '../../fuzz/findings.ts'
import { fuzzed, one, type Target } from '../../fuzz/fuzz.ts'
import { mutated } from '../../fuzz/mutate.ts'
import { Random } from '../../fuzz/random.ts'
import { targets } from '../../fuzz/targets.ts'

const named = targets.map((target) => [target.name, target as Target<unknown>] as const)

test.each(named)('%s: 500 mutated inputs break no promise', async (_, target) => {
  const { executions, outcomes, wrong } = await fuzzed({ ...target, share: 1 }, 500, 7)
  expect(wrong).toEqual([])
  expect(executions).toBe(500)
  expect(outcomes.size).toBeGreaterThan(1)
})

test.each(findings.map((one) => [one.parser, one.input] as const))(
  'found before, %s: %s',
  async (parser, input) => {
    const target = targets.find(({ name }) => name === parser) as Target<unknown> | undefined
    if (target === undefined) throw new Error(`no parser is called ${parser}`)
    const given = target.corpus.some(Buffer.isBuffer) ? Buffer.from(input, 'hex') : input
    for (let seed = 1; seed <= 20; seed++)
      expect(await one(target, given, new Random(seed))).toHaveProperty('is')
  },
)

describe('the fuzzer', () => {
  const picky: Target<string> = {
    name: 'picky',
    scripts: /\/fuzz\.test\.ts/,
    corpus: ['a'],
    mutate: (text, corpus, random) => mutated(text, corpus, ['b', 'c'], random),
    judge: (text) => (text.includes('bc') ? { wrong: 'bc' } : { is: text.includes('b') ? 'b' : 'none' }),
  }

  test('finds what is wrong, with the input', async () => {
    const { wrong } = await fuzzed(picky, 5_000, 1)
    expect(wrong.length).toBeGreaterThan(0)
    for (const { input } of wrong) expect(JSON.parse(input)).toContain('bc')
  })

  test('takes what is thrown for wrong, and gives the same for the same seed', async () => {
    const throwing = { ...picky, judge: () => Promise.reject(new Error('broken')) }
    const { wrong } = await fuzzed(throwing, 10, 1)
    expect(wrong[0]?.wrong).toContain('broken')
    const calm = { ...picky, judge: (text: string) => ({ is: text }) }
    const [first, second] = [await fuzzed(calm, 300, 3), await fuzzed(calm, 300, 3)]
    expect([...first.outcomes.keys()].slice(0, 100)).toEqual([...second.outcomes.keys()].slice(0, 100))
  })
})
