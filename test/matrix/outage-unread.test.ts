import { describe, expect, test } from 'vitest'
import type { Misfortune } from '../cloud/faults.ts'
import type { Call } from '../cloud/http.ts'
import { now } from '../oracle/played.ts'
import type { Interference } from '../virtual/run.ts'
import { Play } from './play.ts'
import { disableSource, releaseAndClaim, type Variant, wildcard } from './variants.ts'

/**
 * An outage in which nothing can be read. The forward call needs no read, so it is made again and again; nor does the way
 * back, the configuration from before being known, so it starts within the budget. Where DNS was switched a person leads it
 * back first, and CloudFront takes the name after that.
 */

const second = 1_000
/** For how long the forward call may be tried while users are unserved (contract: outage budget). */
const budget = 900 * second

const unread: readonly Misfortune[] = ['throttle', '503', '500-before', 'hang-before', 'reset-before']
const reads = ['GetDistribution', 'GetDistributionConfig', 'ListDomainConflicts', 'ListConflictingAliases']

const [disabling] = disableSource
const [releasing] = releaseAndClaim
const [covering] = wildcard
if (disabling === undefined || releasing === undefined || covering === undefined)
  throw new Error('no variant')

/** From the change that begins the outage on every read fails like this for `unread` ms, and the forward call is refused for `accepts`. */
function darkness(
  does: Misfortune,
  forward: readonly string[],
  accepts: number,
  unread = accepts,
): Interference {
  let begun: number | undefined
  return {
    after: ({ stage }, { operation, status, at }) => {
      const { source, alias } = stage.scene
      const { enabled, aliases } = now(source)
      if (begun !== undefined || operation !== 'UpdateDistribution' || status >= 300) return
      if (enabled && aliases.includes(alias)) return
      begun = at
      const { faults, world } = stage.cloud
      for (const operation of reads) faults.add({ operation, does, when: () => world.now() < at + unread })
      const refused = {
        status: 409,
        code: forward[0] === 'UpdateDistribution' ? 'CNAMEAlreadyExists' : 'IllegalUpdate',
      }
      const message =
        forward[0] === 'UpdateDistribution'
          ? 'One or more of the CNAMEs you provided are already associated with a different resource.'
          : 'The source distribution must be disabled before the alias can be moved.'
      for (const operation of forward)
        faults.add({
          operation,
          does: { ...refused, message },
          // A mover call names its target in the body.
          when: ({ request }) =>
            (operation !== 'UpdateDistribution' || request.path.includes(stage.scene.target.id)) &&
            world.now() < at + accepts,
        })
    },
  }
}

const movers = ['UpdateDomainAssociation', 'AssociateAlias']
const methods: readonly (readonly [string, Variant, readonly string[]])[] = [
  [disabling.name, disabling, movers],
  [releasing.name, releasing, ['UpdateDistribution']],
  [covering.name, covering, ['UpdateDistribution']],
]

/** Forward calls after the one that began the outage. */
function tries(calls: readonly Call[], target: string, forward: readonly string[]): readonly number[] {
  return calls
    .filter((one) => forward.includes(one.operation) && one.about.includes(target))
    .map(({ at }) => at)
}

describe.each(methods)('%s', (_, variant, forward) => {
  test.each(unread)('goes on as soon as CloudFront lets it, though every read is %s', async (does) => {
    const play = await Play.of(variant, {}, true)
    const { target } = play.stage.scene
    const run = await play.run(darkness(does, forward, 240 * second))
    expect(run.outputs['result'], run.log).toBe('moved')
    expect(play.verdict()).toEqual([])
    const made = tries(run.calls, target.id, forward)
    const gaps = made.slice(-40).map((at, n, all) => at - (all[n - 1] ?? at))
    expect(made.length, run.log).toBeGreaterThan(30)
    expect(Math.max(...gaps.slice(0, 39)), run.log).toBeLessThanOrEqual(6 * second)
  })
})

describe.each(methods.slice(0, 1))('%s', (_, variant, forward) => {
  test.each(unread)(
    'enables the source as soon as it can be read after the move, though every read is %s',
    async (does) => {
      const play = await Play.of(variant, {}, true)
      const { source } = play.stage.scene
      const readable = 300 * second
      const run = await play.run(darkness(does, forward, 10 * second, readable))
      expect(run.outputs['result'], run.log).toBe('moved')
      expect(play.verdict()).toEqual([])
      const own = run.changes.filter(({ distribution }) => distribution === source)
      const began = own.find(({ version: { enabled } }) => !enabled)
      const back = own.find(({ version: { enabled }, call }) => enabled && call.at > (began?.call.at ?? 0))
      const took = (back?.call.at ?? Number.POSITIVE_INFINITY) - (began?.call.at ?? 0)
      expect(took, run.log).toBeLessThanOrEqual(readable + 15 * second)
    },
  )
})

describe.each(methods.slice(0, 2))('%s', (_, variant, forward) => {
  test.each(unread)('goes back within the budget, though every read is %s', async (does) => {
    const play = await Play.of(variant, {}, true)
    const { source, alias } = play.stage.scene
    // It cannot know who serves, and has to say so.
    const run = await play.run({ ...darkness(does, forward, 3_000 * second), blind: true })
    const own = run.changes.filter(({ distribution }) => distribution === source)
    const began = own.find(({ version: { enabled, aliases } }) => !enabled || !aliases.includes(alias))
    const back = own.at(-1)
    expect(back?.version.enabled, run.log).toBe(true)
    expect(back?.version.aliases, run.log).toContain(alias)
    const person = variant === releasing ? 30 * second : 0
    const took = (back?.call.at ?? 0) - (began?.call.at ?? 0)
    expect(took, run.log).toBeLessThanOrEqual(budget + 10 * second + person)
    expect(play.verdict()).toEqual([])
  })
})
