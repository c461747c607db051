import { expect, it } from 'vitest'
import { changesOf } from '../harness/staging.ts'
import { latestOf, twoAccounts } from '../harness/two-accounts.ts'

/** After SIGINT the runner waits so long before it ends the process (actions/runner, ProcessInvoker.cs), in ms. */
const runnerPatience = 7_500

it('cancelled while CloudFront still sees the source as enabled: ends in time, and the post step ends the outage', async () => {
  const story = await twoAccounts({ cloud: { deployTime: { min: 5_000, max: 6_000 } } })
  const { scene, names, cloud } = story
  cloud.world.switches.moverAcceptsDisabledInProgress = false
  const inputs = { scenario: 'disable-source', 'accept-downtime': names.join(',') }
  let cancelledAt = Number.POSITIVE_INFINITY
  const moment = /Move www.shop.example to E2NEWSHOP00002: .*; again in/
  const cancelled = await story.run(inputs, {
    signalAt: { line: moment },
    onLine: (line) => {
      if (moment.test(line)) cancelledAt = Math.min(cancelledAt, performance.now())
    },
  })
  expect(performance.now() - cancelledAt).toBeLessThan(runnerPatience)
  expect(cancelled.exit).toBe(1)
  expect(cancelled.outputs).toMatchObject({ result: 'exposed', reason: 'cancelled' })
  expect(latestOf(scene.source)).toMatchObject({ enabled: false, aliases: names })

  const post = await story.run(inputs, { step: 'post', state: cancelled.state })
  expect(post).toMatchObject({ exit: 0, stderr: '' })
  expect(latestOf(scene.source).enabled).toBe(true)
  expect(post.summary).toContain('Recovered')
})

it('a roll-back that is killed before it has enabled the source: its post step says so, and running it again does it', async () => {
  const story = await twoAccounts()
  const { scene, names, cloud } = story
  const inputs = { scenario: 'disable-source', 'accept-downtime': names.join(',') }
  const killed = await story.run(inputs, { kill: { operation: 'UpdateDistribution', nth: 1 } })
  const plan = killed.outputs['plan']
  cloud.faults.add({ operation: 'UpdateDistribution', does: 'hang-before', times: 1 })
  const back = await story.run(
    { ...inputs, plan, command: 'roll-back' },
    { kill: { line: /Enable the source E1OLDSHOP00001 again$/ } },
  )
  expect(back.signal).toBe('SIGKILL')
  cloud.faults.clear()
  expect(latestOf(scene.source).enabled).toBe(false)

  // It has not begun the outage: its post step says so, and another run goes back.
  const rollBack = { ...inputs, plan, command: 'roll-back' }
  const post = await story.run(rollBack, { step: 'post', state: back.state })
  expect(changesOf(post)).toEqual([])
  expect(post.outputs).toMatchObject({ result: 'exposed' })
  const again = await story.run(rollBack)
  expect(changesOf(again)).toEqual(['UpdateDistribution 200'])
  expect(latestOf(scene.source)).toMatchObject({ enabled: true, aliases: names })
  expect(latestOf(scene.target).aliases).toEqual([])
})
