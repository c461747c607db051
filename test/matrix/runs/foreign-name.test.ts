import { describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { issue } from '../../cloud/certificates.ts'
import { readConfig, withAliases } from '../../cloud/cloudfront/config.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import { distribution, everything } from '../../cloud/scene.ts'
import { virtualRun } from '../../virtual/run.ts'
import { type Stage, setStage } from '../../virtual/stage.ts'
import { Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 60_000 })

test.each(['plan', 'move'])(
  'one account, one of two names on a distribution of somebody else: %s is refused, whatever their order, and moves nothing',
  async (command) => {
    const shop = await Shop.of({ scene: { sourceConfig: { aliases: ['www.shop.example'] } } })
    const { cloud, scene } = shop.stage
    const account = '777788889999'
    const { arn } = await issue(cloud.world, { account, names: ['*.shop.example'] })
    const aliases = ['img.shop.example']
    distribution(cloud.world, { account, id: 'E3THIRD0000003', aliases, certificateArn: arn })
    for (const alias of ['www.shop.example,img.shop.example', 'img.shop.example,www.shop.example']) {
      const run = await shop.run({ inputs: { command, alias } })
      expect(run.outputs, run.log).toMatchObject({ result: 'refused', reason: 'holder-is-another' })
      expect(run.outputs['report']).toContain('Move img.shop.example in a run of its own')
    }
    expect(latest(scene.source).aliases).toEqual(['www.shop.example'])
    expect(latest(scene.target).aliases).toEqual([])
  },
)

const remedies = (outputs: Readonly<Record<string, string>>): string =>
  JSON.parse(outputs['report'] ?? '{}')
    .findings.filter(({ id }: { id: string }) => id === 'holder-is-another')
    .map(({ evidence, remedy }: Record<string, string>) => `${evidence}\n${remedy}`)
    .join('\n')

describe('names on three distributions of the account', () => {
  async function threeShops() {
    const shop = await Shop.of({ scene: { sourceConfig: { aliases: ['www.shop.example'] } } })
    const { cloud, scene } = shop.stage
    for (const [id, name] of [
      ['E3OLDBLOG00003', 'blog.shop.example'],
      ['E4OLDNEWS00004', 'news.shop.example'],
    ] as const) {
      const { arn: certificateArn } = scene.certificate
      distribution(cloud.world, { account: scene.account, id, aliases: [name], certificateArn })
    }
    return (inputs: Readonly<Record<string, string>>) =>
      shop.run({ inputs: { command: 'plan', dns: 'manual', ...inputs } })
  }

  test('none was given as the source: two of the names move in runs of their own', async () => {
    const run = await threeShops()
    const { outputs } = await run({ alias: 'www.shop.example,blog.shop.example,news.shop.example' })
    const said = remedies(outputs)
    expect(said).toContain('blog.shop.example is on E3OLDBLOG00003, not on E1OLDSHOP00001')
    expect(said).toContain(
      'Move blog.shop.example in a run of its own, with source-distribution: E3OLDBLOG00003.',
    )
    expect(said).toContain('source-distribution: E4OLDNEWS00004.')
  })

  test('the source that was given has none of them', async () => {
    const run = await threeShops()
    const given = { 'source-distribution': 'E1OLDSHOP00001' }
    const { outputs } = await run({ alias: 'blog.shop.example,news.shop.example', ...given })
    expect(remedies(outputs)).toMatch(/blog\S* in a run of its own.*\n.*news\S* in a run of its own/)
    const one = await run({ alias: 'blog.shop.example', ...given })
    expect(remedies(one.outputs)).toMatch(
      /not on E1OLDSHOP00001, the source that was given\nsource-distribution: E3OLDBLOG00003$/,
    )
  })
})

/** Two accounts; a third distribution has the name, in the account of the target or in one that is nobody's here. */
async function thirdShop(where: 'target' | 'strange', alias: string): Promise<Stage> {
  const policies = () => [everything]
  const stage = await setStage({ cross: { alias, targetPolicies: policies, sourcePolicies: policies } })
  const { cloud, scene } = stage
  const { xml, aliases } = latest(scene.source)
  const left = withAliases(
    xml,
    aliases.filter((name) => name !== alias),
  )
  accept(cloud.world, [{ distribution: scene.source, config: readConfig(left) }])
  const account = where === 'target' ? scene.account : '777788889999'
  const { arn } = await issue(cloud.world, { account, names: ['shop.example', '*.shop.example'] })
  distribution(cloud.world, { account, id: 'E3THIRD0000003', aliases: [alias], certificateArn: arn })
  await stage.clock.sleep(400_000)
  return stage
}

/** Runs a plan, and again with all inputs that its blockers name, until they name none or those of an earlier one. */
async function followed(stage: Stage, given: Readonly<Record<string, string>>) {
  const seen: string[] = []
  for (let inputs = { command: 'plan', dns: 'manual', ...given }; ; ) {
    const run = await virtualRun(stage, { judged: true, inputs })
    const { findings } = JSON.parse(run.outputs['report'] ?? '{}')
    const blockers: Record<string, string>[] = findings.filter(
      ({ level }: { level: string }) => level === 'blocker',
    )
    const lines = blockers.flatMap(({ remedy }) => [...(remedy ?? '').matchAll(/^([a-z-]+): (.*)$/gm)])
    const asked = lines.map(([, name, value]) => [name, value])
    const loops = seen.includes(String(asked))
    if (asked.length === 0 || loops) return { run, loops, reasons: blockers.map(({ id }) => id) }
    seen.push(String(asked))
    inputs = { ...inputs, ...Object.fromEntries(asked) }
  }
}

describe.each(['www.shop.example', 'shop.example'])(
  'a third distribution holds %s: remedies work',
  (alias) => {
    const scenarios = ['auto', 'same-account', 'disable-source', 'release-and-claim']
    test.each(scenarios)('it is in the account of the target: %s', async (scenario) => {
      const stage = await thirdShop('target', alias)
      const { run } = await followed(stage, { scenario })
      expect(run.outputs['result'], run.log).toBe('planned')
      expect(run.outputs['scenario']).toBe('same-account')
      expect(run.outputs['source-distribution']).toBe('E3THIRD0000003')
    })

    test.each(scenarios)('it is in a strange account: %s asks for no outage in vain', async (scenario) => {
      const stage = await thirdShop('strange', alias)
      const { run, loops, reasons } = await followed(stage, { scenario })
      expect(loops, run.log).toBe(false)
      expect(reasons).toContain('holder-is-another')
      expect(reasons).not.toContain('downtime-not-accepted')
    })
  },
)

test.each(['wildcard', 'release-and-claim'])(
  '%s: a distribution of the account takes the name in the middle: no case for AWS Support, and the plan to paste works',
  async (scenario) => {
    const alias = 'www.shop.example'
    const policies = () => [everything]
    const stage = await setStage({ cross: { alias, targetPolicies: policies, sourcePolicies: policies } })
    const { cloud, scene, clock } = stage
    const { account, certificate } = scene
    let taken = false
    const run = await virtualRun(stage, {
      judged: true,
      inputs: { scenario, ...(scenario === 'wildcard' ? {} : { 'accept-downtime': alias }) },
      after: () => {
        if (taken || latest(scene.source).aliases.includes(alias)) return
        taken = true
        const id = 'E3THIRD0000003'
        distribution(cloud.world, { account, id, aliases: [alias], certificateArn: certificate.arn })
      },
    })
    expect(run.outputs, run.log).toMatchObject({ result: 'exposed', reason: 'holder-is-another' })
    expect(run.summary).not.toContain('AWS Support')
    const { next } = JSON.parse(run.outputs['report'] ?? '{}')
    expect(next[0].title, run.log).toContain('another distribution of your account')
    await clock.sleep(400_000)
    // What is pasted takes the place of all inputs.
    const inputs = { 'source-distribution': '', ...parse(next[0].paste) }
    const plan = await virtualRun(stage, { judged: true, inputs })
    const source = { 'source-distribution': 'E3THIRD0000003' }
    expect(plan.outputs, plan.log).toMatchObject({ result: 'planned', scenario: 'same-account', ...source })
  },
)

test('alias: all of a source in the account of the target, with a role for another account', async () => {
  const stage = await thirdShop('target', 'www.shop.example')
  const inputs = { command: 'plan', alias: 'all', 'source-distribution': 'E3THIRD0000003', dns: 'manual' }
  const { outputs, log } = await virtualRun(stage, { judged: true, inputs })
  expect(outputs, log).toMatchObject({ result: 'planned', scenario: 'same-account' })
})
