import { expect, it } from 'vitest'
import { changesOf, expectMovedAtEveryEdge, staging, stepStates } from '../harness/staging.ts'
import { expectTranscript } from '../harness/transcript.ts'

it('moves a name between two distributions of one account in a single call, and nobody notices', async () => {
  const story = await staging()
  const { scene } = story
  const run = await story.run()
  expect(run).toMatchObject({ exit: 0, signal: null, stderr: '' })
  expect(run.outputs).toMatchObject({
    result: 'moved',
    reason: '',
    scenario: 'same-account',
    'source-distribution': scene.source.id,
    'target-distribution': scene.target.id,
    'unserved-milliseconds': '0',
    'reconcile-required': 'true',
    'support-case': '',
  })
  expect(changesOf(run)).toEqual(['UpdateDomainAssociation 200'])
  expect(stepStates(run)).toEqual({
    'target-deployed': 'in place',
    associate: 'confirmed',
    'traffic-dns': 'unconfirmed',
  })
  expectMovedAtEveryEdge(story)
  expectTranscript('clean-move', run)
})
