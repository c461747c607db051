import { expect, it } from 'vitest'
import { expectUntouched, staging } from '../harness/staging.ts'
import { expectTranscript } from '../harness/transcript.ts'

it('refuses same-account where another account holds the name, with the digits that can be seen of it', async () => {
  const story = await staging({ scene: { sourceElsewhere: true } })
  const run = await story.run({ scenario: 'same-account' })
  expect(run.exit).toBe(1)
  expect(run.outputs).toMatchObject({ result: 'refused', reason: 'accounts-differ' })
  expect(run.summary).toContain('******556666')
  expectUntouched(story, run)
  expectTranscript('source-elsewhere', run)
})
