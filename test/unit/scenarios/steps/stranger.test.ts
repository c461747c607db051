import { expect, test } from 'vitest'
import { conflictsFact, distributionFact, type MoveView, type Seen } from '../../../../src/move/world.ts'
import { opened } from '../../../../src/procedure/history.ts'
import { untouched } from '../../../../src/procedure/track.ts'
import type { Fact } from '../../../../src/procedure/world.ts'
import { takenBy } from '../../../../src/scenarios/steps/stranger.ts'
import { aDistribution } from '../../a-distribution.ts'
import { alias, TwoSides } from '../two-sides.ts'

const began = 1_000_000

/** A view of these reads, all asked for at one moment, ms since the epoch. */
function viewOf(asked: number, seen: ReadonlyMap<Fact, Seen>): MoveView {
  const reading = { at: asked, got: asked, stamp: 1, known: true }
  return {
    now: began + 60_000,
    cancelled: false,
    luck: 0,
    waits: { pollInterval: 20_000, agreement: 5_000, deadlineAt: Number.POSITIVE_INFINITY },
    history: opened(began),
    own: untouched('claim'),
    keysUntil: Number.POSITIVE_INFINITY,
    reading: (fact) => (seen.has(fact) ? reading : undefined),
    seen: (fact) => seen.get(fact),
  }
}

const stranger = { resource: 'distribution', alias, maskedId: '*****9', maskedAccount: '*****9' } as const

/** What the conflict list and the ends show. */
function reads(holder: 'ES' | 'ET' | undefined, maskedId: string): ReadonlyMap<Fact, Seen> {
  const ends = ['ES', 'ET'].map((id): [Fact, Seen] => [
    distributionFact(id),
    { kind: 'distribution', value: aDistribution({ id, aliases: holder === id ? [alias] : [] }) },
  ])
  return new Map([...ends, [conflictsFact(alias), { kind: 'conflicts', value: [{ ...stranger, maskedId }] }]])
}

test.each([
  ['somebody else, since the run began', began + 1, reads(undefined, '*****9'), true],
  // The list may be from before the source had the name.
  ['somebody else, before the run began', began, reads(undefined, '*****9'), false],
  ['one of the two', began + 1, reads(undefined, '*S'), false],
  ['somebody else, but the source has it', began + 1, reads('ES', '*****9'), false],
  ['somebody else, but the target has it', began + 1, reads('ET', '*****9'), false],
] as const)('the conflict list names %s', async (_, asked, seen, taken) => {
  const move = await new TwoSides().context()
  expect(takenBy(viewOf(asked, seen), move, alias) !== undefined).toBe(taken)
})
