import { expect, it } from 'vitest'
import { changesOf, expectMovedAtEveryEdge, staging } from '../harness/staging.ts'
import { expectTranscript } from '../harness/transcript.ts'

/** 230 distributions besides the two, 210 of them before the source: it stands on the third page. */
const scene = { neighbours: 230, before: 210 }

it('finds the holder on the third page of an account with more than 230 distributions', async () => {
  const story = await staging({ scene })
  const run = await story.run({ 'probe-path': 'off' })
  expect(run).toMatchObject({ exit: 0, stderr: '' })
  expect(run.outputs).toMatchObject({ result: 'moved', 'source-distribution': story.scene.source.id })
  expect(run.calls.filter(({ operation }) => operation === 'ListDistributions')).toHaveLength(3)
  expectMovedAtEveryEdge(story)
  expectTranscript('busy-account', run)
})

it('throttled on the second page: asks for it again, and misses nobody', async () => {
  const story = await staging({ scene })
  story.cloud.faults.add({ operation: 'ListDistributions', nth: 2, does: 'throttle' })
  const run = await story.run({ 'probe-path': 'off' })
  expect(run).toMatchObject({ exit: 0, stderr: '' })
  expect(run.outputs).toMatchObject({ result: 'moved', 'source-distribution': story.scene.source.id })
  const pages = run.calls.filter(({ operation }) => operation === 'ListDistributions')
  expect(pages.map(({ fault }) => fault)).toEqual(['', 'throttle', '', ''])
  expect(changesOf(run)).toEqual(['UpdateDomainAssociation 200'])
  expectMovedAtEveryEdge(story)
})
