import type { DnsPlane } from '../dns/plane.ts'
import type { Policy, Role } from '../identity.ts'
import { allow, role } from '../scene.ts'
import type { Holder, World } from '../world.ts'
import { documented } from './documented.ts'
import { tenantPolicies } from './sides.ts'
import { type SceneOptions, type StandardScene, standardScene } from './standard.ts'

/** The shop of the standard scene, whose old distribution is in another account than the new one. */
export interface CrossAccountScene extends StandardScene {
  /** Least privilege on the source, in the other account, trusted by the default job. */
  readonly sourceRole: Role
  /** A person changes DNS: the alias leads to a distribution by a CNAME from now on. */
  readonly pointAt: (distribution: Holder) => void
}

export interface CrossAccountOptions extends Omit<SceneOptions, 'sourceElsewhere' | 'policies'> {
  /** TTL of the CNAME in seconds, which a move has to wait for. Default 1. */
  readonly ttl?: number
  /** What the role in the target's account may do. Default: least privilege. */
  readonly targetPolicies?: (target: Holder) => readonly Policy[]
  /** What the role in the source's account may do. Default: least privilege. */
  readonly sourcePolicies?: (source: Holder) => readonly Policy[]
}

const methods = ['wildcard', 'disable-source', 'release-and-claim']

/** Fills a world, and the plane of its DNS, with a shop that moves from one account to another. */
export async function crossAccountScene(
  world: World,
  dns: DnsPlane,
  options: CrossAccountOptions = {},
): Promise<CrossAccountScene> {
  const { ttl = 1, targetPolicies = targetSide, sourcePolicies = sourceSide } = options
  const scene = await standardScene(world, dns, {
    ...options,
    sourceElsewhere: true,
    policies: (_source, target) => targetPolicies(target),
  })
  const { alias, zone, source } = scene
  const pointAt = (distribution: Holder): void => {
    if (alias !== zone.name)
      zone.load([{ name: alias, type: 'CNAME', ttl, values: [`${distribution.domain}.`] }])
  }
  pointAt(source)
  return {
    ...scene,
    pointAt,
    sourceRole: role(world, {
      account: scene.otherAccount,
      name: 'move-alias',
      policies: sourcePolicies(source),
    }),
  }
}

/** What a move between two accounts needs in the target's, by any method, as the documentation hands it out. */
export function targetSide(target: Holder): Policy[] {
  return [...methods.map((method) => documented(`${method}-target`, { target })), ...tenantPolicies([target])]
}

/** What a move between two accounts needs in the source's, by any method. */
export function sourceSide(source: Holder): Policy[] {
  const certificates = `arn:aws:acm:us-east-1:${source.account}:certificate/*`
  return [
    ...methods.map((method) => documented(`${method}-source`, { source })),
    ...tenantPolicies([source]),
    // What is in its configuration is the statement CertificateOfTheSource of docs/iam/dependent-permissions.json.
    ...(source.kind === 'distribution' ? [allow(['acm:DescribeCertificate'], certificates)] : []),
  ]
}
