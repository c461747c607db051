import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { accepting, notAccepted, notAcceptedFor } from '../../../../src/scenarios/checks/method.ts'
import { TwoSides } from '../two-sides.ts'

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

test('the names are accepted by a line of YAML, a wildcard among them', () => {
  const line = accepting(['www.example.com', '*.example.com'])
  expect(parse(line)).toEqual({ 'accept-downtime': '*.example.com,www.example.com' })
})

test('a name that an earlier run has brought to the target may stay in the list, and no other that is served', async () => {
  const sides = new TwoSides()
  const move = await sides.context()
  const accepting = (...acceptDowntime: string[]) => ({ ...move, inputs: { ...move.inputs, acceptDowntime } })
  const there = (one: ReturnType<typeof accepting>) => ({
    ...one,
    observation: { ...one.observation, holder: { is: 'target' as const } },
  })
  const others = ['img.example.com']
  expect(notAcceptedFor(there(accepting(move.alias, ...others)), others)).toBeUndefined()
  expect(notAcceptedFor(accepting(move.alias, ...others), others)).toContain(move.alias)
  expect(notAcceptedFor(there(accepting(move.alias, 'x.example.com', ...others)), others)).toContain(
    'x.example.com',
  )
  expect(notAcceptedFor(there(accepting(move.alias)), others)).toContain('img.example.com')
})

test('a name that nobody holds may be in the list, which says that it may be claimed', async () => {
  const move = await new TwoSides().context()
  const observation = { ...move.observation, holder: { is: 'nobody' as const } }
  const inputs = { ...move.inputs, acceptDowntime: [move.alias, 'img.example.com'] }
  expect(notAcceptedFor({ ...move, inputs, observation }, ['img.example.com'])).toBeUndefined()
})
