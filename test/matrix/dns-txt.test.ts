import { describe, expect, test } from 'vitest'
import { denying, movePolicies } from '../cloud/scene.ts'
import type { Switches } from '../cloud/switches.ts'
import { recordsOf } from '../stories/dns/dns-zone.ts'
import { type Stage, setStage } from '../virtual/stage.ts'
import { minute, play, zoneRole } from './dns-stage.ts'

describe('a roll-back leaves no value of the ownership record that the move added', () => {
  const byAssociateAlias = {
    policies: (...both: Parameters<typeof movePolicies>) =>
      denying(movePolicies(...both), 'cloudfront:UpdateDomainAssociation'),
  }
  const old = { name: '_www.shop.example', type: 'TXT', ttl: 300, values: ['"somebody else"'] }

  test.each([
    [
      'same-account, UpdateDomainAssociation, which needs the record',
      {},
      { updateAssociationNeedsTxt: true },
    ],
    ['same-account, AssociateAlias', { scene: byAssociateAlias }, {}],
    [
      'same-account, AssociateAlias, one value only',
      { scene: byAssociateAlias },
      { txtSeveralValues: false },
    ],
  ] as const)('%s', async (_, options, switches: Partial<Switches>) => {
    const stage = await setStage({ ...options, switches })
    const { scene } = stage
    // Where CloudFront accepts one value alone there can be none before.
    if (switches.txtSeveralValues !== false) scene.zone.load([old])
    const found = recordsOf(scene.zone, old.name)
    const inputs = { ...zoneRole(stage), 'dns-timeout': '30m' }
    const moved = await play(stage, 'same-account', inputs)
    expect(moved.outputs, moved.log).toMatchObject({ result: 'moved' })
    expect(recordsOf(scene.zone, old.name)).not.toEqual(found)
    const back = await play(stage, 'same-account', {
      ...inputs,
      command: 'roll-back',
      plan: moved.outputs['plan'] ?? '',
    })
    expect(back.outputs, back.log).toMatchObject({ result: 'rolled-back' })
    expect(recordsOf(scene.zone, old.name)).toEqual(found)
  })

  test('disable-source, out of an outage that another run began', async () => {
    const stage = await setStage({ cross: {} })
    const { scene } = stage
    const first = await play(stage, 'disable-source', zoneRole(stage), {
      after: ({ kill }, { operation, about }) => {
        if (operation === 'UpdateDistribution' && about.includes(scene.source.id)) kill()
      },
    })
    expect(first.exit).toBeUndefined()
    expect(recordsOf(scene.zone, old.name)).not.toEqual([])
    const plan = first.outputs['plan'] ?? ''
    const back = await play(stage, 'disable-source', { ...zoneRole(stage), command: 'roll-back', plan })
    expect(back.outputs, back.log).toMatchObject({ result: 'rolled-back' })
    expect(recordsOf(scene.zone, old.name)).toEqual([])
  })
})

describe('CloudFront remembers that there was no ownership record', () => {
  /** CloudFront looks a moment before a person publishes it. */
  async function poisoned(options: Parameters<typeof setStage>[0], soaMinimum: number): Promise<Stage> {
    const stage = await setStage(options)
    const { scene, cloud, clock } = stage
    cloud.world.resolver?.txt(`_${scene.alias}`)
    const at = clock.now()
    const sets = scene.zone.sets.map((set) =>
      set.type === 'SOA'
        ? { ...set, values: set.values.map((one) => one.replace(/\d+$/, String(soaMinimum))) }
        : set,
    )
    scene.zone.replaceAll(at, sets)
    scene.zone.put(at, [
      { name: `_${scene.alias}`, type: 'TXT', ttl: 60, values: [`"${scene.target.domain}"`] },
    ])
    return stage
  }
  const methods = [
    ['same-account', { switches: { updateAssociationNeedsTxt: true } }],
    ['disable-source', { cross: {} }],
  ] as const

  test.each(methods)(
    '%s: longer than dns-timeout: it pauses, with the time left and from when to run again',
    async (method, options) => {
      const stage = await poisoned(options, 900)
      const run = await play(stage, method, { 'dns-timeout': '5m' })
      expect(run.outputs, run.log).toMatchObject({ result: 'paused', reason: 'txt-negatively-cached' })
      expect(run.summary).toMatch(/Run again in 15 min, not before `2026-01-01T00:1\d/)
      await stage.clock.sleep(15 * minute)
      const again = await play(stage, method, { 'dns-timeout': '5m' })
      expect(again.outputs, again.log).toMatchObject({ result: 'moved' })
    },
  )

  test.each(methods)(
    '%s: it remembers longer than the zone says now: it is tried again within dns-timeout',
    async (method, options) => {
      const stage = await poisoned(options, 10)
      const run = await play(stage, method, { 'dns-timeout': '20m' })
      expect(run.outputs, run.log).toMatchObject({ result: 'moved' })
    },
  )

  test.each(methods)(
    '%s: and where that is not enough it pauses, and goes back on nothing',
    async (method, options) => {
      const stage = await poisoned(options, 10)
      const run = await play(stage, method, { 'dns-timeout': '5m' })
      expect(run.outputs, run.log).toMatchObject({ result: 'paused', reason: 'txt-negatively-cached' })
      expect(run.ended - run.began).toBeGreaterThan(4 * minute)
      expect(run.summary).toMatch(/Run again in \d+ s, not before `2026.*remove the other values from TXT/)
    },
  )
})

describe('CloudFront wants one value alone, and two are there', () => {
  const staged = async () =>
    setStage({
      scene: { policies: (...both) => denying(movePolicies(...both), 'cloudfront:UpdateDomainAssociation') },
      switches: { txtSeveralValues: false },
    })

  test('both causes are named, and the longer time is waited for: the SOA minimum', async () => {
    const stage = await staged()
    const run = await play(stage, 'same-account', { ...zoneRole(stage), 'dns-timeout': '30m' })
    expect(run.outputs, run.log).toMatchObject({ result: 'moved' })
    expect(run.log).toContain('the TXT record had several values, or that there was none')
    const calls = run.calls.filter(({ operation }) => operation === 'AssociateAlias')
    expect(calls.map(({ status }) => status < 300)).toEqual([false, true])
    const [refused, accepted] = calls.map(({ at }) => at)
    expect((accepted ?? 0) - (refused ?? 0)).toBeGreaterThanOrEqual(900_000)
  })

  test.each([20, 900])('the record lives no longer than the SOA minimum of %i s', async (minimum) => {
    const stage = await staged()
    const { zone } = stage.scene
    const soa = zone.at(stage.clock.now()).sets.find(({ type }) => type === 'SOA')
    expect(soa).toBeDefined()
    if (soa !== undefined)
      zone.load([{ ...soa, values: soa.values.map((one) => one.replace(/\d+$/, String(minimum))) }])
    const run = await play(stage, 'same-account', { ...zoneRole(stage), 'dns-timeout': '30m' })
    expect(run.outputs, run.log).toMatchObject({ result: 'moved' })
    expect(recordsOf(zone, '_www.shop.example')).toEqual([
      `TXT ${Math.min(60, minimum)} "${stage.scene.target.domain}"`,
    ])
    const asked = await play(
      await setStage({ switches: { updateAssociationNeedsTxt: true } }),
      'same-account',
    )
    expect(asked.log).toContain('_www.shop.example. 300 IN TXT')
  })
})
