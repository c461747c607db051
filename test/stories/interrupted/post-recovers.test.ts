import { expect, it } from 'vitest'
import { across, aliasesOf } from '../harness/across.ts'
import { changesOf } from '../harness/staging.ts'
import { latestOf, twoAccounts } from '../harness/two-accounts.ts'

const limit = 20_000

it('killed while the source is disabled: the post step finishes what keeps users from being served', async () => {
  const story = await twoAccounts()
  const { scene, names } = story
  const inputs = { scenario: 'disable-source', 'accept-downtime': names.join(',') }
  const killed = await story.run(inputs, { kill: { operation: 'UpdateDistribution', nth: 1 } })
  expect(killed.state).toMatchObject({ started: 'true' })
  expect(killed.state['plan']).toContain('"enabled":true')

  const post = await story.run(inputs, { step: 'post', state: killed.state })
  expect(post).toMatchObject({ exit: 0, stderr: '' })
  expect(changesOf(post)).toEqual(['UpdateDomainAssociation 200', 'UpdateDistribution 200'])
  expect(latestOf(scene.source).enabled).toBe(true)
  expect(latestOf(scene.target).aliases).toEqual([scene.alias])
  expect(post.summary).toContain('Recovered')
  expect(post.took).toBeLessThan(limit)
})

it('cancelled while the source is disabled: what the main step left is ended by the post step', async () => {
  const story = await twoAccounts()
  const { scene, names } = story
  const inputs = { scenario: 'disable-source', 'accept-downtime': names.join(',') }
  const cancelled = await story.run(inputs, { signalAt: { operation: 'UpdateDistribution' } })
  expect(cancelled.exit).toBe(1)
  expect(cancelled.outputs).toMatchObject({ result: 'exposed' })
  expect(latestOf(scene.source).enabled).toBe(false)
  expect(cancelled.state).toMatchObject({ finished: 'true', unfinished: 'true' })
  expect(cancelled.summary).toContain(
    '1. **The post step of this job, which runs now, tries to end the outage',
  )

  const post = await story.run(inputs, { step: 'post', state: cancelled.state })
  expect(changesOf(post)).toEqual(['UpdateDistribution 200'])
  expect(latestOf(scene.source).enabled).toBe(true)
})

it('killed before the outage: the post step says where the move stands and changes nothing', async () => {
  const story = await twoAccounts()
  const { scene, names } = story
  const inputs = { scenario: 'disable-source', 'accept-downtime': names.join(',') }
  const killed = await story.run(inputs, { kill: { operation: 'UpdateDomainAssociation', nth: 1 } })
  expect(killed.state['outage']).toBeUndefined()
  const post = await story.run(inputs, { step: 'post', state: killed.state })
  expect(changesOf(post)).toEqual([])
  expect(post.summary).toContain(`The source \`${scene.source.id}\` serves`)
  expect(post.summary).toContain('gh run rerun ')
})

it('killed while nobody holds the name: the post step claims it', async () => {
  const { scene, move, run, switching } = await across()
  const killed = await move({}, { ...switching(), kill: { operation: 'UpdateDistribution', nth: 3 } })
  const post = await run({ 'probe-path': 'off' }, { step: 'post', state: killed.state })
  expect(post.exit).toBe(0)
  expect(aliasesOf(scene.target)).toEqual([scene.alias])
})

it('a source that somebody else disables while this run has not come so far is none of its business', async () => {
  const story = await twoAccounts()
  const { names } = story
  const inputs = { scenario: 'disable-source', 'accept-downtime': names.join(',') }
  const killed = await story.run(inputs, { kill: { operation: 'UpdateDistribution', nth: 1 } })
  const { outage: _, ...state } = killed.state
  const post = await story.run(inputs, { step: 'post', state })
  expect(changesOf(post)).toEqual([])
  expect(post.summary).toContain('Act now')
  expect(post.summary).toContain('command: recover')
})

it('a roll-back that was cut short has begun no outage: the post step says who is unserved, and changes nothing', async () => {
  const story = await twoAccounts()
  const { scene, names } = story
  const inputs = { scenario: 'disable-source', 'accept-downtime': names.join(',') }
  const killed = await story.run(inputs, { kill: { operation: 'UpdateDistribution', nth: 1 } })
  const post = await story.run(
    { ...inputs, command: 'roll-back', plan: killed.outputs['plan'] },
    { step: 'post', state: { ...killed.state, outage: 'found' } },
  )
  expect(changesOf(post)).toEqual([])
  expect(latestOf(scene.source)).toMatchObject({ enabled: false, aliases: names })
  expect(post.outputs, post.stdout).toMatchObject({ result: 'exposed', reason: 'cancelled' })
})
