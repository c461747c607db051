import { describe, expect, test } from 'vitest'
import { outageEnds, tooLate } from '../../../../src/scenarios/steps/outage.ts'
import { TwoSides } from '../two-sides.ts'

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
  ])('%s', async (_, { begun, deadlineAt }, ends) => {
    const { inputs } = await new TwoSides(300 * minute).context()
    const longest = { ...inputs, deployTimeout: 60 * minute }
    expect(outageEnds(begun, { inputs: longest, deadlineAt }, 40 * minute)).toBe(ends)
  })
})

test('a TTL that is longer than any deadline is the matter, and not how long deployments take', async () => {
  const move = await new TwoSides(300 * minute).context()
  const wait = 48 * 60 * minute
  const long = tooLate(0, move, 2, { wait, why: 'until resolvers no longer cache the old DNS record' })
  expect(long?.code).toBe('deadline-too-near')
  expect(long?.remedy).toMatch(/Lower the TTL of the old record/)
  expect(long?.remedy).not.toContain('deploy-timeout')
  const slow = { ...move, inputs: { ...move.inputs, deployTimeout: 350 * minute } }
  expect(tooLate(0, slow, 2)?.remedy).toMatch(/^Lower deploy-timeout/)
})
