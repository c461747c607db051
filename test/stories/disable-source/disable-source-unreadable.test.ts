import { expect, it } from 'vitest'
import { latestOf, twoAccounts } from '../harness/two-accounts.ts'

it('CloudFront answers nothing any more once the source is disabled: that is exposed, and nobody is said to be served', async () => {
  const story = await twoAccounts()
  const { cloud, scene, names } = story
  const silent = { status: 503, code: 'ServiceUnavailable', message: 'try later' }
  const dark = () => !latestOf(scene.source).enabled
  for (const operation of [
    'GetDistribution',
    'GetDistributionConfig',
    'UpdateDistribution',
    'UpdateDomainAssociation',
    'ListDomainConflicts',
  ])
    cloud.faults.add({ operation, does: silent, when: dark })
  const run = await story.run(
    {
      scenario: 'disable-source',
      'accept-downtime': names.join(','),
      'deploy-timeout': '2s',
      'dns-timeout': '1s',
      deadline: '12s',
    },
    { timeout: 60_000 },
  )
  expect(run.exit).toBe(1)
  expect(run.outputs['result'], run.stdout).toBe('exposed')
  expect(run.summary).toContain('it could not be read again')
  expect(run.summary).toContain('command: recover')
  expect(run.stdout).not.toContain('Users are served')
})
