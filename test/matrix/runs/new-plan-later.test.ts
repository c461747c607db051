import { expect, test, vi } from 'vitest'
import { now } from '../../oracle/played.ts'
import { Play } from '../play.ts'
import { disableSource } from '../variants.ts'

vi.setConfig({ testTimeout: 60_000 })

/**
 * A move was killed after the name had moved; a new plan takes the disabled source for the state before the move. `moved` under it
 * says which names stay unserved (new-plan-in-outage.test.ts); whatever else ends well under it must say so as well.
 */
test.each([
  ['move', 'already-in-place'],
  ['recover', 'already-in-place'],
  ['verify', 'verified'],
])(
  '%s under a new plan after an outage (%s) says which names the source does not serve',
  async (command, result) => {
    const play = await Play.of(disableSource[0] ?? expect.unreachable(), {}, true)
    const { source, target, alias } = play.trial
    const first = await play.run({ inputs: { command: 'plan' } })
    await play.run({
      inputs: { plan: first.outputs['plan'] ?? '' },
      after: ({ kill }) => {
        if (now(target).aliases.length > 0) kill()
      },
    })
    const { plan = '' } = (await play.run({ inputs: { command: 'plan' } })).outputs
    expect(plan).not.toBe('')
    // While somebody approves it the target is deployed, and somebody points DNS to it.
    await play.stage.clock.sleep(1_200_000)
    play.stage.scene.zone.load([{ name: alias, type: 'CNAME', ttl: 1, values: [`${target.domain}.`] }])
    const { outputs, log } = await play.run({ inputs: { command, plan } })
    expect([outputs['result'], now(source).enabled], log).toEqual([result, false])
    expect(log).toMatch(/::notice title=[^\n]* does not serve static\.shop\.example and img\.shop\.example\./)
  },
)
