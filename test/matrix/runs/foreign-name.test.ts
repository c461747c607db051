import { describe, expect, test, vi } from 'vitest'
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
