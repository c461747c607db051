import { describe, expect, it, onTestFinished } from 'vitest'
import { type Cloud, startCloud } from '../../cloud/cloud.ts'
import { documented } from '../../cloud/scene/documented.ts'
import { type StandardScene, standardScene } from '../../cloud/scene/standard.ts'
import { distribution, role, trust } from '../../cloud/scene.ts'
import type { CloudDistribution, Holder } from '../../cloud/world.ts'
import { type FanOut, type FanOutOptions, type Leg, runFanOut } from './fan-out.ts'

interface Fleet {
  readonly cloud: Cloud
  readonly scene: StandardScene
  /** A second pair, whose name is `blog.shop.example`. */
  readonly blog: { readonly source: CloudDistribution; readonly target: CloudDistribution }
  readonly moves: readonly Readonly<Record<string, string>>[]
  readonly run: (
    moves: readonly object[],
    options?: Partial<Omit<FanOutOptions, 'inputs'>> & { readonly inputs?: Record<string, string> },
  ) => Promise<FanOut>
}

const blogName = 'blog.shop.example'

/** An account with two pairs of distributions, and two moves: the source of the first is to be found. */
async function fleet(): Promise<Fleet> {
  const cloud = await startCloud({ deployTime: { min: 200, max: 400 } })
  onTestFinished(() => cloud.stop())
  const scene = await standardScene(cloud.world, cloud.dns, { neighbours: 4 })
  const { account, source, target, alias, certificate } = scene
  const more = (id: string, aliases: readonly string[]) =>
    distribution(cloud.world, { account, id, aliases, certificateArn: certificate.arn })
  const blog = { source: more('E3OLDBLOG00003', [blogName]), target: more('E4NEWBLOG00004', []) }
  const both = (kind: string) => [
    documented(kind, { source, target }),
    documented(kind, blog),
    documented(kind, { source, target: blog.target }),
  ]
  const arn = (name: string, environment: string, kind: string) =>
    role(cloud.world, { account, name, policies: both(kind), trust: trust(environment) }).arn
  const roles: Readonly<Record<string, string>> = {
    'production-plan': arn('plan', 'production-plan', 'read-only-same-account'),
    production: arn('move', 'production', 'same-account'),
    'production-recover': arn('recover', 'production-recover', 'same-account'),
  }
  return {
    cloud,
    scene,
    blog,
    moves: [
      { alias, 'target-distribution': target.id },
      { alias: blogName, 'target-distribution': blog.target.id, 'source-distribution': blog.source.id },
    ],
    run: (moves, options = {}) =>
      runFanOut(cloud, 'move-aliases.yml', {
        vars: (environment) => ({ CLOUDFRONT_TARGET_ROLE: roles[environment] ?? '' }),
        review: () => ({ state: 'approved', user: 'hubot' }),
        local: {
          'dns-servers': cloud.dnsServers.join(','),
          settle: '200ms',
          'poll-interval': '100ms',
          'dns-timeout': '1s',
          'deploy-timeout': '10s',
        },
        ...options,
        inputs: {
          moves: JSON.stringify(moves),
          defaults: JSON.stringify({ dns: 'manual', 'probe-path': 'off' }),
          ...options.inputs,
        },
      }),
  }
}

const results = ({ jobs }: FanOut) =>
  Object.fromEntries(Object.entries(jobs).map(([id, legs]) => [id, legs.map(({ result }) => result)]))
const report = ({ jobs }: FanOut): Leg => jobs['report']?.[0] ?? expect.unreachable('no report')
const told = (played: FanOut) => {
  const moves: readonly Readonly<Record<string, unknown>>[] = JSON.parse(
    report(played).outputs['moves'] ?? '[]',
  )
  return moves.map(({ index, result }) => `${index} ${result}`)
}
const holds = ({ versions }: Holder) => versions.at(-1)?.aliases ?? []

describe('move-aliases', () => {
  it('plans side by side, asks once, moves side by side, and reports', async () => {
    const { run, moves, scene, blog } = await fleet()
    const played = await run(moves)
    const { jobs, asked } = played
    expect(
      results(played),
      JSON.stringify(jobs['move']?.map(({ log, run: one }) => [log, one?.stdout])),
    ).toEqual({
      list: ['success'],
      plan: ['success', 'success'],
      plans: ['success'],
      move: ['success', 'success'],
      unfinished: [],
      recover: [],
      report: ['success'],
    })
    expect(asked).toEqual(['production'])
    expect(holds(scene.target)).toEqual([scene.alias])
    expect(holds(blog.target)).toEqual([blogName])
    expect(jobs['plan']?.flatMap((leg) => leg.run?.calls.filter(({ mutating }) => mutating) ?? [])).toEqual(
      [],
    )
    const [first, second] = jobs['move'] ?? []
    expect([first, second].map((leg) => leg?.group)).toEqual([
      `move-cloudfront-alias-${scene.target.id}`,
      `move-cloudfront-alias-${blog.target.id}`,
    ])
    expect(second?.began).toBeLessThan(first?.ended ?? 0)
    expect(first?.run?.summary).toContain('hubot')
    expect(jobs['plans']?.[0]?.summary).toContain('All 2 plans are ready')
    const { outputs, summary } = report(played)
    expect(outputs).toMatchObject({ result: 'moved', 'reconcile-required': 'true' })
    expect(told(played)).toEqual(['1 moved', '2 moved'])
    expect(summary).toContain('2 of 2 moves are done.')
    expect(summary).toContain(`| 2 | ${blogName} | ${blog.target.id} | moved |  | ${blog.target.id} |`)
    const led = [
      [scene.alias, scene.target.domain],
      [blogName, blog.target.domain],
    ] as const
    scene.zone.load(led.map(([name, to]) => ({ name, type: 'CNAME', ttl: 60, values: [`${to}.`] })))
    const again = await run(moves)
    expect(told(again)).toEqual(['1 already-in-place', '2 already-in-place'])
    expect([report(again).outputs['result'], again.asked]).toEqual(['moved', []])
  })

  it('moves nothing where one plan is refused, and names it', async () => {
    const { run, moves, scene } = await fleet()
    const played = await run([moves[0] ?? {}, { ...moves[1], 'target-distribution': 'E9NOTTHERE0009' }])
    expect(results(played)).toMatchObject({ plans: ['failure'], move: [], recover: [], report: ['failure'] })
    expect(played.asked).toEqual([])
    expect(played.jobs['plans']?.[0]?.log).toContain('Nothing was moved::Moves 2 cannot be carried out.')
    expect(told(played)).toEqual(['1 not-moved', '2 refused'])
    expect(report(played).outputs['result']).toBe('refused')
    expect(holds(scene.target)).toEqual([])
  })

  it('moves nothing where two moves change one distribution, whose id was found', async () => {
    const { run, moves, scene, blog } = await fleet()
    const shared = { alias: 'static.shop.example', 'target-distribution': blog.target.id }
    const played = await run([moves[0] ?? {}, shared])
    expect(results(played)).toMatchObject({ plan: ['success', 'success'], plans: ['failure'], move: [] })
    expect(played.jobs['plans']?.[0]?.log).toContain(`Moves 1 and 2 both change ${scene.source.id}`)
    expect(played.asked).toEqual([])
  })

  it('moves nothing that somebody rejected', async () => {
    const { run, moves, scene } = await fleet()
    const played = await run(moves.slice(0, 2), { review: () => ({ state: 'rejected', user: 'hubot' }) })
    expect(results(played)).toMatchObject({ move: ['failure'], unfinished: ['success'] })
    expect(told(played)).toEqual(['1 refused', '2 refused'])
    expect(holds(scene.target)).toEqual([])
  })

  it('does not take the word of the person who started it', async () => {
    const { run, cloud, moves, scene } = await fleet()
    const played = await run(moves.slice(0, 1), {
      review: () => ({ state: 'approved', user: cloud.job.actor }),
    })
    expect(played.jobs['move']?.[0]?.run?.outputs).toMatchObject({
      result: 'refused',
      reason: 'approval-missing',
    })
    expect(holds(scene.target)).toEqual([])
  })

  it('recovers a move whose machine was lost, and only that one', async () => {
    const { run, moves, scene, blog } = await fleet()
    const played = await run(moves.slice(0, 2), {
      lost: ['move 2'],
      during: { 'move 2': { kill: { line: /CHANGED blog\.shop\.example/ } } },
    })
    expect(results(played)).toMatchObject({
      move: ['success', 'failure'],
      unfinished: ['success'],
      recover: ['success'],
    })
    expect(played.jobs['recover']?.[0]?.environment).toBe('production-recover')
    expect(holds(scene.target)).toEqual([scene.alias])
    const [first, second] = told(played)
    expect(first).toBe('1 moved')
    // The change was accepted before the machine went away: what is read back counts.
    expect(second).toBe('2 already-in-place')
    expect(holds(blog.target)).toEqual([blogName])
  })

  it('plan: reads only, and reports', async () => {
    const { run, moves } = await fleet()
    const played = await run(moves, { inputs: { command: 'plan' } })
    expect(results(played)).toMatchObject({ move: [], unfinished: [], recover: [], report: ['success'] })
    expect(report(played).outputs['result']).toBe('planned')
    expect(report(played).summary).toContain('2 of 2 plans are ready.')
  })
})
