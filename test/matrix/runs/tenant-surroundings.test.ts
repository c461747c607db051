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

/** Once, when a call of this operation has been made. */
function once(operation: string): Interference {
  let done = false
  return {
    after: ({ stage }, call) => {
      if (done || call.operation !== operation) return
      done = true
      disableParent(stage)
    },
  }
}

async function disabled(interference: Interference, inputs: Readonly<Record<string, string>> = {}) {
  const shop = await Shop.of({ scene: { sides: toTenant } })
  const { alias } = shop.stage.scene
  return { shop, alias, run: await shop.run({ inputs: { alias, ...inputs }, ...interference }) }
}

describe('the multi-tenant distribution of the target is disabled during the run', () => {
  test('before the mover call: nothing is moved, and it is said what is disabled', async () => {
    const { shop, run, alias } = await disabled(once('ListDomainConflicts'))
    expect(run.outputs, run.log).toMatchObject({ reason: 'target-disabled' })
    expect(run.log).toContain('the multi-tenant distribution of')
    expect(run.calls.map(({ operation }) => operation)).not.toContain('UpdateDomainAssociation')
    expect(shop.on('source')).toContain(alias)
  })

  test('after the mover call: the run does not end moved, and no distribution is said to serve', async () => {
    const { run, alias } = await disabled(once('UpdateDomainAssociation'))
    expect(run.outputs, run.log).toMatchObject({ result: 'exposed', reason: 'target-disabled' })
    expect(run.summary).toContain('multi-tenant distribution')
    const { status } = JSON.parse(run.outputs['report'] ?? '{}')
    expect(status.aliases[0]).toMatchObject({ alias, serving: { by: 'nobody' }, holder: { is: 'target' } })
  })

  test('verify says so', async () => {
    const { shop, run, alias } = await disabled({})
    expect(run.outputs['result'], run.log).toBe('moved')
    disableParent(shop.stage)
    const verified = await shop.run({ inputs: { alias, command: 'verify' } })
    expect(verified.outputs, verified.log).toMatchObject({ result: 'exposed', reason: 'target-disabled' })
    expect(verified.log).toContain('the multi-tenant distribution of')
  })
})
