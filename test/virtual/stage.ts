import { type Cloud, type CloudOptions, startCloud } from '../cloud/cloud.ts'
import type { Role } from '../cloud/identity.ts'
import { Recorder } from '../cloud/recorder.ts'
import { type CrossAccountOptions, crossAccountScene } from '../cloud/scene/cross-account.ts'
import { type SceneOptions, type StandardScene, standardScene } from '../cloud/scene/standard.ts'
import type { Switches } from '../cloud/switches.ts'
import { VirtualClock } from './clock.ts'

/** A world on virtual time with a shop whose name is to move, and somebody who watches every edge. */
export interface Stage {
  readonly clock: VirtualClock
  readonly cloud: Cloud
  readonly scene: StandardScene & { readonly sourceRole?: Role }
  readonly recorder: Recorder
  /** Inputs of a move in this world. */
  readonly inputs: Readonly<Record<string, string>>
}

export interface StageOptions {
  readonly scene?: SceneOptions
  /** Source and target are in two accounts. */
  readonly cross?: CrossAccountOptions
  readonly switches?: Partial<Switches>
  readonly cloud?: Omit<CloudOptions, 'time' | 'sleep' | 'sockets'>
  readonly seed?: number
}

/** Deployments as long as real ones often are, ms. */
const deployTime = { min: 60_000, max: 180_000 }

/** Sets up a world: small, so that thousands of them can be played through. */
export async function setStage({
  scene: options,
  cross,
  switches,
  cloud: more,
  seed = 1,
}: StageOptions = {}): Promise<Stage> {
  const clock = new VirtualClock(Date.UTC(2026, 0, 1), sequence(seed))
  const cloud = await startCloud({
    edges: 4,
    deployTime,
    seed,
    ...more,
    switches: switches ?? {},
    time: clock,
    sleep: (ms) => clock.sleep(ms),
    sockets: false,
  })
  const small = { neighbours: 2 }
  const scene: Stage['scene'] =
    cross === undefined
      ? await standardScene(cloud.world, cloud.dns, { ...small, ...options })
      : await crossAccountScene(cloud.world, cloud.dns, { ...small, ...cross })
  const parent = scene.alias.slice(scene.alias.indexOf('.') + 1)
  const hosts = [
    scene.alias.replace(/^\*/, 'any'),
    `beside.${parent}`,
    `below.${scene.alias.replace(/^\*\./, '')}`,
  ]
  const recorder = new Recorder(cloud.edges, [...hosts, ...scene.otherHosts])
  return {
    clock,
    cloud,
    scene,
    recorder,
    inputs: {
      alias: scene.alias,
      'target-distribution': scene.target.id,
      'role-to-assume': scene.role.arn,
      ...(scene.sourceRole === undefined
        ? {}
        : { 'source-role-to-assume': scene.sourceRole.arn, 'source-distribution': scene.source.id }),
      'probe-path': 'off',
      'poll-interval': '45s',
      settle: '60s',
      'deploy-timeout': '20m',
      deadline: '3h',
      'dns-timeout': '5m',
    },
  }
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
