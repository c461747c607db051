import { describe, expect, test } from 'vitest'
import { denying, movePolicies } from '../../cloud/scene.ts'
import { dnsRole, recordsOf } from '../../stories/dns/dns-zone.ts'
import { type VirtualRun, virtualRun } from '../../virtual/run.ts'
import { type Stage, setStage } from '../../virtual/stage.ts'

const byAssociateAlias = {
  policies: (...both: Parameters<typeof movePolicies>) =>
    denying(movePolicies(...both), 'cloudfront:UpdateDomainAssociation'),
}

function dnsInputs({ cloud, scene }: Stage): Record<string, string> {
  return { 'dns-role-to-assume': dnsRole(cloud, scene.zone, scene.alias).arn, 'dns-timeout': '20m' }
}

const changesOf = ({ calls }: VirtualRun) =>
  calls.filter(({ mutating }) => mutating).map(({ operation, status }) => `${operation} ${status}`)

/** Seconds between the accepted DNS change and the first change of the source; negative: there was none. */
function pauseAfterDns({ calls }: VirtualRun, stage: Stage): number {
  const dns = calls.find(({ operation }) => operation === 'ChangeResourceRecordSets')
  const release = calls.find(
    ({ operation, about }) => operation === 'UpdateDistribution' && about.includes(stage.scene.source.id),
  )
  return ((release?.at ?? 0) - (dns?.at ?? 0)) / 1_000
}

describe('two values of the ownership record', () => {
  test.each([true, false])(
    'do not keep the move from going there and back, whether they satisfy CloudFront: %s',
    async (txtSeveralValues) => {
      const stage = await setStage({ scene: byAssociateAlias, switches: { txtSeveralValues } })
      const { scene } = stage
      const txt = `_${scene.alias}`
      const found = recordsOf(scene.zone, scene.alias)
      const moved = await virtualRun(stage, { inputs: dnsInputs(stage) })
      expect(moved.outputs['result'], moved.log).toBe('moved')
      expect(recordsOf(scene.zone, txt)).toHaveLength(1)
      const refusals = changesOf(moved).filter((change) => change === 'AssociateAlias 400')
      expect(refusals).toHaveLength(txtSeveralValues ? 0 : 1)
      const plan = moved.outputs['plan'] ?? ''
      const back = await virtualRun(stage, { inputs: { ...dnsInputs(stage), command: 'roll-back', plan } })
      expect(back.outputs['result'], back.log).toBe('rolled-back')
      expect(recordsOf(scene.zone, scene.alias)).toEqual(found)
    },
  )
})

describe('the old TTL', () => {
  test('is waited for as the plan has it', async () => {
    const stage = await setStage({ cross: {} })
    const { scene } = stage
    scene.zone.load([{ name: scene.alias, type: 'CNAME', ttl: 90, values: [`${scene.source.domain}.`] }])
    const inputs = { ...dnsInputs(stage), scenario: 'wildcard' }
    const planned = await virtualRun(stage, { inputs: { ...inputs, command: 'plan' } })
    expect(planned.outputs['result'], planned.log).toBe('planned')
    const run = await virtualRun(stage, { inputs: { ...inputs, plan: planned.outputs['plan'] ?? '' } })
    expect(run.outputs['result'], run.log).toBe('moved')
    expect(pauseAfterDns(run, stage)).toBeGreaterThanOrEqual(90)
    expect(pauseAfterDns(run, stage)).toBeLessThan(1_200)
  })

  test('is waited for as the first look of the run has it, without a plan', async () => {
    const stage = await setStage({ cross: { ttl: 90 } })
    const run = await virtualRun(stage, { inputs: { ...dnsInputs(stage), scenario: 'wildcard' } })
    expect(run.outputs['result'], run.log).toBe('moved')
    expect(pauseAfterDns(run, stage)).toBeGreaterThanOrEqual(90)
    expect(pauseAfterDns(run, stage)).toBeLessThan(1_200)
  })

  test('of more than an hour is refused, with the record to publish and the time from which to run again', async () => {
    const stage = await setStage({ cross: {} })
    const { scene } = stage
    scene.zone.load([{ name: scene.alias, type: 'CNAME', ttl: 7_200, values: [`${scene.source.domain}.`] }])
    const run = await virtualRun(stage, { inputs: { ...dnsInputs(stage), scenario: 'wildcard' } })
    expect(run.outputs).toMatchObject({ result: 'refused', reason: 'dns-ttl-too-long' })
    expect(run.log).toContain(`${scene.alias}. 60 IN CNAME ${scene.source.domain}.`)
    expect(run.log).toContain('run again, not before 2026-01-01T02:00')
    expect(changesOf(run)).toEqual([])
  })

  test('that cannot be waited out before the deadline is found before anything is changed', async () => {
    const stage = await setStage({ cross: { ttl: 3_600 } })
    const inputs = { ...dnsInputs(stage), scenario: 'wildcard', deadline: '130m', 'dns-timeout': '5m' }
    const run = await virtualRun(stage, { inputs })
    expect(run.outputs, run.log).toMatchObject({ result: 'refused', reason: 'deadline-too-near' })
    expect(changesOf(run)).toEqual([])
  })
})
