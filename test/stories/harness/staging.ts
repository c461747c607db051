import { expect, onTestFinished } from 'vitest'
import { type Cloud, type CloudOptions, startCloud } from '../../cloud/cloud.ts'
import { bystanders, Recorder } from '../../cloud/recorder.ts'
import { type SceneOptions, type StandardScene, standardScene } from '../../cloud/scene/standard.ts'
import { type Run, type RunOptions, runAction } from './harness.ts'

/** What a story plays on: a cloud with the standard scene, and somebody who watches every edge. */
export interface Staging {
  readonly cloud: Cloud
  readonly scene: StandardScene
  readonly recorder: Recorder
  /** Runs the action with the inputs of the scene; `inputs` come on top, `undefined` takes one away. */
  readonly run: (
    inputs?: Readonly<Record<string, string | undefined>>,
    options?: Omit<RunOptions, 'inputs'>,
  ) => Promise<Run>
}

export interface StagingOptions {
  readonly scene?: SceneOptions
  readonly cloud?: CloudOptions
  /** For how long the zone lets resolvers remember that a name does not exist, in seconds. Default 900. */
  readonly negativeTtl?: number
}

/** Sets up a story of the standard scene, with deployments of about half a second. All is closed when the test ends. */
export async function staging({
  scene: options,
  cloud: cloudOptions,
  negativeTtl,
}: StagingOptions = {}): Promise<Staging> {
  const cloud = await startCloud({ deployTime: { min: 400, max: 700 }, ...cloudOptions })
  onTestFinished(() => cloud.stop())
  const scene = await standardScene(cloud.world, cloud.dns, options)
  if (negativeTtl !== undefined) forgetAfter(scene, negativeTtl)
  const recorder = new Recorder(cloud.edges, [scene.alias, ...bystanders(cloud.edges, [scene.alias])])
  return {
    cloud,
    scene,
    recorder,
    run: (inputs = {}, more = {}) => {
      const all = {
        alias: scene.alias,
        'target-distribution': scene.target.id,
        'role-to-assume': scene.role.arn,
        'dns-servers': cloud.dnsServers.join(','),
        settle: '500ms',
        'poll-interval': '200ms',
        'deploy-timeout': '20s',
        'dns-timeout': '1500ms',
        ...inputs,
      }
      const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined)
      return runAction(cloud, { ...more, inputs: Object.fromEntries(given) })
    },
  }
}

/** Gives the scene's zone another negative-cache time, in seconds. */
function forgetAfter({ zone }: StandardScene, seconds: number): void {
  const [primary] = zone.nameServers
  const soa = `${primary}. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 ${seconds}`
  zone.load([{ name: zone.name, type: 'SOA', ttl: seconds, values: [soa] }])
}

/** What was asked of the cloud that changes something, in order: `operation status`. */
export function changesOf({ calls }: Run): string[] {
  return calls.filter(({ mutating }) => mutating).map(({ operation, status }) => `${operation} ${status}`)
}

/** No edge was ever without somebody who serves the alias, and no other host changed hands. */
export function expectNobodyNoticed({ recorder, scene }: Staging): void {
  expect(recorder.unserved(scene.alias).samples).toBe(0)
  for (const host of recorder.hosts)
    if (host !== scene.alias) expect(recorder.holderChanges(host), host).toEqual([])
}

/** Every edge went from the source to the target, once. */
export function expectMovedAtEveryEdge(staging: Staging): void {
  const { recorder, scene, cloud } = staging
  expectNobodyNoticed(staging)
  const changes = recorder.holderChanges(scene.alias)
  expect(changes.map(({ from, to }) => `${from} to ${to}`)).toEqual(
    Array.from({ length: cloud.edges.count }, () => `${scene.source.id} to ${scene.target.id}`),
  )
}

/** Nothing changed hands anywhere, and nothing was asked for that could have changed anything. */
export function expectUntouched(staging: Staging, run: Run): void {
  const { recorder, scene } = staging
  expectNobodyNoticed(staging)
  expect(recorder.holderChanges(scene.alias)).toEqual([])
  expect(changesOf(run)).toEqual([])
  expect(run.report?.changes ?? []).toEqual([])
  expect(run.outputs['reconcile-required']).toBe('false')
}

/** State of each step of the report, by id. */
export function stepStates({ report }: Run): Record<string, string> {
  return Object.fromEntries((report?.steps ?? []).map(({ id, state }) => [id, state]))
}

/** Level of each finding of the report, by id. */
export function findingLevels({ report }: Run): Record<string, string> {
  return Object.fromEntries((report?.findings ?? []).map(({ id, level }) => [id, level]))
}

/** Somebody reads the log and publishes each record as soon as it is asked for. */
export function publishWhenAsked({ scene, cloud }: Staging): (line: string) => void {
  return (line) => {
    const [, name, type, value] = /DNS \w+ wanted: (\S+)\. \d+ IN (TXT|CNAME) (\S+)/.exec(line) ?? []
    if (name === undefined || type === undefined || value === undefined) return
    scene.zone.put(cloud.world.now(), [{ name, type, ttl: 60, values: [value] }])
  }
}
