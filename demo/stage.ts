import type { Cloud } from '../test/cloud/cloud.ts'
import { type CrossAccountScene, crossAccountScene } from '../test/cloud/scene/cross-account.ts'
import { type StandardScene, standardScene } from '../test/cloud/scene/standard.ts'

export const methods = ['auto', 'same-account', 'wildcard', 'disable-source', 'release-and-claim'] as const
export type Method = (typeof methods)[number]

/** A scene on which a method can be shown, and what the action is to be told of it. */
export interface Stage {
  readonly scene: StandardScene
  readonly inputs: Readonly<Record<string, string>>
  /** ARNs of the roles that are assumed. */
  readonly roles: readonly string[]
}

/** Fills the cloud with what a method is for: one account, or two, between which `auto` has something to choose. */
export async function setStage(cloud: Cloud, method: Method): Promise<Stage> {
  if (method === 'same-account') {
    const scene = await standardScene(cloud.world, cloud.dns)
    return { scene, inputs: { ...inputsOf(cloud, scene), scenario: method }, roles: [scene.role.arn] }
  }
  const scene = await crossAccountScene(cloud.world, cloud.dns)
  return {
    scene,
    inputs: {
      ...inputsOf(cloud, scene),
      scenario: method,
      'source-distribution': scene.source.id,
      'source-role-to-assume': scene.sourceRole.arn,
      ...outage(method, scene),
    },
    roles: [scene.role.arn, scene.sourceRole.arn],
  }
}

function inputsOf(cloud: Cloud, { alias, target, role }: StandardScene): Record<string, string> {
  return {
    alias,
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

/** The hosts that go unserved by design: all of a source that is disabled, or the one that is released. */
function outage(method: Method, { alias, source }: CrossAccountScene): Record<string, string> {
  if (method === 'wildcard' || method === 'auto') return {}
  const names = method === 'disable-source' ? (source.versions.at(-1)?.aliases ?? []) : [alias]
  return { 'accept-downtime': names.join(',') }
}
