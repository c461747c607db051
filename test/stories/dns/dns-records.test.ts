import { expect, it } from 'vitest'
import { denying, movePolicies } from '../../cloud/scene.ts'
import { changesOf, expectUntouched, findingLevels, type Staging, staging } from '../harness/staging.ts'
import { dnsRole, recordsOf } from './dns-zone.ts'

const byAssociateAlias = {
  policies: (...both: Parameters<typeof movePolicies>) =>
    denying(movePolicies(...both), 'cloudfront:UpdateDomainAssociation'),
}
const other = '"d9another000009.cloudfront.net"'
const note = '"owner=\\"web team\\"" "second string"'

function inputsOf({ scene, cloud }: Staging): Record<string, string> {
  const { arn } = dnsRole(cloud, scene.zone, scene.alias)
  return { 'dns-role-to-assume': arn, 'dns-timeout': '10s', 'probe-path': 'off' }
}

it('keeps the other values of the TXT set as they are, and their TTL', async () => {
  const story = await staging({ scene: byAssociateAlias })
  const { scene } = story
  const txt = `_${scene.alias}`
  scene.zone.load([{ name: txt, type: 'TXT', ttl: 120, values: [other, note] }])
  const run = await story.run(inputsOf(story))
  expect(run.outputs['result'], run.stdout).toBe('moved')
  expect(recordsOf(scene.zone, txt)).toEqual([
    `TXT 120 ${other} ${note} "${scene.target.domain}" "${scene.source.domain}"`,
  ])
  expect(findingLevels(run)['txt-other-target']).toBe('warning')
})

it('does not lose a value that somebody adds between the read and the write', async () => {
  const story = await staging({ scene: byAssociateAlias })
  const { scene, cloud } = story
  const txt = `_${scene.alias}`
  cloud.faults.add({
    does: 'none',
    operation: 'ChangeResourceRecordSets',
    nth: 1,
    before: () => scene.zone.put(cloud.world.now(), [{ name: txt, type: 'TXT', values: [other] }]),
  })
  const run = await story.run(inputsOf(story))
  expect(run.outputs['result'], run.stdout).toBe('moved')
  expect(recordsOf(scene.zone, txt)).toEqual([
    `TXT 300 ${other} "${scene.target.domain}" "${scene.source.domain}"`,
  ])
  expect(changesOf(run).filter((change) => change.startsWith('Change'))).toEqual([
    'ChangeResourceRecordSets 400',
    'ChangeResourceRecordSets 200',
    'ChangeResourceRecordSets 200',
  ])
})

it('refuses a plan whose records somebody has changed since, and resumes under one that it has half carried out', async () => {
  const story = await staging()
  const { scene, cloud } = story
  const inputs = inputsOf(story)
  const planned = await story.run({ ...inputs, command: 'plan' })
  const plan = planned.outputs['plan'] ?? ''
  const elsewhere = { name: scene.alias, type: 'CNAME', ttl: 60, values: ['d9another000009.cloudfront.net.'] }
  const before = scene.zone.sets.filter(({ name }) => name === scene.alias)
  scene.zone.put(cloud.world.now(), [elsewhere])
  const refused = await story.run({ ...inputs, plan })
  expect(refused.outputs).toMatchObject({ result: 'refused', reason: 'plan-changed' })
  expect(refused.stdout).toContain('dns.records')
  expectUntouched(story, refused)

  scene.zone.put(cloud.world.now(), before)
  const cut = await story.run({ ...inputs, plan }, { kill: { operation: 'ChangeResourceRecordSets' } })
  expect(cut.signal).toBe('SIGKILL')
  const resumed = await story.run({ ...inputs, plan })
  expect(['moved', 'already-in-place']).toContain(resumed.outputs['result'])
  expect(recordsOf(scene.zone, scene.alias)).toEqual([`CNAME 60 ${scene.target.domain}.`])
})

it('refuses a name whose records are several of one type, and says why', async () => {
  const story = await staging()
  const { scene } = story
  scene.zone.remove(0, scene.alias, 'CNAME')
  const half = (setIdentifier: string, domain: string) => ({
    name: scene.alias,
    type: 'CNAME',
    ttl: 60,
    values: [`${domain}.`],
    setIdentifier,
    routing: { kind: 'Weight', xml: '<Weight>50</Weight>' },
  })
  scene.zone.load([half('old', scene.source.domain), half('new', scene.target.domain)])
  const run = await story.run({ ...inputsOf(story), dns: 'route53' })
  expect(run.outputs).toMatchObject({ result: 'refused', reason: 'dns-record-unsupported' })
  expect(run.stdout).toContain('weighted, latency or failover')
  expectUntouched(story, run)
})

it('reports a TTL of a day and moves all the same', async () => {
  const story = await staging()
  const { scene } = story
  scene.zone.load([{ name: scene.alias, type: 'CNAME', ttl: 86_400, values: [`${scene.source.domain}.`] }])
  const run = await story.run(inputsOf(story))
  expect(run.outputs['result'], run.stdout).toBe('moved')
  expect(run.stdout).toContain('has a TTL of 24 h')
  expect(recordsOf(scene.zone, scene.alias)).toEqual([`CNAME 86400 ${scene.target.domain}.`])
})

it('gives a name its own record where a DNS wildcard answers for it, and leaves the wildcard alone', async () => {
  const story = await staging()
  const { scene } = story
  scene.zone.remove(0, scene.alias, 'CNAME')
  const wildcard = '*.shop.example'
  scene.zone.load([{ name: wildcard, type: 'CNAME', ttl: 90, values: [`${scene.source.domain}.`] }])
  const run = await story.run(inputsOf(story))
  expect(run.outputs['result'], run.stdout).toBe('moved')
  expect(run.stdout).toContain(`the DNS wildcard ${wildcard} gives the same answer`)
  expect(recordsOf(scene.zone, scene.alias)).toEqual([`CNAME 90 ${scene.target.domain}.`])
  expect(recordsOf(scene.zone, wildcard)).toEqual([`CNAME 90 ${scene.source.domain}.`])
})

it('warns that a stack may own the records, and that a proxy would be led past', async () => {
  const story = await staging()
  const { scene } = story
  scene.target.tags.set('aws:cloudformation:stack-name', 'web-new')
  scene.zone.tags.set('aws:cloudformation:stack-name', 'dns')
  scene.zone.load([{ name: scene.alias, type: 'CNAME', ttl: 60, values: ['shop.proxy.example.'] }])
  const run = await story.run({ ...inputsOf(story), command: 'plan' })
  expect(run.outputs['result'], run.stdout).toBe('planned')
  const owner = run.report?.findings.find(({ id }) => id === 'dns-record-owner')
  expect(owner).toMatchObject({
    level: 'warning',
    evidence: `the zone is declared by the CloudFormation stack dns; ${scene.target.id} is declared by the CloudFormation stack web-new`,
  })
  expect(findingLevels(run)['dns-leads-past']).toBe('warning')
})

it('writes the records of a wildcard by the policy of the documentation', async () => {
  const story = await staging({ scene: { ...byAssociateAlias, alias: '*.shop.example' } })
  const { scene } = story
  const run = await story.run(inputsOf(story))
  expect(run.outputs['result'], run.stdout).toBe('moved')
  expect(recordsOf(scene.zone, '_*.shop.example')).toEqual([
    `TXT 60 "${scene.target.domain}" "${scene.source.domain}"`,
  ])
  expect(recordsOf(scene.zone, '*.shop.example')).toEqual([`CNAME 60 ${scene.target.domain}.`])
})
