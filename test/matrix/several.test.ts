import { describe, expect, test, vi } from 'vitest'
import { sequence } from '../virtual/stage.ts'
import { tellOf } from './figures.ts'
import { ends, type Kind, kinds } from './misfortunes.ts'
import { Play } from './play.ts'
import { inTime, lagOf, ofShard, representative, type Strike, struckBy } from './several.ts'
import { type Variant, variants } from './variants.ts'

vi.setConfig({ testTimeout: 1_200_000 })

/** Cases that one test plays. */
const block = 20

interface Case {
  readonly variant: Variant
  readonly strikes: readonly Strike[]
}

/** Calls of an undisturbed run of each variant. */
const lengths = new Map<Variant, number>()
for (const variant of variants) lengths.set(variant, (await (await Play.of(variant)).run()).calls.length)

const among = <T>(random: () => number, list: readonly T[]): T => {
  const one = list[Math.floor(random() * list.length)]
  if (one === undefined) throw new Error('nothing to choose from')
  return one
}

/** A number that no other n below the prime has: every n-th of all pairs in an order that favours none. */
function scattered(n: number, of: number): number {
  return (n * 7_368_787) % of
}

/** All pairs of calls of all variants with six by six kinds, in a scattered order. */
function pairs(): { readonly count: number; readonly at: (n: number) => Case } {
  const each = representative.length ** 2
  const counts = variants.map((variant) => {
    const calls = lengths.get(variant) ?? 0
    return (calls * (calls - 1)) / 2
  })
  const all = counts.reduce((sum, count) => sum + count, 0) * each
  return {
    count: all,
    at: (n) => {
      let rest = scattered(n, all)
      const which = [
        rest % representative.length,
        Math.floor(rest / representative.length) % representative.length,
      ]
      rest = Math.floor(rest / each)
      let number = 0
      while (rest >= (counts[number] ?? Number.POSITIVE_INFINITY)) rest -= counts[number++] ?? 0
      let second = 1
      while (rest >= second) rest -= second++
      const positions = [rest + 1, second + 1]
      const variant = variants[number]
      if (variant === undefined) throw new RangeError(`there is no pair ${n}`)
      const strikes = positions.map((position, at) => {
        const kind = representative[which[at] ?? 0]
        if (kind === undefined) throw new RangeError('no kind')
        return { kind, position }
      })
      return { variant, strikes }
    },
  }
}

/** Three misfortunes of any kind at any calls. */
function triple(n: number): Case {
  const random = sequence(n + 1)
  const variant = among(random, variants)
  const calls = lengths.get(variant) ?? 1
  const strikes = [0, 1, 2]
    .map(() => ({
      kind: among<Kind>(random, [...kinds, ...ends]),
      position: 1 + Math.floor(random() * calls * 1.5),
    }))
    .toSorted((a, b) => a.position - b.position)
  return { variant, strikes }
}

const every = pairs()
const parts = [
  { part: 'pairs', count: Number(process.env['MATRIX_PAIRS'] ?? 60), at: every.at },
  { part: 'triples', count: Number(process.env['MATRIX_TRIPLES'] ?? 20), at: triple },
].filter(({ count }) => count > 0)

test('there are at least 60,000 pairs, and no two cases are one', () => {
  expect(every.count).toBeGreaterThan(60_000)
  const told = Array.from({ length: 20_000 }, (_, n) => {
    const { variant, strikes } = every.at(n)
    return `${variant.name} ${strikes.map(({ kind, position }) => `${kind.name} ${position}`).join()}`
  })
  expect(new Set(told).size).toBe(told.length)
})

describe.each(parts)('$part', ({ part, count, at }) => {
  const from = Number(process.env['MATRIX_FROM'] ?? 0)
  const blocks = Array.from({ length: Math.ceil(count / block) }, (_, n) => from + n * block)
  test.each(ofShard(blocks))('cases from %i on', async (begin) => {
    const wrong: string[] = []
    for (let n = begin; n < Math.min(begin + block, from + count) && inTime(); n++) {
      const { variant, strikes } = at(n)
      const switches = lagOf(sequence(n + 1))
      const done = await struckBy(variant, strikes, { seed: n + 1, switches })
      const what = strikes.map(({ kind, position }) => `${kind.name} at ${position}`).join(', ')
      const how = `${variant.name}, case ${n}: ${what}, reads behind ${switches.readLag} ms, ${switches.lagDrawn}`
      wrong.push(...done.wrong.map((law) => `${how}: ${law}`))
      const faults = strikes.map(({ kind }) => kind.name)
      tellOf(part, done.play, done.wrong, done.again, {
        faults,
        states: done.states,
        variants: [variant.name],
      })
    }
    expect(wrong).toEqual([])
  })
})
