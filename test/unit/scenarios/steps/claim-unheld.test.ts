import { expect, test } from 'vitest'
import { Failure } from '../../../../src/base/failure.ts'
import { distributionFact, type MoveView, type Seen } from '../../../../src/move/world.ts'
import { opened } from '../../../../src/procedure/history.ts'
import { stepsOf } from '../../../../src/procedure/stages.ts'
import { untouched } from '../../../../src/procedure/track.ts'
import type { Fact } from '../../../../src/procedure/world.ts'
import { releaseAndClaim } from '../../../../src/scenarios/release-and-claim.ts'
import { aDistribution } from '../../a-distribution.ts'
import { alias, TwoSides } from '../two-sides.ts'

const other = 'static.example.com'
const began = 1_000_000
const held = new Failure('claim-refused', 'held elsewhere', { outcome: 'refused', refusal: 'held-elsewhere' })

/** What both ends are read to hold, so many ms after the first refusal. */
function viewOf(source: readonly string[], target: readonly string[], after: number): MoveView {
  const ends = new Map<Fact, Seen>([
    [distributionFact('ES'), { kind: 'distribution', value: aDistribution({ id: 'ES', aliases: source }) }],
    [distributionFact('ET'), { kind: 'distribution', value: aDistribution({ id: 'ET', aliases: target }) }],
  ])
  const at = began + after
  return {
    now: at,
    cancelled: false,
    luck: 0,
    waits: { pollInterval: 20_000, agreement: 5_000, deadlineAt: Number.POSITIVE_INFINITY },
    history: opened(began),
    own: { ...untouched('claim'), refusals: [{ at: began, failure: held }] },
    keysUntil: Number.POSITIVE_INFINITY,
    reading: (fact) => (ends.has(fact) ? { at, got: at, stamp: 1, known: true } : undefined),
    seen: (fact) => ends.get(fact),
  }
}

test.each([
  ['the source holds all of them', [alias, other], [], 120_000, 'refuse'],
  ['the source holds one that is left', [other], [alias], 120_000, 'refuse'],
  ['the source holds them, by a read that may be behind', [alias, other], [], 30_000, 'nothing'],
  ['the source holds one of two that are left', [other], [], 120_000, 'nothing'],
  ['none is left', [], [alias, other], 120_000, 'nothing'],
] as const)(
  'several names that nobody was read to hold are refused to the target: %s',
  async (_, source, target, after, does) => {
    const one = await new TwoSides().context()
    const observation = { ...one.observation, holder: { is: 'nobody' as const } }
    const { conflicts, ownership, traffic } = observation
    const name = {
      conflicts,
      ownership,
      traffic,
      holder: observation.holder,
      hosted: undefined,
      dns: one.dns,
      withoutZone: undefined,
    }
    const aliases = [alias, other]
    const move = { ...one, aliases, observation, each: new Map(aliases.map((each) => [each, name])) }
    const step = stepsOf(releaseAndClaim.stages(move)).find(({ id }) => id === 'claim')
    expect(step?.intent(viewOf(source, target, after)).do).toBe(does)
  },
)
