import { expect, it } from 'vitest'
import { expectUntouched, staging } from './staging.ts'
import { expectTranscript } from './transcript.ts'

const alias = 'free.shop.example'

it('a name that nobody holds while DNS leads its users to CloudFront is exposed', async () => {
  const story = await staging()
  const { scene } = story
  scene.zone.load([{ name: alias, type: 'CNAME', ttl: 60, values: [`${scene.source.domain}.`] }])
  const run = await story.run({ alias })
  expect(run.exit).toBe(1)
  expect(run.outputs).toMatchObject({ result: 'exposed', reason: 'alias-not-held' })
  expectUntouched(story, run)
  expectTranscript('held-by-nobody-exposed', run)
})

it('a name that nobody holds and that leads nowhere is refused', async () => {
  const story = await staging()
  const run = await story.run({ alias })
  expect(run.exit).toBe(1)
  expect(run.outputs).toMatchObject({ result: 'refused', reason: 'alias-not-held' })
  expectUntouched(story, run)
  expectTranscript('held-by-nobody', run)
})
