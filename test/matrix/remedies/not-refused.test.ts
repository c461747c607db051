import { describe, expect, test, vi } from 'vitest'
import { everything } from '../../cloud/scene.ts'
import { withAlias, withoutAlias } from '../../stories/harness/rival.ts'
import type { VirtualRun } from '../../virtual/run.ts'
import { methods, Shop } from '../shop.ts'
import { carryOut, edit, type Given } from './carry-out.ts'

vi.setConfig({ testTimeout: 60_000 })

/** The steps to paste that a run names. */
function runsOf({ outputs }: VirtualRun): readonly { readonly title: string; readonly paste: string }[] {
  const { next } = JSON.parse(outputs['report'] ?? '{"next":[]}')
  return next.filter(({ paste }: { readonly paste: string }) => /^(#.*\n)*command: /.test(paste))
}

/** Carries out every step that a run names, one after the other, as it stands there. */
async function allOf(shop: Shop, run: VirtualRun): Promise<string[]> {
  const steps = runsOf(run)
  expect(steps, run.log).not.toEqual([])
  const ended: string[] = []
  for (const { title, paste } of steps) {
    const inputs = await carryOut(shop.stage, paste, {}, undefined, run.outputs)
    const { outputs } = await shop.run({ inputs, judged: true })
    ended.push(`${inputs['command']} (${title}): ${outputs['result']} ${outputs['reason']}`)
  }
  return ended
}

const refused = (ended: readonly string[]) => ended.filter((text) => /: (refused|exposed) /.test(text))

test('verify while the target is being deployed for something else: it is verified again, not finished', async () => {
  const shop = await Shop.of(methods['same-account'].stage)
  const { cloud, scene, clock } = shop.stage
  const { plan = '' } = (await shop.run({ inputs: { command: 'plan' } })).outputs
  const moved = await shop.run({ inputs: { plan } })
  expect(moved.outputs['result'], moved.log).toBe('moved')
  withAlias(cloud.world, scene.source, 'new.shop.example')
  edit(shop.stage, scene.target, (xml) => xml.replace(/<Comment>[^<]*/, '<Comment>edited'))
  const looked = await shop.run({ inputs: { command: 'verify', plan } })
  expect(looked.outputs, looked.log).toMatchObject({ result: 'failed', reason: 'not-in-place' })
  expect(looked.log).toContain('The target is still being deployed')
  await clock.sleep(600_000)
  const ended = await allOf(shop, looked)
  expect(refused(ended)).toEqual([])
  expect(ended.join()).toContain('verify (')
})

describe('recover, where nothing is left to recover from', () => {
  const free = { alias: 'free.shop.example' }

  test.each<[string, Given]>([
    ['no record leads anywhere', {}],
    ['a record leads to CloudFront', { dns: 'at the source' }],
    ['a method that cannot claim it was asked for', { scenario: 'wildcard' }],
  ])('of a name that nobody holds, and that no input accepts: %s', async (_, { dns, ...more }) => {
    const shop = await Shop.of({ cross: {} })
    const { zone, source } = shop.stage.scene
    if (dns !== undefined)
      zone.load([{ name: free.alias, type: 'CNAME', ttl: 60, values: [`${source.domain}.`] }])
    const run = await shop.run({ inputs: { ...free, ...more, command: 'recover' } })
    expect(run.outputs['reason'], run.log).toBe('alias-not-held')
    expect(refused(await allOf(shop, run))).toEqual([])
  })

  test.each(['same-account', 'wildcard', 'release-and-claim'] as const)(
    '%s: after a roll-back, under the plan of the roll-back, and where a move needs a plan',
    async (method) => {
      const { stage, inputs } = methods[method]
      const shop = await Shop.of(stage)
      const given = { ...inputs(shop.names), 'source-distribution': shop.stage.scene.source.id }
      const back = await shop.run({ inputs: { ...given, command: 'roll-back' } })
      expect(back.outputs['result'], back.log).toBe('rolled-back')
      const { plan = '' } = back.outputs
      for (const more of [{ plan }, { 'require-plan': 'true' }]) {
        const run = await shop.run({ inputs: { ...given, ...more, command: 'recover' } })
        expect(run.outputs['result'], run.log).toBe('already-in-place')
        expect(refused(await allOf(shop, run))).toEqual([])
        await shop.run({ inputs: { ...given, command: 'roll-back' } })
      }
    },
  )

  test('of names of which some have moved to another account by now: it is not said that this can be undone', async () => {
    const shop = await Shop.of({ cross: { targetPolicies: () => [everything] } })
    const { cloud, scene } = shop.stage
    withoutAlias(cloud.world, scene.source, scene.alias)
    withAlias(cloud.world, scene.target, scene.alias)
    await shop.stage.clock.sleep(600_000)
    const run = await shop.run({ inputs: { command: 'recover' } })
    expect(run.outputs['result'], run.log).toBe('already-in-place')
    expect(runsOf(run).map(({ title }) => title)).toEqual(['Continue the move'])
  })
})
