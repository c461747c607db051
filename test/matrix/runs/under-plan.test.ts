import { expect, test, vi } from 'vitest'
import { readConfig } from '../../cloud/cloudfront/config.ts'
import { changed } from '../../cloud/cloudfront/settings.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import { parseCommandFile } from '../../stories/harness/command-files.ts'
import type { VirtualRun } from '../../virtual/run.ts'
import { methods, Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 60_000 })

/** The inputs by which a run says that the move goes on. */
function onward({ outputs, log }: VirtualRun): Readonly<Record<string, string>> {
  const { next }: { readonly next: readonly { readonly title: string; readonly paste: string }[] } =
    JSON.parse(outputs['report'] ?? '{}')
  const found = next.find(
    ({ title, paste }) => title.startsWith('Run again') && paste.includes('command: move'),
  )
  expect(found, log).toBeDefined()
  return pasted(found?.paste)
}

function pasted(paste = ''): Readonly<Record<string, string>> {
  const lines = paste.split('\n').map((line) => /^([a-z-]+): '?(.*?)'?$/.exec(line) ?? [])
  return Object.fromEntries(
    lines.flatMap(([, name, value = '']) => (name === undefined ? [] : [[name, value]])),
  )
}

test.each(['cancelled', 'killed, and the post step looks'] as const)(
  'wildcard, without a plan: %s once the wildcard is there: the run that it names takes the wildcard off again',
  async (how) => {
    const { stage, inputs } = methods.wildcard
    const shop = await Shop.of(stage)
    const { target } = shop.stage.scene
    const added = () => latest(target).aliases.some((name) => name.startsWith('*.'))
    expect(added()).toBe(false)
    const main = await shop.run({
      inputs: inputs(),
      after: ({ cancel, kill }) => {
        if (added()) (how === 'cancelled' ? cancel : kill)()
      },
    })
    const ended =
      how === 'cancelled'
        ? main
        : await shop.run({ inputs: inputs(), post: { state: parseCommandFile(main.state) } })
    const again = await shop.run({ inputs: onward(ended) })
    expect(again.outputs['result'], again.log).toBe('moved')
    expect(added()).toBe(false)
  },
)

test('roll-back under a plan that no longer fits is refused, and not told to plan: without the plan it goes back', async () => {
  const { stage, inputs } = methods['same-account']
  const shop = await Shop.of(stage)
  const planned = await shop.run({ inputs: { ...inputs(), command: 'plan' } })
  const plan = planned.outputs['plan'] ?? ''
  const moved = await shop.run({ inputs: { ...inputs(), plan } })
  expect(moved.outputs['result'], moved.log).toBe('moved')
  const { source, target } = shop.stage.scene
  const config = readConfig(
    latest(target).xml.replace(
      /(<Aliases><Quantity>)(\d+)(<\/Quantity><Items>)/,
      (_, start, count, end) => `${start}${Number(count) + 1}${end}<CNAME>new.shop.example</CNAME>`,
    ),
  )
  accept(shop.stage.cloud.world, [{ distribution: target, config }])
  await shop.stage.clock.sleep(300_000)
  const refused = await shop.run({ inputs: { ...inputs(), command: 'roll-back', plan } })
  expect(refused.outputs, refused.log).toMatchObject({ result: 'refused', reason: 'plan-changed' })
  const { next } = JSON.parse(refused.outputs['report'] ?? '{}')
  const remedy = next.map(({ paste }: { paste: string }) => paste).join('\n')
  expect(remedy).toContain(`roll-back without plan, with source-distribution: ${source.id}`)
  expect(remedy).not.toContain('plan again')
  const back = await shop.run({
    inputs: { ...inputs(), command: 'roll-back', 'source-distribution': source.id },
  })
  expect(back.outputs['result'], back.log).toBe('rolled-back')
  expect(shop.on('source')).toEqual(shop.all)
  expect(latest(target).aliases).toEqual(['new.shop.example'])
})

test('roll-back under its plan ends an outage: the target was disabled since the move', async () => {
  const { stage, inputs } = methods['same-account']
  const shop = await Shop.of(stage)
  const moved = await shop.run({ inputs: inputs() })
  const { plan = '' } = moved.outputs
  const { target } = shop.stage.scene
  const { world } = shop.stage.cloud
  accept(world, [{ distribution: target, config: changed(target, { enabled: false }) }])
  await shop.stage.clock.sleep(300_000)
  const back = await shop.run({ inputs: { ...inputs(), command: 'roll-back', plan } })
  expect(back.outputs['result'], back.log).toBe('rolled-back')
  expect(back.log).toContain('target.enabled: was true, is false')
  expect(shop.on('source')).toEqual(shop.all)
})

test.each<[string, Readonly<Record<string, string>>]>([
  ['the target has changed since', {}],
  ['it is of other names', { alias: 'www.shop.example' }],
])('command: plan is given a plan, and %s: what it says to run makes a new one', async (_, more) => {
  const { stage, inputs } = methods['same-account']
  const shop = await Shop.of(stage)
  const planned = await shop.run({ inputs: { ...inputs(), command: 'plan' } })
  const { plan = '' } = planned.outputs
  const { target } = shop.stage.scene
  const aliases = ['new.shop.example']
  accept(shop.stage.cloud.world, [{ distribution: target, config: changed(target, { aliases }) }])
  await shop.stage.clock.sleep(300_000)
  const stale = await shop.run({ inputs: { ...inputs(), command: 'plan', plan, ...more } })
  expect(stale.outputs, stale.log).toMatchObject({ result: 'refused', reason: 'plan-changed' })
  const { next } = JSON.parse(stale.outputs['report'] ?? '{}')
  expect(next).toHaveLength(1)
  expect(next[0].paste).toMatch(/^# leave the input plan empty\n/)
  const again = await shop.run({ inputs: pasted(next[0].paste) })
  expect(again.outputs['result'], again.log).toBe('planned')
})

test('roll-back under its plan takes the wildcard off, though a person has disabled the target meanwhile', async () => {
  const { stage, inputs } = methods.wildcard
  const shop = await Shop.of(stage)
  const { target } = shop.stage.scene
  const added = () => latest(target).aliases.some((name) => name.startsWith('*.'))
  const main = await shop.run({
    inputs: inputs(),
    after: ({ kill }) => {
      if (added()) kill()
    },
  })
  const { plan = '' } = main.outputs
  accept(shop.stage.cloud.world, [{ distribution: target, config: changed(target, { enabled: false }) }])
  await shop.stage.clock.sleep(600_000)
  const back = await shop.run({ inputs: { ...inputs(), command: 'roll-back', plan } })
  expect(back.outputs['result'], back.log).toBe('rolled-back')
  expect(back.log).toContain('target.enabled: was true, is false')
  expect(added()).toBe(false)
  expect(latest(target).enabled).toBe(false)
})

test.each([
  ['roll-back', 'move', 'rolled-back'],
  ['roll-back', 'nothing', 'rolled-back'],
  ['recover', 'nothing', 'already-in-place'],
])(
  '%s after %s says which other names a disabled target leaves unserved',
  async (command, before, result) => {
    const { stage, inputs } = methods['same-account']
    const shop = await Shop.of(stage)
    const { target, source } = shop.stage.scene
    const { world } = shop.stage.cloud
    const put = (aliases: readonly string[], enabled: boolean) =>
      accept(world, [{ distribution: target, config: changed(target, { aliases, enabled }) }])
    put(['new.shop.example'], true)
    await shop.stage.clock.sleep(300_000)
    if (before === 'move') await shop.run({ inputs: inputs() })
    put(latest(target).aliases, false)
    await shop.stage.clock.sleep(300_000)
    const back = await shop.run({ inputs: { ...inputs(), command, 'source-distribution': source.id } })
    expect(back.outputs['result'], back.log).toBe(result)
    const [end] = back.log.split('\n').filter((line) => line.startsWith('::notice title='))
    expect(end).toContain(`The target ${target.id} is disabled, so it does not serve new.shop.example.`)
    expect(shop.on('source')).toEqual(shop.all)
  },
)
