import { describe, expect, test } from 'vitest'
import { notAccepted } from '../../../../src/scenarios/checks/downtime.ts'

describe('accept-downtime', () => {
  const dark = ['www.example.com', 'static.example.com']

  test('is right when it names exactly what goes dark, in any order', () => {
    expect(notAccepted(dark, dark.toReversed())).toBeUndefined()
  })

  test.each([
    [
      ['www.example.com'],
      'not served during the move, but not listed in accept-downtime: static.example.com',
    ],
    [
      [...dark, 'new.example.com'],
      'listed in accept-downtime, but served throughout the move: new.example.com',
    ],
    [
      ['www.example.com', 'new.example.com'],
      'not served during the move, but not listed in accept-downtime: static.example.com; listed in accept-downtime, but served throughout the move: new.example.com',
    ],
  ])('says which names are missing or needless: %s', (accepted, says) => {
    expect(notAccepted(dark, accepted)).toBe(says)
  })
})
