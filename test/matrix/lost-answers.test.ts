import { describe, expect, test } from 'vitest'
import { latest } from '../cloud/cloudfront/versions.ts'
import type { Misfortune } from '../cloud/faults.ts'
import type { Switches } from '../cloud/switches.ts'
import type { Moment } from '../virtual/run.ts'
import { Play } from './play.ts'
import { disableSource, releaseAndClaim, type Variant, wildcard } from './variants.ts'

/**
 * The answer to the change that begins an outage, or leaves the name unclaimed, is lost, or the answer to the change that ends
 * it; and reads are behind. What this run has sent and has no answer to is the first explanation of what it reads: the move
 * goes on, and comes through in one run.
 */

/** ms; CloudFront's reads may be behind by minutes (safety analysis, U11). */
const lags = [0, 6_000, 20_000, 60_000, 75_000, 100_000, 150_000]
const drawn: readonly Switches['lagDrawn'][] = ['each-read', 'once', 'never']
/** With effect and without: nobody can tell them apart but by what comes of it. */
const losses: readonly Misfortune[] = [
  'reset-after',
  'hang-after',
  '500-after',
  'reset-before',
  'hang-before',
]

const methods = [wildcard[0], disableSource[0], releaseAndClaim[0]].filter((one) => one !== undefined)

/** `MATRIX=full`: every kind at every lag, however it is drawn. */
const full = process.env['MATRIX'] === 'full'

/** The change that begins the outage, or leaves the name unclaimed; or the one that ends it. */
type Struck = 'begins' | 'ends'

/** Strikes the first change of the source that the run sends, or the first of the target after that, so many times. */
function losing(change: Struck, does: Misfortune, times: number) {
  let left = times
  return {
    struck: () => left < times,
    before: ({ stage }: Moment) => {
      const { cloud, scene } = stage
      if (left === 0) return
      cloud.faults.clear()
      const { aliases, enabled } = latest(scene.source)
      if (change === 'ends' && enabled && aliases.includes(scene.alias)) return
      const [end, calls] =
        change === 'begins'
          ? [scene.source, ['UpdateDistribution']]
          : [scene.target, ['UpdateDistribution', 'UpdateDomainAssociation']]
      cloud.faults.add({
        when: ({ operation, request }) =>
          calls.includes(operation) && `${request.path}${request.body}`.includes(end.id) && left-- > 0,
        does,
        times: 1,
      })
    },
  }
}

const each = methods.flatMap((variant) =>
  (['begins', 'ends'] as const).map((change): [Struck, string, Variant] => [change, variant.name, variant]),
)

describe.each(each)('the change that %s it: %s', (change, _, variant) => {
  describe.each(drawn)('lag drawn %s', (lagDrawn) => {
    test.each(lags)('reads up to %i ms behind', async (readLag) => {
      const wrong: string[] = []
      for (const [at, does] of losses.entries()) {
        const seed = at + lags.indexOf(readLag)
        // Each kind at every lag, and once in a while two in a row.
        const times = seed % 3 === 0 ? 2 : 1
        if (!full && at !== 0 && (seed + drawn.indexOf(lagDrawn)) % 2 === 0) continue
        const switches = { readLag, lagDrawn, conflictListLag: readLag }
        const play = await Play.of(variant, { switches, seed: 1 + seed }, true)
        const run = await play.run(losing(change, does, times))
        const result = `${run.outputs['result']} (${run.outputs['reason']})`
        const found = [...(run.outputs['result'] === 'moved' ? [] : [result]), ...play.verdict()]
        wrong.push(...found.map((what) => `${JSON.stringify(does)} ${times}: ${what}`))
      }
      expect(wrong).toEqual([])
    })
  })
})

describe.each(each)('cancelled behind the lost answer to the change that %s it: %s', (change, _, variant) => {
  test.each(['reset-after', 'reset-before'] as const)('%s', async (does) => {
    const wrong: string[] = []
    for (const lagDrawn of ['each-read', 'never'] as const)
      for (const readLag of full ? lags : [0, 100_000])
        for (const later of [1, 2, 3, 5]) {
          const switches = { readLag, lagDrawn, conflictListLag: readLag }
          const play = await Play.of(variant, { switches, seed: later }, true)
          const { struck, before } = losing(change, does, 1)
          let calls = 0
          const run = await play.run({
            before,
            after: (moment) => {
              if (struck() && calls++ === later) moment.cancel()
            },
          })
          const { result, 'reconcile-required': lists } = run.outputs
          const done = does === 'reset-after' || result === 'moved'
          const found = [
            ...(done && lists !== 'true' ? [`reconcile-required: ${lists}`] : []),
            ...play.verdict(),
          ]
          wrong.push(...found.map((what) => `${later} after, ${lagDrawn} ${readLag} (${result}): ${what}`))
        }
    expect(wrong).toEqual([])
  })
})
