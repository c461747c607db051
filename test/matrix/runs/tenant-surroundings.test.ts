import { describe, expect, test } from 'vitest'
import { readConfig } from '../../cloud/cloudfront/config.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import type { Sides } from '../../cloud/scene/sides.ts'
import type { Interference } from '../../virtual/run.ts'
import type { Stage } from '../../virtual/stage.ts'
import { Shop } from '../shop.ts'

const toTenant: Sides = { target: 'tenant' }

/** Somebody disables the multi-tenant distribution of the target: the tenant itself stays enabled, and serves nobody. */
function disableParent({ cloud: { world } }: Stage): void {
  const parent = [...world.distributions.values()].find(({ tenantOnly }) => tenantOnly)
  if (parent === undefined) throw new Error('there is no multi-tenant distribution')
  const xml = latest(parent).xml.replaceAll('<Enabled>true</Enabled>', '<Enabled>false</Enabled>')
  accept(world, [{ distribution: parent, config: readConfig(xml) }])
}

/** Somebody disables its connection group. */
function disableGroup({ cloud: { world, edges } }: Stage): void {
  for (const group of world.connectionGroups.values()) edges.switchGroup(group, false)
}

/** Once, when a call of this operation has been made. */
function once(operation: string, disable: (stage: Stage) => void): Interference {
  let done = false
  return {
    after: ({ stage }, call) => {
      if (done || call.operation !== operation) return
      done = true
      disable(stage)
    },
  }
}

async function disabled(interference: Interference, inputs: Readonly<Record<string, string>> = {}) {
  const shop = await Shop.of({ scene: { sides: toTenant } })
  const { alias } = shop.stage.scene
  return { shop, alias, run: await shop.run({ inputs: { alias, ...inputs }, ...interference }) }
}

describe.each([
  ['multi-tenant distribution', disableParent],
  ['connection group', disableGroup],
] as const)('the %s of the target is disabled', (what, disable) => {
  test('before the run: nothing is changed, and it is said what to enable', async () => {
    const shop = await Shop.of({ scene: { sides: toTenant } })
    const { alias } = shop.stage.scene
    disable(shop.stage)
    const run = await shop.run({ inputs: { alias } })
    expect(run.outputs, run.log).toMatchObject({ result: 'refused', reason: 'target-disabled' })
    expect(run.log).toContain(`The ${what} of the target is disabled`)
    expect(run.calls.filter(({ mutating }) => mutating)).toEqual([])
    expect(shop.on('source')).toContain(alias)
    expect(shop.dark).toBe(0)
  })

  test('before the mover call: nothing is moved, and it is said what is disabled', async () => {
    const { shop, run, alias } = await disabled(once('ListDomainConflicts', disable))
    expect(run.outputs, run.log).toMatchObject({ reason: 'target-disabled' })
    expect(run.log).toContain(`the ${what} of`)
    expect(run.calls.map(({ operation }) => operation)).not.toContain('UpdateDomainAssociation')
    expect(shop.on('source')).toContain(alias)
  })

  test('after the mover call: the run does not end moved, and no distribution is said to serve', async () => {
    const { run, alias } = await disabled(once('UpdateDomainAssociation', disable))
    expect(run.outputs, run.log).toMatchObject({ result: 'exposed', reason: 'target-disabled' })
    expect(run.summary).toContain(what)
    const { status } = JSON.parse(run.outputs['report'] ?? '{}')
    expect(status.aliases[0]).toMatchObject({ alias, serving: { by: 'nobody' }, holder: { is: 'target' } })
  })

  test('verify says so', async () => {
    const { shop, run, alias } = await disabled({})
    expect(run.outputs['result'], run.log).toBe('moved')
    disable(shop.stage)
    const verified = await shop.run({ inputs: { alias, command: 'verify' } })
    expect(verified.outputs, verified.log).toMatchObject({ result: 'exposed', reason: 'target-disabled' })
    expect(verified.log).toContain(`the ${what} of`)
    const { findings } = JSON.parse(verified.outputs['report'] ?? '{}')
    expect(findings.find(({ id }: { id: string }) => id === 'served').remedy).toBe('Enable it.')
  })
})

describe('disable-source, while the connection group of the target is disabled', () => {
  const between = async (interference: Interference) => {
    const shop = await Shop.of({ cross: { sides: toTenant } })
    const inputs = { scenario: 'disable-source', 'accept-downtime': shop.names.join(',') }
    return { shop, inputs, run: await shop.run({ inputs, ...interference }) }
  }

  test('before the source is disabled: it stays enabled, and serves all names', async () => {
    const { shop, run } = await between(once('GetManagedCertificateDetails', disableGroup))
    expect(run.outputs, run.log).toMatchObject({ reason: 'target-disabled' })
    expect(run.log).toContain('the connection group of')
    expect(shop.stage.scene.source.versions.at(-1)?.enabled).toBe(true)
    expect([shop.on('source'), shop.dark]).toEqual([shop.all, 0])
  })

  test('when the source is disabled already: it is said what to enable, and that ends the outage', async () => {
    const { shop, inputs, run } = await between(once('UpdateDistribution', disableGroup))
    const { cloud, clock, scene } = shop.stage
    const [group] = cloud.world.connectionGroups.values()
    if (group === undefined) throw new Error('there is no connection group')
    expect(run.outputs, run.log).toMatchObject({ result: 'exposed', reason: 'target-disabled' })
    const { next } = JSON.parse(run.outputs['report'] ?? '{}')
    expect(next[0].title, run.log).toBe('Enable what the target uses')
    expect(next[0].paste).toContain(`${group.id}, the connection group of`)
    // What was disabled for the move is enabled again all the same.
    expect(scene.source.versions.at(-1)?.enabled).toBe(true)
    cloud.edges.switchGroup(group, true)
    await clock.sleep(400_000)
    const again = await shop.run({ inputs: { ...inputs, plan: run.outputs['plan'] ?? '' } })
    expect(['moved', 'already-in-place'], again.log).toContain(again.outputs['result'])
    const at = cloud.edges.serve(0, scene.alias)
    expect(at).toMatchObject({ distribution: scene.target.id })
  })
})

test('a source whose connection group is disabled, so that users are unserved already, is moved from', async () => {
  const shop = await Shop.of({ scene: { sides: { source: 'tenant' } } })
  disableGroup(shop.stage)
  await shop.stage.clock.sleep(400_000)
  const run = await shop.run()
  expect(run.outputs['result'], run.log).toBe('moved')
  expect(run.log).toMatch(/No distribution serves \S+: it is on the source \S+; \S+, the connection group of/)
  expect(shop.stage.cloud.edges.serve(0, shop.stage.scene.alias)).toMatchObject({
    distribution: shop.stage.scene.target.id,
  })
})
