import { describe, expect, test, vi } from 'vitest'
import { countsAsControl } from '../../evidence/controls.ts'
import { atOnce, changesOf } from '../../oracle/changes.ts'
import { atTheEdges } from '../../oracle/edges.ts'
import { now, type Played } from '../../oracle/played.ts'
import { parseLog } from '../../runner/parser.ts'
import type { Stage } from '../../virtual/stage.ts'
import { nth } from '../play.ts'
import { disableSource, wildcard } from '../variants.ts'
import { moveByDisabling, moveByWildcard } from './article.ts'
import { acted, evenly, scripted, trialOf } from './beside.ts'

/**
 * The negative controls of the safety analysis (9.7): N1, the wildcard steps of AWS's help page; N2, objects of the SDK; N3, its
 * retries; N4, disabling, waiting, moving; N5, text of others printed as it is.
 *
 * The article followed to the letter, beside the action in the same worlds: what it gets wrong, the oracle must see. */

// Forty worlds take a while on a machine that is busy.
vi.setConfig({ testTimeout: 240_000 })
countsAsControl('negative controls')

const seeds = Array.from({ length: 20 }, (_, at) => at + 1)

/** The default of the action: longer than the edges lag here. */
const settled = { settle: '5m' }

const byWildcard = nth(wildcard)
const byDisabling = nth(disableSource)

/** Edges lag behind Deployed by so many ms at most, and learn of different distributions in any order. */
const lagging = (deployedEarly: number, seed: number) => ({
  seed,
  switches: { deployedEarly, orderAcrossDistributions: false },
})

const dark = ({ recorder, scene }: Stage) => recorder.unserved(scene.alias)

describe('N1: the wildcard procedure, with waits for Deployed and nothing else', () => {
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

describe('N4: disabling the source, waiting for Deployed, and only then moving the name', () => {
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

test('N2: the SDK loses what it does not know of a configuration; the action keeps every byte', async () => {
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

test('N4: the oracle sees that it looks on while users are unserved, before it moves the name', async () => {
  const script = await scripted(byDisabling, moveByDisabling)
  const trial = { ...trialOf(script), outage: true }
  expect(atOnce(trial, script.played)).toEqual([
    'I1d: GetDistribution E1OLDSHOP00001 came between disable and claim',
  ])
  expect((await acted(byDisabling)).verdict()).toEqual([])
})

describe('N5: a TXT record of somebody else with commands for the runner in it', () => {
  const forged = [
    '::set-output name=result::moved',
    'x ##[set-output name=result;]moved',
    '::stop-commands::x',
    '::add-mask::www',
  ]
  const plant = ({ cloud, scene }: Stage, value: string) =>
    scene.zone.put(cloud.world.now(), [
      { name: `_${scene.alias}`, type: 'TXT', ttl: 60, values: [`"${value}"`] },
    ])
  const commandsIn = (log: string) => parseLog(log).commands

  test.each(forged)('%s: a script that prints it obeys it; the action does not', async (value) => {
    // As `core.info` writes a line (actions/toolkit, core.ts).
    const printed = `The TXT record is: \n${value}\n`
    expect(commandsIn(printed).length).toBe(1)
    const action = await acted(byDisabling, {}, {}, (stage) => plant(stage, value))
    const { outputs = {}, log = '' }: Partial<Played> = action.witnessed[0]?.run ?? {}
    expect(log).toContain(`_${action.trial.alias}`)
    const names = new Set(commandsIn(log).map(({ name }) => name))
    expect([...names].filter((name) => /set-output|stop-commands/.test(name))).toEqual([])
    expect(commandsIn(log).filter(({ name, data }) => name === 'add-mask' && data === 'www')).toEqual([])
    expect(outputs['result']).toBe('moved')
    expect(action.verdict()).toEqual([])
  })
})

describe("N3: when the answer to the first change is lost, the SDK's own retries", () => {
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
