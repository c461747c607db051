import { describe, expect, test, vi } from 'vitest'
import { now } from '../../oracle/played.ts'
import { recordsOf } from '../../stories/dns/dns-zone.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { setStage } from '../../virtual/stage.ts'
import { play, zoneRole } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 60_000 })

/**
 * Contract, `roll-back`: "DNS as in the plan". Where DNS led to the target before the move the source is given DNS only if it would be
 * refused the name otherwise: not where it holds the name, nor where a mover call returns it.
 */

const shapes = ['a CNAME behind the CNAME', 'a DNS wildcard', 'its own CNAME'] as const

/** DNS leads to the target before the run begins. */
async function switchedBefore(shape: (typeof shapes)[number], cross: boolean) {
  const stage = await setStage(cross ? { cross: { ttl: 1 } } : {})
  const { scene, clock } = stage
  const { alias, target, zone } = scene
  zone.remove(clock.now(), alias, 'CNAME')
  const cname = (name: string, to: string) => ({ name, type: 'CNAME', ttl: 1, values: [`${to}.`] })
  const behind = 'cdn.shop.example'
  zone.put(
    clock.now(),
    shape === 'a DNS wildcard'
      ? [cname('*.shop.example', target.domain)]
      : shape === 'its own CNAME'
        ? [cname(alias, target.domain)]
        : [cname(alias, behind), cname(behind, target.domain)],
  )
  return {
    stage,
    before: JSON.stringify(recordsOf(zone, alias)),
    leads: () => JSON.stringify(recordsOf(zone, alias)),
  }
}

describe.each(shapes)('DNS led to the target before the move by %s', (shape) => {
  test.each(['route53', 'manual'])('one account: a roll-back leaves it so (dns: %s)', async (dns) => {
    const { stage, before, leads } = await switchedBefore(shape, false)
    const inputs = dns === 'manual' ? { dns } : zoneRole(stage)
    const moved = await play(stage, 'same-account', inputs, { reader: diligentPerson(stage) })
    expect(moved.outputs['result'], moved.log).toBe('moved')
    expect(leads()).toBe(before)
    const more = { ...inputs, command: 'roll-back', plan: moved.outputs['plan'] ?? '' }
    const back = await play(stage, 'same-account', more, { judged: true, reader: diligentPerson(stage) })
    expect(back.outputs['result'], back.log).toBe('rolled-back')
    expect(now(stage.scene.source).aliases).toContain(stage.scene.alias)
    expect(leads(), back.log).toBe(before)
    expect(back.log).not.toContain('CloudFront refuses the name to the source')
  })

  test.each([
    ['wildcard', 'route53'],
    ['wildcard', 'manual'],
    ['release-and-claim', 'route53'],
    ['release-and-claim', 'manual'],
  ])('%s, before the release: a roll-back leaves it so (dns: %s)', async (method, dns) => {
    const { stage, before, leads } = await switchedBefore(shape, true)
    const accepted = { 'accept-hosts': method === 'wildcard' ? '*.shop.example' : '' }
    const inputs = { ...(dns === 'manual' ? { dns } : zoneRole(stage)), ...accepted }
    const planned = await play(stage, method, { ...inputs, command: 'plan' })
    expect(planned.outputs['result'], planned.log).toBe('planned')
    const plan = planned.outputs['plan'] ?? ''
    const more = { ...inputs, command: 'roll-back', plan }
    const back = await play(stage, method, more, { judged: true, reader: diligentPerson(stage) })
    expect(back.outputs['result'], back.log).toBe('rolled-back')
    expect(leads(), back.log).toBe(before)
    expect(back.log).not.toContain('CloudFront refuses the name to the source')
  })

  test('release-and-claim, released, and the claim is refused: the source has the name again', async () => {
    const { stage } = await switchedBefore(shape, true)
    const { alias, source, target } = stage.scene
    stage.cloud.faults.add({
      when: ({ operation, request }) =>
        operation === 'UpdateDistribution' &&
        request.path.includes(target.id) &&
        !now(source).aliases.includes(alias),
      does: { status: 403, code: 'AccessDenied', message: 'User is not authorized to perform this' },
      times: 10_000,
    })
    const inputs = { ...zoneRole(stage), 'deploy-timeout': '5m', deadline: '90m' }
    const run = await play(stage, 'release-and-claim', inputs, { judged: true })
    expect(run.outputs['result'], run.log).toBe('rolled-back')
    expect(now(source).aliases).toContain(alias)
  })
})
