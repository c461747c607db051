import { expect, it } from 'vitest'
import { latestOf, runPlanned, switchWhenAsked, twoAccounts } from '../harness/two-accounts.ts'

it('repeats the claim while CloudFront still remembers where DNS led before', async () => {
  const story = await twoAccounts()
  const { scene, cloud } = story
  let left = 3
  cloud.faults.add({
    operation: 'UpdateDistribution',
    when: ({ request, nth }) => nth > 2 && request.path.includes(scene.target.id) && left-- > 0,
    does: {
      status: 409,
      code: 'CNAMEAlreadyExists',
      message:
        'One or more aliases specified for the distribution includes an incorrectly configured DNS record that points to another CloudFront distribution.',
    },
  })
  const run = await runPlanned(
    story,
    { scenario: 'release-and-claim', 'accept-downtime': scene.alias, 'dns-timeout': '20s' },
    { onLine: switchWhenAsked(story) },
  )
  expect(run.outputs).toMatchObject({ result: 'moved' })
  expect(latestOf(scene.target).aliases).toEqual([scene.alias])
})
