import { expect, test, vi } from 'vitest'
import { role } from '../../cloud/scene.ts'
import { dnsPolicyOf, recordsOf } from '../../stories/dns/dns-zone.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'
import { cloudFront } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 60_000 })

test('a recovery that can read the zone, which the plan could not, deletes no address record of a name beside a CNAME', async () => {
  const stage = await setStage({ cross: { ttl: 1 } })
  const { cloud, scene } = stage
  const { source, target, zone } = scene
  const [www, still] = [scene.alias, 'static.shop.example']
  const alias = { zoneId: cloudFront, dnsName: `${source.domain}.`, evaluateTargetHealth: false }
  zone.remove(0, still, 'CNAME')
  zone.load([
    { name: www, type: 'CNAME', ttl: 1, values: [`${source.domain}.`] },
    { name: still, type: 'A', alias },
    { name: still, type: 'AAAA', alias },
  ])
  const before = recordsOf(zone, still)
  expect(before).toHaveLength(2)
  const inputs = {
    alias: `${www},${still}`,
    scenario: 'release-and-claim',
    'accept-downtime': `${www},${still}`,
  }
  // The zone is not the run's: a person switches the CNAME. Then the runner dies between release and claim.
  const first = await virtualRun(stage, {
    inputs: { ...inputs, dns: 'manual' },
    reader: diligentPerson(stage),
    after: ({ kill }, { operation, about, status }) => {
      if (operation === 'UpdateDistribution' && status === 200 && about.includes(source.id)) kill()
    },
  })
  expect(first.exit).toBeUndefined()
  const plan = first.outputs['plan'] ?? ''
  expect(JSON.parse(plan).dns['zone-id']).toBeNull()
  // The target can no longer take the names, so the recovery goes back; by now a role can read and write the zone.
  cloud.faults.add({
    when: ({ operation, request }) => operation === 'UpdateDistribution' && request.path.includes(target.id),
    does: { status: 403, code: 'AccessDenied', message: 'User is not authorized to perform this' },
    times: 10_000,
  })
  const policies = [dnsPolicyOf(zone, [www, still])]
  const dns = role(cloud.world, { account: zone.account, name: 'late-dns', policies })
  const run = await virtualRun(stage, {
    judged: true,
    inputs: { ...inputs, command: 'recover', plan, 'dns-role-to-assume': dns.arn },
  })
  expect(recordsOf(zone, still), run.log).toEqual(before)
})
