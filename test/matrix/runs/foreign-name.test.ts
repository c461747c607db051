import { expect, test, vi } from 'vitest'
import { issue } from '../../cloud/certificates.ts'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { distribution } from '../../cloud/scene.ts'
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
