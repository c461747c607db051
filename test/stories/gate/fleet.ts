import { expect, onTestFinished } from 'vitest'
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

export const blogName = 'blog.shop.example'

/** An account with two pairs of distributions, and two moves: the source of the first is to be found. */
export async function fleet(): Promise<Fleet> {
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

export const results = ({ jobs }: FanOut) =>
  Object.fromEntries(Object.entries(jobs).map(([id, legs]) => [id, legs.map(({ result }) => result)]))
export const report = ({ jobs }: FanOut): Leg => jobs['report']?.[0] ?? expect.unreachable('no report')
export const told = (played: FanOut) => {
  const moves: readonly Readonly<Record<string, unknown>>[] = JSON.parse(
    report(played).outputs['moves'] ?? '[]',
  )
  return moves.map(({ index, result }) => `${index} ${result}`)
}
export const holds = ({ versions }: Holder) => versions.at(-1)?.aliases ?? []
