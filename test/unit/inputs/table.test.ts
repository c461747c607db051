import { describe, expect, test } from 'vitest'
import type { Inputs } from '../../../src/inputs/inputs.ts'
import { InputErrors, type InputsReading, readInputs } from '../../../src/inputs/read.ts'
import { jobEnvironment } from './job-environment.ts'
import { elsewhere, type Row, rows } from './rows.ts'
import { type Changes, planText, situations } from './situations.ts'

const local = { AWS_ENDPOINT_URL_CLOUDFRONT: 'http://127.0.0.1:4000' }

/** The inputs that a row about a kind of value is tried on. */
const kinds = new Map([
  ['duration', ['dns-timeout', 'deploy-timeout']],
  ['boolean', ['require-plan', 'require-approval', 'restore-source', 'keep-wildcard']],
])

function changesOf(row: Row): readonly Changes[] {
  const situation = situations.get(row.id)
  if (situation !== undefined) return situation.changes
  return (kinds.get(row.input) ?? [row.input]).map((name) => ({
    [`INPUT_${name.toUpperCase()}`]: row.value,
    ...(row.context === 'local run' ? local : {}),
    ...(row.input === 'alias' && row.context === 'wildcard' ? { INPUT_SCENARIO: 'wildcard' } : {}),
    ...(row.input === 'duration'
      ? { 'INPUT_POLL-INTERVAL': row.context === 'local run' ? '1ms' : '1s' }
      : {}),
    ...(row.input === 'role-to-assume' && row.value === ''
      ? { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' }
      : {}),
    ...(name === 'require-plan' ? { INPUT_PLAN: planText } : {}),
  }))
}

/** Values that the fixture describes rather than writes down. */
const described = new Map<string, unknown>([
  ['B009', [rows.find(({ id }) => id === 'B009')?.value]],
  ['B156', '/'],
  ['B164', [{ host: '192.0.2.53', port: 53 }]],
  [
    'B165',
    [
      { host: '192.0.2.53', port: 5353 },
      { host: '2001:db8::53', port: 53 },
    ],
  ],
  ['B170', [{ host: '2001:db8::53:53', port: 53 }]],
  ['B157', { name: 'x-served-by', value: 'target' }],
  ['B232', undefined],
])

function expected({ id, input, normalised }: Row, name: string): unknown {
  if (described.has(id)) return described.get(id)
  if (id === 'B218') return name === 'dns-timeout' ? 1_800_000 : 2_400_000
  const { amount, unit } = /^(?<amount>\d+)(?<unit>ms|s)$/.exec(normalised)?.groups ?? {}
  if (amount !== undefined) return Number(amount) * (unit === 'ms' ? 1 : 1_000)
  if (input === 'boolean') return true
  return input === 'alias' || input.startsWith('accept-') ? normalised.split(' + ') : normalised
}

function readAs(inputs: Inputs, name: string): unknown {
  const key =
    name === 'alias' ? 'aliases' : name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  return new Map<string, unknown>(Object.entries(inputs)).get(key)
}

/** Reads the inputs; every problem must be safe to show. */
function read(changes: Changes): InputsReading & { readonly findings?: InputErrors['findings'] } {
  try {
    return readInputs(jobEnvironment(changes))
  } catch (thrown) {
    if (!(thrown instanceof InputErrors)) throw thrown
    for (const { title, evidence, remedy } of thrown.findings) {
      expect(`${title}${evidence}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
      expect(`${title}${evidence}${remedy}`.replaceAll('\n', '').length).toBeLessThan(40_000)
      expect(title.length + evidence.length).toBeLessThan(700)
    }
    return { ...thrown.reading, findings: thrown.findings }
  }
}

describe('the table of inputs', () => {
  const own = rows.filter(({ id }) => !elsewhere.has(id))

  test('has every row run here or named with where it is shown', () => {
    expect(rows).toHaveLength(232)
    expect([...elsewhere.keys()].filter((id) => !rows.some((row) => row.id === id))).toEqual([])
    const inWords = own.filter(({ input }) => input === 'combination' || input === 'environment')
    expect(inWords.map(({ id }) => id).sort()).toEqual([...situations.keys()].sort())
  })

  test.each(own)('$id $input: $verdict', (row) => {
    const shows = situations.get(row.id)?.shows
    for (const changes of changesOf(row)) {
      const reading = read(changes)
      if (row.verdict === 'reject') {
        if (reading.findings === undefined) expect.fail(`accepted: ${JSON.stringify(changes).slice(0, 300)}`)
        const ids = reading.findings.map(({ id }) => id)
        expect(ids, JSON.stringify(reading.findings)).toContain(
          shows ?? ids.find((id) => id.startsWith('input-')),
        )
        if (shows === undefined) {
          const names = kinds.get(row.input) ?? [row.input]
          const about = reading.findings.filter(({ title }) => names.some((name) => title.includes(name)))
          expect(about.length).toBeGreaterThan(0)
        }
        continue
      }
      expect(reading.findings ?? [], JSON.stringify(changes)).toEqual([])
      const announced = reading.announcements
        .filter(({ level }) => level === 'warning')
        .map(({ text }) => text)
      if (row.verdict === 'warn') expect(announced.join()).toContain(shows ?? row.input)
    }
  })

  const kept = own.filter(({ id, verdict }) => /accept|normalise/.test(verdict) && !situations.has(id))

  test.each(kept)('$id $input is read as $normalised', (row) => {
    const names = kinds.get(row.input) ?? [row.input]
    const values = changesOf(row).map((changes, index) => readAs(read(changes).inputs, names[index] ?? ''))
    expect(values).toEqual(names.map((name) => expected(row, name)))
  })
})
