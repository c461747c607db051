import { expect, test } from 'vitest'
import { openJournal } from '../../../src/move/journal.ts'
import { memoryRunner } from '../../runner/memory.ts'
import { VirtualClock } from '../../virtual/clock.ts'

/** A journal whose summary cannot be written at these attempts, counted from 1. */
function journalThatFails(failing: readonly number[]) {
  const summaries: string[] = []
  const log: string[] = []
  let attempts = 0
  const runner = memoryRunner({
    env: { GITHUB_STEP_SUMMARY: 'summary' },
    write: (text) => void log.push(text),
    append: () => undefined,
    replace: (_, text) => {
      if (failing.includes(++attempts)) throw new Error('the file system did not answer within 2 s')
      summaries.push(text)
    },
  })
  const clock = new VirtualClock()
  const controller = new AbortController()
  const journal = openJournal({ env: {}, clock, signal: controller.signal, runner })
  return { journal, summaries, log, attempts: () => attempts }
}

const ended = {
  type: 'ended',
  result: 'refused',
  reason: 'input-missing',
  verdict: 'Nothing has been changed.',
  next: [],
  supportCase: undefined,
} as const

test('the last summary is tried although an earlier one could not be written', async () => {
  const { journal, summaries, log, attempts } = journalThatFails([1])
  for (const text of ['one', 'two', 'three']) {
    journal.tell({ type: 'fact', text })
    await journal.written()
  }
  expect(attempts()).toBe(1)
  journal.tell(ended)
  await journal.written()
  expect(summaries).toHaveLength(1)
  expect(summaries[0]).toContain('Nothing has been changed.')
  expect(log.filter((line) => line.includes('could not be written'))).toHaveLength(1)
})

test('a file that can never be written is tried twice, and that is said once', async () => {
  const { journal, summaries, log, attempts } = journalThatFails([1, 2, 3, 4])
  journal.tell({ type: 'fact', text: 'one' })
  await journal.written()
  journal.tell(ended)
  await journal.written()
  expect(attempts()).toBe(2)
  expect(summaries).toEqual([])
  expect(log.filter((line) => line.includes('could not be written'))).toHaveLength(1)
})
