import { expect, test, vi } from 'vitest'
import { noDependents } from '../../../src/aws/cloudfront/dependents.ts'
import { sessionPolicies } from '../../../src/aws/credentials/session-policy.ts'
import { everything } from '../../cloud/scene.ts'
import { roleOfAllJobs } from '../fan-out.ts'
import { Wide } from '../wide.ts'

vi.setConfig({ testTimeout: 240_000 })

/** One distribution for the domains of all countries: each name has a hosted zone of its own. */
const domains = (count: number) =>
  Array.from({ length: count }, (_, n) => `shop-${String(n).padStart(2, '0')}.example`)

test.each([1, 5, 10, 11, 12, 14, 20, 50, 100])('%i zones: a session policy fits', (count) => {
  const policies = sessionPolicies({
    partition: 'aws',
    account: '111122223333',
    distributions: ['E2EXAMPLE12345', 'E1EXAMPLE12345'],
    writes: ['UpdateDomainAssociation', 'AssociateAlias'],
    finds: true,
    dependents: noDependents,
    certificate: 'arn:aws:acm:us-east-1:111122223333:certificate/12345678-1234-1234-1234-123456789012',
    dns: {
      zoneIds: Array.from({ length: count }, (_, n) => `Z0123456789ABCDEFG${String(n).padStart(3, '0')}`),
      names: domains(count).flatMap((name) => [`www.${name}`, `_www.${name}`]),
    },
  })
  expect(policies.length).toBeGreaterThan(0)
})

test('twenty names in as many zones move', async () => {
  const names = domains(20).map((domain) => `www.${domain}`)
  const covered = domains(20).map((domain) => `*.${domain}`)
  const wide = await Wide.of({ scene: { covered, oneCertificate: true } }, names)
  const { cloud, scene } = wide.stage
  for (const domain of domains(20))
    cloud.dns
      .addZone(domain, { account: scene.account, soaMinimum: 900 })
      .load([{ name: `www.${domain}`, type: 'CNAME', ttl: 1, values: [`${scene.source.domain}.`] }])
  const inputs = { 'role-to-assume': roleOfAllJobs(wide.stage, scene.account, [everything]), dns: 'route53' }
  const planned = await wide.run({ inputs: { ...inputs, command: 'plan' } })
  expect(planned.outputs['result'], planned.log).toBe('planned')
  const run = await wide.run({ inputs })
  expect(run.outputs, run.log).toMatchObject({ result: 'moved' })
})
