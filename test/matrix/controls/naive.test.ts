import { describe, expect, test } from 'vitest'
import { changesOf } from '../../oracle/changes.ts'
import { atTheEdges } from '../../oracle/edges.ts'
import { now } from '../../oracle/played.ts'
import type { Stage } from '../../virtual/stage.ts'
import { disableSource, type Variant, wildcard } from '../variants.ts'
import { moveByDisabling, moveByWildcard } from './article.ts'
import { acted, evenly, scripted, trialOf } from './beside.ts'

/** The article followed to the letter, beside the action in the same worlds: what it gets wrong, the oracle must see. */

const seeds = Array.from({ length: 20 }, (_, at) => at + 1)

/** The default of the action: longer than the edges lag here. */
const settled = { settle: '5m' }

const first = ([variant]: readonly Variant[]): Variant => {
  if (variant === undefined) throw new Error('there is no variant')
  return variant
}
const byWildcard = first(wildcard)
const byDisabling = first(disableSource)

/** Edges lag behind Deployed by so many ms at most, and learn of different distributions in any order. */
const lagging = (deployedEarly: number, seed: number) => ({
  seed,
  switches: { deployedEarly, orderAcrossDistributions: false },
})

const dark = ({ recorder, scene }: Stage) => recorder.unserved(scene.alias)

describe('the wildcard procedure, with waits for Deployed and nothing else', () => {
  test.each([
    [0, 'no world of 20', 0],
    [60_000, '2 worlds of 20', 2],
    [240_000, '13 worlds of 20', 13],
  ])('where edges lag by up to %i ms, has a gap in %s; the action in none', async (lag, _, gaps) => {
    let broken = 0
    for (const seed of seeds) {
      const script = await scripted(byWildcard, moveByWildcard, lagging(lag, seed))
      expect(script.thrown).toBeUndefined()
      expect(now(script.stage.scene.target).aliases).toEqual([script.stage.scene.alias])
      if (atTheEdges(trialOf(script)).some((wrong) => wrong.startsWith('I1:'))) broken++
      const action = await acted(byWildcard, lagging(lag, seed), settled)
      expect(action.witnessed[0]?.run.outputs['result']).toBe('moved')
      expect(dark(action.stage).samples).toBe(0)
      expect(action.verdict()).toEqual([])
    }
    expect(broken).toBe(gaps)
  })
})

describe('disabling the source, waiting for Deployed, and only then moving the name', () => {
  async function outages(lag: number) {
    const pairs: { readonly script: number; readonly action: number }[] = []
    for (const seed of seeds) {
      const script = await scripted(byDisabling, moveByDisabling, lagging(lag, seed), evenly(seed))
      expect(script.thrown).toBeUndefined()
      const action = await acted(byDisabling, lagging(lag, seed), settled, evenly(seed))
      expect(action.witnessed[0]?.run.outputs['result']).toBe('moved')
      expect(action.verdict()).toEqual([])
      pairs.push({
        script: dark(script.stage).edgeMilliseconds,
        action: dark(action.stage).edgeMilliseconds,
      })
    }
    return pairs
  }
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

  // A change that is slow to reach the edges keeps both waiting: beside that, the wait which nobody needs counts for less.
  test.each([
    [0, 5, 15],
    [60_000, 3, 5],
    [240_000, 2, 3],
  ])(
    'where edges lag by up to %i ms, leaves edges dark more than %i times as long as the action in 20 worlds together, and at least 5 times in %i of them',
    async (lag, times, worlds) => {
      const pairs = await outages(lag)
      const all = total(pairs.map(({ script }) => script)) / total(pairs.map(({ action }) => action))
      expect(all).toBeGreaterThan(times)
      const five = pairs.filter(({ script, action }) => script >= 5 * action)
      expect(five.length).toBeGreaterThanOrEqual(worlds)
      expect(pairs.every(({ script, action }) => script > action)).toBe(true)
    },
  )
})

test('the SDK loses what it does not know of a configuration; the action keeps every byte', async () => {
  const script = await scripted(byWildcard, moveByWildcard)
  for (const { versions } of [script.stage.scene.source, script.stage.scene.target]) {
    expect(versions[0]?.xml).toContain('<QuantumShield')
    expect(versions.at(-1)?.xml).not.toContain('<QuantumShield')
  }
  expect(changesOf(trialOf(script), [script.played])).toContainEqual(
    expect.stringContaining('I3: more than Aliases and Enabled'),
  )

  const action = await acted(byWildcard)
  for (const { versions } of [action.stage.scene.source, action.stage.scene.target])
    expect(versions.at(-1)?.xml).toContain('<QuantumShield')
  expect(action.verdict()).toEqual([])
})

describe("when the answer to the first change is lost, the SDK's own retries", () => {
  test.each(['reset-after', '500-after', 'truncated'] as const)(
    'make a refusal of a success (%s); the action reads what came of it',
    async (does) => {
      const loses = ({ cloud }: Stage) =>
        cloud.faults.add({ does, operation: 'UpdateDistribution', nth: 1, times: 1 })

      const script = await scripted(byWildcard, moveByWildcard, {}, loses)
      expect(script.thrown).toMatchObject({ name: 'PreconditionFailed', $metadata: { httpStatusCode: 412 } })
      expect(now(script.stage.scene.target).aliases).toEqual(['*.shop.example'])

      const action = await acted(byWildcard, {}, {}, loses)
      expect(action.witnessed[0]?.run.outputs['result']).toBe('moved')
      expect(action.witnessed[0]?.run.calls.filter(({ fault }) => fault !== '')).toHaveLength(1)
      expect(action.verdict()).toEqual([])
    },
  )
})
