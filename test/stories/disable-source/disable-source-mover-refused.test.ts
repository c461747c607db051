import { expect, it } from 'vitest'
import { changesOf } from '../harness/staging.ts'
import { expectOthersServed, hostsOfSource, latestOf, twoAccounts } from '../harness/two-accounts.ts'

it('enables the source at once when the move is refused for good after the disable', async () => {
  const story = await twoAccounts()
  const { scene, cloud, names, recorder } = story
  cloud.faults.add({
    operation: 'UpdateDomainAssociation',
    when: ({ nth }) => nth > 1,
    does: { status: 400, code: 'InvalidArgument', message: 'The certificate does not cover the alias.' },
  })
  const run = await story.run({
    scenario: 'disable-source',
    'accept-downtime': names.join(','),
    'on-failure': 'stop',
  })
  expect(run.exit).toBe(1)
  expect(run.outputs).toMatchObject({ result: 'rolled-back', 'reconcile-required': 'false' })
  expect(changesOf(run).map((change) => change.split(' ')[0])).toEqual([
    'UpdateDomainAssociation',
    'UpdateDistribution',
    'UpdateDomainAssociation',
    'UpdateDistribution',
  ])
  expect(latestOf(scene.source)).toMatchObject({ enabled: true, aliases: names })
  expect(latestOf(scene.target).aliases).toEqual([])
  expect(run.report?.changes.at(-1)?.effect).toMatch(
    /^E1OLDSHOP00001 enabled again, \d+ (ms|s) after it was disabled$/,
  )
  expectOthersServed(story, hostsOfSource(story))
  for (const name of names) expect(recorder.intervals(name, 0).at(-1)?.servedBy).toBe(scene.source.id)
})
