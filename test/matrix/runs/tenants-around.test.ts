import { describe, expect, test } from 'vitest'
import { readConfig } from '../../cloud/cloudfront/config.ts'
import { changed } from '../../cloud/cloudfront/settings.ts'
import { acceptable, tenantSettings } from '../../cloud/cloudfront/tenant-settings.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import type { Sides } from '../../cloud/scene/sides.ts'
import { denying } from '../../cloud/scene.ts'
import type { VirtualRun } from '../../virtual/run.ts'
import type { Stage, StageOptions } from '../../virtual/stage.ts'
import { Shop } from '../shop.ts'

interface Found {
  readonly id: string
  readonly evidence: string
  readonly remedy?: string
}

const findings = ({ outputs }: VirtualRun): readonly Found[] =>
  JSON.parse(outputs['report'] ?? '{}').findings ?? []
const operations = ({ calls }: VirtualRun) => calls.map(({ operation }) => operation)

function deny(shop: Shop, ...actions: readonly string[]): void {
  const { role } = shop.stage.scene
  for (const action of actions) Object.assign(role, { policies: denying(role.policies, action) })
}

describe('what the target uses is being deployed: it was enabled a moment ago', () => {
  function parentOf({ cloud: { world }, scene: { target } }: Stage) {
    const parent = world.distributions.get(latest(target).parentId ?? '')
    if (parent === undefined) throw new Error('no parent')
    return parent
  }

  function switchParent(stage: Stage, enabled: boolean): void {
    const parent = parentOf(stage)
    const xml = latest(parent).xml.replaceAll(
      `<Enabled>${!enabled}</Enabled>`,
      `<Enabled>${enabled}</Enabled>`,
    )
    accept(stage.cloud.world, [{ distribution: parent, config: readConfig(xml) }])
  }

  test.each(['one account', 'two accounts'])('%s: the name is not moved there before', async (accounts) => {
    const sides: Sides = { target: 'tenant' }
    const cross = accounts === 'two accounts'
    const shop = await Shop.of({
      ...(cross ? { cross: { sides } } : { scene: { sides } }),
      switches: { orderAcrossDistributions: false },
    })
    const { clock, cloud, scene } = shop.stage
    const { deployTime } = cloud.edges
    switchParent(shop.stage, false)
    await clock.sleep(600_000)
    cloud.world.settle()
    cloud.edges.deployTime = { min: 900_000, max: 900_000 }
    switchParent(shop.stage, true)
    cloud.edges.deployTime = deployTime
    let status = ''
    const run = await shop.run({
      inputs: cross
        ? { scenario: 'disable-source', 'accept-downtime': shop.names.join(',') }
        : { alias: scene.alias },
      judged: true,
      before: () => {
        status = status === '' ? parentOf(shop.stage).status : status
      },
      after: (_, { operation }) => {
        if (operation === 'UpdateDistribution' || operation === 'UpdateDomainAssociation')
          status = `${operation}: ${parentOf(shop.stage).status}`
      },
    })
    expect(run.outputs['result'], run.log).toBe('moved')
    expect(status).not.toContain('InProgress')
    const served = Array.from({ length: 4 }, (_, edge) => cloud.edges.serve(edge, scene.alias))
    expect(served).toEqual(served.map(() => ({ distribution: scene.target.id, by: 'exact' })))
    if (!cross) expect(shop.dark).toBe(0)
  })
})

describe('a source that is a tenant', () => {
  const fromTenant: StageOptions = { scene: { sides: { source: 'tenant' } } }

  test('AssociateAlias, which is for standard distributions only, is never sent for its name', async () => {
    const shop = await Shop.of(fromTenant)
    deny(shop, 'cloudfront:UpdateDomainAssociation')
    const run = await shop.run({ inputs: { alias: shop.stage.scene.alias } })
    expect(operations(run)).not.toContain('AssociateAlias')
    expect(run.outputs, run.log).toMatchObject({ reason: 'access-denied' })
    expect(run.log).toContain('cloudfront:UpdateDomainAssociation')
  })

  test('nor between two accounts, where users would be unserved for it', async () => {
    const shop = await Shop.of({ cross: { sides: { source: 'tenant' } } })
    deny(shop, 'cloudfront:UpdateDomainAssociation')
    const run = await shop.run({
      inputs: { scenario: 'disable-source', 'accept-downtime': shop.names.join(',') },
    })
    expect(operations(run)).not.toContain('AssociateAlias')
    expect(operations(run)).not.toContain('UpdateDistributionTenant')
    expect(run.outputs, run.log).toMatchObject({ reason: 'access-denied' })
    expect(shop.dark).toBe(0)
  })

  test('is not taken for nobody where only the older conflict list is permitted, which has no tenants', async () => {
    const shop = await Shop.of(fromTenant)
    deny(shop, 'cloudfront:ListDomainConflicts')
    const run = await shop.run({ inputs: { alias: shop.stage.scene.alias }, judged: true })
    expect(run.outputs['result'], run.log).not.toBe('exposed')
    expect(run.untrue).toEqual([])
  })

  test('is not to be found by a list of distributions: that permission is not asked for', async () => {
    const shop = await Shop.of(fromTenant)
    deny(shop, 'cloudfront:ListDistributions', 'cloudfront:GetDistributionTenantByDomain')
    const run = await shop.run({ inputs: { alias: shop.stage.scene.alias } })
    const found = findings(run).find(({ id }) => id === 'source-unknown')
    expect(found?.remedy, run.log).toContain('cloudfront:GetDistributionTenantByDomain')
    expect(found?.remedy).not.toContain('ListDistributions')
  })
})

describe('two tenants of one multi-tenant distribution do not serve the same way', () => {
  const sides: Sides = { source: 'tenant', target: 'tenant', shared: 'distribution' }

  async function differing(change: (stage: Stage) => void): Promise<readonly string[]> {
    const shop = await Shop.of({ scene: { sides } })
    change(shop.stage)
    await shop.stage.clock.sleep(600_000)
    const run = await shop.run({ inputs: { alias: shop.stage.scene.alias, command: 'plan' } })
    return findings(run)
      .map(({ id }) => id)
      .filter((id) => id.startsWith('differ'))
  }

  test('where nothing differs they do', async () => {
    expect(await differing(() => undefined)).toEqual(['differences'])
  })

  test('with other values of the parameters, of which origins are made', async () => {
    const found = await differing(({ cloud: { world }, scene: { target } }) => {
      const settings = tenantSettings(latest(target))
      const parameters = settings.parameters.replace('main', 'another-customer')
      accept(world, [{ distribution: target, config: acceptable({ ...settings, parameters }) }])
    })
    expect(found).toEqual(['differs-origins-and-origin-access'])
  })

  test('with a connection group without IPv6', async () => {
    const found = await differing(({ cloud: { world }, scene: { target } }) => {
      const group = world.connectionGroups.get(latest(target).groupId ?? '')
      if (group !== undefined) Object.assign(group, { ipv6: false })
    })
    expect(found).toEqual(['differs-ipv6-http-version-and-anycast'])
  })
})

test.each(['move', 'recover'])(
  'a name that nobody holds, and a tenant as the target: what is printed to paste works (%s)',
  async (command) => {
    const shop = await Shop.of({ scene: { sides: { target: 'tenant' } } })
    const { cloud, scene } = shop.stage
    const aliases = latest(scene.source).aliases.filter((name) => name !== scene.alias)
    accept(cloud.world, [{ distribution: scene.source, config: changed(scene.source, { aliases }) }])
    await shop.stage.clock.sleep(600_000)
    const run = await shop.run({ inputs: { alias: scene.alias } })
    expect(run.outputs, run.log).toMatchObject({ reason: 'alias-not-held' })
    const [first] = JSON.parse(run.outputs['report'] ?? '{}').next
    expect(first.paste).toContain(`accept-downtime: ${scene.alias}`)
    const again = await shop.run({ inputs: { alias: scene.alias, 'accept-downtime': scene.alias, command } })
    expect(again.outputs['result'], again.log).toBe('moved')
  },
)
