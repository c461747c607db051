import { describe, expect, test, vi } from 'vitest'
import { now } from '../../oracle/played.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { setStage } from '../../virtual/stage.ts'
import { play, zoneRole } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 60_000 })

/** DNS leads to the target before the run begins, and CloudFront refuses the claim once the source has released the name. */
async function switchedBefore() {
  const stage = await setStage({ cross: { ttl: 1 } })
  const { cloud, scene } = stage
  const { alias, source, target, zone } = scene
  zone.put(stage.clock.now(), [{ name: alias, type: 'CNAME', ttl: 1, values: [`${target.domain}.`] }])
  const released = () => !now(source).aliases.includes(alias)
  cloud.faults.add({
    when: ({ operation, request }) =>
      operation === 'UpdateDistribution' && request.path.includes(target.id) && released(),
    does: { status: 403, code: 'AccessDenied', message: 'User is not authorized to perform this' },
    times: 10_000,
  })
  const leads = () => zone.sets.find((set) => set.name === alias && set.type === 'CNAME')?.values
  return { stage, leads, alias, source }
}

const soon = { 'deploy-timeout': '5m', deadline: '90m' }

describe('DNS led to the target when the run began, for which CloudFront refuses the name to the source: it leads to the source first', () => {
  test.each(['route53', 'manual'])('where the claim is refused (dns: %s)', async (dns) => {
    const { stage, leads, alias, source } = await switchedBefore()
    const inputs = { ...(dns === 'manual' ? { dns } : zoneRole(stage)), ...soon }
    const reader = diligentPerson(stage)
    const run = await play(stage, 'release-and-claim', inputs, { judged: true, reader })
    expect(now(source).aliases, run.log.slice(-12_000)).toContain(alias)
    expect(leads()).toEqual([`${source.domain}.`])
    expect(run.outputs['result'], run.log).toBe('rolled-back')
  })

  test('by a recovery under a plan that was made after DNS was switched', async () => {
    const { stage, leads, alias, source } = await switchedBefore()
    const inputs = { ...zoneRole(stage), ...soon }
    const first = await play(stage, 'release-and-claim', inputs, {
      after: ({ kill }, { operation, about, status }) => {
        if (operation === 'UpdateDistribution' && status === 200 && about.includes(source.id)) kill()
      },
    })
    const more = { ...inputs, command: 'recover', plan: first.outputs['plan'] ?? '' }
    const run = await play(stage, 'release-and-claim', more, { judged: true })
    expect(now(source).aliases, run.log.slice(-12_000)).toContain(alias)
    expect(leads()).toEqual([`${source.domain}.`])
    expect(run.outputs['result'], run.log).toBe('rolled-back')
  })
})
