import { expect, it } from 'vitest'
import { expectUntouched, staging } from '../harness/staging.ts'
import { expectTranscript } from '../harness/transcript.ts'

it('refuses a target without a certificate, changing nothing', async () => {
  const story = await staging({ scene: { covered: [] } })
  const run = await story.run()
  expect(run.exit).toBe(1)
  expect(run.outputs).toMatchObject({ result: 'refused', reason: 'certificate-missing' })
  expectUntouched(story, run)
  expectTranscript('certificate-missing', run)
})

it('refuses a target whose certificate does not cover the name, by what the certificate says', async () => {
  const story = await staging({ scene: { covered: ['shop.example', '*.other.example'] } })
  const run = await story.run()
  expect(run.outputs).toMatchObject({ result: 'refused', reason: 'certificate-not-covering' })
  expect(run.summary).toContain('*.other.example')
  expectUntouched(story, run)
})
