import { describe, expect, test } from 'vitest'
import { outageEnds } from '../../../../src/scenarios/steps/outage.ts'

const minute = 60_000

describe('the outage budget', () => {
  test.each([
    [
      'counted from the change that began the outage',
      { begun: 5_000, deadlineAt: 300 * minute },
      5_000 + 15 * minute,
    ],
    ['the way back must still fit before the deadline', { begun: 0, deadlineAt: 50 * minute }, 10 * minute],
    [
      'over at once where it would not fit any more',
      { begun: 60 * minute, deadlineAt: 70 * minute },
      30 * minute,
    ],
  ])('%s', (_, terms, ends) => {
    expect(outageEnds({ budget: 15 * minute, wayBack: 40 * minute, ...terms })).toBe(ends)
  })
})
