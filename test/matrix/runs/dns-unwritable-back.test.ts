import { describe, expect, test, vi } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { recordsOf } from '../../stories/dns/dns-zone.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { type Stage, setStage } from '../../virtual/stage.ts'
import { aliasRecords, play, zoneRole } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 60_000 })

const denied = { status: 403, code: 'AccessDenied', message: 'User is not authorized to perform this' }

/** The zone can be read and not be written: a person publishes what the move asks for. */
function unwritable({ cloud }: Stage): void {
  cloud.faults.add({ operation: 'ChangeResourceRecordSets', does: denied, times: 10_000 })
}

const env = { GITHUB_STEP_SUMMARY: '' }

describe('dns: auto, a zone that may only be read: the way back asks a person, as the way there did', () => {
  test('release-and-claim, the claim is denied: DNS leads back, and the name is served again', async () => {
    const stage = await setStage({ cross: { ttl: 1 } })
    unwritable(stage)
    const { alias, source, target, zone } = stage.scene
    stage.cloud.faults.add({
      when: ({ operation, request }) =>
        operation === 'UpdateDistribution' &&
        request.path.includes(target.id) &&
        !latest(source).aliases.includes(alias),
      does: denied,
      times: 10_000,
    })
    const inputs = { ...zoneRole(stage), deadline: '1h' }
    const run = await play(stage, 'release-and-claim', inputs, { reader: diligentPerson(stage), env })
    expect(run.log).toContain(`DNS traffic wanted: ${alias}. 1 IN CNAME ${source.domain}.`)
    expect(latest(source).aliases).toContain(alias)
    expect(recordsOf(zone, alias).join()).toContain(source.domain)
    expect(run.outputs['result']).toBe('rolled-back')
  })

  test('roll-back of a finished move in one account', async () => {
    const stage = await setStage({})
    unwritable(stage)
    const { alias, source, zone } = stage.scene
    const reader = diligentPerson(stage)
    const moved = await play(stage, 'same-account', zoneRole(stage), { reader })
    const plan = moved.outputs['plan'] ?? ''
    const back = { ...zoneRole(stage), command: 'roll-back', plan }
    const run = await play(stage, 'same-account', back, { reader })
    expect(recordsOf(zone, alias).join(), run.log).toContain(source.domain)
    expect(run.outputs['result']).toBe('rolled-back')
    expect(run.log).not.toContain('Not done')
  })
})

test('dns: manual, no query shows where DNS led: a roll-back asks for what leads to the source', async () => {
  const stage = await setStage({})
  const { alias, source } = stage.scene
  aliasRecords(stage, source.domain)
  const given = { dns: 'manual' }
  const reader = diligentPerson(stage)
  const moved = await play(stage, 'same-account', given, { reader })
  expect(moved.outputs, moved.log).toMatchObject({ result: 'moved' })
  const plan = moved.outputs['plan'] ?? ''
  const back = await play(stage, 'same-account', { ...given, plan, command: 'roll-back' }, { reader })
  expect(back.outputs['result'], back.log).toBe('rolled-back')
  expect(back.log).toContain(`DNS traffic wanted: ${alias}. 300 IN ALIAS ${source.domain}.`)
})

describe('an HTTPS record of several values, of which some name another host', () => {
  test.each([
    [['1 . alpn="h3,h2"', '2 d1oldshop00001.cloudfront.net. alpn="h2"']],
    [['1 d1oldshop00001.cloudfront.net. alpn="h2"', '2 . alpn="h3,h2"']],
  ])('%s is led to the target, under its plan again, and back', async (values) => {
    const stage = await setStage({ cross: { ttl: 1 } })
    const { scene, clock } = stage
    aliasRecords(stage, scene.source.domain)
    scene.zone.put(clock.now(), [{ name: scene.alias, type: 'HTTPS', ttl: 60, values }])
    const inputs = { ...zoneRole(stage), 'accept-hosts': '*.shop.example' }
    const run = await play(stage, 'wildcard', inputs)
    expect(run.outputs['result'], run.log).toBe('moved')
    const again = await play(stage, 'wildcard', { ...inputs, plan: run.outputs['plan'] ?? '' })
    expect(again.outputs['result'], again.log).toBe('already-in-place')
  })
})
