import fc from 'fast-check'
import { expect, test } from 'vitest'
import { progress } from '../../../src/report/progress.ts'
import { pending, type StepRecord } from '../../../src/report/step-record.ts'
import { associate } from './stories.ts'

const minute = 60_000

function waiting(wait: Partial<NonNullable<StepRecord['wait']>>): StepRecord {
  const whole = {
    for: 'E2 to be Deployed',
    elapsed: 0,
    atMost: 40 * minute,
    at: 0,
    ends: 'deployed' as const,
  }
  return { ...pending(associate, 'InProgress'), wait: { ...whole, ...wait } }
}

/** Milliseconds of a duration as people read it. */
function read(text: string): number {
  const units = { ms: 1, s: 1_000, min: minute, h: 60 * minute }
  return [...text.matchAll(/(\d+) (ms|s|min|h)\b/g)].reduce(
    (sum, [, figure, unit]) => sum + Number(figure) * units[unit as keyof typeof units],
    0,
  )
}

test('what is left of a wait is never said to be more than the limit of the wait', () => {
  const time = fc.integer({ min: 0, max: 3 * 60 * minute })
  const ends = fc.oneof(fc.constantFrom('deployed' as const, 'settled' as const), time)
  fc.assert(
    fc.property(time, time, ends, fc.option(time, { nil: undefined }), (elapsed, atMost, end, seen) => {
      const text = progress(waiting({ elapsed, atMost, ends: end }), seen)
      const [, left] = /; (?:about )?([^;:(]+) left/.exec(text) ?? []
      // Rounded to seconds, and to minutes above an hour.
      if (left !== undefined) expect(read(left)).toBeLessThanOrEqual(Math.max(0, atMost - elapsed) + 1_000)
    }),
    { numRuns: 2_000 },
  )
})

test('a wait that is shorter than a usual deployment is not said to take longer than it may', () => {
  expect(progress(waiting({ elapsed: minute, atMost: 3 * minute }), undefined)).toContain('; 2 min left (')
  expect(progress(waiting({ elapsed: minute }), undefined)).toContain('about 4 min left')
  expect(progress(waiting({ elapsed: 3 * minute, atMost: 3 * minute }), undefined)).not.toContain('left')
})
