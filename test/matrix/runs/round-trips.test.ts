import { expect, test } from 'vitest'
import { costs } from '../../../bench/depth.ts'

/** What a run may cost in round trips, in one account with Route 53 (docs/benchmarks.md). */
test.each([
  ['plan', 7, 17],
  ['move', 16, 26],
])(
  '%s waits for at most %i answers one behind the other, and asks for at most %i',
  async (command, deep, most) => {
    const [cost] = await costs((run) => run.startsWith(`${command}, `) && run.includes('hosted zone'))
    expect(cost?.depth).toBeLessThanOrEqual(deep)
    expect(cost?.calls).toBeLessThanOrEqual(most)
  },
)
