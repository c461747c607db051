import { expect, onTestFinished } from 'vitest'
import { type Cloud, type CloudOptions, startCloud } from '../../cloud/cloud.ts'
import { bystanders, Recorder } from '../../cloud/recorder.ts'
import {
  type CrossAccountOptions,
  type CrossAccountScene,
  crossAccountScene,
} from '../../cloud/scene/cross-account.ts'
import { type Run, type RunOptions, runAction } from './harness.ts'

/** What a story between two accounts plays on, and somebody who watches every edge. */
export interface AcrossStaging {
  readonly cloud: Cloud
  readonly scene: CrossAccountScene
  readonly recorder: Recorder
  /** Runs the action with the inputs of the scene; `inputs` come on top, `undefined` takes one away. */
  readonly run: (
    inputs?: Readonly<Record<string, string | undefined>>,
    options?: Omit<RunOptions, 'inputs'>,
  ) => Promise<Run>
  /**
   * Plans, and moves under that plan as a job behind a gate does: so the TTL of the old record is known. The inputs are for
   * both runs.
   */
  readonly move: AcrossStaging['run']
  /** A person changes DNS as the action asks, there and back; or does what `to` says instead. */
  readonly switching: (to?: () => void) => { readonly onLine: (line: string) => void }
}

export interface AcrossOptions {
  readonly scene?: CrossAccountOptions
  readonly cloud?: CloudOptions
}

/** Sets up a story between two accounts, with deployments of about half a second. All is closed when the test ends. */
export async function across(options: AcrossOptions = {}): Promise<AcrossStaging> {
  const cloud = await startCloud({ deployTime: { min: 300, max: 600 }, ...options.cloud })
  onTestFinished(() => cloud.stop())
  const scene = await crossAccountScene(cloud.world, cloud.dns, options.scene)
  const recorder = new Recorder(cloud.edges, [scene.alias, ...bystanders(cloud.edges, [scene.alias])])
  const run: AcrossStaging['run'] = (inputs = {}, more = {}) => {
    const all = {
      alias: scene.alias,
      'target-distribution': scene.target.id,
      'source-distribution': scene.source.id,
      'role-to-assume': scene.role.arn,
      'source-role-to-assume': scene.sourceRole.arn,
      'dns-servers': cloud.dnsServers.join(','),
      dns: 'manual',
      settle: '400ms',
      'poll-interval': '200ms',
      'deploy-timeout': '20s',
      'dns-timeout': '20s',
      ...inputs,
    }
    const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined)
    return runAction(cloud, { ...more, inputs: Object.fromEntries(given) })
  }
  return {
    cloud,
    scene,
    recorder,
    run,
    move: async (inputs = {}, more = {}) => {
      const { outputs, stdout } = await run({ ...inputs, command: 'plan' })
      expect(outputs, stdout.slice(-3_000)).toMatchObject({ result: 'planned' })
      return run({ ...inputs, plan: outputs['plan'] }, more)
    },
    switching: (to) => ({
      onLine: (line) => {
        if (!line.includes('DNS traffic wanted')) return
        if (to !== undefined) to()
        else scene.pointAt(line.includes(scene.source.domain) ? scene.source : scene.target)
      },
    }),
  }
}

/** What is shown of a distribution now: its aliases as the control plane has them. */
export function aliasesOf({ versions }: CrossAccountScene['source']): readonly string[] {
  return versions.at(-1)?.aliases ?? []
}

/** No edge was ever without somebody who serves the alias. */
export function expectServedThroughout({ recorder, scene }: AcrossStaging): void {
  expect(recorder.unserved(scene.alias).samples).toBe(0)
}

/** No host but the moved one, and those that the wildcard served meanwhile, changed hands. */
export function expectOthersUntouched(
  { recorder, scene }: AcrossStaging,
  served: (host: string) => boolean = (host) => /^(neighbour|deep\.neighbour|below\.www)\./.test(host),
): void {
  for (const host of recorder.hosts)
    if (host !== scene.alias && !served(host)) expect(recorder.holderChanges(host), host).toEqual([])
}

/** What was asked of CloudFront that changes something, in order: `operation distribution status`. */
export function updatesOf({ calls }: Run): string[] {
  return calls
    .filter(({ mutating, endpoint }) => mutating && endpoint === 'cloudfront')
    .map(({ operation, about, status }) => `${operation} ${about} ${status}`)
}
