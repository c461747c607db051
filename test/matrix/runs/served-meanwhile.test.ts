import { expect, test, vi } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import type { Misfortune } from '../../cloud/faults.ts'
import { parseCommandFile } from '../../stories/harness/command-files.ts'
import { setStage } from '../../virtual/stage.ts'
import { minute, play, zoneRole } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 120_000 })

const env = { GITHUB_STEP_SUMMARY: '' }
const denied: Misfortune = {
  status: 403,
  code: 'AccessDenied',
  message: 'User is not authorized to perform this',
}

test('recover of a name that has moved does not wait for a source whose state it would do nothing about', async () => {
  const stage = await setStage({ cross: { ttl: 1 } })
  const inputs = { ...zoneRole(stage), deadline: '3h' }
  const first = await play(stage, 'release-and-claim', inputs, { env })
  expect(first.outputs['result'], first.log.slice(-3_000)).toBe('moved')
  const { source } = stage.scene
  stage.cloud.faults.add({
    when: ({ operation, request }) =>
      operation.startsWith('GetDistribution') && request.path.includes(source.id),
    does: '503',
    times: 1_000_000,
  })
  const recover = { ...inputs, command: 'recover', plan: first.outputs['plan'] ?? '' }
  const run = await play(stage, 'release-and-claim', recover, { env, judged: true })
  expect(run.ended - run.began, run.log.slice(-3_000)).toBeLessThan(20 * minute)
})

test.each<Misfortune>(['503', 'hang-before'])(
  'a post step for which CloudFront does not answer (%s) says so before the runner ends it',
  async (does) => {
    const stage = await setStage({ cross: { ttl: 1 } })
    const { source } = stage.scene
    const inputs = { ...zoneRole(stage), deadline: '3h' }
    const first = await play(stage, 'disable-source', inputs, {
      env,
      after: ({ kill }) => {
        if (!latest(source).enabled) kill()
      },
    })
    stage.cloud.faults.add({ endpoint: 'cloudfront', does, times: 1_000_000 })
    const state = parseCommandFile(first.state)
    const run = await play(stage, 'disable-source', inputs, { env, judged: true, post: { state } })
    expect(run.ended - run.began, run.log.slice(-3_000)).toBeLessThan(5 * minute)
    expect(run.outputs['result'], run.log.slice(-3_000)).toBe('exposed')
  },
)

test('a new name that the wildcard of the source serves: a write that is denied for good ends the move, and calls nobody', async () => {
  const stage = await setStage({ cross: { ttl: 60, sourceConfig: { aliases: ['*.shop.example'] } } })
  stage.cloud.faults.add({ operation: 'ChangeResourceRecordSets', does: denied, times: 1_000_000 })
  const inputs = {
    ...zoneRole(stage),
    dns: 'route53',
    deadline: '3h',
    'source-distribution': stage.scene.source.id,
  }
  const run = await play(stage, 'release-and-claim', inputs, { env })
  expect(run.log).toContain('is not authorized')
  expect(run.ended - run.began, run.log.slice(-6_000)).toBeLessThan(60 * minute)
  expect(run.log).not.toContain('Act now')
})
