import { expect, it } from 'vitest'
import { changesOf } from '../harness/staging.ts'
import {
  latestOf,
  runPlanned,
  switchWhenAsked,
  type TwoAccounts,
  twoAccounts,
} from '../harness/two-accounts.ts'

/** Somebody has taken the alias off the source, and put it nowhere. */
function release({ cloud, scene: { source, alias } }: TwoAccounts): void {
  const version = latestOf(source)
  const xml = version.xml
    .replace(`<CNAME>${alias}</CNAME>`, '')
    .replace('<Aliases><Quantity>3<', '<Aliases><Quantity>2<')
  Object.assign(version, { xml, aliases: version.aliases.filter((name) => name !== alias) })
  cloud.edges.adopt(source)
}

it('a name that nobody holds is put on the target where the method is asked for, DNS first', async () => {
  const story = await twoAccounts()
  release(story)
  // CloudFront still remembers the former holder.
  let left = 3
  story.cloud.faults.add({
    operation: 'UpdateDistribution',
    when: () => left-- > 0,
    does: {
      status: 409,
      code: 'CNAMEAlreadyExists',
      message: 'One or more of the CNAMEs you provided are already associated with a different resource.',
    },
  })
  const run = await runPlanned(
    story,
    { scenario: 'release-and-claim', 'dns-timeout': '20s' },
    { onLine: switchWhenAsked(story) },
  )
  expect(run.outputs).toMatchObject({ result: 'moved', scenario: 'release-and-claim' })
  expect(changesOf(run).at(-1)).toBe('UpdateDistribution 200')
  expect(changesOf(run)).toHaveLength(4)
  expect(latestOf(story.scene.target).aliases).toEqual([story.scene.alias])
})

it('auto does so where accept-downtime names it, and leaves it alone, exposed, where nothing shows that it is wanted', async () => {
  const story = await twoAccounts()
  release(story)
  const without = await story.run()
  expect(without.outputs).toMatchObject({ result: 'exposed', reason: 'alias-not-held' })
  expect(changesOf(without)).toEqual([])
  const run = await runPlanned(
    story,
    { 'accept-downtime': story.scene.alias, 'dns-timeout': '20s' },
    { onLine: switchWhenAsked(story) },
  )
  expect(run.outputs).toMatchObject({ result: 'moved', scenario: 'release-and-claim' })
})
