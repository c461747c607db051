import { expect, test, vi } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { recordsOf } from '../../stories/dns/dns-zone.ts'
import { setStage } from '../../virtual/stage.ts'
import { play, zoneRole } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 240_000 })

const denied = { status: 403, code: 'AccessDenied', message: 'User is not authorized to perform this' }
const env = { GITHUB_STEP_SUMMARY: '' }

test.each(['throttle', '500-before'] as const)(
  'release-and-claim goes back while Route 53 answers with %s for minutes: then DNS is led back, and the alias after it',
  async (does) => {
    const stage = await setStage({ cross: { ttl: 1 } })
    const { alias, source, target, zone } = stage.scene
    let released = 0
    const gone = () => {
      if (released === 0 && !latest(source).aliases.includes(alias)) released = stage.clock.now()
      return released > 0
    }
    stage.cloud.faults.add({
      operation: 'ChangeResourceRecordSets',
      does,
      when: () => gone() && stage.clock.now() < released + 180_000,
      times: 10_000,
    })
    stage.cloud.faults.add({
      operation: 'UpdateDistribution',
      when: ({ request }) => request.path.includes(target.id) && gone(),
      does: denied,
      times: 10_000,
    })
    const inputs = { ...zoneRole(stage), deadline: '1h', 'deploy-timeout': '10m' }
    const run = await play(stage, 'release-and-claim', inputs, { env })
    expect(run.outputs['result'], run.log).toBe('rolled-back')
    expect(latest(source).aliases).toContain(alias)
    expect(recordsOf(zone, alias)).toEqual([`CNAME 1 ${source.domain}.`])
    expect(run.ended - run.began).toBeLessThan(20 * 60_000)
  },
)
