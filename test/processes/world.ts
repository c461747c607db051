import { type Cloud, startCloud } from '../cloud/cloud.ts'
import { Recorder } from '../cloud/recorder.ts'
import { crossAccountScene } from '../cloud/scene/cross-account.ts'
import { type StandardScene, standardScene } from '../cloud/scene/standard.ts'
import { now, type Trial } from '../oracle/played.ts'

export const methods = ['same-account', 'wildcard', 'disable-source', 'release-and-claim'] as const
export type Method = (typeof methods)[number]

/** A local cloud on sockets, with a move to be made in it by real processes. */
export interface ProcessWorld {
  readonly cloud: Cloud
  readonly scene: StandardScene
  readonly trial: Trial
  readonly inputs: Readonly<Record<string, string>>
  /** Does at once what the log asks a person for. */
  readonly person: (line: string) => void
}

const deployTime = { min: 150, max: 400 }
const others = ['static.shop.example', 'img.shop.example']

/** Sets the world of a method up. Stop its cloud in the end. */
export async function worldOf(method: Method): Promise<ProcessWorld> {
  const cloud = await startCloud({ edges: 4, deployTime })
  const small = { neighbours: 2 }
  const cross = method === 'same-account' ? undefined : await crossAccountScene(cloud.world, cloud.dns, small)
  const scene: StandardScene = cross ?? (await standardScene(cloud.world, cloud.dns, small))
  const { alias, zone, source, target } = scene
  if (method === 'disable-source')
    zone.load([{ name: `_${alias}`, type: 'TXT', ttl: 300, values: [`"${target.domain}"`] }])
  const outage = method === 'disable-source' || method === 'release-and-claim'
  const dark = method === 'disable-source' ? [alias, ...others] : [alias]
  const parent = alias.slice(alias.indexOf('.') + 1)
  const nearby = [`beside.${parent}`, `below.${alias}`]
  return {
    cloud,
    scene,
    trial: {
      world: cloud.world,
      recorder: new Recorder(cloud.edges, [alias, ...nearby, ...scene.otherHosts]),
      alias,
      source,
      target,
      sourceEnabled: now(source).enabled,
      sourceMayStayDisabled: false,
      // The temporary wildcard serves for a while what nobody holds.
      accepted: method === 'wildcard' ? nearby : outage ? dark : [],
      outage,
      deadline: 5 * 3_600_000,
    },
    inputs: {
      alias,
      scenario: method,
      'target-distribution': target.id,
      'source-distribution': source.id,
      'role-to-assume': scene.role.arn,
      ...(cross === undefined ? {} : { 'source-role-to-assume': cross.sourceRole.arn }),
      ...(outage ? { 'accept-downtime': dark.join(',') } : {}),
      'dns-servers': cloud.dnsServers.join(','),
      dns: 'manual',
      'probe-path': 'off',
      settle: '300ms',
      'poll-interval': '200ms',
      'deploy-timeout': '20s',
      'dns-timeout': '5s',
    },
    person: (line) => {
      const [, name, type, value] = /DNS \w+ wanted: (\S+)\. \d+ IN (TXT|CNAME) (\S+)/.exec(line) ?? []
      if (name === undefined || type === undefined || value === undefined) return
      zone.put(cloud.world.now(), [{ name, type, ttl: 60, values: [value] }])
    },
  }
}
