import { CloudFrontClient, UpdateDomainAssociationCommand } from '@aws-sdk/client-cloudfront'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Cloud, startCloud } from '../cloud/cloud.ts'
import { tenantSettings } from '../cloud/cloudfront/tenant-settings.ts'
import { latest } from '../cloud/cloudfront/versions.ts'
import { crossAccountScene } from '../cloud/scene/cross-account.ts'
import { standardScene } from '../cloud/scene/standard.ts'
import { keys } from '../cloud/scene.ts'
import type { Holder } from '../cloud/world.ts'
import { credentialsOf } from './loopback.ts'

const kinds = ['distribution', 'tenant'] as const
const pairs = kinds.flatMap((source) => kinds.map((target) => ({ source, target })))

async function cloud(): Promise<Cloud> {
  const started = await startCloud({ deployTime: { min: 1, max: 2 } })
  onTestFinished(() => started.stop())
  return started
}

/** Moves the name by hand, with the rights of a role of the scene. */
async function move({ world, urls }: Cloud, name: string, to: Holder, policies: Parameters<typeof keys>[2]) {
  const client = new CloudFrontClient({
    region: 'us-east-1',
    endpoint: urls.get('cloudfront') ?? '',
    credentials: credentialsOf(keys(world, to.account, policies)),
    maxAttempts: 1,
  })
  onTestFinished(() => client.destroy())
  const TargetResource =
    to.kind === 'distribution' ? { DistributionId: to.id } : { DistributionTenantId: to.id }
  await client.send(new UpdateDomainAssociationCommand({ Domain: name, TargetResource }))
}

describe.each(pairs)('a scene from $source to $target', (sides) => {
  test('in one account: the name can be moved with the rights of its role', async () => {
    const started = await cloud()
    const { world, dns, edges } = started
    const { alias, source, target, role, zone } = await standardScene(world, dns, { sides, neighbours: 2 })
    expect([source.kind, target.kind].map((kind) => kind.replace('distribution-tenant', 'tenant'))).toEqual([
      sides.source,
      sides.target,
    ])
    expect(edges.serve(0, alias)).toMatchObject({ distribution: source.id })
    expect(zone.at(world.now()).sets.find(({ name }) => name === alias)?.values).toEqual([
      `${source.domain}.`,
    ])
    await move(started, alias, target, role.policies)
    expect(latest(target).aliases).toContain(alias)
  })

  test('between two accounts: each role has rights on its own side alone', async () => {
    const { world, dns } = await cloud()
    const scene = await crossAccountScene(world, dns, { sides, neighbours: 2 })
    const { source, target, role, sourceRole } = scene
    expect([role.account, sourceRole.account]).toEqual([target.account, source.account])
    expect(source.account).not.toBe(target.account)
    expect(JSON.stringify(role.policies)).not.toContain(source.id)
    expect(JSON.stringify(sourceRole.policies)).not.toContain(target.id)
  })
})

test('two tenants of one multi-tenant distribution, and of one connection group', async () => {
  const sides = { source: 'tenant', target: 'tenant' } as const
  const of = ({ versions }: Holder) => {
    const version = versions.at(-1)
    if (version === undefined) throw new Error('no version')
    return tenantSettings(version)
  }
  const both = async (shared?: 'distribution' | 'connection-group') => {
    const { world, dns } = await startCloud({ sockets: false })
    const { source, target } = await standardScene(world, dns, {
      sides: { ...sides, ...(shared === undefined ? {} : { shared }) },
      neighbours: 2,
    })
    return [of(source).parentId === of(target).parentId, source.domain === target.domain]
  }
  expect(await both()).toEqual([false, false])
  expect(await both('distribution')).toEqual([true, false])
  expect(await both('connection-group')).toEqual([true, true])
})
