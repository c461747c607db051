import { expect, it } from 'vitest'
import { issue } from '../../cloud/certificates.ts'
import { distribution } from '../../cloud/scene.ts'
import { latestOf, runPlanned, switchWhenAsked, twoAccounts } from '../harness/two-accounts.ts'

it('stops when a stranger takes the name while nobody holds it: nothing more is changed, and a person is called', async () => {
  const story = await twoAccounts()
  const { scene, cloud } = story
  const { world } = cloud
  const account = '999900001111'
  const certificate = await issue(world, { account, names: [scene.alias] })
  cloud.faults.add({
    operation: 'UpdateDistribution',
    nth: 2,
    does: 'none',
    after: () =>
      void distribution(world, { account, aliases: [scene.alias], certificateArn: certificate.arn }),
  })
  const run = await runPlanned(
    story,
    { scenario: 'release-and-claim', 'accept-downtime': scene.alias, 'dns-timeout': '5s' },
    { onLine: switchWhenAsked(story) },
  )
  expect(run.outputs).toMatchObject({ result: 'exposed', reason: 'holder-is-another' })
  expect(latestOf(scene.source).aliases).not.toContain(scene.alias)
  expect(latestOf(scene.target).aliases).toEqual([])
})
