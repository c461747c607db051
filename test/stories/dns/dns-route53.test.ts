import { expect, it } from 'vitest'
import { denying, movePolicies } from '../../cloud/scene.ts'
import { changesOf, expectMovedAtEveryEdge, staging, stepStates } from '../harness/staging.ts'
import { dnsRole, recordsOf } from './dns-zone.ts'

it('publishes the TXT, moves by AssociateAlias and switches DNS, from nothing to done, by the policies of the documentation', async () => {
  const story = await staging({
    scene: { policies: (from, to) => denying(movePolicies(from, to), 'cloudfront:UpdateDomainAssociation') },
  })
  const { scene, cloud } = story
  cloud.dns.insyncAfter = 600
  const role = dnsRole(cloud, scene.zone, scene.alias)
  const inputs = { dns: 'route53', 'dns-role-to-assume': role.arn, 'dns-timeout': '10s' }

  const planned = await story.run({ ...inputs, command: 'plan' })
  expect(planned.outputs['result']).toBe('planned')
  expect(changesOf(planned)).toEqual([])
  const plan = JSON.parse(planned.outputs['plan'] ?? '')
  expect(plan.dns).toEqual({
    'zone-id': scene.zone.id,
    records: [{ name: scene.alias, type: 'CNAME', ttl: 60, values: [`${scene.source.domain}.`] }],
  })

  const moved = await story.run(inputs)
  expect(moved.outputs['result'], moved.stdout).toBe('moved')
  expect(changesOf(moved)).toEqual([
    'UpdateDomainAssociation 403',
    'ChangeResourceRecordSets 200',
    'AssociateAlias 200',
    'ChangeResourceRecordSets 200',
  ])
  expect(recordsOf(scene.zone, `_${scene.alias}`)).toEqual([
    `TXT 60 "${scene.target.domain}" "${scene.source.domain}"`,
  ])
  expect(recordsOf(scene.zone, scene.alias)).toEqual([`CNAME 60 ${scene.target.domain}.`])
  expect(stepStates(moved)['traffic-dns']).toBe('confirmed')
  expect(moved.outputs['reconcile-required']).toBe('true')
  expectMovedAtEveryEdge(story)

  const again = await story.run(inputs)
  expect(again.outputs['result']).toBe('already-in-place')
  expect(changesOf(again)).toEqual([])
})
