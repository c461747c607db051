import { describe, expect, test, vi } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import type { Misfortune } from '../../cloud/faults.ts'
import { parseCommandFile } from '../../stories/harness/command-files.ts'
import { withoutAlias } from '../../stories/harness/rival.ts'
import { type Stage, setStage } from '../../virtual/stage.ts'
import { minute, play, zoneRole } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 240_000 })

/** A service of AWS fails for a while, and users are unserved meanwhile: the run goes on until the deadline, and takes the first way that works. */

const env = { GITHUB_STEP_SUMMARY: '' }
const denied: Misfortune = {
  status: 403,
  code: 'AccessDenied',
  message: 'User is not authorized to perform this',
}

/** A name that its source has lost, and whose DNS leads there still. */
async function lost(): Promise<Stage> {
  const stage = await setStage({ cross: { ttl: 60 } })
  const { cloud, scene, clock } = stage
  withoutAlias(cloud.world, scene.source, scene.alias)
  await clock.sleep(10 * minute)
  return stage
}

type Fault = Parameters<Stage['cloud']['faults']['add']>[0]

/** These calls fail for so long from now on, or from when `since` says. */
function fails({ cloud, clock }: Stage, ms: number, fault: Fault, since?: () => number): void {
  const began = clock.now()
  const { when = () => true } = fault
  cloud.faults.add({
    ...fault,
    times: 1_000_000,
    when: (occasion) => {
      const from = since === undefined ? began : since()
      return from > 0 && clock.now() < from + ms && when(occasion)
    },
  })
}

describe('a name that nobody holds, whose DNS has to lead to the target first', () => {
  test.each<[string, Misfortune, number]>([
    ['throttles changes', 'throttle', 10],
    ['answers 503 to changes', '503', 20],
    ['denies changes', denied, 5],
  ])('(a) Route 53 %s', async (_, does, minutes) => {
    const stage = await lost()
    fails(stage, minutes * minute, { operation: 'ChangeResourceRecordSets', does })
    const inputs = { ...zoneRole(stage), dns: 'route53', deadline: '3h' }
    const run = await play(stage, 'release-and-claim', inputs, { env, judged: true })
    expect(run.outputs['result'], run.log.slice(-5_000)).toBe('moved')
  })

  test('(c) recover: Route 53 does not answer for a few minutes', async () => {
    const stage = await lost()
    const inputs = { ...zoneRole(stage), deadline: '3h', 'source-distribution': stage.scene.source.id }
    fails(stage, 5 * minute, { endpoint: 'route53', does: '503' })
    const recover = { ...inputs, command: 'recover' }
    const run = await play(stage, 'release-and-claim', recover, { env, judged: true })
    expect(run.outputs['result'], run.log.slice(-5_000)).toBe('moved')
  })

  test('(c2) recover: Route 53 accepts connections and never answers for a few minutes', async () => {
    const stage = await lost()
    const inputs = { ...zoneRole(stage), deadline: '3h', 'source-distribution': stage.scene.source.id }
    fails(stage, 8 * minute, { endpoint: 'route53', does: 'hang-before' })
    const recover = { ...inputs, command: 'recover' }
    const run = await play(stage, 'release-and-claim', recover, { env, judged: true })
    expect(run.outputs['result'], run.log.slice(-5_000)).toBe('moved')
  })
})

/** A move that was killed once the name was released, and its plan. */
async function killed(method: 'release-and-claim' | 'wildcard' | 'disable-source') {
  const stage = await setStage({ cross: { ttl: 1 } })
  const { alias, source } = stage.scene
  const inputs = { ...zoneRole(stage), deadline: '3h' }
  const first = await play(stage, method, inputs, {
    env,
    after: ({ kill }) => {
      if (!latest(source).aliases.includes(alias) || !latest(source).enabled) kill()
    },
  })
  return { stage, inputs: { ...inputs, plan: first.outputs['plan'] ?? '' } }
}

const reads = ['GetDistribution', 'GetDistributionConfig', 'ListDistributions', 'ListDomainConflicts']

describe.each(['release-and-claim', 'disable-source'] as const)('%s: recover in an outage', (method) => {
  test('(d) CloudFront answers no read for 10 minutes', async () => {
    const { stage, inputs } = await killed(method)
    for (const operation of reads) fails(stage, 10 * minute, { operation, does: '503' })
    const run = await play(stage, method, { ...inputs, command: 'recover' }, { env, judged: true })
    expect(run.outputs['result'], run.log.slice(-5_000)).toBe('moved')
  })

  test('(e) STS answers nothing for 10 minutes', async () => {
    const { stage, inputs } = await killed(method)
    fails(stage, 10 * minute, { endpoint: 'sts', does: '503' })
    const run = await play(stage, method, { ...inputs, command: 'recover' }, { env, judged: true })
    expect(run.outputs['result'], run.log.slice(-5_000)).toBe('moved')
  })

  test('(f) STS answers nothing for 10 minutes behind the first sessions', async () => {
    const { stage, inputs } = await killed(method)
    let first = 0
    fails(stage, 10 * minute, { endpoint: 'sts', does: '503' }, () => first)
    const run = await play(
      stage,
      method,
      { ...inputs, command: 'recover' },
      {
        env,
        judged: true,
        after: (_, { operation }) => {
          if (operation === 'GetDistribution' && first === 0) first = stage.clock.now()
        },
      },
    )
    expect(run.outputs['result'], run.log.slice(-5_000)).toBe('moved')
  })
})

describe.each([
  ['release-and-claim', 'past-point-of-no-return'],
  ['disable-source', ''],
] as const)('%s: roll-back in an outage looks until AWS answers', (method, reason) => {
  test.each(['sts', 'cloudfront'])('(j) %s answers nothing for 10 minutes', async (endpoint) => {
    const { stage, inputs } = await killed(method)
    fails(stage, 10 * minute, { endpoint, does: '503' })
    const back = { ...inputs, command: 'roll-back', 'require-approval': 'false' }
    const { outputs, log } = await play(stage, method, back, { env, judged: true })
    expect(outputs, log.slice(-5_000)).toMatchObject({
      reason,
      result: reason === '' ? 'rolled-back' : 'exposed',
    })
    expect(latest(stage.scene.source).enabled).toBe(true)
  })
})

describe('a released name whose source cannot be given it back', () => {
  test.each<[string, Misfortune, number]>([
    ['answers 503 to changes', '503', 25],
    ['denies changes', denied, 5],
  ])('(g) CloudFront %s of the target', async (_, does, minutes) => {
    const { stage, inputs } = await killed('release-and-claim')
    const { scene, cloud } = stage
    cloud.world.distributions.delete(scene.source.id)
    fails(stage, minutes * minute, { operation: 'UpdateDistribution', does })
    const run = await play(
      stage,
      'release-and-claim',
      { ...inputs, command: 'recover' },
      { env, judged: true },
    )
    expect(run.outputs['result'], run.log.slice(-5_000)).toBe('moved')
  })
})

describe('a name that nobody holds is claimed as long as CloudFront fails, although DNS was led first', () => {
  test('(h) CloudFront answers 503 to changes of the target for 25 minutes', async () => {
    const stage = await lost()
    fails(stage, 25 * minute, { operation: 'UpdateDistribution', does: '503' })
    const inputs = { ...zoneRole(stage), deadline: '3h' }
    const run = await play(stage, 'release-and-claim', inputs, { env, judged: true })
    expect(run.outputs['result'], run.log.slice(-5_000)).toBe('moved')
  })
})

describe('the post step of an outage', () => {
  test.each(['sts', 'cloudfront'])('(i) %s answers nothing for its first minute', async (endpoint) => {
    const stage = await setStage({ cross: { ttl: 1 } })
    const { source, alias } = stage.scene
    const inputs = { ...zoneRole(stage), deadline: '3h' }
    const first = await play(stage, 'disable-source', inputs, {
      env,
      judged: true,
      after: ({ kill }) => {
        if (!latest(source).enabled) kill()
      },
    })
    fails(stage, minute, { endpoint, does: '503' })
    const state = parseCommandFile(first.state)
    const run = await play(stage, 'disable-source', inputs, { env, judged: true, post: { state } })
    expect(latest(stage.scene.target).aliases, run.log.slice(-3_000)).toContain(alias)
    expect(latest(source).enabled).toBe(true)
  })
})
