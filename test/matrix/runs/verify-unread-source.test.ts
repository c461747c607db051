import { expect, test, vi } from 'vitest'
import { now } from '../../oracle/played.ts'
import { Play } from '../play.ts'
import { disableSource } from '../variants.ts'

vi.setConfig({ testTimeout: 60_000 })

/**
 * A move by disable-source was killed before the source was enabled again, and DNS leads to the target by now. Whoever cannot read
 * the source does not know whether its other names are served: that is not "everything is in place".
 */
async function leftDisabled() {
  const play = await Play.of(disableSource[0] ?? expect.unreachable(), {}, true)
  const { source, target, alias } = play.trial
  const { plan = '' } = (await play.run({ inputs: { command: 'plan' } })).outputs
  await play.run({
    inputs: { plan },
    after: ({ kill }) => {
      if (now(target).aliases.length > 0) kill()
    },
  })
  await play.stage.clock.sleep(1_200_000)
  play.stage.scene.zone.load([{ name: alias, type: 'CNAME', ttl: 1, values: [`${target.domain}.`] }])
  return { play, plan, source }
}

const denied = { status: 403, code: 'AccessDenied', message: 'User is not authorized to perform this' }

test.each(['denied', 'without source-role-to-assume'])(
  'verify, under the plan of a move that has left its source disabled, and the source cannot be read (%s): not verified',
  async (how) => {
    const { play, plan, source } = await leftDisabled()
    if (how === 'denied')
      play.stage.cloud.faults.add({
        operation: 'GetDistribution',
        when: ({ request }) => request.path.includes(source.id),
        does: denied,
        times: 10_000,
      })
    const role = how === 'denied' ? {} : { 'source-role-to-assume': '' }
    const { outputs, exit, log } = await play.run({
      inputs: { command: 'verify', plan, ...role },
      blind: true,
    })
    expect(now(source).enabled).toBe(false)
    expect([outputs['result'], outputs['reason'], exit], log).toEqual(['failed', 'not-in-place', 1])
    expect(log).toMatch(/title=failed[^\n]*static\.shop\.example[^\n]*is not known/)
  },
)
