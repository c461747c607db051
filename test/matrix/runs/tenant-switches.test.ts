import { describe, expect, test, vi } from 'vitest'
import type { Switches } from '../../cloud/switches.ts'
import { Play } from '../play.ts'
import { methods, Shop } from '../shop.ts'
import { tenants } from '../tenant-variants.ts'

vi.setConfig({ testTimeout: 240_000 })

/** What AWS leaves open about tenants: the answer that is not the default one. */
const others: readonly (readonly [says: string, switches: Partial<Switches>])[] = [
  ['the domain of the multi-tenant distribution is a TXT value too', { tenantTxtValue: 'distribution-too' }],
  ['what an update leaves out is reset', { tenantOmitted: 'reset' }],
  ['a moved domain is inactive until it is deployed', { tenantDomainStatus: 'inactive-until-deployed' }],
  ['a certificate is proof enough for a new domain', { tenantProof: 'certificate' }],
  ['a source tenant of another account may be enabled', { tenantSourceDisabled: false }],
  ['a tenant may lose its last domain', { tenantNeedsDomain: false }],
]

describe.each(others)('%s', (_, switches) => {
  test.each(tenants.map((variant) => [variant.name, variant] as const))('%s', async (_, variant) => {
    const play = await Play.of(variant, { switches })
    const run = await play.run()
    expect(run.outputs['result'], run.log).toBe('moved')
    expect(play.verdict()).toEqual([])
    expect(await play.converge(run.outputs['plan'])).toEqual([])
  })
})

test.each(['same-account', 'disable-source'] as const)(
  '%s: names that are inactive until they are deployed do not wait for one another',
  async (method) => {
    const { stage, inputs } = methods[method]
    const sides = { target: 'tenant' } as const
    const shop = await Shop.of({
      ...('cross' in stage ? { cross: { sides } } : { scene: { sides } }),
      switches: { tenantDomainStatus: 'inactive-until-deployed' },
    })
    const run = await shop.run({ inputs: inputs(shop.names) })
    expect(run.outputs['result'], run.log).toBe('moved')
    const given = run.calls.filter(
      ({ operation, status }) => operation === 'UpdateDomainAssociation' && status === 200,
    )
    expect(given).toHaveLength(shop.names.length)
    expect((given.at(-1)?.at ?? 0) - (given[0]?.at ?? 0)).toBeLessThan(10_000)
  },
)
