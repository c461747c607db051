import { expect, it } from 'vitest'
import type { Misfortune } from '../../cloud/faults.ts'
import { changesOf, expectMovedAtEveryEdge, staging, stepStates } from '../harness/staging.ts'
import { expectTranscript } from '../harness/transcript.ts'

it.each<Misfortune>(['reset-after', '500-after', 'truncated'])(
  'the answer to the mover call is lost (%s): it is read back, and the call is not made again',
  async (does) => {
    const story = await staging()
    story.cloud.faults.add({ operation: 'UpdateDomainAssociation', does, times: 1 })
    const run = await story.run({ 'probe-path': 'off' })
    expect(run).toMatchObject({ exit: 0, stderr: '' })
    expect(run.outputs).toMatchObject({ result: 'moved', reason: '', 'reconcile-required': 'true' })
    expect(changesOf(run)).toHaveLength(1)
    expect(stepStates(run)).toMatchObject({ associate: 'confirmed' })
    expectMovedAtEveryEdge(story)
    if (does === 'reset-after') expectTranscript('lost-response', run)
  },
)

it('the mover call never arrived: two reads agree that nothing happened, then it is made again', async () => {
  const story = await staging()
  story.cloud.faults.add({ operation: 'UpdateDomainAssociation', does: 'reset-before', times: 1 })
  const run = await story.run({ 'probe-path': 'off' })
  expect(run).toMatchObject({ exit: 0, stderr: '' })
  expect(run.outputs['result']).toBe('moved')
  const calls = run.calls.map(({ operation, about }) => `${operation} ${about}`)
  const [first = -1, second = -1] = calls.flatMap((call, at) =>
    call.startsWith('UpdateDomainAssociation') ? [at] : [],
  )
  const between = calls.slice(first + 1, second)
  expect(
    between.filter((call) => call === `GetDistribution ${story.scene.target.id}`).length,
  ).toBeGreaterThan(1)
  expectMovedAtEveryEdge(story)
})
