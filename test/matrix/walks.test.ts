import { expect, test } from 'vitest'
import { tell } from '../evidence/figures.ts'
import { inTime, ofShard } from './several.ts'
import { walked } from './walk-drawn.ts'

/** Seeds that have failed once stay here for ever. */
const regressions: readonly number[] = []

const count = Number(process.env['MATRIX_WALKS'] ?? 30)
const from = Number(process.env['MATRIX_FROM'] ?? 1)
const seeds = [...new Set([...regressions, ...Array.from({ length: count }, (_, at) => from + at)])]
const block = 20
const blocks = Array.from({ length: Math.ceil(seeds.length / block) }, (_, n) =>
  seeds.slice(n * block, (n + 1) * block),
)

test.each(ofShard(blocks).map((some) => [some.at(0), some.at(-1), some] as const))(
  'seeds %i to %i',
  async (_, __, some) => {
    const wrong: string[] = []
    for (const seed of some) {
      if (!inTime()) break
      const { wrong: found, ...seen } = await walked(seed)
      wrong.push(...found)
      tell({
        part: 'walks',
        cases: 1,
        violations: found.length,
        reconverged: found.length === 0 ? 1 : 0,
        ...seen,
      })
    }
    expect(wrong).toEqual([])
  },
  1_200_000,
)
