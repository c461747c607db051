import { expect, test, vi } from 'vitest'
import { readConfig, withAliases } from '../../cloud/cloudfront/config.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import { everything } from '../../cloud/scene.ts'
import type { CloudCertificate } from '../../cloud/world.ts'
import { now } from '../../oracle/played.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'
import { nth, Play } from '../play.ts'
import * as variants from '../variants.ts'
import { Wide } from '../wide.ts'

vi.setConfig({ testTimeout: 120_000 })

/** What a plan tells, beside what the move that follows it does. */

const names = ['a.shop.example', 'b.shop.example']
const accepted = { 'accept-downtime': names.join(',') }

async function shop(onTarget: readonly string[], wanted: readonly string[] = names): Promise<Wide> {
  const wide = await Wide.of(
    { cross: wanted.includes('shop.example') ? { alias: 'shop.example' } : {} },
    wanted,
  )
  const { cloud, scene } = wide.stage
  const left = wanted.filter((name) => !onTarget.includes(name))
  for (const [end, aliases] of [
    [scene.source, left],
    [scene.target, onTarget],
  ] as const)
    accept(cloud.world, [{ distribution: end, config: readConfig(withAliases(latest(end).xml, aliases)) }])
  await wide.stage.clock.sleep(400_000)
  return wide
}

/** The records that a plan wants of a person, by when. */
function wanted(summary: string): Readonly<Record<string, readonly string[]>> {
  const found = [...summary.matchAll(/^- \*\*For a person to publish\*\*, (.*?)\\\n((?: {2}`.*\n?)+)/gm)]
  return Object.fromEntries(
    found.map(([, when = '', lines = '']) => [
      when.replace(/[.;].*$/, '').replace(/,.*$/, ''),
      [...lines.matchAll(/`(\S+)\. \d+ IN/g)].map(([, name = '']) => name),
    ]),
  )
}

test.each(['wildcard', 'release-and-claim'] as const)(
  '%s: the record that the move waits for is not told as one for afterwards, since another name has moved already',
  async (scenario) => {
    const wide = await shop(['a.shop.example'])
    const consent = scenario === 'wildcard' ? {} : accepted
    const { summary } = await wide.run({ inputs: { command: 'plan', scenario, ...consent } })
    expect(wanted(summary)).toEqual({
      'while the move waits for it': ['b.shop.example'],
      'after the name has moved': ['a.shop.example'],
    })
  },
)

test('a record that is right already, or of a name that has moved, is asked of nobody', async () => {
  const wide = await shop([])
  const { zone, target } = wide.stage.scene
  for (const { name, type } of zone.sets.filter((set) => set.name === 'a.shop.example').slice(0, 1))
    zone.remove(wide.stage.clock.now(), name, type)
  zone.load([{ name: 'a.shop.example', type: 'CNAME', ttl: 1, values: [`${target.domain}.`] }])
  const led = await wide.run({ inputs: { command: 'plan', scenario: 'wildcard' } })
  expect(wanted(led.summary)).toEqual({ 'while the move waits for it': ['b.shop.example'] })
  const moved = await shop(['a.shop.example'])
  const inputs = { command: 'plan', scenario: 'disable-source', ...accepted }
  const { summary } = await moved.run({ inputs })
  expect(wanted(summary)['before the move can continue']).toEqual(['_b.shop.example'])
})

test.each([...variants.disableSource, ...variants.releaseAndClaim].map((one) => [one.name, one] as const))(
  '%s: past the point of no return a plan promises no roll-back, and tells no call that was made',
  async (_, variant) => {
    const play = await Play.of(variant)
    const { alias, target } = play.trial
    await play.run({
      after: ({ kill }) => {
        if (now(target).aliases.includes(alias)) kill()
      },
    })
    const { outputs, summary } = await play.run({ inputs: { command: 'plan' } })
    expect(outputs['result'], summary).toBe('planned')
    const back = await play.run({ inputs: { command: 'roll-back' } })
    expect(back.outputs['reason']).toBe('past-point-of-no-return')
    expect(summary).not.toContain('you can undo every change')
    expect(summary).not.toContain('no distribution held')
    expect(/^### What will change\n[\s\S]*?(?=^- )/m.exec(summary)?.[0]).not.toContain('cloudfront:')
  },
)

test.each([
  ['each deployment', nth(variants.disableSource)],
  ['what was Deployed before', nth(variants.wildcard, 2)],
])(
  'the expected duration counts the settle times that are waited for, not one after %s',
  async (_, variant) => {
    const play = await Play.of(variant)
    const plan = await play.run({ inputs: { command: 'plan', settle: '30m' } })
    const [, hours = '0', minutes = '0'] = /about (?:(\d+) h )?(\d+) min \(/.exec(plan.summary) ?? []
    const began = play.stage.clock.now()
    await play.run({ inputs: { settle: '30m', plan: plan.outputs['plan'] ?? '' } })
    const took = (play.stage.clock.now() - began) / 60_000
    expect(Math.abs(Number(hours) * 60 + Number(minutes) - took)).toBeLessThan(15)
  },
)

test('users of a source that is disabled are not said to be served by it', async () => {
  const play = await Play.of(nth(variants.sameAccount))
  const { cloud, scene } = play.stage
  const xml = latest(scene.source).xml.replace('<Enabled>true</Enabled>', '<Enabled>false</Enabled>')
  accept(cloud.world, [{ distribution: scene.source, config: readConfig(xml) }])
  await play.stage.clock.sleep(400_000)
  const { summary } = await play.run({ inputs: { command: 'plan' } })
  expect(summary).toContain('which is disabled')
  expect(summary).not.toContain('serves the name from the source')
})

test.each(['disable-source', 'release-and-claim'])(
  '%s: the consent that is asked for is accepted as pasted where a name has moved already',
  async (scenario) => {
    const wide = await shop(['a.shop.example'])
    const asked = await wide.run({ inputs: { command: 'plan', scenario } })
    expect(asked.outputs['reason']).toBe('downtime-not-accepted')
    const [, list = ''] = /"paste":"accept-downtime: ([a-z.,]+)/.exec(asked.outputs['report'] ?? '') ?? []
    const { outputs } = await wide.run({ inputs: { command: 'plan', scenario, 'accept-downtime': list } })
    expect(outputs['result'], outputs['report']).toBe('planned')
  },
)

test('the run that is printed for names of their own is planned, one of them held by nobody', async () => {
  const wide = await shop([], ['a.shop.example', 'c.shop.example', 'shop.example'])
  const { cloud, scene } = wide.stage
  const left = ['a.shop.example', 'shop.example']
  accept(cloud.world, [
    { distribution: scene.source, config: readConfig(withAliases(latest(scene.source).xml, left)) },
  ])
  for (const { name, type } of scene.zone.sets.filter((set) => set.name === 'c.shop.example').slice(0, 1))
    scene.zone.remove(wide.stage.clock.now(), name, type)
  await wide.stage.clock.sleep(400_000)
  const first = await wide.run({ inputs: { command: 'plan' } })
  const next = JSON.parse(first.outputs['report'] ?? '{}').next as { title: string; paste: string }[]
  const own = next.find(({ title }) => title.startsWith('Move c.shop.example and shop.example'))
  const inputs = Object.fromEntries(
    (own?.paste ?? '').split('\n').map((line) => line.split(': ') as [string, string]),
  )
  const { outputs } = await wide.run({ inputs })
  expect(outputs['result'], outputs['report']).toBe('planned')
})

/** CloudFront returns a name only to a distribution whose certificate covers it, within one account too. */
test.each<readonly [string, Partial<CloudCertificate>, boolean]>([
  ['covers other names', { names: ['elsewhere.example'] }, true],
  ['is good', {}, false],
])(
  'same-account: the certificate of the source %s: no roll-back is promised that is refused',
  async (_, changed, lost) => {
    const stage = await setStage({ scene: { policies: () => [everything] } })
    const { certificates } = stage.cloud.world
    const [, arn = ''] = /<ACMCertificateArn>([^<]+)</.exec(latest(stage.scene.source).xml.toString()) ?? []
    const certificate = certificates.get(arn) ?? expect.unreachable()
    certificates.set(arn, { ...certificate, ...changed })
    const run = (command: string, plan = '') =>
      virtualRun(stage, {
        inputs: { command, ...(plan === '' ? {} : { plan }), dns: 'manual', 'dns-timeout': '1m' },
        reader: diligentPerson(stage),
      })
    const planned = await run('plan')
    const { plan = '' } = planned.outputs
    expect((await run('move', plan)).outputs).toMatchObject({ result: 'moved' })
    const back = await run('roll-back', plan)
    expect(back.outputs, back.log).toMatchObject({ result: lost ? 'refused' : 'rolled-back' })
    expect(planned.summary.includes('you can undo every change'), planned.summary).toBe(!lost)
    expect(planned.summary.includes('No way back'), planned.summary).toBe(lost)
  },
)
