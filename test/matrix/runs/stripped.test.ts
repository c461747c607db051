import { describe, expect, test, vi } from 'vitest'
import type { Switches } from '../../cloud/switches.ts'
import { withoutAlias } from '../../stories/harness/rival.ts'
import { type Stage, setStage } from '../../virtual/stage.ts'
import { minute, play as playDns, zoneRole } from '../dns-stage.ts'
import { Play } from '../play.ts'
import { methods, Shop } from '../shop.ts'
import { type Variant, variants } from '../variants.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Users may be unserved for so long: until no read may be behind any more, and then for a claim, in ms. */
const longest = 4 * 60_000

type Side = 'source' | 'target'

/** Somebody re-applies a configuration from before the move, or of after it: whenever a side gets the alias, `times` in all. */
function stripping(side: Side, times = 1) {
  let left = times
  return ({ stage: { cloud, scene } }: { readonly stage: Stage }) => {
    const holder = scene[side]
    if (left === 0 || holder.versions.at(-1)?.aliases.includes(scene.alias) !== true) return
    // The source had it when the run began.
    if (holder === scene.source && holder.versions.every(({ aliases }) => aliases.includes(scene.alias)))
      return
    left--
    withoutAlias(cloud.world, holder, scene.alias)
  }
}

/** When nobody held the alias, in ms in all. */
function unheld({ stage: { clock, scene } }: Play): number {
  const { source, target, alias } = scene
  const ends = [source, target]
  const moments = [...new Set(ends.flatMap(({ versions }) => versions.map(({ acceptedAt }) => acceptedAt)))]
  const held = (at: number) =>
    ends.some(({ versions }) =>
      versions.findLast(({ acceptedAt }) => acceptedAt <= at)?.aliases.includes(alias),
    )
  return moments
    .toSorted((a, b) => a - b)
    .map((at, n, all) => (held(at) ? 0 : (all[n + 1] ?? clock.now()) - at))
    .reduce((sum, ms) => sum + ms, 0)
}

function named(name: string): Variant {
  const found = variants.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no variant ${name}`)
  return found
}

/** All but that a gap was not of this move's making. */
const verdict = (play: Play) => play.verdict().filter((law) => !law.startsWith('I1:'))

test.each(variants.map((variant) => [variant.name, variant] as const))(
  '%s: the alias is taken off the target right after the change: it is claimed again, or goes back, in minutes',
  async (_, variant) => {
    const play = await Play.of(variant, {}, true)
    const run = await play.run({ after: stripping('target') })
    expect(run.outputs['result'], run.log).toMatch(/^(moved|rolled-back)$/)
    expect(run.log).toContain('Someone has undone a change of this run')
    expect(unheld(play)).toBeLessThan(longest)
    expect(verdict(play)).toEqual([])
  },
)

const refusing: readonly Switches['unheldAssociate'][] = ['IllegalUpdate', 'InvalidArgument']

test.each(refusing)(
  'one account, and the mover refuses a name that nobody holds (%s)',
  async (unheldAssociate) => {
    const play = await Play.of(named('same-account, exact name'), { switches: { unheldAssociate } }, true)
    const run = await play.run({ after: stripping('target') })
    expect(run.outputs['result'], run.log).toBe('rolled-back')
    expect(play.trial.source.versions.at(-1)?.aliases).toContain(play.trial.alias)
    expect(unheld(play)).toBeLessThan(longest)
    expect(verdict(play)).toEqual([])
  },
)

test('a run that is killed right behind it: a recovery with the plan ends it', async () => {
  const play = await Play.of(named('same-account, exact name'), {}, true)
  const strip = stripping('target')
  const run = await play.run({
    after: (moment, call) => {
      strip(moment)
      if (call.mutating) moment.kill()
    },
  })
  const { plan = '' } = run.outputs
  const recovery = await play.run({ inputs: { command: 'recover', plan } })
  expect(recovery.outputs['result'], recovery.log).toBe('moved')
  expect(verdict(play)).toEqual([])
})

test('going back, the alias is taken off the source: it goes to the source all the same', async () => {
  for (const planned of [true, false]) {
    const play = await Play.of(named('same-account, exact name'), {}, true)
    const { plan = '' } = (await play.run()).outputs
    const run = await play.run({
      inputs: {
        command: 'roll-back',
        'source-distribution': play.trial.source.id,
        ...(planned ? { plan } : {}),
      },
      after: stripping('source'),
    })
    expect(run.outputs['result'], run.log).toBe('rolled-back')
    expect(play.trial.source.versions.at(-1)?.aliases).toContain(play.trial.alias)
    expect(unheld(play)).toBeLessThan(longest)
    expect(verdict(play)).toEqual([])
  }
})

test('taken off the target again and again, it goes back to the source', async () => {
  const play = await Play.of(named('same-account, exact name'), {}, true)
  const run = await play.run({ after: stripping('target', 99) })
  expect(run.outputs, run.log).toMatchObject({ result: 'rolled-back', reason: 'not-in-place' })
  expect(verdict(play)).toEqual([])
})

test('taken off both, it ends exposed in minutes, with a recovery under its plan first', async () => {
  const play = await Play.of(named('same-account, exact name'), {}, true)
  const [there, back] = [stripping('target', 99), stripping('source', 99)]
  const run = await play.run({
    after: (moment) => {
      there(moment)
      back(moment)
    },
  })
  expect(run.outputs['result'], run.log).toBe('exposed')
  const { next } = JSON.parse(run.outputs['report'] ?? '{}')
  expect(next[0].paste).toContain(`command: recover`)
  expect(next[0].paste).toContain(run.outputs['plan'])
  expect(run.ended - run.began).toBeLessThan(10 * 60_000)
  expect(verdict(play)).toEqual([])
})

describe('the record of the name is changed back', () => {
  const stageOf = async () => {
    const stage = await setStage({ cross: {} })
    const { alias: name, source, target } = stage.scene
    const to = ({ domain }: { readonly domain: string }) =>
      ({ name, type: 'CNAME', ttl: 60, values: [`${domain}.`] }) as const
    return { stage, old: to(source), led: to(target) }
  }

  test('in a zone that is ours: the change of this run, and no word of aliases', async () => {
    const { stage, old } = await stageOf()
    const run = await playDns(stage, 'wildcard', zoneRole(stage), {
      after: (_, { operation }) => {
        if (operation === 'ChangeResourceRecordSets') stage.scene.zone.load([old])
      },
    })
    expect(run.outputs['result'], run.log).toBe('failed')
    expect(run.log).toContain('Someone has undone a change of this run')
    expect(run.log).not.toContain('declares the aliases')
  })

  test('by the person who was asked for it: that was no change of this run', async () => {
    const { stage, led } = await stageOf()
    const { cloud, clock } = stage
    const shows = (after: number, overrides: readonly (typeof led)[]) =>
      clock.sleep(after * minute).then(() => {
        for (const { deviation } of cloud.dns.servers.slice(0, 1)) deviation.overrides = overrides
      })
    const switched = [shows(8, [led]), shows(10, [])]
    const manual = { dns: 'manual', 'dns-timeout': '30m' }
    const run = await playDns(stage, 'wildcard', manual, { reader: () => undefined })
    await Promise.all(switched)
    expect(run.outputs['result'], run.log).toMatch(/^(failed|paused)$/)
    expect(run.log).not.toContain('Someone has undone a change of this run')
  })
})

test('one of several names goes back, since DNS does not let it be claimed again: the move was not undone', async () => {
  const { stage, inputs } = methods['disable-source']
  const shop = await Shop.of(stage)
  const strip = stripping('target')
  const run = await shop.run({
    inputs: inputs(shop.names),
    after: (moment) => {
      if (shop.on('target').length === shop.names.length) strip(moment)
    },
  })
  expect(shop.on('target')).toHaveLength(shop.names.length - 1)
  expect(shop.on('source')).toEqual([shop.stage.scene.alias])
  expect(run.outputs, run.log).toMatchObject({ result: 'failed', reason: 'dns-points-elsewhere' })
  expect(run.log).not.toContain('was undone')
})
