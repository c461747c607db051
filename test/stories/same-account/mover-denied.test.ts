import { expect, it } from 'vitest'
import { denying, movePolicies } from '../../cloud/scene.ts'
import {
  changesOf,
  expectMovedAtEveryEdge,
  publishWhenAsked,
  staging,
  stepStates,
} from '../harness/staging.ts'
import { expectTranscript } from '../harness/transcript.ts'

it('asks for the TXT record and takes AssociateAlias where UpdateDomainAssociation is not permitted', async () => {
  const story = await staging({
    scene: {
      policies: (source, target) =>
        denying(movePolicies(source, target), 'cloudfront:UpdateDomainAssociation'),
    },
  })
  const run = await story.run({ 'dns-timeout': '10s' }, { onLine: publishWhenAsked(story) })
  expect(run).toMatchObject({ exit: 0, stderr: '' })
  expect(run.outputs).toMatchObject({ result: 'moved', reason: '' })
  expect(changesOf(run)).toEqual(['UpdateDomainAssociation 403', 'AssociateAlias 200'])
  expect(stepStates(run)).toMatchObject({ 'ownership-txt': 'confirmed', associate: 'confirmed' })
  expect(run.report?.changes.map(({ action }) => action)).toEqual(['cloudfront:AssociateAlias'])
  expectMovedAtEveryEdge(story)
  expectTranscript('mover-denied', run)
})

it('waits for the TXT record as long as it may, and then pauses with the record to publish', async () => {
  const story = await staging({
    scene: {
      policies: (source, target) =>
        denying(movePolicies(source, target), 'cloudfront:UpdateDomainAssociation'),
    },
  })
  const run = await story.run({ 'dns-timeout': '1500ms', 'probe-path': 'off' })
  expect(run.exit).toBe(1)
  expect(run.outputs).toMatchObject({
    result: 'paused',
    reason: 'txt-not-visible',
    'reconcile-required': 'false',
  })
  expect(changesOf(run)).toEqual(['UpdateDomainAssociation 403'])
  expect(run.summary).toContain(`_www.shop.example. 300 IN TXT "${story.scene.target.domain}"`)
  expect(story.recorder.holderChanges(story.scene.alias)).toEqual([])
  expectTranscript('mover-denied-paused', run)
})
