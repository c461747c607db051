import { expect, it } from 'vitest'
import { changesOf, stepStates } from '../harness/staging.ts'
import { expectOthersServed, latestOf, type TwoAccounts, twoAccounts } from '../harness/two-accounts.ts'

/** The source as its owner has disabled it long ago. */
function disable({ cloud, scene: { source } }: TwoAccounts): void {
  const version = latestOf(source)
  Object.assign(version, {
    enabled: false,
    xml: version.xml.replace('</PriceClass><Enabled>true<', '</PriceClass><Enabled>false<'),
  })
  cloud.edges.adopt(source)
}

it('a source that is disabled already: one call, without downtime to accept, and the source is left alone', async () => {
  const story = await twoAccounts()
  disable(story)
  const run = await story.run({ 'restore-source': 'false' })
  expect(run.outputs).toMatchObject({ result: 'moved', scenario: 'disable-source' })
  expect(changesOf(run)).toEqual(['UpdateDomainAssociation 200'])
  expect(latestOf(story.scene.source).enabled).toBe(false)
})

it('a source that is left disabled with other names on it, and nobody said that this is wanted: exposed', async () => {
  const story = await twoAccounts()
  disable(story)
  const run = await story.run()
  expect(run.outputs).toMatchObject({ result: 'exposed', reason: 'source-left-disabled' })
  expect(changesOf(run)).toEqual(['UpdateDomainAssociation 200'])
  expect(run.summary).toContain('enabled')
})

it('a plan that has found the source disabled says that it is wanted so', async () => {
  const story = await twoAccounts()
  disable(story)
  const { outputs } = await story.run({ command: 'plan' })
  const run = await story.run({ plan: outputs['plan'] ?? '' })
  expect(run.outputs).toMatchObject({ result: 'moved' })
})

it('a source out of reach that is disabled: CloudFront decides, and the name moves', async () => {
  const story = await twoAccounts()
  disable(story)
  const run = await story.run({ 'source-role-to-assume': undefined })
  expect(run.outputs).toMatchObject({ result: 'moved', scenario: 'disable-source' })
  expect(changesOf(run)).toEqual(['UpdateDomainAssociation 200'])
})

it('a source out of reach that is enabled: CloudFront says so, and that is the end of it', async () => {
  const story = await twoAccounts()
  const run = await story.run({ scenario: 'disable-source', 'source-role-to-assume': undefined })
  expect(run.outputs).toMatchObject({ result: 'failed', reason: 'source-enabled' })
  expect(changesOf(run)).toEqual(['UpdateDomainAssociation 400'])
  expect(stepStates(run)).toMatchObject({ associate: 'failed' })
  expect(run.outputs['support-case']).toContain(story.scene.target.id)
  expectOthersServed(story)
  expect(story.recorder.holderChanges(story.scene.alias)).toEqual([])
})

it('a source that is named but out of reach stands in the plan by its id, and the move fits that plan', async () => {
  const story = await twoAccounts()
  disable(story)
  const inputs = {
    'source-role-to-assume': undefined,
    'source-distribution': story.scene.source.id,
  }
  const planned = await story.run({ ...inputs, command: 'plan' })
  expect(planned.outputs, planned.stdout).toMatchObject({
    result: 'planned',
    'source-distribution': story.scene.source.id,
  })
  expect(JSON.parse(planned.outputs['plan'] ?? '{}')).toMatchObject({
    source: { id: story.scene.source.id, account: null, domain: null, enabled: null, aliases: null },
  })
  const moved = await story.run({ ...inputs, plan: planned.outputs['plan'] ?? '' })
  expect(moved.outputs, moved.stdout).toMatchObject({ result: 'moved', scenario: 'disable-source' })
})

it('a source left disabled with other names on it is exposed also where the move is refused, and where it is verified', async () => {
  const story = await twoAccounts()
  disable(story)
  const refused = await story.run({ scenario: 'same-account' })
  expect(refused.outputs, refused.stdout).toMatchObject({ result: 'exposed', reason: 'accounts-differ' })
  expect(refused.summary).toContain(`edit "$source_profile" "$source_id" '.Enabled = true'`)
  const planned = await story.run({ scenario: 'same-account', command: 'plan' })
  expect(planned.outputs).toMatchObject({ result: 'refused', reason: 'accounts-differ' })
  const seen = await story.run({ 'source-distribution': story.scene.source.id, command: 'verify' })
  expect(seen.exit).toBe(1)
  expect(seen.outputs).toMatchObject({ result: 'exposed', reason: 'source-left-disabled' })
  const wanted = await story.run({
    'source-distribution': story.scene.source.id,
    'restore-source': 'false',
    command: 'verify',
  })
  expect(wanted.outputs).toMatchObject({ result: 'failed', reason: 'not-in-place' })
})
