import { expect, it } from 'vitest'
import { changesOf, expectMovedAtEveryEdge, staging } from '../harness/staging.ts'
import { expectTranscript } from '../harness/transcript.ts'

it('finds a finished move finished: nothing is changed by a second run, with DNS as it was or at the target', async () => {
  const story = await staging()
  const { scene, cloud } = story
  const first = await story.run({ 'probe-path': 'off' })
  expect(first.outputs['result']).toBe('moved')

  const second = await story.run({ 'probe-path': 'off' })
  expect(second.exit).toBe(0)
  expect(second.outputs).toMatchObject({ result: 'moved', 'reconcile-required': 'false' })
  expect(changesOf(second)).toEqual([])

  scene.zone.put(cloud.world.now(), [
    { name: scene.alias, type: 'CNAME', ttl: 60, values: [`${scene.target.domain}.`] },
  ])
  const third = await story.run()
  expect(third).toMatchObject({ exit: 0, stderr: '' })
  expect(third.outputs).toMatchObject({
    result: 'already-in-place',
    reason: '',
    'reconcile-required': 'false',
  })
  expect(changesOf(third)).toEqual([])
  const unapproved = await story.run({ 'require-approval': 'true', 'probe-path': 'off' })
  expect(unapproved.exit).toBe(0)
  expect(unapproved.outputs).toMatchObject({ result: 'already-in-place', reason: '' })
  expect(changesOf(unapproved)).toEqual([])
  expectMovedAtEveryEdge(story)
  expectTranscript('already-in-place', third)
})
