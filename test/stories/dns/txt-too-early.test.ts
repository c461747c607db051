import { expect, it } from 'vitest'
import {
  changesOf,
  expectMovedAtEveryEdge,
  expectNobodyNoticed,
  publishWhenAsked,
  staging,
} from '../harness/staging.ts'
import { expectTranscript } from '../harness/transcript.ts'

const cloud = { switches: { updateAssociationNeedsTxt: true } }

it('waits until CloudFront has forgotten that there was no TXT record, naming the cause and the time left', async () => {
  const story = await staging({ cloud, negativeTtl: 3 })
  const run = await story.run({ 'dns-timeout': '20s' }, { onLine: publishWhenAsked(story) })
  expect(run).toMatchObject({ exit: 0, stderr: '' })
  expect(run.outputs).toMatchObject({ result: 'moved', reason: '' })
  expect(changesOf(run)).toEqual(['UpdateDomainAssociation 400', 'UpdateDomainAssociation 200'])
  expect(run.stdout).toMatch(/CloudFront looked too early and may cache "no such record" for another [23] s/)
  expectMovedAtEveryEdge(story)
  expectTranscript('txt-too-early', run)
})

it('pauses with the time left where CloudFront may remember longer than dns-timeout', async () => {
  const story = await staging({ cloud, negativeTtl: 900 })
  const run = await story.run({ 'dns-timeout': '10s' }, { onLine: publishWhenAsked(story) })
  expect(run.exit).toBe(1)
  expect(run.outputs).toMatchObject({
    result: 'paused',
    reason: 'txt-negatively-cached',
    'reconcile-required': 'false',
  })
  expect(changesOf(run)).toEqual(['UpdateDomainAssociation 400'])
  expect(JSON.stringify(run.report?.next)).toMatch(/Run again in 1[45] min/)
  expectNobodyNoticed(story)
  expectTranscript('txt-too-early-paused', run)
})
