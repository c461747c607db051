import { describe, expect, test } from 'vitest'
import { mistaken, rowsOf, systems } from '../../spin/cases.ts'
import type { System } from '../../spin/data.ts'
import { mistakes } from '../../spin/mistakes.ts'
import { promela } from '../../spin/promela.ts'
import { searched } from '../../spin/search.ts'

const small = systems(false).filter(({ name }) => name.includes('one run'))

test.each(small.map((one) => [one.name, one] as const))('%s: no law is broken', (_, system) => {
  const { broken, states } = searched(system)
  expect(broken).toEqual([])
  expect(states).toBeGreaterThan(50)
})

test.each(mistakes.map((one) => [one.what, one] as const))('is noticed: %s', (_, mistake) => {
  const { broken } = searched(mistaken(mistake))
  expect(broken.filter((law) => mistake.breaks.test(law))).not.toEqual([])
})

describe('the decisions as data', () => {
  const rows = rowsOf({ method: 'wildcard', one: false, runs: 1, kills: 0, prompt: true })

  // A run that was killed after it had removed the wildcard put it back and removed it again: two deployments for nothing.
  test('a wildcard that an earlier run has removed is not put back, in force everywhere or not', () => {
    const moved = rows.filter(({ world: { tAlias, tWild } }) => tAlias === 1 && tWild === 0)
    expect(moved.length).toBeGreaterThan(0)
    for (const { does, early } of moved) for (const what of [does, early]) expect(what?.do).not.toBe('send')
  })

  test('the release waits for the wildcard at every edge, and for DNS', () => {
    const pairs = rows.filter(({ does }) => does.do === 'send' && does.changes.length === 2)
    expect(pairs.length).toBeGreaterThan(0)
    for (const { world, settled } of pairs) {
      expect(world).toMatchObject({ sAlias: 1, tWild: 1, dns: 1 })
      expect(settled).toContain('T')
    }
  })
})

describe('the search', () => {
  const counter = (limit: number): System => ({
    name: 'counter',
    variables: { n: 0, copy: 0 },
    actions: [
      { name: 'up', by: 'a', when: [['n', '<', limit]], effects: [['n', { add: 1 }]] },
      { name: 'copy', by: 'b', when: [['copy', '!=', 'n']], effects: [['copy', 'n']] },
    ],
    never: [{ law: 'ahead', when: [['copy', '>', 'n']] }],
    goal: [['copy', '=', limit]],
  })

  test('counts each state once', () => {
    // n = 0, 1, 2 and any copy of an earlier one.
    expect(searched(counter(2))).toMatchObject({ states: 6, broken: [] })
  })

  test('finds a way that ends elsewhere, one that never ends, and a law that is broken', () => {
    const system = counter(2)
    expect(searched({ ...system, goal: [['copy', '=', 1]] }).broken).toEqual(['convergence'])
    const back = { name: 'back', by: 'c', when: [['n', '=', 2]], effects: [['n', 0]] } as const
    expect(searched({ ...system, actions: [...system.actions, back] }).broken).toEqual([
      'ahead',
      'convergence',
    ])
  })

  test('Promela does one effect after the other: an order that matters is refused', () => {
    const swap = {
      name: 'swap',
      by: 'a',
      when: [],
      effects: [
        ['n', 'copy'],
        ['copy', 'n'],
      ],
    } as const
    expect(() => promela({ ...counter(1), actions: [swap] })).toThrow('too late')
  })
})
