import { describe, expect, test, vi } from 'vitest'
import { readConfig, withAliases } from '../../cloud/cloudfront/config.ts'
import { changed } from '../../cloud/cloudfront/settings.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import { everything } from '../../cloud/scene.ts'
import { roleOfAllJobs } from '../fan-out.ts'
import { Wide } from '../wide.ts'

vi.setConfig({ testTimeout: 120_000 })

/** A move that has come to its end, looked at and run again: it is verified, and nothing is left to do. */

type Inputs = Readonly<Record<string, string>>

/** The names on the source, and the inputs that move them; `cross`: to another account. */
async function staged(names: readonly string[], scenario: string, cross: boolean) {
  const wide = await Wide.of(cross ? { cross: { covered: ['shop.example', '*.shop.example'] } } : {}, names)
  const { stage } = wide
  const { scene } = stage
  const inputs: Inputs = {
    'role-to-assume': roleOfAllJobs(stage, scene.account, [everything]),
    'source-distribution': scene.source.id,
    dns: 'route53',
    scenario,
    ...(cross
      ? {
          'source-role-to-assume': roleOfAllJobs(stage, scene.otherAccount, [everything]),
          'accept-downtime': names.join(','),
        }
      : {}),
  }
  return { wide, inputs }
}

async function ends(wide: Wide, inputs: Inputs, plan: string) {
  const results: Record<string, string | undefined> = {}
  for (const command of ['verify', 'move', 'recover'] as const) {
    const run = await wide.run({ inputs: { ...inputs, command, plan }, judged: true })
    expect(run.changes, run.log).toEqual([])
    results[command] = run.outputs['result']
  }
  return results
}

const done = { verify: 'verified', move: 'already-in-place', recover: 'already-in-place' }

describe.each([
  ['same-account', false],
  ['disable-source', true],
  ['release-and-claim', true],
] as const)('%s', (scenario, cross) => {
  test('a wildcard that is moved itself is no bridge of the move', async () => {
    const { wide, inputs } = await staged(['*.shop.example', 'www.shop.example'], scenario, cross)
    const planned = await wide.run({ inputs: { ...inputs, command: 'plan' }, judged: true })
    const plan = planned.outputs['plan'] ?? ''
    const moved = await wide.run({ inputs: { ...inputs, plan }, judged: true })
    expect(moved.outputs['result'], moved.log).toBe('moved')
    expect(await ends(wide, inputs, plan)).toEqual(done)
  })
})

test('disable-source: a source that the move has left disabled is not verified, and recover enables it', async () => {
  const { wide, inputs } = await staged(['www.shop.example'], 'disable-source', true)
  const { scene, clock } = wide.stage
  const planned = await wide.run({ inputs: { ...inputs, command: 'plan' }, judged: true })
  const plan = planned.outputs['plan'] ?? ''
  await wide.run({
    inputs: { ...inputs, plan },
    judged: true,
    after: ({ kill }) => {
      if (wide.on('target').length > 0) kill()
    },
  })
  scene.zone.load([{ name: 'www.shop.example', type: 'CNAME', ttl: 1, values: [`${scene.target.domain}.`] }])
  await clock.sleep(200_000)
  const verified = await wide.run({ inputs: { ...inputs, command: 'verify', plan }, judged: true })
  expect(verified.outputs, verified.log).toMatchObject({ result: 'failed', reason: 'not-in-place' })
  expect(JSON.parse(verified.outputs['report'] ?? '').next[0].paste).toContain('command: recover')
  const recovered = await wide.run({ inputs: { ...inputs, command: 'recover', plan }, judged: true })
  expect(recovered.outputs['result'], recovered.log).toBe('moved')
  expect(latest(scene.source).enabled).toBe(true)
  expect(await ends(wide, inputs, plan)).toEqual(done)
})

test('release-and-claim: a name that nobody held, moved within one account, is in place when the move runs again', async () => {
  const { wide, inputs } = await staged(['www.shop.example'], 'release-and-claim', false)
  const { cloud, scene, clock } = wide.stage
  const none = readConfig(withAliases(latest(scene.source).xml, []))
  accept(cloud.world, [{ distribution: scene.source, config: none }])
  await clock.sleep(400_000)
  const given = { ...inputs, 'accept-downtime': 'www.shop.example' }
  const moved = await wide.run({ inputs: given, judged: true })
  expect(moved.outputs['result'], moved.log).toBe('moved')
  for (const command of ['move', 'plan']) {
    const again = await wide.run({ inputs: { ...given, command }, judged: true })
    expect(again.outputs['result'], again.log).toBe('already-in-place')
    expect(again.changes).toEqual([])
  }
})

test('same-account: every name that is in place is named', async () => {
  const { wide, inputs } = await staged(['www.shop.example', 'img.shop.example'], 'same-account', false)
  await wide.run({ inputs, judged: true })
  const again = await wide.run({ inputs, judged: true })
  expect(again.outputs['result']).toBe('already-in-place')
  const [first = ''] = again.summary.split('\n').filter((line) => line.startsWith('**'))
  for (const name of wide.names) expect(first).toContain(name)
})

test.each([
  ['the target has got another name', 'target', { aliases: ['www.shop.example', 'new.shop.example'] }],
  ['the source was disabled', 'source', { enabled: false }],
] as const)(
  'wildcard: %s since: under its plan the move is finished all the same, and says so',
  async (_, end, change) => {
    const { wide, inputs } = await staged(['www.shop.example'], 'wildcard', true)
    const { cloud, scene, clock } = wide.stage
    const planned = await wide.run({ inputs: { ...inputs, command: 'plan' }, judged: true })
    const { plan = '' } = planned.outputs
    const moved = await wide.run({ inputs: { ...inputs, plan }, judged: true })
    expect(moved.outputs['result'], moved.log).toBe('moved')
    accept(cloud.world, [{ distribution: scene[end], config: changed(scene[end], change) }])
    await clock.sleep(400_000)
    for (const command of ['move', 'plan']) {
      const again = await wide.run({ inputs: { ...inputs, command, plan }, judged: true })
      expect(again.outputs['result'], again.log).toBe('already-in-place')
      expect(JSON.parse(again.outputs['report'] ?? '{}').findings).toContainEqual(
        expect.objectContaining({ id: 'plan-changed', level: 'warning' }),
      )
      expect(again.changes).toEqual([])
    }
  },
)
