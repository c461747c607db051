import { describe, expect, test } from 'vitest'
import { Outage, outageEnds, seesNoMore } from '../../../../src/scenarios/steps/outage.ts'

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

  test('ends early 30 s after the source was read as Deployed', () => {
    expect(seesNoMore(undefined, 1_000_000)).toBe(false)
    expect(seesNoMore(1_000, 30_999)).toBe(false)
    expect(seesNoMore(1_000, 31_000)).toBe(true)
  })
})

describe('what is known of an outage', () => {
  test('a read from before it is behind, and does not count as Deployed', () => {
    const outage = new Outage()
    outage.begins(1_000, 'E1')
    expect(outage.isBehind('E1', true)).toBe(true)
    expect(outage.isBehind('E1', false), 'what shows the outage is no read from before').toBe(false)
    expect(outage.isBehind('E2', true)).toBe(false)
    outage.read({ status: 'Deployed', etag: 'E1', enabled: true }, 2_000)
    expect(outage.seesNoMore(60_000)).toBe(false)
    outage.read({ status: 'InProgress', etag: 'E2', enabled: false }, 3_000)
    outage.read({ status: 'Deployed', etag: 'E2', enabled: false }, 4_000)
    expect(outage.seesNoMore(33_999)).toBe(false)
    expect(outage.seesNoMore(34_000)).toBe(true)
  })

  test('an ETag that an accepted change came back with tells nothing: it does not move', () => {
    const outage = new Outage()
    outage.begins(1_000, 'E1')
    outage.endsWith({ etag: 'E1', xml: '' })
    expect(outage.isBehind('E1', true)).toBe(false)
  })

  test('what came upon it counts from the moment it was come upon', () => {
    const outage = new Outage()
    expect(outage.after(500)).toBe('')
    expect(outage.since(1_000)).toBe(1_000)
    expect(outage.since(9_000)).toBe(1_000)
  })

  test('the last try to begin it counts, since the ones before were refused', () => {
    const outage = new Outage()
    outage.begins(1_000, 'E1')
    outage.begins(4_000, 'E2')
    expect(outage.since(9_000)).toBe(4_000)
    expect(outage.after(4_250)).toBe('250 ms')
  })
})
