import { expect, it } from 'vitest'
import { expectUntouched, staging } from '../harness/staging.ts'
import { expectTranscript } from '../harness/transcript.ts'

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

it('a name that the source serves through its own wildcard is refused, and nobody is said to get an error', async () => {
  const story = await staging({ scene: { alias: '*.shop.example' } })
  const { scene } = story
  scene.zone.load([{ name: alias, type: 'CNAME', ttl: 60, values: [`${scene.source.domain}.`] }])
  const run = await story.run({ alias, 'source-distribution': scene.source.id })
  expect(run.outputs, run.stdout).toMatchObject({ result: 'refused', reason: 'alias-not-held' })
  expect(run.stdout).toContain('the source serves it through *.shop.example')
  expect(run.stdout).not.toContain('they get an error')
  expect(run.calls.filter(({ mutating }) => mutating)).toEqual([])
})

it('a name that nobody holds is put on a target in the account of its former source, where that is asked for', async () => {
  const story = await staging()
  const { scene } = story
  const run = await story.run({
    alias,
    'source-distribution': scene.source.id,
    'accept-downtime': alias,
    command: 'plan',
  })
  expect(run.outputs, run.stdout).toMatchObject({ result: 'planned', scenario: 'release-and-claim' })
})
