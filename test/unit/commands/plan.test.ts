import { expect, test } from 'vitest'
import { planTooLong } from '../../../src/commands/plan.ts'

test('a plan that no process can be started with is refused beforehand; bytes count, not characters', () => {
  expect(planTooLong('x'.repeat(130_000))).toEqual([])
  const [finding] = planTooLong('x'.repeat(130_001))
  expect(finding).toMatchObject({ id: 'input-combination', level: 'blocker' })
  expect(finding?.remedy).toContain('Split')
  expect(planTooLong('ü'.repeat(65_001))).toHaveLength(1)
})
