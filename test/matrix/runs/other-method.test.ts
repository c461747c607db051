import { expect, test, vi } from 'vitest'
import { changed } from '../../cloud/cloudfront/settings.ts'
import { accept } from '../../cloud/cloudfront/versions.ts'
import { now } from '../../oracle/played.ts'
import { Play } from '../play.ts'
import { variants } from '../variants.ts'

vi.setConfig({ testTimeout: 60_000 })

const star = '*.shop.example'
const names = ['static.shop.example', 'img.shop.example', 'www.shop.example']

test.each([
  ['disable-source', names.join(',')],
  ['release-and-claim', 'www.shop.example'],
])(
  'a run by %s without a plan, after one that was killed with its wildcard on the target, says that the wildcard stays, and so does verify; the plan takes it off',
  async (scenario, dark) => {
    const variant = variants.find(({ name }) => name === 'wildcard, added and taken off again')
    if (variant === undefined) throw new Error('no such variant')
    const play = await Play.of(variant, {}, true)
    const { target } = play.trial
    const killed = await play.run({
      after: ({ kill }) => {
        if (now(target).aliases.includes(star)) kill()
      },
    })
    await play.stage.clock.sleep(600_000)
    const moved = await play.run({ inputs: { scenario, 'accept-downtime': dark } })
    expect(moved.outputs['result'], moved.log).toBe('moved')
    const verified = await play.run({ inputs: { command: 'verify', scenario } })
    expect(verified.outputs['result'], verified.log).toBe('verified')
    for (const run of [moved, verified])
      expect(JSON.parse(run.outputs['report'] ?? '{}').findings).toContainEqual(
        expect.objectContaining({
          id: 'wildcard-there',
          level: 'info',
          evidence: expect.stringContaining(star),
        }),
      )
    const again = await play.run({ inputs: { plan: killed.outputs['plan'] ?? '' } })
    expect(again.outputs['result'], again.log).toBe('moved')
    expect(now(target).aliases).toEqual(['www.shop.example'])
  },
)

test('a roll-back under the plan of a method without a wildcard names the one that has come since', async () => {
  const variant = variants.find(({ name }) => name === 'release-and-claim, CNAME')
  if (variant === undefined) throw new Error('no such variant')
  const play = await Play.of(variant, {}, true)
  const { target } = play.trial
  const planned = await play.run({ inputs: { command: 'plan' } })
  accept(play.stage.cloud.world, [{ distribution: target, config: changed(target, { aliases: [star] }) }])
  await play.stage.clock.sleep(600_000)
  const run = await play.run({ inputs: { command: 'roll-back', plan: planned.outputs['plan'] ?? '' } })
  expect(run.outputs['result'], run.log).toBe('rolled-back')
  expect(JSON.parse(run.outputs['report'] ?? '{}').findings).toContainEqual(
    expect.objectContaining({
      id: 'wildcard-stays',
      level: 'warning',
      evidence: expect.stringContaining(star),
    }),
  )
  expect(run.log).toMatch(/::notice title=rolled-back::[^\n]*\*\.shop\.example/)
  expect(now(target).aliases).toEqual([star])
})

test.each([true, false])(
  'a wildcard that the other end has just lost is added all the same: CloudFront lets it have that at once: %s',
  async (claimWhileReleaseInProgress) => {
    const variant = variants.find(({ name }) => name === 'wildcard, added and taken off again')
    if (variant === undefined) throw new Error('no such variant')
    const play = await Play.of(variant, { switches: { claimWhileReleaseInProgress } }, true)
    const { source, target } = play.trial
    const { world } = play.stage.cloud
    const aliases = now(source).aliases
    accept(world, [{ distribution: source, config: changed(source, { aliases: [...aliases, star] }) }])
    await play.stage.clock.sleep(600_000)
    accept(world, [{ distribution: source, config: changed(source, { aliases }) }])
    const run = await play.run()
    expect(run.outputs['result'], run.log).toBe('moved')
    expect(now(target).aliases).toEqual(['www.shop.example'])
  },
)
