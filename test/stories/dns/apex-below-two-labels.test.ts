import { expect, it } from 'vitest'
import { changesOf, expectMovedAtEveryEdge, findingLevels, staging } from '../harness/staging.ts'
import { expectTranscript } from '../harness/transcript.ts'

it('moves the apex of a zone below a public suffix of two labels, whose TXT record has a dot after the underscore', async () => {
  const story = await staging({
    scene: { zone: 'brand.com.bd', alias: 'brand.com.bd' },
    cloud: { switches: { updateAssociationNeedsTxt: true } },
  })
  const { scene } = story
  scene.zone.load([{ name: '_.brand.com.bd', type: 'TXT', values: [`"${scene.target.domain}"`] }])
  const run = await story.run()
  expect(run).toMatchObject({ exit: 0, stderr: '' })
  expect(run.outputs).toMatchObject({ result: 'moved', scenario: 'same-account' })
  expect(changesOf(run)).toEqual(['UpdateDomainAssociation 200'])
  // Addresses without a CNAME: nobody can see by a query where they lead, so nothing is said to be wrong with them.
  expect(findingLevels(run)).toMatchObject({ 'ownership-txt': 'ok', 'dns-not-observable': 'warning' })
  expect(findingLevels(run)).not.toHaveProperty('dns-still-elsewhere')
  expectMovedAtEveryEdge(story)
  expectTranscript('apex-below-two-labels', run)
})
