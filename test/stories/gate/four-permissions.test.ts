import { expect, it } from 'vitest'
import { articlePolicies } from '../../cloud/scene.ts'
import {
  changesOf,
  expectMovedAtEveryEdge,
  expectUntouched,
  findingLevels,
  publishWhenAsked,
  staging,
} from '../harness/staging.ts'
import { expectTranscript } from '../harness/transcript.ts'

const scene = { policies: articlePolicies }

it('moves with the four permissions of the article where the source is named; what it may not read it could not ask', async () => {
  const story = await staging({ scene })
  const run = await story.run(
    { 'source-distribution': story.scene.source.id, 'dns-timeout': '10s' },
    { onLine: publishWhenAsked(story) },
  )
  expect(run).toMatchObject({ exit: 0, stderr: '' })
  expect(run.outputs).toMatchObject({ result: 'moved', reason: '' })
  expect(changesOf(run)).toEqual(['UpdateDomainAssociation 403', 'AssociateAlias 200'])
  const denied = run.calls.filter(({ status }) => status >= 400).map(({ operation }) => operation)
  expect([...new Set(denied)].sort()).toEqual([
    'DescribeCertificate',
    'ListDomainConflicts',
    'ListHostedZonesByName',
    'ListTagsForResource',
    'UpdateDomainAssociation',
  ])
  expect(findingLevels(run)).toMatchObject({ 'certificate-not-read': 'info', holder: 'ok' })
  expectMovedAtEveryEdge(story)
  expectTranscript('four-permissions', run)
})

it('stops and asks for source-distribution where it may not list, instead of taking the name for free', async () => {
  const story = await staging({ scene })
  const run = await story.run()
  expect(run.exit).toBe(1)
  expect(run.outputs).toMatchObject({ result: 'refused', reason: 'source-unknown' })
  expect(JSON.stringify(run.report?.next)).toContain('source-distribution')
  expect(run.outputs['support-case']).toBe('')
  expectUntouched(story, run)
  expectTranscript('four-permissions-source-unknown', run)
})
