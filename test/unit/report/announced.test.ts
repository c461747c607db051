import { expect, test } from 'vitest'
import { summary } from '../../../src/report/summary.ts'
import { fold, runs, started, timeline } from './stories.ts'

test('a call for a person is no note in the summary, and says in its first words to act', () => {
  const title = 'Act now: AWS refuses what would end an outage'
  const text = 'This move has disabled the source E1SOURCE: its users get an error.'
  const call = { type: 'announced', level: 'error', title, text } as const
  const shown = summary(fold([...timeline([0, started], [1, call]), ...runs.moved.slice(-1)]))
  const line = shown.split('\n').find((one) => one.includes('This move has disabled')) ?? ''
  expect(line).not.toContain('ℹ️')
  expect(line).toContain('Act now')
})
