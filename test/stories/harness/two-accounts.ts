import { expect, onTestFinished } from 'vitest'
import { type Cloud, type CloudOptions, startCloud } from '../../cloud/cloud.ts'
import { bystanders, Recorder } from '../../cloud/recorder.ts'
import {
  type CrossAccountOptions,
  type CrossAccountScene,
  crossAccountScene,
} from '../../cloud/scene/cross-account.ts'
import { type Run, type RunOptions, runAction } from './harness.ts'

/** What a story between two accounts plays on. */
export interface TwoAccounts {
  readonly cloud: Cloud
  readonly scene: CrossAccountScene
  readonly recorder: Recorder
  /** All names of the source before anything happens. */
  readonly names: readonly string[]
  /** Runs the action with the roles of both accounts; `inputs` come on top, `undefined` takes one away. */
  readonly run: (
    inputs?: Readonly<Record<string, string | undefined>>,
    options?: Omit<RunOptions, 'inputs'>,
  ) => Promise<Run>
}

export interface TwoAccountsOptions {
  readonly scene?: CrossAccountOptions
  readonly cloud?: CloudOptions
  /** Whether the ownership record is published from the beginning. Default: true. */
  readonly published?: boolean
}

/** Sets up a story between two accounts, with deployments of about half a second. All is closed when the test ends. */
export async function twoAccounts({
  scene: options,
  cloud: cloudOptions,
  published = true,
}: TwoAccountsOptions = {}): Promise<TwoAccounts> {
  const cloud = await startCloud({ deployTime: { min: 400, max: 700 }, ...cloudOptions })
  onTestFinished(() => cloud.stop())
  const scene = await crossAccountScene(cloud.world, cloud.dns, options)
  if (published) publish(scene)
  const recorder = new Recorder(cloud.edges, [scene.alias, ...bystanders(cloud.edges, [scene.alias])])
  return {
    cloud,
    scene,
    recorder,
    names: latestOf(scene.source).aliases,
    run: (inputs = {}, more = {}) => {
      const all = {
        alias: scene.alias,
        'target-distribution': scene.target.id,
        'role-to-assume': scene.role.arn,
        'source-role-to-assume': scene.sourceRole.arn,
        'dns-servers': cloud.dnsServers.join(','),
        dns: 'manual',
        'probe-path': 'off',
        settle: '500ms',
        'poll-interval': '200ms',
        'deploy-timeout': '15s',
        'dns-timeout': '1s',
        ...inputs,
      }
      const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined)
      return runAction(cloud, { ...more, inputs: Object.fromEntries(given) })
    },
  }
}

/** Plans, and runs the move under that plan: what a move cannot see for itself, an old TTL for instance, comes from there. */
export async function runPlanned(
  story: TwoAccounts,
  inputs: Readonly<Record<string, string | undefined>>,
  options: Omit<RunOptions, 'inputs'> = {},
): Promise<Run> {
  const { outputs } = await story.run({ ...inputs, command: 'plan' })
  return story.run({ ...inputs, plan: outputs['plan'] ?? '' }, { timeout: 40_000, ...options })
}

/** The record that lets CloudFront move the alias to the target, put by a person. */
export function publish({ zone, alias, target }: CrossAccountScene): void {
  const name = alias === zone.name ? `_.${alias}` : `_${alias}`
  zone.load([{ name, type: 'TXT', ttl: 300, values: [`"${target.domain}"`] }])
}

/** The configuration that the control plane holds. */
export function latestOf({ versions }: CrossAccountScene['source']) {
  const latest = versions.at(-1)
  if (latest === undefined) throw new Error('a distribution without a version')
  return latest
}

/** The calls of CloudFront between the first change of one operation and the next change, itself not counted. */
export function callsBetween({ calls }: Run, first: string, second: string): string[] {
  const begun = calls.findIndex(({ operation, status }) => operation === first && status === 200)
  const next = calls.findIndex(({ operation }, at) => at > begun && operation === second)
  return calls.slice(begun + 1, next).map(({ operation }) => operation)
}

/** No host but the alias and these was ever without somebody who serves it, or changed hands. */
export function expectOthersServed({ recorder, scene }: TwoAccounts, but: readonly string[] = []): void {
  for (const host of recorder.hosts)
    if (host !== scene.alias && !but.includes(host)) expect(recorder.holderChanges(host), host).toEqual([])
}

/** All hosts that the source serves: its names and its own domain. */
export function hostsOfSource({ scene, names }: TwoAccounts): readonly string[] {
  return [...names, scene.source.domain]
}

/** Somebody reads the log and changes DNS of the alias as soon as it asks for that, to wherever it asks for. */
export function switchWhenAsked({ scene }: TwoAccounts): (line: string) => void {
  return (line) => {
    const domain = /DNS traffic wanted: \S+ \d+ IN CNAME (\S+?)\.? /.exec(line)?.[1]
    const to = [scene.source, scene.target].find((one) => one.domain === domain)
    if (to !== undefined) scene.pointAt(to)
  }
}
