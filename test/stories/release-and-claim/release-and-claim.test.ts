import { expect, it } from 'vitest'
import { changesOf, stepStates } from '../harness/staging.ts'
import {
  callsBetween,
  expectOthersServed,
  latestOf,
  runPlanned,
  switchWhenAsked,
  twoAccounts,
} from '../harness/two-accounts.ts'

it('switches DNS first, releases the name, and claims it with the very next call', async () => {
  const story = await twoAccounts({ published: false })
  const { scene, names, recorder } = story
  const run = await runPlanned(
    story,
    { scenario: 'release-and-claim', 'accept-downtime': scene.alias, 'dns-timeout': '20s' },
    { onLine: switchWhenAsked(story) },
  )
  expect(run.outputs).toMatchObject({ result: 'moved', reason: '', scenario: 'release-and-claim' })
  // Rehearsal, release, claim.
  expect(changesOf(run)).toEqual([
    'UpdateDistribution 409',
    'UpdateDistribution 200',
    'UpdateDistribution 200',
  ])
  const released = run.calls.findIndex(
    ({ operation, status }) => operation === 'UpdateDistribution' && status === 200,
  )
  expect(run.calls[released + 1]).toMatchObject({ operation: 'UpdateDistribution', status: 200 })
  expect(
    callsBetween({ ...run, calls: run.calls.slice(released) }, 'UpdateDistribution', 'UpdateDistribution'),
  ).toEqual([])
  expect(stepStates(run)).toMatchObject({
    'traffic-dns': 'confirmed',
    'rehearse-claim': 'confirmed',
    release: 'accepted',
    claim: 'confirmed',
  })
  expect(latestOf(scene.source)).toMatchObject({
    enabled: true,
    aliases: names.filter((name) => name !== scene.alias),
  })
  expect(latestOf(scene.target).aliases).toEqual([scene.alias])
  // Other names of the source are served throughout.
  expectOthersServed(story)
  for (const { host, intervals } of recorder.timeline().lines)
    if (host === scene.alias) expect(intervals.at(-1)?.servedBy).toBe(scene.target.id)
  expect(run.report?.changes.at(-1)?.effect).toMatch(/added to E2NEWSHOP00002, \d+ ms after it was released$/)
})
