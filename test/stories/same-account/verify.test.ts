import { expect, it } from 'vitest'
import { expectUntouched, findingLevels, staging } from '../harness/staging.ts'
import { expectTranscript } from '../harness/transcript.ts'

it('verify: not in place while the source holds the name, verified once it has moved and DNS points to the target', async () => {
  const story = await staging()
  const { scene, cloud } = story
  const before = await story.run({ command: 'verify' })
  expect(before.exit).toBe(1)
  expect(before.outputs).toMatchObject({ result: 'failed', reason: 'not-in-place' })
  expectUntouched(story, before)
  expectTranscript('verify-not-in-place', before)

  const moved = await story.run({ 'probe-path': 'off' })
  expect(moved.outputs['result']).toBe('moved')
  const elsewhere = await story.run({ command: 'verify' })
  expect(elsewhere.outputs).toMatchObject({ result: 'failed', reason: 'not-in-place' })
  expect(findingLevels(elsewhere)).toMatchObject({ holder: 'ok', 'traffic-dns': 'blocker' })

  scene.zone.put(cloud.world.now(), [
    { name: scene.alias, type: 'CNAME', ttl: 60, values: [`${scene.target.domain}.`] },
  ])
  const after = await story.run({ command: 'verify' })
  expect(after).toMatchObject({ exit: 0, stderr: '' })
  expect(after.outputs).toMatchObject({ result: 'verified', reason: '', 'reconcile-required': 'false' })
  expect(after.calls.filter(({ mutating }) => mutating)).toEqual([])
  expectTranscript('verify', after)
})
