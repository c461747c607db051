import { expect, it } from 'vitest'
import { changesOf, expectMovedAtEveryEdge, staging } from '../harness/staging.ts'
import { expectTranscript } from '../harness/transcript.ts'

it('killed after the mover call: the post step says where the move stands, and another run finishes it', async () => {
  const story = await staging({ cloud: { deployTime: { min: 3_000, max: 5_000 } } })
  const killed = await story.run({}, { kill: { operation: 'UpdateDomainAssociation' } })
  expect(killed.signal).toBe('SIGKILL')
  expect(killed.outputs['plan']).toContain('"scenario":"same-account"')
  expect(killed.summary).toContain('Running')

  const post = await story.run({}, { step: 'post', state: killed.state })
  expect(post.exit).toBe(0)
  expect(changesOf(post)).toEqual([])
  expect(post.summary).toContain('on the target')
  expectTranscript('killed-post', post)

  const again = await story.run()
  expect(again.exit).toBe(0)
  expect(again.outputs).toMatchObject({ result: 'moved', reason: '' })
  expect(changesOf(again)).toEqual([])
  expectMovedAtEveryEdge(story)

  const after = await story.run({}, { step: 'post', state: again.state })
  expect(after).toMatchObject({ exit: 0, stdout: '', stderr: '', calls: [], summary: '' })
})
