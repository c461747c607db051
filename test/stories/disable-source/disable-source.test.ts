import { expect, it } from 'vitest'
import { changesOf, stepStates } from '../harness/staging.ts'
import {
  callsBetween,
  expectOthersServed,
  hostsOfSource,
  latestOf,
  twoAccounts,
} from '../harness/two-accounts.ts'

it('disables the source, moves the name with the very next call, and enables the source again', async () => {
  const story = await twoAccounts()
  const { scene, recorder, names } = story
  const run = await story.run({
    scenario: 'disable-source',
    'accept-downtime': names.join(','),
    'probe-path': '/',
  })
  expect(run.outputs).toMatchObject({ result: 'moved', reason: '', scenario: 'disable-source' })
  expect(changesOf(run)).toEqual([
    'UpdateDomainAssociation 400',
    'UpdateDistribution 200',
    'UpdateDomainAssociation 200',
    'UpdateDistribution 200',
  ])
  expect(callsBetween(run, 'UpdateDistribution', 'UpdateDomainAssociation')).toEqual([])
  expect(stepStates(run)).toMatchObject({
    'rehearse-mover': 'confirmed',
    'disable-source': 'accepted',
    associate: 'confirmed',
    'restore-source': 'confirmed',
    arrived: 'confirmed',
    'source-serves': 'in place',
  })
  const others = names.filter((name) => name !== scene.alias)
  expect(latestOf(scene.source)).toMatchObject({ enabled: true, aliases: others })
  expect(latestOf(scene.target).aliases).toEqual([scene.alias])
  // Others of the source are dark only while it is disabled, at most two deployments; everybody else never notices.
  expectOthersServed(story, hostsOfSource(story))
  const seen = (host: string) => new Set(recorder.holderChanges(host).map(({ from, to }) => `${from} ${to}`))
  const { source, target } = scene
  for (const other of others) {
    expect([`${source.id} undefined`, `undefined ${source.id}`], other).toEqual(
      expect.arrayContaining([...seen(other)]),
    )
    for (const edge of recorder.timeline().lines.filter(({ host }) => host === other))
      expect(edge.intervals.at(-1)?.servedBy).toBe(source.id)
  }
  expect(seen(scene.alias)).not.toContain(`${target.id} undefined`)
  expect(run.report?.changes.map(({ effect }) => effect)).toEqual([
    'E1OLDSHOP00001 disabled',
    expect.stringMatching(
      /moved from E1OLDSHOP00001 to E2NEWSHOP00002, \d+ ms after E1OLDSHOP00001 was disabled$/,
    ),
    expect.stringMatching(/^E1OLDSHOP00001 enabled again, \d+ ms after it was disabled$/),
  ])
})
