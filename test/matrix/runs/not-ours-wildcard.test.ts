import { describe, expect, test, vi } from 'vitest'
import { readConfig, withAliases } from '../../cloud/cloudfront/config.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import { role } from '../../cloud/scene.ts'
import { dnsPolicy } from '../../stories/dns/dns-zone.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { type Interference, virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'

vi.setConfig({ testTimeout: 120_000 })

type Inputs = Readonly<Record<string, string>>

const www = 'www.shop.example'

describe('wildcard, and somebody else puts the wildcard on the target after the plan', () => {
  const blog = 'blog.shop.example'
  const star = '*.shop.example'
  const begun = async (route53: boolean) => {
    const stage = await setStage({ cross: {} })
    const { scene, cloud } = stage
    const writes = [dnsPolicy(scene.zone, www)]
    const own = role(cloud.world, { account: scene.zone.account, name: 'move-alias-dns', policies: writes })
    const dns: Inputs = route53 ? { dns: 'route53', 'dns-role-to-assume': own.arn } : { dns: 'manual' }
    const run = (more: Inputs, happens: Interference = {}) =>
      virtualRun(stage, {
        env: { GITHUB_STEP_SUMMARY: '' },
        reader: diligentPerson(stage),
        ...happens,
        inputs: { scenario: 'wildcard', ...dns, ...more },
      })
    const planned = async () => {
      const { outputs, log } = await run({ command: 'plan' })
      expect(outputs['result'], log).toBe('planned')
      return outputs['plan'] ?? ''
    }
    const plan = await planned()
    return {
      stage,
      /** Names that live by the wildcard. */
      points: (name: string) =>
        scene.zone.load([{ name, type: 'CNAME', ttl: 60, values: [`${scene.target.domain}.`] }]),
      adds: async () => {
        const { xml, aliases } = latest(scene.target)
        const config = readConfig(withAliases(xml, [...aliases, star]))
        accept(cloud.world, [{ distribution: scene.target, config }])
        await stage.clock.sleep(600_000)
      },
      newPlan: planned,
      run: (more: Inputs = {}, happens: Interference = {}) => run({ plan, ...more }, happens),
      starred: () => latest(scene.target).aliases.includes(star),
    }
  }

  test.each([
    ['the hosted zone leads another name to the target', blog, true],
    ['DNS leads all names below it to the target', star, false],
  ] as const)('%s: the plan does not fit, and a new one keeps the wildcard', async (_, name, route53) => {
    const { adds, points, run, newPlan, starred } = await begun(route53)
    points(name)
    await adds()
    const refused = await run()
    expect(refused.outputs, refused.log).toMatchObject({ result: 'refused', reason: 'plan-changed' })
    expect(refused.outputs['report']).toContain('target.aliases, *.shop.example: was not there, is there')
    expect(refused.log).toContain(`DNS of ${name} points to the target`)
    for (const { changes, log } of [refused, await run({ command: 'roll-back' })])
      expect(changes, log).toEqual([])
    const moved = await run({ plan: await newPlan() })
    expect(moved.outputs['result'], moved.log).toBe('moved')
    expect(starred()).toBe(true)
  })

  test('found out past the release: the move is finished, and the wildcard stays', async () => {
    const { adds, points, run, stage, starred } = await begun(true)
    const { source, target } = stage.scene
    await adds()
    const kill = () => latest(target).aliases.includes(www) && !latest(source).aliases.includes(www)
    await run({}, { after: (moment) => void (kill() && moment.kill()) })
    expect(latest(target).aliases).toContain(www)
    points(blog)
    await stage.clock.sleep(600_000)
    const moved = await run()
    expect(moved.exit, moved.log).toBe(0)
    expect(starred()).toBe(true)
  })

  test.each([true, false])(
    'nothing lives by it: an earlier run may have added it; route53: %s',
    async (route53) => {
      const { adds, run, starred } = await begun(route53)
      await adds()
      const moved = await run()
      expect(moved.outputs['result'], moved.log).toBe('moved')
      expect(moved.outputs['report']).toContain("keep it with keep-wildcard: 'true'")
      expect(starred()).toBe(false)
    },
  )

  test('another distribution serves the name that DNS leads to the target: the wildcard may be its own', async () => {
    const { points, run, stage, starred } = await begun(true)
    const { cloud, scene } = stage
    await run({}, { after: ({ kill }) => void (starred() && kill()) })
    const ends = [scene.source.id, scene.target.id]
    const third = [...cloud.world.distributions.values()].find(({ id }) => !ends.includes(id))
    if (third === undefined) throw new Error('no third distribution')
    const { xml, aliases } = latest(third)
    accept(cloud.world, [{ distribution: third, config: readConfig(withAliases(xml, [...aliases, blog])) }])
    points(blog)
    await stage.clock.sleep(600_000)
    const moved = await run()
    expect(moved.outputs['result'], moved.log).toBe('moved')
    expect(moved.log).not.toContain('is not of this move')
    // It may be needed by the move of the other name.
    expect(starred()).toBe(true)
  })

  test('of several names the zone is read once', async () => {
    const { stage, run, points, starred } = await begun(true)
    const { scene } = stage
    const alias = latest(scene.source).aliases.join(',')
    for (let n = 0; n < 900; n++) points(`n${n}.shop.example`)
    const { outputs } = await run({ command: 'plan', alias, plan: '' })
    const { plan = '' } = outputs
    const lists = async (more: Inputs) => {
      const { calls } = await run({ command: 'verify', alias, ...more })
      return calls.filter(({ operation }) => operation === 'ListResourceRecordSets').length
    }
    const without = await lists({ plan: '' })
    await run({ plan, alias }, { after: ({ kill }) => void (starred() && kill()) })
    expect(starred()).toBe(true)
    expect((await lists({ plan })) - without).toBeLessThanOrEqual(without)
  })

  test.each([true, false])(
    'what its own run has added, one that comes after it removes; route53: %s',
    async (route53) => {
      const { run, starred } = await begun(route53)
      await run(
        {},
        {
          after: ({ kill }) => {
            if (starred()) kill()
          },
        },
      )
      expect(starred()).toBe(true)
      const moved = await run()
      expect(moved.outputs['result'], moved.log).toBe('moved')
      expect(starred()).toBe(false)
    },
  )
})
