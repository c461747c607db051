import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { issue } from '../../cloud/certificates.ts'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { distribution } from '../../cloud/scene.ts'
import { Shop } from '../shop.ts'
import { Wide } from '../wide.ts'

interface Report {
  readonly findings: readonly {
    readonly id: string
    readonly level: string
    readonly remedy: string | null
  }[]
  readonly next: readonly { readonly title: string; readonly paste: string }[]
}

const reportOf = (outputs: Readonly<Record<string, string>>): Report => JSON.parse(outputs['report'] ?? '{}')

test('alias: all of more names than one run moves: the names to paste are an input of the next run', async () => {
  const wide = await Wide.of({ switches: { aliasQuota: 250 } }, 101)
  const source = { 'source-distribution': wide.stage.scene.source.id, command: 'plan' }
  const run = await wide.run({ inputs: { ...source, alias: 'all' } })
  expect(run.outputs['result'], run.log).toBe('refused')
  const [paste = ''] = reportOf(run.outputs).next.flatMap((one) =>
    one.paste.startsWith('alias: ') ? [one.paste] : [],
  )
  const again = await wide.run({ inputs: { ...source, ...parse(paste) } })
  expect(again.outputs['result'], again.log).toBe('planned')
})

test('inputs of a wildcard are YAML', async () => {
  const shop = await Shop.of({ cross: { alias: '*.shop.example' } })
  const run = await shop.run({ inputs: { alias: '*.shop.example', command: 'plan' } })
  const { findings } = reportOf(run.outputs)
  const pasted = findings.flatMap(({ remedy }) => (remedy?.includes('accept-downtime: ') ? [remedy] : []))
  expect(pasted.length, run.log).toBeGreaterThan(1)
  for (const remedy of pasted)
    for (const line of remedy.split('\n')) expect(parse(line.replace(/^# .*, with /, '')), line).toBeDefined()
})

test('a name that nobody holds, beside one that the source has: the next step moves each in a run of its own', async () => {
  const free = 'free.shop.example'
  const shop = await Shop.of({})
  const { alias, target } = shop.stage.scene
  shop.stage.cloud.world.roles.set(shop.stage.scene.role.arn, {
    ...shop.stage.scene.role,
    policies: [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['*'], Resource: '*' }] }],
  })
  const run = await shop.run({ inputs: { alias: `${alias},${free}`, command: 'plan', dns: 'manual' } })
  expect(run.outputs, run.log).toMatchObject({ result: 'refused', reason: 'alias-not-held' })
  const apart = reportOf(run.outputs).next.filter(({ title }) => title.includes('in a run of its own'))
  expect(apart).toHaveLength(2)
  for (const { paste } of apart) {
    const given = parse(paste.replaceAll(/^plan: .*$/gm, ''))
    const moved = await shop.run({ inputs: { ...given, command: 'move' } })
    expect(moved.outputs['result'], moved.log).toBe('moved')
  }
  expect(latest(target).aliases.toSorted()).toEqual([free, alias].toSorted())
})

test('a name on another distribution of the account: the source that was found is named, and stays the source of the others', async () => {
  const shop = await Shop.of({})
  const { cloud, scene } = shop.stage
  const { arn } = await issue(cloud.world, { account: scene.account, names: ['*.shop.example'] })
  const aliases = ['blog.shop.example']
  distribution(cloud.world, { account: scene.account, id: 'E3THIRD0000003', aliases, certificateArn: arn })
  for (const source of ['', scene.source.id]) {
    const run = await shop.run({
      inputs: { alias: `${scene.alias},blog.shop.example`, 'source-distribution': source },
    })
    expect(run.outputs, run.log).toMatchObject({ result: 'refused', reason: 'holder-is-another' })
    expect(run.log).toContain(`blog.shop.example is on E3THIRD0000003, not on ${scene.source.id}`)
    const { remedy } = reportOf(run.outputs).findings.find(({ id }) => id === 'holder-is-another') ?? {}
    expect(remedy).toBe(
      'Move blog.shop.example in a run of its own, with source-distribution: E3THIRD0000003.',
    )
  }
})

test('a run to paste says that the secret input has to be added, and does not show it', async () => {
  const shop = await Shop.of({})
  const given = { alias: 'www.shop.example', 'probe-header': 'x-proof: very-secret' }
  const planned = await shop.run({ inputs: { ...given, command: 'plan' } })
  const moved = await shop.run({ inputs: { ...given, 'deploy-timeout': '1s', 'poll-interval': '1s' } })
  for (const run of [planned, moved]) {
    const whole = reportOf(run.outputs).next.filter(({ paste }) => paste.includes('command: '))
    expect(whole.length, run.log).toBeGreaterThan(0)
    for (const { paste } of whole) {
      expect(paste).toMatch(/^# add probe-header: /m)
      expect(parse(paste)).toHaveProperty('alias')
    }
    expect(JSON.stringify([run.outputs, run.summary])).not.toContain('very-secret')
  }
  expect(planned.summary).toContain('add probe-header')
})

test('the opposite move has a target that the secret header is not of', async () => {
  const shop = await Shop.of({
    cross: { targetConfig: { aliases: ['www.shop.example'] }, sourceConfig: { aliases: [] } },
  })
  const given = { alias: 'www.shop.example', 'probe-header': 'x-proof: very-secret', command: 'roll-back' }
  const run = await shop.run({ inputs: { ...given, 'source-distribution': shop.stage.scene.source.id } })
  const back = reportOf(run.outputs).next.filter(({ title }) => title.includes('opposite move'))
  expect(back, run.log).toHaveLength(1)
  expect(back[0]?.paste).not.toContain('probe-header')
})
