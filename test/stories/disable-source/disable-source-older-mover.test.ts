import { expect, it } from 'vitest'
import { targetSide } from '../../cloud/scene/cross-account.ts'
import { denying } from '../../cloud/scene.ts'
import { changesOf } from '../harness/staging.ts'
import { publish, twoAccounts } from '../harness/two-accounts.ts'

it('has the record published first, and uses the older call where only that is permitted', async () => {
  const story = await twoAccounts({
    published: false,
    scene: { targetPolicies: (target) => denying(targetSide(target), 'cloudfront:UpdateDomainAssociation') },
  })
  const { names, scene } = story
  const run = await story.run(
    { scenario: 'disable-source', 'accept-downtime': names.join(','), 'dns-timeout': '10s' },
    { onLine: (line) => line.includes('DNS ownership wanted') && publish(scene) },
  )
  expect(run.outputs).toMatchObject({ result: 'moved' })
  expect(changesOf(run)).toEqual([
    'UpdateDomainAssociation 403',
    'AssociateAlias 400',
    'UpdateDistribution 200',
    'AssociateAlias 200',
    'UpdateDistribution 200',
  ])
  const published = run.lines.findIndex((line) => line.includes('DNS ownership wanted'))
  const rehearsed = run.lines.findIndex((line) => /Rehearse the move .*confirmed/.test(line))
  expect(published).toBeGreaterThan(0)
  expect(published).toBeLessThan(rehearsed)
})
