import { describe, expect, test, vi } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import type { Sides } from '../../cloud/scene/sides.ts'
import { denying } from '../../cloud/scene.ts'
import type { StageOptions } from '../../virtual/stage.ts'
import { Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 120_000 })

const toTenant: Sides = { target: 'tenant' }
const fromTenant: Sides = { source: 'tenant' }

/** The shop and one run of one of its names, or of all. */
async function moved(options: StageOptions, inputs: Readonly<Record<string, string>> = {}) {
  const shop = await Shop.of(options)
  const run = await shop.run({ inputs: { alias: shop.stage.scene.alias, ...inputs } })
  return { shop, run }
}

describe('what people read of a move with a tenant', () => {
  test('the plan names the calls and the records of the tenant', async () => {
    const { shop, run } = await moved(
      { cross: { sides: fromTenant } },
      { command: 'plan', scenario: 'wildcard' },
    )
    expect(run.outputs['result'], run.log).toBe('planned')
    expect(run.summary).toContain('UpdateDistributionTenant')
    expect(JSON.parse(run.outputs['plan'] ?? '{}')).toMatchObject({
      source: { kind: 'distribution-tenant', id: shop.stage.scene.source.id },
      target: { kind: 'distribution' },
    })
    expect(run.log).toContain('The cache starts empty after the move')
  })

  test('DNS is pointed to the routing endpoint, and the ownership record has it as its value', async () => {
    const { shop, run } = await moved(
      { scene: { sides: toTenant }, switches: { updateAssociationNeedsTxt: true } },
      { 'dns-timeout': '30m' },
    )
    expect(run.outputs['result'], run.log).toBe('moved')
    const { domain } = shop.stage.scene.target
    expect(domain).toMatch(/route/)
    expect(run.log).toContain(`CNAME ${domain}`)
    expect(run.log).toMatch(new RegExp(`TXT "?${domain}`))
  })

  test('verify asks CloudFront whether DNS is valid', async () => {
    const { shop, run } = await moved({ scene: { sides: toTenant } })
    expect(run.outputs['result'], run.log).toBe('moved')
    const verified = await shop.run({ inputs: { alias: shop.stage.scene.alias, command: 'verify' } })
    expect(verified.outputs['result'], verified.log).toBe('verified')
    expect(verified.log).toContain('valid-configuration')
  })
})

describe('a tenant as the target', () => {
  test('its multi-tenant distribution in its place is refused, with the way out', async () => {
    const { shop } = await moved({ scene: { sides: toTenant } }, { command: 'plan' })
    const [parent] = [...shop.stage.cloud.world.distributions.values()].filter((one) => one.tenantOnly)
    const run = await shop.run({
      inputs: { alias: shop.stage.scene.alias, 'target-distribution': parent?.id ?? '', command: 'plan' },
    })
    expect(run.outputs).toMatchObject({ result: 'refused' })
    expect(run.log).toContain('dt_')
  })

  test.each(['wildcard', 'release-and-claim'])('%s is refused before anything is changed', async (method) => {
    const { run } = await moved(
      { cross: { sides: toTenant } },
      { scenario: method, 'accept-downtime': method === 'wildcard' ? '' : 'www.shop.example' },
    )
    expect(run.outputs).toMatchObject({ result: 'refused', reason: 'claim-refused' })
    expect(run.changes).toEqual([])
  })

  test('the older mover call never takes the place of the one that is not permitted', async () => {
    const shop = await Shop.of({ scene: { sides: toTenant } })
    const { role, alias } = shop.stage.scene
    Object.assign(role, { policies: denying(role.policies, 'cloudfront:UpdateDomainAssociation') })
    const run = await shop.run({ inputs: { alias } })
    expect(run.outputs, run.log).toMatchObject({ reason: 'access-denied' })
    expect(run.calls.map(({ operation }) => operation)).not.toContain('AssociateAlias')
  })

  test('several names move together, and a domain that it listed as inactive becomes active', async () => {
    const shop = await Shop.of({ scene: { sides: toTenant } })
    const run = await shop.run()
    expect(run.outputs['result'], run.log).toBe('moved')
    expect(shop.on('target')).toEqual(shop.all)
    expect(shop.dark).toBe(0)
  })
})

describe('a tenant as the source', () => {
  test('is found by one call where its id is not given, and cannot be read without that', async () => {
    const { run } = await moved({ scene: { sides: fromTenant } })
    expect(run.outputs['result'], run.log).toBe('moved')
    const shop = await Shop.of({ scene: { sides: fromTenant } })
    const { role, alias, source } = shop.stage.scene
    Object.assign(role, { policies: denying(role.policies, 'cloudfront:GetDistributionTenantByDomain') })
    const without = await shop.run({ inputs: { alias } })
    expect(without.outputs, without.log).toMatchObject({ result: 'refused', reason: 'source-unknown' })
    expect(without.log).toContain('cloudfront:GetDistributionTenantByDomain')
    const given = await shop.run({ inputs: { alias, 'source-distribution': source.id } })
    expect(given.outputs['result'], given.log).toBe('moved')
  })

  test('goes back: the move is undone by its plan', async () => {
    const { shop, run } = await moved({ scene: { sides: fromTenant } })
    const { alias, source } = shop.stage.scene
    const back = await shop.run({
      inputs: { alias, command: 'roll-back', plan: run.outputs['plan'] ?? '' },
    })
    expect(back.outputs['result'], back.log).toBe('rolled-back')
    expect(latest(source).aliases).toContain(alias)
  })

  test('keeps its last domain: CloudFront refuses the release, and nothing is left behind', async () => {
    const sides: Sides = { source: 'tenant' }
    const shop = await Shop.of({ cross: { sides, sourceConfig: { aliases: ['www.shop.example'] } } })
    const { alias, source } = shop.stage.scene
    expect(latest(source).aliases).toEqual([alias])
    const run = await shop.run({ inputs: { alias, scenario: 'wildcard' } })
    expect(run.outputs['result'], run.log).not.toBe('moved')
    expect(latest(source).aliases).toEqual([alias])
    expect(shop.dark).toBe(0)
  })
})
