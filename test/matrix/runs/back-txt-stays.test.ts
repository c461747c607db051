import { expect, test, vi } from 'vitest'
import { recordsOf } from '../../stories/dns/dns-zone.ts'
import { setStage } from '../../virtual/stage.ts'
import { play, zoneRole } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 60_000 })

const denied = { status: 403, code: 'AccessDenied', message: 'User is not authorized to perform this' }

/** Without a plan nobody knows who has published the ownership record: it stays, and nobody says that it is gone. */
test.each(['same-account', 'disable-source'])(
  '%s, a roll-back without a plan: an ownership record that stays is named',
  async (method) => {
    const stage = await setStage(method === 'same-account' ? {} : { cross: { ttl: 1 } })
    const { cloud, scene, clock } = stage
    cloud.faults.add(
      method === 'same-account'
        ? { operation: 'UpdateDomainAssociation', does: denied, times: 10_000 }
        : {
            operation: 'UpdateDistribution',
            when: ({ request }) => request.path.includes(scene.source.id),
            does: denied,
            times: 10_000,
          },
    )
    const txt = () => JSON.stringify(recordsOf(scene.zone, `_${scene.alias}`))
    const inputs = { ...zoneRole(stage), 'on-failure': 'stop' }
    const run = await play(stage, method, inputs)
    expect(run.outputs['result'], run.log).toBe(method === 'same-account' ? 'moved' : 'failed')
    expect(txt()).toContain(scene.target.domain)
    await clock.sleep(600_000)
    const source = scene.source.id
    const back = await play(stage, method, { ...inputs, command: 'roll-back', 'source-distribution': source })
    expect(back.outputs['result'], back.log).toBe('rolled-back')
    if (!txt().includes(scene.target.domain)) return
    expect(back.log).not.toMatch(/Everything that the move added is removed|There was nothing to undo/)
    expect(back.log).toMatch(new RegExp(`title=rolled-back.*_${scene.alias}`))
  },
)
