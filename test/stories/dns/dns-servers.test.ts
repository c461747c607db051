import { expect, it } from 'vitest'
import { denying, movePolicies } from '../../cloud/scene.ts'
import { changesOf, publishWhenAsked, staging } from '../harness/staging.ts'
import { dnsRole } from './dns-zone.ts'

const byAssociateAlias = {
  policies: (...both: Parameters<typeof movePolicies>) =>
    denying(movePolicies(...both), 'cloudfront:UpdateDomainAssociation'),
}

it('waits for the one of four servers that lags, by name, before CloudFront is asked', async () => {
  const story = await staging({ scene: byAssociateAlias })
  const { cloud } = story
  const [, , slow] = cloud.dns.servers
  if (slow === undefined) throw new Error('there is no third server')
  slow.deviation.lag = 1_500
  const run = await story.run(
    { dns: 'manual', 'dns-timeout': '5s', 'probe-path': 'off' },
    { onLine: publishWhenAsked(story) },
  )
  expect(run.outputs['result'], run.stdout).toBe('moved')
  expect(run.stdout).toMatch(/shows \S+ at 3 servers .*does not exist at 127/)
  expect(changesOf(run)).toEqual(['UpdateDomainAssociation 403', 'AssociateAlias 200'])
})

it('pauses with the record to publish when a server never shows it; nothing is half done', async () => {
  const story = await staging({ scene: byAssociateAlias })
  const { cloud, scene } = story
  const [first] = cloud.dns.servers
  if (first === undefined) throw new Error('there is no server')
  first.deviation.lag = 3_600_000
  const run = await story.run(
    { dns: 'manual', 'dns-timeout': '1s', 'probe-path': 'off' },
    { onLine: publishWhenAsked(story) },
  )
  expect(run.exit).toBe(1)
  expect(run.outputs).toMatchObject({ result: 'paused', reason: 'txt-not-visible' })
  expect(changesOf(run)).toEqual(['UpdateDomainAssociation 403'])
  expect(JSON.stringify(run.report?.next)).toContain(`_${scene.alias}. 300 IN TXT`)
})

it('waits out the memory of a record that was looked for too early, published by itself meanwhile', async () => {
  const story = await staging({ cloud: { switches: { updateAssociationNeedsTxt: true } }, negativeTtl: 3 })
  const { cloud, scene } = story
  const { arn } = dnsRole(cloud, scene.zone, scene.alias)
  const run = await story.run({ 'dns-role-to-assume': arn, 'dns-timeout': '20s', 'probe-path': 'off' })
  expect(run.outputs['result'], run.stdout).toBe('moved')
  expect(changesOf(run)).toEqual([
    'UpdateDomainAssociation 400',
    'ChangeResourceRecordSets 200',
    'UpdateDomainAssociation 200',
    'ChangeResourceRecordSets 200',
  ])
  expect(run.stdout).toContain('may cache "no such record"')
})
