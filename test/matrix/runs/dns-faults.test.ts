import { describe, expect, test } from 'vitest'
import type { Misfortune } from '../../cloud/faults.ts'
import { denying, movePolicies } from '../../cloud/scene.ts'
import { dnsRole, recordsOf } from '../../stories/dns/dns-zone.ts'
import { virtualRun } from '../../virtual/run.ts'
import { type Stage, setStage } from '../../virtual/stage.ts'

const misfortunes: readonly Misfortune[] = [
  'reset-before',
  'reset-after',
  '500-before',
  '500-after',
  '503',
  'throttle',
  'truncated',
  'html',
  'hang-before',
  'hang-after',
  { slowMs: 5_000 },
]
/** Each with the times at which it is struck. */
const operations = [
  { operation: 'ListHostedZonesByName', times: [1] },
  { operation: 'GetHostedZone', times: [1] },
  { operation: 'ListTagsForResource', times: [1] },
  { operation: 'ListResourceRecordSets', times: [2] },
  { operation: 'ChangeResourceRecordSets', times: [1, 2] },
  { operation: 'GetChange', times: [1] },
]
const name = (does: Misfortune) => (typeof does === 'string' ? does : JSON.stringify(does))

const other = '"d9another000009.cloudfront.net"'

/** A stage on which an apex moves by AssociateAlias, with records in Route 53 that take a while to be in force. */
async function apexStage(): Promise<Stage> {
  const stage = await setStage({
    scene: {
      alias: 'shop.example',
      policies: (...both) => denying(movePolicies(...both), 'cloudfront:UpdateDomainAssociation'),
    },
  })
  stage.scene.zone.load([{ name: '_.shop.example', type: 'TXT', ttl: 60, values: [other] }])
  stage.cloud.dns.insyncAfter = 20_000
  return stage
}

async function expectMoved(stage: Stage): Promise<void> {
  const { cloud, scene } = stage
  const inputs = {
    dns: 'route53',
    'dns-role-to-assume': dnsRole(cloud, scene.zone, scene.alias).arn,
    'dns-timeout': '10m',
  }
  const run = await virtualRun(stage, { inputs })
  expect(run.outputs['result'], run.log).toBe('moved')
  const records = [recordsOf(scene.zone, '_.shop.example'), recordsOf(scene.zone, 'shop.example').slice(0, 2)]
  expect(records).toEqual([
    [`TXT 60 ${other} "${scene.target.domain}" "${scene.source.domain}"`],
    [`A alias ${scene.target.domain}.`, `AAAA alias ${scene.target.domain}.`],
  ])
}

describe.each(operations)('whatever happens once to $operation', ({ operation, times }) => {
  test.each(misfortunes.flatMap((does) => times.map((nth) => ({ does, nth, what: name(does) }))))(
    '$what, time $nth: the move comes through, and the records are right',
    async ({ does, nth }) => {
      const stage = await apexStage()
      stage.cloud.faults.add({ does, operation, endpoint: 'route53', nth })
      await expectMoved(stage)
    },
  )
})

test('a zone that is busy with another change is asked again', async () => {
  const stage = await apexStage()
  const does = { status: 400, code: 'PriorRequestNotComplete', message: 'still processing a prior request' }
  stage.cloud.faults.add({ does, operation: 'ChangeResourceRecordSets', times: 3 })
  await expectMoved(stage)
})

test('five requests a second, which is what an account has, are enough', async () => {
  const stage = await apexStage()
  stage.cloud.route53.settings.requestsPerSecond = 5
  await expectMoved(stage)
})
