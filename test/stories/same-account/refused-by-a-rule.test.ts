import { expect, it } from 'vitest'
import { changesOf, expectMovedAtEveryEdge, findingLevels, staging } from '../harness/staging.ts'
import { expectTranscript } from '../harness/transcript.ts'

it('moves a name that answers 403 to the probe before and after: the probe proves nothing, and nothing is taken back', async () => {
  const story = await staging()
  const { cloud, scene } = story
  for (const { id } of [scene.source, scene.target])
    cloud.edgeServer?.behaviours.set(id, { status: 403, by: 'firewall' })
  const run = await story.run()
  expect(run).toMatchObject({ exit: 0, stderr: '' })
  expect(run.outputs).toMatchObject({ result: 'moved', reason: '' })
  expect(findingLevels(run)).toMatchObject({ 'probe-baseline-bad': 'warning' })
  expect(changesOf(run)).toEqual(['UpdateDomainAssociation 200'])
  expectMovedAtEveryEdge(story)
  // How long it failed is measured anew each time.
  expectTranscript('refused-by-a-rule', run, [
    [/(unserved(?: for|":|-milliseconds=) ?)[\d,]+( ms(?: \(.*?\))?)?/g, '$1DURATION'],
    [/\d+( failed|(?: of COUNT)? requests failed)/g, 'COUNT$1'],
    [/("failures": ?)\d+/g, '$1COUNT'],
  ])
})
