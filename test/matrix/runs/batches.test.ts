import { describe, expect, test, vi } from 'vitest'
import { role } from '../../cloud/scene.ts'
import { dnsPolicyOf } from '../../stories/dns/dns-zone.ts'
import { methods } from '../shop.ts'
import { Wide } from '../wide.ts'

vi.setConfig({ testTimeout: 240_000 })

describe.each([
  // Of each name 20 values are deleted and 21 created: 24 names fit into 1,000 records.
  ['twenty values of others', 20, 10, 5],
  // Each value is deleted and created again: 74 names fit into 32,000 characters.
  ['a long value of others', 1, 200, 2],
  ['a short value of others', 1, 10, 0],
] as const)('a hundred ownership records with %s each', (_, many, length, batches) => {
  test('disable-source: the plan says how many calls Route 53 needs for the zone, and the move makes so many', async () => {
    const { stage, inputs } = methods['disable-source']
    const wide = await Wide.of({ ...stage, switches: { aliasQuota: 250 } }, 100)
    const { cloud, scene } = wide.stage
    const values = Array.from({ length: many }, (_value, n) => `"${String(n).padStart(length - 2, '0')}"`)
    scene.zone.load(
      wide.names.map((name) => ({ name: `_${name}`, type: 'TXT' as const, ttl: 60, values: [...values] })),
    )
    const dns = role(cloud.world, {
      account: scene.account,
      name: 'dns',
      policies: [dnsPolicyOf(scene.zone, wide.names)],
    })
    const all = { ...inputs(wide.names), dns: 'route53', 'dns-role-to-assume': dns.arn }
    const planned = await wide.run({ inputs: { ...all, command: 'plan' } })
    const said = [...planned.log.matchAll(/Publish the TXT records of .*: (\d+) calls for zone (\S+),/g)]
    const run = await wide.run({ inputs: { ...all, plan: planned.outputs['plan'] ?? '' } })
    expect(run.outputs['result'], run.log).toBe('moved')
    const made = run.calls.filter(
      ({ operation, about }) => operation === 'ChangeResourceRecordSets' && about.includes(scene.zone.id),
    )
    expect({ said: said.map(([, count, zone]) => `${count} ${zone}`), made: made.length }).toEqual(
      batches === 0 ? { said: [], made: 2 } : { said: [`${batches} ${scene.zone.id}`], made: batches + 1 },
    )
    expect(planned.summary.includes('because Route 53 limits what one call can change')).toBe(batches > 0)
  })
})
