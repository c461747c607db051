import { expect, it } from 'vitest'
import { expectUntouched, staging } from '../harness/staging.ts'
import { expectTranscript } from '../harness/transcript.ts'

it('plan changes nothing, and the same world gives the same bytes', async () => {
  const story = await staging()
  const first = await story.run({ command: 'plan' })
  expect(first).toMatchObject({ exit: 0, stderr: '' })
  expect(first.outputs).toMatchObject({ result: 'planned', reason: '', scenario: 'same-account' })
  expectUntouched(story, first)
  const second = await story.run({ command: 'plan' })
  expect(second.outputs['plan']).toBe(first.outputs['plan'])
  expect(second.outputs['plan-digest']).toMatch(/^[0-9a-f]{64}$/)
  expectUntouched(story, second)
  expectTranscript('plan', first)
})
