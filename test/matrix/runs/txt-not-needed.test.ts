import { expect, test, vi } from 'vitest'
import { setStage } from '../../virtual/stage.ts'
import { play, zoneRole } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 60_000 })

test.each(['wildcard', 'release-and-claim'])(
  '%s needs no ownership record: a CNAME where one would stand is not in its way',
  async (method) => {
    const stage = await setStage({ cross: {} })
    const { scene, clock } = stage
    const values = ['verified.hoster.example.']
    scene.zone.put(clock.now(), [{ name: `_${scene.alias}`, type: 'CNAME', ttl: 60, values }])
    const run = await play(stage, method, { command: 'plan', ...zoneRole(stage) })
    expect(run.outputs, run.log).toMatchObject({ result: 'planned', reason: '' })
  },
)
