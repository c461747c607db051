import { expect, it } from 'vitest'
import type { Zone } from '../../cloud/dns/zone.ts'
import { role } from '../../cloud/scene.ts'
import { changesOf, expectUntouched, findingLevels, staging } from '../harness/staging.ts'
import { dnsPolicy, dnsRole, recordsOf } from './dns-zone.ts'

const away = ['ns-9.elsewhere.example', 'ns-10.elsewhere.example']

/** The name servers of the child zone stand in the parent, as a delegation does. */
function delegate(parent: Zone, child: Zone): void {
  parent.load([{ name: child.name, type: 'NS', values: child.nameServers.map((server) => `${server}.`) }])
}

function route53(arn: string): Record<string, string> {
  return { dns: 'route53', 'dns-role-to-assume': arn, 'dns-timeout': '10s', 'probe-path': 'off' }
}

it('writes in the delegated child zone, and not in the parent', async () => {
  const story = await staging({ scene: { alias: 'www.eu.shop.example', covered: ['www.eu.shop.example'] } })
  const { scene, cloud } = story
  const child = cloud.dns.addZone('eu.shop.example', { account: scene.account })
  child.load([{ name: scene.alias, type: 'CNAME', ttl: 60, values: [`${scene.source.domain}.`] }])
  delegate(scene.zone, child)
  const run = await story.run(route53(dnsRole(cloud, child, scene.alias).arn))
  expect(run.outputs['result'], run.stdout).toBe('moved')
  expect(recordsOf(child, scene.alias)).toEqual([`CNAME 60 ${scene.target.domain}.`])
  expect(recordsOf(scene.zone, scene.alias)).toEqual([`CNAME 60 ${scene.source.domain}.`])
})

it('writes in the zone of a third account, of duplicates the one that is delegated to, and never in a private one', async () => {
  const story = await staging()
  const { scene, cloud } = story
  const account = '777788889999'
  for (const zone of cloud.dns.zones.values()) cloud.dns.zones.delete(zone.id)
  const live = cloud.dns.addZone('shop.example', { account, id: 'Z9LIVE' })
  live.load(scene.zone.sets.filter(({ type }) => type === 'CNAME'))
  const dead = cloud.dns.addZone('shop.example', { account, id: 'Z1DEAD', nameServers: away })
  const inside = cloud.dns.addZone('shop.example', { account, id: 'Z2INSIDE', isPrivate: true })
  const everywhere = { ...live, id: '*' } as Zone
  const dns = role(cloud.world, {
    account,
    name: 'dns',
    policies: [dnsPolicy(everywhere, scene.alias)],
  })
  const run = await story.run(route53(dns.arn))
  expect(run.outputs['result'], run.stdout).toBe('moved')
  expect(recordsOf(live, scene.alias)).toEqual([`CNAME 60 ${scene.target.domain}.`])
  for (const other of [dead, inside]) expect(recordsOf(other, scene.alias)).toEqual([])
})

it('refuses a given zone that public DNS does not ask, and says who is asked', async () => {
  const story = await staging()
  const { scene, cloud } = story
  const dead = cloud.dns.addZone('shop.example', { account: scene.account, nameServers: away })
  const run = await story.run({
    ...route53(dnsRole(cloud, dead, scene.alias).arn),
    'hosted-zone': dead.id,
  })
  expect(run.outputs).toMatchObject({ result: 'refused', reason: 'zone-not-found' })
  expect(run.stdout).toContain('are not those to which public DNS delegates')
  expectUntouched(story, run)
})

it('leaves the records to a person where no zone can be read, and refuses where it must write', async () => {
  const story = await staging()
  const asked = await story.run({ command: 'plan' })
  expect(asked.outputs['result']).toBe('planned')
  expect(findingLevels(asked)['dns-manual']).toBe('info')
  const told = await story.run({ command: 'move', dns: 'route53' })
  expect(told.outputs).toMatchObject({ result: 'refused', reason: 'access-denied' })
  expect(told.stdout).toContain('route53:ListHostedZonesByName')
  expectUntouched(story, told)
})

it('prints the records where the zone can be read and not be written', async () => {
  const story = await staging()
  const { scene, cloud } = story
  const policy = dnsPolicy(scene.zone, scene.alias)
  const { arn } = role(cloud.world, {
    account: scene.account,
    name: 'reader',
    policies: [{ ...policy, Statement: policy.Statement.filter(({ Sid }) => !Sid?.startsWith('Write')) }],
  })
  const run = await story.run({ 'dns-role-to-assume': arn, 'dns-timeout': '1s', 'probe-path': 'off' })
  expect(run.outputs['result'], run.stdout).toBe('moved')
  expect(changesOf(run)).toEqual(['UpdateDomainAssociation 200', 'ChangeResourceRecordSets 403'])
  expect(findingLevels(run)).toMatchObject({
    'zone-not-writable': 'warning',
    'dns-still-elsewhere': 'warning',
  })
  expect(run.stdout).toContain('DNS traffic wanted')
  expect(run.report?.changes).toHaveLength(1)

  // What is to be added opens no more than the policy of the documentation does, and is enough.
  const remedy = run.report?.findings.find(({ id }) => id === 'zone-not-writable')?.remedy ?? ''
  const [, lead, json = ''] = /^(.*): (\{.*\})$/.exec(remedy) ?? []
  expect(lead).toBe('Add to the role reader (all that DNS needs is in docs/iam/dns-role.json)')
  const wanted = policy.Statement.find(({ Sid }) => Sid?.startsWith('Write'))
  const { 'route53:ChangeResourceRecordSetsActions': _, ...conditions } =
    wanted?.Condition?.['ForAllValues:StringEquals'] ?? {}
  expect(JSON.parse(json)).toEqual({
    Effect: 'Allow',
    Action: wanted?.Action,
    Resource: wanted?.Resource,
    Condition: { 'ForAllValues:StringEquals': conditions },
  })
})
