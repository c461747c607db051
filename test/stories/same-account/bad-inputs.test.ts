import { describe, expect, it } from 'vitest'
import { rows } from '../../unit/inputs/rows.ts'
import { staging } from '../harness/staging.ts'
import { expectTranscript } from '../harness/transcript.ts'

/** A process can be given no text with a NUL in it, and none longer than this (Linux, MAX_ARG_STRLEN); bytes. */
const longest = 130_000

/** How many rows of each input go through a whole process; all of them are read in the unit tests. */
const mostEach = 6

const names = new Map([
  ['duration', 'dns-timeout'],
  ['boolean', 'require-plan'],
])

/** The rows that a process can be given. */
const possible = rows.filter(
  ({ input, stage, verdict, value, context }) =>
    stage === 'parse' &&
    verdict === 'reject' &&
    input !== 'combination' &&
    !context.includes('local') &&
    !value.includes('\0') &&
    Buffer.byteLength(value) < longest,
)
const inputs = [...new Set(possible.map(({ input }) => input))]

describe('bad input is refused before anything is asked of anybody, with the input named', () => {
  it.each(inputs)('%s', async (input) => {
    const name = names.get(input) ?? input
    const all = possible.filter((row) => row.input === input)
    const story = await staging({ scene: { neighbours: 0 } })
    const step = Math.max(1, Math.floor(all.length / mostEach))
    for (const { id, value, context } of all.filter((_, at) => at % step === 0).slice(0, mostEach)) {
      const run = await story.run({
        ...(context === 'wildcard' ? { scenario: 'wildcard' } : {}),
        [name]: value,
      })
      expect(run, id).toMatchObject({ exit: 1, signal: null, stderr: '', calls: [] })
      expect(run.outputs['result'], id).toBe('refused')
      expect(run.outputs['reason'], id).toMatch(/^(input-|not-built-yet)/)
      expect(
        run.report?.findings.some(({ title }) => title.includes(name)),
        id,
      ).toBe(true)
      expect(run.summary, id).toContain('Refused')
      expect(run.annotations.length, id).toBeGreaterThan(0)
    }
    expect(story.cloud.dns.queries).toEqual([])
  })

  it('all at once', async () => {
    const story = await staging({ scene: { neighbours: 0 } })
    const run = await story.run({
      alias: 'https://www.shop.example/',
      'target-distribution': 'my-distribution',
      'role-to-assume': 'move-alias',
      'dns-timeout': '7h',
      scenario: 'same account',
      'dns-servers': undefined,
    })
    expect(run).toMatchObject({ exit: 1, stderr: '', calls: [] })
    expect(run.report?.findings.filter(({ level }) => level === 'blocker')).toHaveLength(5)
    expectTranscript('bad-inputs', run)
  })
})
