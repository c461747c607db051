import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mutants } from '../../../scripts/mistakes.ts'
import { parts } from '../../../scripts/prove/parts.ts'
import { enoughKilled, type Row, shortcomings } from '../../../scripts/prove/row.ts'
import { page } from '../../../scripts/prove/table.ts'
import { rooms } from '../../../scripts/stryker/rooms.ts'
import { explained, plain } from '../../../scripts/stryker/survivors.ts'
import { root, text } from './workflows.ts'

const rows: readonly Row[] = JSON.parse(text('docs/evidence.json'))

describe('docs/evidence.md', () => {
  test('is what its figures give', () => {
    expect(text('docs/evidence.md')).toBe(page(rows))
  })

  test.each(rows.map((row): [string, Row] => [`${row.part}, ${row.size}`, row]))(
    '%s: no violation, all reconverged, no more mutants survive than may',
    (_, row) => {
      const { part, size, cases, violations, reconverged = cases } = row
      const floors = parts.find(({ name }) => name === part)?.floors[size]
      if (floors === undefined) throw new Error(`there is no part ${part}`)
      expect({ violations, reconverged }).toEqual({ violations: 0, reconverged: cases })
      expect(enoughKilled(row, floors)).toBe(true)
      expect(cases).toBeGreaterThan(0)
    },
  )
})

describe('the seeded mistakes (scripts/mutants.yml)', () => {
  const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => text(join('test', path)))

  test('are the thirty of the safety analysis', () => {
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(30)
  })

  test.each(mutants.map((one) => [one.name, one] as const))(
    '%s: can still be made, and its test exists',
    (_, one) => {
      const made = new Map<string, string>()
      for (const { file, from, to } of one.edits) {
        const before = made.get(file) ?? text(file)
        expect(before.includes(from), `${file} no longer has ${from}`).toBe(true)
        const after = before.replace(from, () => to)
        expect(after).not.toBe(before)
        made.set(file, after)
      }
      expect(existsSync(join(root, one.proof))).toBe(true)
      expect(
        tests.some((source) => source.includes(one.test)),
        `no test is called ${one.test}`,
      ).toBe(true)
    },
  )
})

test('the rooms of Stryker are files that are there', () => {
  const named = rooms.flatMap(({ files }) => files).filter((file) => !file.includes('*'))
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([])
})

describe('survivors of Stryker that are explained (scripts/stryker/survivors.yml)', () => {
  test.each(explained.map((one) => [`${one.file}: ${one.from} -> ${one.to}`, one] as const))(
    '%s: can still be made, and has a reason',
    (_, { file, from, why }) => {
      expect(plain(text(file))).toContain(from)
      expect(why).toMatch(/\w/)
    },
  )

  test('are each there once', () => {
    const keys = explained.map(({ file, from, to }) => `${file}: ${from} -> ${to}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('the programme', () => {
  test.each(parts.map((part) => [part.name, part] as const))('%s: what it plays exists', (_, part) => {
    const files = part.tests?.files ?? part.program ?? []
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })

  test.each(parts.map((part) => [part.name, part] as const))('%s: an empty run fails', (_, part) => {
    const covers = new Map<string, Map<string, number>>()
    const empty = {
      cases: 0,
      violations: 0,
      reconverged: undefined,
      killed: 0,
      mutants: 0,
      samples: 0,
      covers,
    }
    expect(shortcomings(part, 'quick', undefined)).not.toEqual([])
    for (const size of ['quick', 'full'] as const)
      expect(shortcomings(part, size, empty).length).toBeGreaterThan(0)
  })

  test('a violation, a case that does not reconverge, and a mutant that survives fail', () => {
    const [part] = parts
    if (part === undefined) throw new Error('there is no part')
    const covers = new Map(
      Object.entries(part.floors.quick.covers ?? {}).map(([kind, floor]) => {
        const names = typeof floor === 'number' ? Array.from({ length: floor }, (_, n) => `${n}`) : floor
        return [kind, new Map(names.map((name) => [name, 1]))] as const
      }),
    )
    const good = {
      ...{ cases: 10_000_000, violations: 0, reconverged: 10_000_000 },
      ...{ killed: 1_000, mutants: 1_000, samples: 1e9, covers },
    }
    expect(shortcomings(part, 'quick', good)).toEqual([])
    expect(shortcomings(part, 'quick', { ...good, violations: 1 })).toEqual(['decisions: 1 violations'])
    expect(shortcomings(part, 'quick', { ...good, reconverged: 9_999_999 })).toHaveLength(1)
    expect(shortcomings(part, 'quick', { ...good, killed: 999 })).toHaveLength(1)
    expect(shortcomings(part, 'quick', { ...good, covers: new Map() })).not.toEqual([])
  })

  test.each([
    [850, 1_000, 85, true],
    [849, 1_000, 85, false],
    [999, 1_000, undefined, false],
    [1_000, 1_000, undefined, true],
  ])('%i killed of %i, of which %s %% have to be: %s', (killed, mutants, score, enough) => {
    expect(enoughKilled({ killed, mutants }, { cases: 0, ...(score === undefined ? {} : { score }) })).toBe(
      enough,
    )
  })
})
