import { expect, test, vi } from 'vitest'
import { type LongWait, pollsOf } from '../polls.ts'

vi.setConfig({ testTimeout: 180_000 })

const seconds = 6_000

test.each([
  ['a deployment', 'moved'],
  ['a settle time', 'moved'],
  ['a DNS record', 'paused'],
] satisfies [LongWait, string][])(
  'a wait of hours for %s writes the summary when it says something new, and keeps nothing of each poll',
  async (wait, result) => {
    const run = await pollsOf(wait, seconds)
    expect(run.result).toBe(result)
    expect(run.looks).toBeGreaterThan(seconds / 2 - 10)
    // Every 30 s, and for the steps before and after.
    expect(run.writes).toBeLessThan(seconds / 30 + 80)
    // A kilobyte more of each poll would be 3 MB.
    expect(run.grown).toBeLessThan(2_500_000)
  },
)
