import { expect, it } from 'vitest'
import { denying, movePolicies } from '../../cloud/scene.ts'
import { changesOf, expectNobodyNoticed, type Staging, staging } from '../harness/staging.ts'
import { dnsRole, recordsOf } from './dns-zone.ts'

const byAssociateAlias = {
  policies: (...both: Parameters<typeof movePolicies>) =>
    denying(movePolicies(...both), 'cloudfront:UpdateDomainAssociation'),
}
const other = '"d9another000009.cloudfront.net"'

function inputsOf({ scene, cloud }: Staging): Record<string, string> {
  const { arn } = dnsRole(cloud, scene.zone, scene.alias)
  return { 'dns-role-to-assume': arn, 'dns-timeout': '20s', 'on-failure': 'roll-back' }
}

/** The target answers worse than the source did. */
function breakTarget({ cloud, scene }: Staging): void {
  cloud.edgeServer?.behaviours.set(scene.target.id, { status: 503 })
}

it('takes its own TXT value out again when CloudFront refuses for good; other values stay', async () => {
  const story = await staging({ scene: byAssociateAlias })
  const { scene, cloud } = story
  const txt = `_${scene.alias}`
  scene.zone.load([{ name: txt, type: 'TXT', ttl: 120, values: [other] }])
  const before = recordsOf(scene.zone, txt)
  cloud.faults.add({
    does: { status: 400, code: 'InvalidArgument', message: 'The parameter Alias is not valid.' },
    operation: 'AssociateAlias',
  })
  const run = await story.run(inputsOf(story))
  expect(run.outputs, run.stdout).toMatchObject({ result: 'rolled-back', reason: 'move-refused' })
  expect(run.exit).toBe(1)
  expect(recordsOf(scene.zone, txt)).toEqual(before)
  expectNobodyNoticed(story)
})

it('goes back by AssociateAlias when the target answers worse, with the records as they were found', async () => {
  const story = await staging({ scene: byAssociateAlias })
  const { scene } = story
  const txt = `_${scene.alias}`
  scene.zone.load([{ name: txt, type: 'TXT', ttl: 120, values: [other] }])
  breakTarget(story)
  const found = [scene.alias, txt].map((name) => recordsOf(scene.zone, name))
  const run = await story.run(inputsOf(story))
  expect(run.outputs, run.stdout).toMatchObject({ result: 'rolled-back', reason: 'probe-failed' })
  expect(changesOf(run)).toEqual([
    'UpdateDomainAssociation 403',
    'ChangeResourceRecordSets 200',
    'AssociateAlias 200',
    'UpdateDomainAssociation 403',
    'AssociateAlias 200',
    'ChangeResourceRecordSets 200',
  ])
  expect([scene.alias, txt].map((name) => recordsOf(scene.zone, name))).toEqual(found)
  expectNobodyNoticed(story)
})
