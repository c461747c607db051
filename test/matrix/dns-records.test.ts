import { describe, expect, test } from 'vitest'
import { distribution } from '../cloud/scene.ts'
import { recordsOf } from '../stories/dns/dns-zone.ts'
import { diligentPerson } from '../virtual/person.ts'
import type { VirtualRun } from '../virtual/run.ts'
import { setStage } from '../virtual/stage.ts'
import { aliasRecords, cloudFront, play, zoneRole } from './dns-stage.ts'

describe('HTTPS records', () => {
  const types = ['A', 'AAAA', 'HTTPS']

  test('alias records are switched with A and AAAA, verified, and put back', async () => {
    const stage = await setStage()
    const { scene } = stage
    aliasRecords(stage, scene.source.domain, types)
    const found = recordsOf(scene.zone, scene.alias)
    const moved = await play(stage, 'same-account', zoneRole(stage))
    expect(moved.outputs, moved.log).toMatchObject({ result: 'moved' })
    expect(recordsOf(scene.zone, scene.alias)).toEqual(
      types.map((type) => `${type} alias ${scene.target.domain}.`),
    )
    const verify = () => play(stage, 'same-account', { ...zoneRole(stage), command: 'verify' })
    expect((await verify()).outputs).toMatchObject({ result: 'verified' })
    const alias = { zoneId: cloudFront, dnsName: `${scene.source.domain}.`, evaluateTargetHealth: false }
    scene.zone.put(stage.clock.now(), [{ name: scene.alias, type: 'HTTPS', alias }])
    expect((await verify()).outputs).toMatchObject({ result: 'failed', reason: 'not-in-place' })
    const plan = moved.outputs['plan'] ?? ''
    const back = await play(stage, 'same-account', { ...zoneRole(stage), command: 'roll-back', plan })
    expect(back.outputs, back.log).toMatchObject({ result: 'rolled-back' })
    expect(recordsOf(scene.zone, scene.alias)).toEqual(found)
  })

  test.each([
    ['1 . alpn="h3,h2"', '1 . alpn="h3,h2"'],
    ['0 d1oldshop00001.cloudfront.net.', '0 d2newshop00002.cloudfront.net.'],
  ])('%s becomes %s', async (before, after) => {
    const stage = await setStage()
    const { scene } = stage
    aliasRecords(stage, scene.source.domain)
    scene.zone.put(stage.clock.now(), [{ name: scene.alias, type: 'HTTPS', ttl: 120, values: [before] }])
    const moved = await play(stage, 'same-account', zoneRole(stage))
    expect(moved.outputs, moved.log).toMatchObject({ result: 'moved' })
    expect(recordsOf(scene.zone, scene.alias)).toContain(`HTTPS 120 ${after}`)
    const verify = await play(stage, 'same-account', { ...zoneRole(stage), command: 'verify' })
    expect(verify.outputs, verify.log).toMatchObject({ result: 'verified' })
  })
})

describe('a CNAME to an alias record', () => {
  const www = { name: 'www.shop.example', type: 'CNAME', ttl: 60, values: ['shop.example.'] }

  test.each([
    ['target', 'verified'],
    ['source', 'failed'],
  ] as const)('that leads to the %s counts as such where the zone can be read', async (end, result) => {
    const stage = await setStage()
    const { scene } = stage
    const moved = await play(stage, 'same-account', zoneRole(stage))
    expect(moved.outputs, moved.log).toMatchObject({ result: 'moved' })
    const alias = { zoneId: cloudFront, dnsName: `${scene[end].domain}.`, evaluateTargetHealth: false }
    scene.zone.put(stage.clock.now(), [
      www,
      { name: 'shop.example', type: 'A', alias },
      { name: 'shop.example', type: 'AAAA', alias },
    ])
    const verify = await play(stage, 'same-account', { ...zoneRole(stage), command: 'verify' })
    expect(verify.outputs, verify.log).toMatchObject({ result })
    expect(verify.log).toContain(`www.shop.example → shop.example, A of shop.example → ${scene[end].domain}`)
  })

  test('of a DNS wildcard may bring other hosts to the temporary wildcard', async () => {
    const stage = await setStage({ cross: {} })
    const { scene } = stage
    const alias = { zoneId: cloudFront, dnsName: `${scene.source.domain}.`, evaluateTargetHealth: false }
    scene.zone.load([
      { name: '*.shop.example', type: 'CNAME', ttl: 60, values: ['shop.example.'] },
      { name: 'shop.example', type: 'A', alias },
    ])
    const run = await play(stage, 'wildcard', { command: 'plan' })
    expect(run.outputs, run.log).toMatchObject({ result: 'refused', reason: 'hosts-not-accepted' })
  })
})

describe('names in the zone that lead to CloudFront and that no distribution holds', () => {
  const old = 'old.shop.example'
  /** The run, with records of a name that nobody holds, of one that the source holds and of one that leads elsewhere. */
  async function planned(...accepted: readonly string[]) {
    const stage = await setStage({ cross: {} })
    const { scene } = stage
    scene.zone.load([
      { name: old, type: 'CNAME', ttl: 60, values: ['d1gone000000001.cloudfront.net.'] },
      { name: 'mail.shop.example', type: 'CNAME', ttl: 60, values: ['mail.hoster.example.'] },
    ])
    const inputs = { ...zoneRole(stage), command: 'plan' }
    return play(
      stage,
      'wildcard',
      accepted.length === 0 ? inputs : { ...inputs, 'accept-hosts': accepted.join(',') },
    )
  }

  test('are named in a warning, since the temporary wildcard serves them', async () => {
    const run = await planned()
    expect(run.outputs, run.log).toMatchObject({ result: 'planned', scenario: 'wildcard' })
    expect(run.log).toContain('The target will serve names that no distribution holds now')
    expect(run.log).toContain(`DNS of ${old} points to CloudFront, and no distribution holds it`)
    expect(run.log).toContain(`accept-hosts: ${old}`)
    expect(run.log).not.toContain('mail.shop.example')
  })

  test.each([
    ['a name two labels below', 'old.eu.shop.example'],
    ['a DNS wildcard below', '*.eu.shop.example'],
  ])('%s counts too: a wildcard alias matches at every depth', async (_, name) => {
    const stage = await setStage({ cross: {} })
    stage.scene.zone.load([{ name, type: 'CNAME', ttl: 60, values: ['d1gone000000001.cloudfront.net.'] }])
    const inputs = { ...zoneRole(stage), command: 'plan' }
    const run = await play(stage, 'wildcard', inputs)
    expect(run.outputs, run.log).toMatchObject({ result: 'planned', scenario: 'wildcard' })
    expect(run.log).toContain('The target will serve names that no distribution holds now')
    expect(run.log).toContain(`DNS of ${name} points to CloudFront, and no distribution holds it`)
    const accepted = await play(stage, 'wildcard', { ...inputs, 'accept-hosts': name })
    expect(accepted.log, accepted.log).toContain('info    Other hosts may be served by the target')
  })

  test.each([
    ['a CNAME', { type: 'CNAME', ttl: 60, values: ['www.shop.example.'] }],
    ['an alias record', { type: 'A', alias: { dnsName: 'www.shop.example.', evaluateTargetHealth: false } }],
  ] as const)('%s to another name of the zone, which leads to CloudFront, counts too', async (_, leads) => {
    const stage = await setStage({ cross: {} })
    const { zone } = stage.scene
    const record = 'alias' in leads ? { type: leads.type, alias: { ...leads.alias, zoneId: zone.id } } : leads
    zone.load([{ name: old, ...record }])
    const run = await play(stage, 'wildcard', { ...zoneRole(stage), command: 'plan' })
    expect(run.outputs, run.log).toMatchObject({ result: 'planned', scenario: 'wildcard' })
    expect(run.log).toContain(`DNS of ${old} points to CloudFront, and no distribution holds it`)
  })

  test('a wildcard further down that another distribution holds serves the names below it', async () => {
    const stage = await setStage({ cross: {} })
    const { account, certificate } = stage.scene
    const aliases = ['*.eu.shop.example']
    distribution(stage.cloud.world, { account, aliases, certificateArn: certificate.arn })
    const leads = { type: 'CNAME', ttl: 60, values: ['d1gone000000001.cloudfront.net.'] } as const
    stage.scene.zone.load([{ name: 'old.eu.shop.example', ...leads }])
    const run = await play(stage, 'wildcard', { ...zoneRole(stage), command: 'plan' })
    expect(run.outputs, run.log).toMatchObject({ result: 'planned', scenario: 'wildcard' })
    expect(run.log).not.toContain('old.eu.shop.example')
  })

  test.each([[old], ['*.shop.example']])('are no warning once they are accepted: %s', async (accepted) => {
    const run = await planned(accepted)
    expect(run.outputs, run.log).toMatchObject({ result: 'planned', scenario: 'wildcard' })
    expect(run.log).toContain('info    Other hosts may be served by the target')
  })
})

describe('dns: manual asks for records that can stand', () => {
  /** A person who takes over what is asked for, and deletes nothing: a CNAME beside other records would be refused. */
  const wanted = (run: VirtualRun) => /DNS traffic wanted: \S+ \d+ IN (\S+) /.exec(run.log)?.[1]

  test('beside addresses: an alias record, and what to delete before a CNAME', async () => {
    const stage = await setStage()
    aliasRecords(stage, stage.scene.source.domain)
    const run = await play(stage, 'same-account', { dns: 'manual' }, { reader: diligentPerson(stage) })
    expect(run.outputs, run.log).toMatchObject({ result: 'moved' })
    expect(wanted(run)).toBe('ALIAS')
    expect(run.summary).toContain('delete its A, AAAA and HTTPS records first')
  })

  test('at the apex of a zone: no CNAME', async () => {
    const stage = await setStage({ scene: { alias: 'shop.example' } })
    const run = await play(stage, 'same-account', { dns: 'manual' }, { reader: diligentPerson(stage) })
    expect(run.outputs, run.log).toMatchObject({ result: 'moved' })
    expect(wanted(run)).toBe('ALIAS')
    expect(run.summary).toContain('The apex of a zone cannot have a CNAME')
  })

  test('in the place of a CNAME: a CNAME', async () => {
    const stage = await setStage()
    const run = await play(stage, 'same-account', { dns: 'manual' }, { reader: diligentPerson(stage) })
    expect(wanted(run)).toBe('CNAME')
    expect(run.summary).not.toContain('cannot have a CNAME')
  })
})
