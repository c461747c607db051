import { describe, expect, test } from 'vitest'
import type { RecordText } from '../../cloud/dns/zone.ts'
import type { Policy, Role } from '../../cloud/identity.ts'
import { role } from '../../cloud/scene.ts'
import { dnsPolicy } from '../../stories/dns/dns-zone.ts'
import { virtualRun } from '../../virtual/run.ts'
import { type Stage, setStage } from '../../virtual/stage.ts'

const apex = 'shop.example'

/** A shop whose apex is to move; the records of its zone are this action's to write. */
async function shopAtApex() {
  const stage = await setStage({ scene: { alias: apex } })
  const { scene, cloud } = stage
  const policies: Policy[] = [dnsPolicy(scene.zone, apex)]
  const { arn }: Role = role(cloud.world, { account: scene.account, name: 'dns', policies })
  const inputs = { ...stage.inputs, 'dns-role-to-assume': arn }
  scene.zone.load([
    { name: apex, type: 'MX', ttl: 300, values: ['10 mail.shop.example.'] },
    { name: apex, type: 'TXT', ttl: 300, values: ['"v=spf1 -all"'] },
    { name: apex, type: 'CAA', ttl: 300, values: ['0 issue "amazon.com"'] },
    { name: apex, type: 'HTTPS', ttl: 300, values: ['1 . alpn="h2"'] },
    { name: `_.${apex}`, type: 'TXT', ttl: 300, values: [`"${scene.source.domain}"`] },
  ])
  return { stage, inputs }
}

const alias = (domain: string) => ({
  zoneId: 'Z2FDTNDATAQYW2',
  dnsName: `${domain}.`,
  evaluateTargetHealth: false,
})
const elsewhere = alias('d9elsewhere.cloudfront.net')

/** A summary, written at every event, takes most of the time of a run on virtual time. */
const brief = { GITHUB_STEP_SUMMARY: '' }

async function move(stage: Stage, inputs: Readonly<Record<string, string>>) {
  const run = await virtualRun(stage, { inputs, env: brief })
  const { findings } = JSON.parse(run.outputs['report'] ?? '{}')
  const changed: { id: string; evidence: string }[] = findings.filter(
    ({ id }: { id: string }) => id === 'plan-changed',
  )
  return { ...run, changed: changed.map(({ evidence }) => evidence) }
}

describe('of the records under the names of the move the plan binds those that lead users, and the ownership TXT', () => {
  test.each<[what: string, record: RecordText]>([
    ['the address', { name: apex, type: 'A', alias: elsewhere }],
    ['the IPv6 address', { name: apex, type: 'AAAA', alias: elsewhere }],
    ['the HTTPS record', { name: apex, type: 'HTTPS', ttl: 300, values: ['1 . alpn="h3"'] }],
    ['the ownership TXT', { name: `_.${apex}`, type: 'TXT', ttl: 300, values: ['"d9.cloudfront.net"'] }],
  ])('%s, edited between plan and move: refused, with the record, old and new', async (_what, record) => {
    const { stage, inputs } = await shopAtApex()
    const { outputs } = await move(stage, { ...inputs, command: 'plan' })
    stage.scene.zone.load([record])
    const run = await move(stage, { ...inputs, plan: outputs['plan'] ?? '' })
    expect(run.outputs, run.log).toMatchObject({ result: 'refused', reason: 'plan-changed' })
    expect(run.changed).toEqual([
      expect.stringMatching(`^dns\\.records, ${record.type} ${record.name}: was .+, is .+`),
    ])
  })

  test('SPF, MX, CAA, NS, SOA and other hosts, all edited: no difference', async () => {
    const { stage, inputs } = await shopAtApex()
    const { outputs } = await move(stage, { ...inputs, command: 'plan' })
    expect(JSON.parse(outputs['plan'] ?? '').dns['zone-id']).toBe(stage.scene.zone.id)
    stage.scene.zone.load([
      { name: apex, type: 'TXT', ttl: 300, values: ['"v=spf1 include:mail.example ~all"'] },
      { name: apex, type: 'MX', ttl: 300, values: ['20 other.shop.example.'] },
      { name: apex, type: 'CAA', ttl: 300, values: ['0 issue "other.example"'] },
      { name: apex, type: 'NS', ttl: 60, values: ['ns1.other.example.', 'ns2.other.example.'] },
      {
        name: apex,
        type: 'SOA',
        ttl: 900,
        values: ['ns1.shop.example. me.shop.example. 2 7200 900 1209600 300'],
      },
      { name: `mail.${apex}`, type: 'A', ttl: 300, values: ['192.0.2.1'] },
    ])
    const run = await move(stage, { ...inputs, plan: outputs['plan'] ?? '' })
    expect(run.changed).toEqual([])
    expect(run.outputs, run.log).toMatchObject({ result: 'moved' })
  })

  test('none of the others is in a plan at all', async () => {
    const { stage, inputs } = await shopAtApex()
    const { outputs } = await move(stage, { ...inputs, command: 'plan' })
    const { records } = JSON.parse(outputs['plan'] ?? '').dns
    expect(records.map(({ name, type }: RecordText) => `${type} ${name}`)).toEqual([
      `TXT _.${apex}`,
      `A ${apex}`,
      `AAAA ${apex}`,
      `HTTPS ${apex}`,
    ])
  })
})

const denied = { status: 403, code: 'AccessDenied', message: 'not authorized to perform this' }

describe('what cannot be read just now is no difference', () => {
  test.each<[string, (stage: Stage) => void]>([
    ['the certificate, denied', ({ cloud }) => cloud.faults.add({ endpoint: 'acm', does: denied })],
    ['the certificate, hanging', ({ cloud }) => cloud.faults.add({ endpoint: 'acm', does: 'hang-before' })],
    ['the hosted zone, denied', ({ cloud }) => cloud.faults.add({ endpoint: 'route53', does: denied })],
    [
      'the hosted zone, throttled',
      ({ cloud }) => cloud.faults.add({ endpoint: 'route53', does: 'throttle' }),
    ],
    [
      'the hosted zone, hanging',
      ({ cloud }) => cloud.faults.add({ endpoint: 'route53', does: 'hang-before' }),
    ],
    ['tags, denied', ({ cloud }) => cloud.faults.add({ operation: 'ListTagsForResource', does: denied })],
    [
      'DNS, silent',
      ({ cloud }) => {
        for (const { deviation } of cloud.dns.servers) deviation.fault = 'silent'
      },
    ],
  ])('%s', async (_what, happens) => {
    const { stage, inputs } = await shopAtApex()
    const { outputs } = await move(stage, { ...inputs, command: 'plan' })
    happens(stage)
    const run = await move(stage, { ...inputs, plan: outputs['plan'] ?? '' })
    expect(run.changed).toEqual([])
    expect(run.outputs, run.log).toMatchObject({ result: 'moved', plan: outputs['plan'] })
  })
})
