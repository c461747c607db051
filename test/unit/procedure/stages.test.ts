import { describe, expect, test } from 'vitest'
import { fold, type History, opened } from '../../../src/procedure/history.ts'
import { fromThePair, isClosed, pairOf, stepsOf, thePair, wayBack } from '../../../src/procedure/stages.ts'
import type { Pair, Stage } from '../../../src/procedure/step.ts'
import type { Track } from '../../../src/procedure/track.ts'
import { Toys, type ToyView } from './toys.ts'

const toys = new Toys()
const pair: Pair<ToyView> = {
  id: 'both',
  facts: () => [],
  gate: () => undefined,
  first: toys.step('release'),
  second: toys.step('claim'),
  pace: () => ({ pause: 0, until: 0 }),
  unserved: false,
  exposure: 'held-by-nobody',
}
const before = toys.step('before')
const after = toys.step('after')
const stages: readonly Stage<ToyView>[] = [before, pair, after]

test('a pair counts as its two steps, and is found among the stages', () => {
  expect(stepsOf(stages).map(({ id }) => id)).toEqual(['before', 'release', 'claim', 'after'])
  expect(thePair(stages)).toBe(pair)
  expect(thePair([before, after])).toBeUndefined()
})

test('the way back is the newest first, of the steps that have one', () => {
  const kept = toys.step('kept', { undo: { irreversible: 'it is for good' } })
  expect(wayBack([before, kept, after]).map(({ id }) => id)).toEqual(['undo after', 'undo before'])
})

test('what is left once users are unserved begins with the pair; without one it is everything', () => {
  expect(fromThePair(stages)).toEqual([pair, after])
  expect(fromThePair([pair, after])).toEqual([pair, after])
  expect(fromThePair([before, after])).toEqual([before, after])
})

test.each([
  ['release', ['release']],
  ['claim', ['release']],
  ['before', []],
  ['after', []],
])('the pair of %s is taken back by %j', (id, ids) => {
  expect(pairOf(stages, id).map((step) => step.id)).toEqual(ids)
})

describe('an outage is closed', () => {
  /** A history with these tracks, each of a step of this id. */
  const told = (...tracks: readonly (readonly [key: string, id: string, now: Partial<Track>])[]): History =>
    tracks.reduce((history, [key, id, now]) => fold(history, { note: 'turned', key, id, now }), opened(0))
  const ending: Track['ending'] = {
    type: 'interrupted',
    step: { id: 'claim', title: '', alias: '', by: 'us' },
    inFlight: false,
  }

  test.each<readonly [string, History, boolean]>([
    ['its second was accepted', told(['claim', 'claim', { accepted: true }]), true],
    ['its second was found in place', told(['claim', 'claim', { phase: 'over' }]), true],
    ['its second was ended', told(['claim', 'claim', { phase: 'over', ending }]), false],
    ['its second is tried', told(['claim', 'claim', { phase: 'make' }]), false],
    ['nothing has happened', told(), false],
    ['only its first was accepted', told(['release', 'release', { accepted: true }]), false],
    ['its second was made on the way back', told(['back:claim', 'claim', { accepted: true }]), false],
  ])('%s: %s', (_, history, closed) => {
    expect(isClosed(stages, history)).toBe(closed)
  })

  test('only when the second is made for every name', () => {
    const two = [...stages, toys.step('claim')]
    expect(isClosed(two, told(['claim', 'claim', { accepted: true }]))).toBe(false)
    expect(
      isClosed(two, told(['claim', 'claim', { accepted: true }], ['claim#2', 'claim', { accepted: true }])),
    ).toBe(true)
  })

  test('never without a pair', () => {
    expect(isClosed([before, after], told(['claim', 'claim', { accepted: true }]))).toBe(false)
  })
})
