import { expect, test, vi } from 'vitest'
import type { Sides } from '../../cloud/scene/sides.ts'
import { allow } from '../../cloud/scene.ts'
import { Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 60_000 })

test.each<[string, Sides, string]>([
  ['distribution', {}, 'ListDistributions'],
  ['tenant', { source: 'tenant' }, 'GetDistributionTenantByDomain'],
])(
  'a %s that the role of its account cannot find: the permission to add is one that finds it',
  async (_, sides, finds) => {
    const actions = ['GetDistribution', 'GetDistributionTenant', 'GetConnectionGroup', 'ListTagsForResource']
    const sourcePolicies = () => [
      allow(
        [...actions, 'UpdateDistribution', 'UpdateDistributionTenant'].map(
          (action) => `cloudfront:${action}`,
        ),
        '*',
      ),
    ]
    const shop = await Shop.of({ cross: { sides, sourcePolicies } })
    const { cloud, scene } = shop.stage
    const inputs = { alias: scene.alias, command: 'plan', 'source-distribution': '' }
    const run = await shop.run({ inputs })
    expect(run.outputs, run.log).toMatchObject({ result: 'refused', reason: 'source-unknown' })
    expect(run.outputs['report']).toContain(`or allow cloudfront:${finds} for that role`)
    expect(run.summary).not.toContain('could not be read: there are no credentials for it')
    const role = scene.sourceRole
    if (role === undefined) throw new Error('there is no role in the account of the source')
    const policies = [...role.policies, allow([`cloudfront:${finds}`], '*')]
    cloud.world.roles.set(role.arn, { ...role, policies })
    const again = await shop.run({ inputs })
    expect(again.outputs['result'], again.log).toBe('planned')
  },
)
