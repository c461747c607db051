import type { Cloud } from '../test/cloud/cloud.ts'
import { type CrossAccountScene, crossAccountScene } from '../test/cloud/scene/cross-account.ts'
import type { Sides } from '../test/cloud/scene/sides.ts'
import { type StandardScene, standardScene } from '../test/cloud/scene/standard.ts'

export const methods = ['auto', 'same-account', 'wildcard', 'disable-source', 'release-and-claim'] as const
export type Method = (typeof methods)[number]

/** A scene on which a method can be shown, and what the action is to be told of it. */
export interface Stage {
  readonly scene: StandardScene
  /** The names that move. */
  readonly names: readonly string[]
  readonly inputs: Readonly<Record<string, string>>
  /** ARNs of the roles that are assumed. */
  readonly roles: readonly string[]
}

/** Fills the cloud with what a method is for: one account, or two, between which `auto` has something to choose. */
export async function setStage(
  cloud: Cloud,
  method: Method,
  { names: many = 1, sides = {} }: { readonly names?: number; readonly sides?: Sides } = {},
): Promise<Stage> {
  const moreNames = Array.from({ length: Math.max(0, many - own) }, (_, n) => `shop${n + 1}.shop.example`)
  if (method === 'same-account') {
    const scene = await standardScene(cloud.world, cloud.dns, { moreNames, sides })
    const names = namesOf(scene, many)
    const inputs = { ...inputsOf(cloud, scene, names), scenario: method }
    return { scene, names, inputs, roles: [scene.role.arn] }
  }
  const scene = await crossAccountScene(cloud.world, cloud.dns, { moreNames, sides })
  const names = namesOf(scene, many)
  // The old record of each is waited out, as that of the first is.
  for (const name of names.slice(1))
    scene.zone.load([{ name, type: 'CNAME', ttl: 1, values: [`${scene.source.domain}.`] }])
  return {
    scene,
    names,
    inputs: {
      ...inputsOf(cloud, scene, names),
      scenario: method,
      'source-distribution': scene.source.id,
      'source-role-to-assume': scene.sourceRole.arn,
      ...outage(method, scene, names),
    },
    roles: [scene.role.arn, scene.sourceRole.arn],
  }
}

/** So many names the source of a scene has by itself. */
const own = 3

function namesOf({ source }: StandardScene, many: number): readonly string[] {
  return (source.versions.at(-1)?.aliases ?? []).slice(0, many)
}

function inputsOf(
  cloud: Cloud,
  { target, role }: StandardScene,
  names: readonly string[],
): Record<string, string> {
  return {
    alias: names.join(','),
    'target-distribution': target.id,
    'role-to-assume': role.arn,
    dns: 'manual',
    'dns-servers': cloud.dnsServers.join(','),
    'dns-timeout': '1m',
    settle: '2s',
    'poll-interval': '500ms',
    'deploy-timeout': '3m',
  }
}

/** The hosts that go unserved by design: all of a source that is disabled, or those that are released. */
function outage(
  method: Method,
  { source }: CrossAccountScene,
  names: readonly string[],
): Record<string, string> {
  if (method === 'wildcard' || method === 'auto') return {}
  const dark = method === 'disable-source' ? (source.versions.at(-1)?.aliases ?? []) : names
  return { 'accept-downtime': dark.join(',') }
}
