import { expect, test, vi } from 'vitest'
import { now } from '../../oracle/played.ts'
import { Play } from '../play.ts'
import { disableSource } from '../variants.ts'

vi.setConfig({ testTimeout: 60_000 })

/** A plan that is made in the outage of a move that was killed takes the disabled source for the state before the move. */
test('a move under a new plan after an outage says at its end which names the source still does not serve', async () => {
  const play = await Play.of(disableSource[0] ?? expect.unreachable(), {}, true)
  const { source } = play.trial
  const first = await play.run({ inputs: { command: 'plan' } })
  await play.run({
    inputs: { plan: first.outputs['plan'] ?? '' },
    after: ({ kill }) => {
      if (!now(source).enabled) kill()
    },
  })
  const again = await play.run({ inputs: { command: 'plan' } })
  const { outputs, log } = await play.run({ inputs: { plan: again.outputs['plan'] ?? '' } })
  expect(outputs['result'], log).toBe('moved')
  expect(now(source).enabled).toBe(false)
  expect(log).toMatch(/title=moved::[^\n]* does not serve static\.shop\.example and img\.shop\.example\./)
})
