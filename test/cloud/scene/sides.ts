import type { Policy } from '../identity.ts'
import { type DistributionOptions, distribution } from '../scene.ts'
import type { CloudDistribution, CloudTenant, ConnectionGroup, Holder, World } from '../world.ts'
import type { ConfigOptions } from './config.ts'
import { documented } from './documented.ts'
import { connectionGroup, tenant } from './tenant.ts'

/** What a side of a move is. */
export type SideKind = 'distribution' | 'tenant'

/** What source and target are, in a scene. Default: distributions. */
export interface Sides {
  readonly source?: SideKind
  readonly target?: SideKind
  /** Two tenants have one multi-tenant distribution between them, or one connection group, too: one routing endpoint. */
  readonly shared?: 'distribution' | 'connection-group'
  /** Tenants have a certificate of their own, and the multi-tenant distribution has none. */
  readonly ownCertificate?: boolean
  /** Domains that the target, a tenant, has before the move. Default: a placeholder, as the guide's recipe for migrations has it. */
  readonly targetDomains?: readonly string[]
}

/** One side, as it is to be. */
export interface SideOptions {
  readonly account: string
  readonly side: 'source' | 'target'
  readonly aliases: readonly string[]
  readonly certificateArn: string | undefined
  readonly distribution: Omit<DistributionOptions, 'account' | 'aliases' | 'certificateArn'>
  readonly config: Partial<ConfigOptions> | undefined
}

/** Makes source and target, of whatever kind, in this order. */
export class SideMaker {
  readonly #world: World
  readonly #sides: Sides
  #parent: CloudDistribution | undefined
  #group: ConnectionGroup | undefined

  constructor(world: World, sides: Sides) {
    this.#world = world
    this.#sides = sides
  }

  make(options: SideOptions): Holder {
    const { account, side, aliases, certificateArn, config } = options
    if (this.#sides[side] === 'tenant') return this.#tenant(options)
    return distribution(this.#world, { ...options.distribution, account, aliases, certificateArn, ...config })
  }

  #tenant({ account, side, aliases, certificateArn, config }: SideOptions): CloudTenant {
    const word = side === 'source' ? 'Old' : 'New'
    const number = side === 'source' ? '1' : '2'
    const own = this.#sides.ownCertificate === true
    const arn = config?.certificateArn ?? certificateArn
    const parent =
      (this.#sides.shared === undefined ? undefined : this.#parent) ??
      distribution(this.#world, {
        account,
        id: `E${number}${word.toUpperCase()}MULTI0000${number}`,
        domain: `d${number}${word.toLowerCase()}multi0000${number}.cloudfront.net`,
        certificateArn: own ? undefined : arn,
        tenantOnly: true,
        comment: `multi-tenant, ${word.toLowerCase()}`,
      })
    const group =
      (this.#sides.shared === 'connection-group' ? this.#group : undefined) ??
      connectionGroup(this.#world, {
        account,
        id: `cg_${number}${word}Group`.padEnd(29, 'x') + number,
        routingEndpoint: `d${number}${word.toLowerCase()}route0000${number}.cloudfront.net`,
        isDefault: true,
      })
    this.#parent = parent
    this.#group = group
    return tenant(this.#world, {
      parent,
      group,
      id: `dt_${number}${word}ShopTenant`.padEnd(29, 'x') + number,
      name: `${word.toLowerCase()}-shop`,
      domains: config?.aliases ?? aliases,
      ...(config?.enabled === undefined ? {} : { enabled: config.enabled }),
      ...(own && arn !== undefined ? { certificateArn: arn } : {}),
    })
  }
}

/** What a role needs besides for the tenants among these sides, as the documentation hands it out. */
export function tenantPolicies(sides: readonly Holder[]): Policy[] {
  return sides.flatMap((side) =>
    side.kind === 'distribution' ? [] : [documented('tenant-permissions', { tenant: side })],
  )
}
