import { expect, test, vi } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { role } from '../../cloud/scene.ts'
import { dnsPolicy } from '../../stories/dns/dns-zone.ts'
import { withAlias, withoutAlias } from '../../stories/harness/rival.ts'
import { changesOf } from '../dns-stage.ts'
import { methods, Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 120_000 })

const star = '*.shop.example'

test.each([0, 1])(
  'wildcard, %i of the names on the target when the plan is made: a wildcard that somebody else adds since is no part of it',
  async (before) => {
    const { stage, inputs } = methods.wildcard
    const shop = await Shop.of(stage)
    const { cloud, scene, clock } = shop.stage
    for (const name of shop.names.slice(0, before)) {
      withoutAlias(cloud.world, scene.source, name)
      withAlias(cloud.world, scene.target, name)
    }
    await clock.sleep(600_000)
    const policies = shop.names.map((name) => dnsPolicy(scene.zone, name))
    const own = role(cloud.world, { account: scene.zone.account, name: 'move-alias-dns', policies })
    const given = { ...inputs(), dns: 'route53', 'dns-role-to-assume': own.arn }
    const planned = await shop.run({ inputs: { ...given, command: 'plan' } })
    expect(planned.outputs['result'], planned.log).toBe('planned')
    scene.zone.load([
      { name: 'blog.shop.example', type: 'CNAME', ttl: 60, values: [`${scene.target.domain}.`] },
    ])
    withAlias(cloud.world, scene.target, star)
    await clock.sleep(600_000)
    const run = await shop.run({ inputs: { ...given, plan: planned.outputs['plan'] ?? '' } })
    expect(run.outputs, run.log).toMatchObject({ result: 'refused', reason: 'plan-changed' })
    expect(changesOf(run)).toEqual([])
    expect(latest(scene.target).aliases).toContain(star)
  },
)
