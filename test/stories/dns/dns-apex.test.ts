import { expect, it } from 'vitest'
import { distribution } from '../../cloud/scene.ts'
import { changesOf, expectMovedAtEveryEdge, findingLevels, staging, stepStates } from '../harness/staging.ts'
import { dnsRole, recordsOf } from './dns-zone.ts'

it('switches A and AAAA of an apex by one change, and proves it in the zone, since no query shows alias records', async () => {
  const story = await staging({ scene: { alias: 'shop.example' } })
  const { scene, cloud } = story
  cloud.dns.insyncAfter = 400
  const role = dnsRole(cloud, scene.zone, scene.alias)
  const inputs = { 'dns-role-to-assume': role.arn, 'dns-timeout': '10s' }
  const run = await story.run(inputs)
  expect(run.outputs['result'], run.stdout).toBe('moved')
  expect(changesOf(run)).toEqual(['UpdateDomainAssociation 200', 'ChangeResourceRecordSets 200'])
  const { about } = run.calls.filter(({ operation }) => operation === 'ChangeResourceRecordSets')[0] ?? {}
  expect(about).toBe(`${scene.zone.id} UPSERT A shop.example, UPSERT AAAA shop.example`)
  expect(recordsOf(scene.zone, 'shop.example')).toEqual(
    expect.arrayContaining([`A alias ${scene.target.domain}.`, `AAAA alias ${scene.target.domain}.`]),
  )
  expect(stepStates(run)['traffic-dns']).toBe('confirmed')
  expect(findingLevels(run)['dns-not-observable']).toBeUndefined()
  expectMovedAtEveryEdge(story)

  const again = await story.run(inputs)
  expect(again.outputs['result']).toBe('already-in-place')
  expect(changesOf(again)).toEqual([])
})

it('keeps an AAAA record where the target has no IPv6, and warns', async () => {
  const story = await staging({ scene: { alias: 'shop.example' } })
  const { scene, cloud } = story
  const four = distribution(cloud.world, {
    account: scene.account,
    id: 'E3IPV4ONLY0003',
    domain: 'd3ipv4only0003.cloudfront.net',
    certificateArn: scene.certificate.arn,
    ipv6: false,
  })
  const run = await story.run(
    {
      'target-distribution': four.id,
      'role-to-assume': undefined,
      'dns-timeout': '10s',
    },
    { env: operatorKeys(scene.operator) },
  )
  expect(run.outputs['result'], run.stdout).toBe('moved')
  expect(findingLevels(run)['target-without-ipv6']).toBe('warning')
  expect(recordsOf(scene.zone, 'shop.example')).toEqual(
    expect.arrayContaining([`A alias ${four.domain}.`, `AAAA alias ${four.domain}.`]),
  )
})

function operatorKeys({ accessKeyId, secretAccessKey }: { accessKeyId: string; secretAccessKey: string }) {
  return { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey }
}
