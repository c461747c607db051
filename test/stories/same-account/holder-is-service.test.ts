import { expect, it } from 'vitest'
import { distribution } from '../../cloud/scene.ts'
import { changesOf, expectNobodyNoticed, findingLevels, type Staging, staging } from '../harness/staging.ts'

/** A name of the shop that a service holds, by a distribution of its own in an account of AWS. */
function heldBy({ cloud, scene }: Staging, account: string, alias: string): void {
  distribution(cloud.world, { account, aliases: [alias], certificateArn: scene.certificate.arn })
}

it('refuses a name that Amplify holds, with the commands that release it and a case for AWS Support', async () => {
  const story = await staging()
  heldBy(story, '735400200621', 'blog.shop.example')
  const run = await story.run({ alias: 'blog.shop.example', 'probe-path': 'off' })
  expect(run.exit).toBe(1)
  expect(run.outputs).toMatchObject({
    result: 'refused',
    reason: 'holder-is-service',
    'reconcile-required': 'false',
  })
  expect(run.summary).toContain(
    'aws amplify delete-domain-association --app-id APP_ID --domain-name shop.example',
  )
  expect(run.summary).toContain(`_blog.shop.example. 300 IN TXT "${story.scene.target.domain}"`)
  const letter = run.outputs['support-case'] ?? ''
  expect(letter).toContain('of account ******200621 (blog.shop.example)')
  expect(letter).toContain(`distribution ${story.scene.target.id} of account ${story.scene.account}`)
  expect(letter).toMatch(/request id: [0-9a-f-]{36}/)
  expect(letter.length).toBeLessThanOrEqual(8_000)
  expect(run.summary).toContain('Ask AWS Support')
  expect(changesOf(run)).toEqual([])
  expectNobodyNoticed(story)
})

it('plans nothing either, and says in which region API Gateway has the name', async () => {
  const story = await staging()
  heldBy(story, '474240146802', 'api.shop.example')
  const run = await story.run({ alias: 'api.shop.example', command: 'plan' })
  expect(run.exit).toBe(1)
  expect(run.outputs).toMatchObject({ result: 'refused', reason: 'holder-is-service', plan: '' })
  expect(run.summary).toContain('delete-domain-name --domain-name api.shop.example --region eu-central-1')
})

it('only wonders about a name that is called like those of a service', async () => {
  const story = await staging()
  heldBy(story, '444455556666', 'auth.shop.example')
  const run = await story.run({ alias: 'auth.shop.example', command: 'plan', scenario: 'same-account' })
  expect(run.outputs['reason']).toBe('accounts-differ')
  expect(findingLevels(run)).toMatchObject({ 'holder-may-be-service': 'warning' })
  expect(run.stdout).toContain('delete-user-pool-domain --domain auth.shop.example')
})
