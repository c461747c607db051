import { expect, onTestFinished } from 'vitest'
import { type Cloud, startCloud } from '../../cloud/cloud.ts'
import { documented } from '../../cloud/scene/documented.ts'
import { type StandardScene, standardScene } from '../../cloud/scene/standard.ts'
import { distribution, role, trust } from '../../cloud/scene.ts'
import type { CloudDistribution, Holder } from '../../cloud/world.ts'
import type { Workflow } from '../../workflows/workflow-text.ts'
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
  /** A run that calls the workflow for each list: `list1`, then `list2`. */
  readonly calls: (lists: readonly (readonly object[])[], options?: Partial<FanOutOptions>) => Promise<FanOut>
}

const defaults = JSON.stringify({ dns: 'manual', 'probe-path': 'off' })
const permissions = { 'id-token': 'write', contents: 'read', actions: 'read' }
const uses = `move-cloudfront-alias/move-cloudfront-alias/.github/workflows/move-aliases.yml@${'0'.repeat(40)}`

function caller(lists: readonly (readonly object[])[]): Workflow {
  const jobs = lists.map((moves, at) => [
    `list${at + 1}`,
    {
      ...(at === 0 ? {} : { needs: `list${at}`, if: '!cancelled()' }),
      permissions,
      uses,
      with: { moves: JSON.stringify(moves), defaults },
    },
  ])
  return { on: 'workflow_dispatch', jobs: Object.fromEntries(jobs) }
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
  const all = {
    vars: (environment: string) => ({ CLOUDFRONT_TARGET_ROLE: roles[environment] ?? '' }),
    review: () => ({ state: 'approved', user: 'hubot' }) as const,
    local: {
      'dns-servers': cloud.dnsServers.join(','),
      settle: '200ms',
      'poll-interval': '100ms',
      'dns-timeout': '1s',
      'deploy-timeout': '10s',
    },
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
        ...all,
        ...options,
        inputs: { moves: JSON.stringify(moves), defaults, ...options.inputs },
      }),
    calls: (lists, options = {}) => runFanOut(cloud, caller(lists), { ...all, inputs: {}, ...options }),
  }
}

export const results = ({ jobs }: FanOut) =>
  Object.fromEntries(Object.entries(jobs).map(([id, legs]) => [id, legs.map(({ result }) => result)]))
export const report = ({ jobs }: FanOut, job = 'report'): Leg =>
  jobs[job]?.[0] ?? expect.unreachable(`no ${job}`)
export const told = (played: FanOut, job = 'report') => {
  const moves: readonly Readonly<Record<string, unknown>>[] = JSON.parse(
    report(played, job).outputs['moves'] ?? '[]',
  )
  return moves.map(({ index, result }) => `${index} ${result}`)
}
export const holds = ({ versions }: Holder) => versions.at(-1)?.aliases ?? []
