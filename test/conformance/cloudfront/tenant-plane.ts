import { type CloudFrontClient, UpdateDomainAssociationCommand } from '@aws-sdk/client-cloudfront'
import { changed } from '../../cloud/cloudfront/settings.ts'
import { accept } from '../../cloud/cloudfront/versions.ts'
import { connectionGroup, type TenantOptions, tenant } from '../../cloud/scene/tenant.ts'
import type { Switches } from '../../cloud/switches.ts'
import type { CloudDistribution, CloudTenant, ConnectionGroup, Holder } from '../../cloud/world.ts'
import { type ControlPlane, controlPlane, ours, theirs } from '../control-plane.ts'

/** The control plane of the other tests, with a multi-tenant distribution, a connection group and a tenant in each account. */
export interface TenantPlane extends ControlPlane {
  readonly parent: CloudDistribution
  readonly group: ConnectionGroup
  /** Ours: holds `shop-a.shop.example` and `shop-b.shop.example`. */
  readonly tenant: CloudTenant
  /** In the other account: holds `theirs.shop.example`. */
  readonly foreignTenant: CloudTenant
  /** A further tenant of ours. */
  readonly more: (options: Partial<TenantOptions> & { readonly domains: readonly string[] }) => CloudTenant
  /** Somebody publishes the TXT record that permits a move to `value`. */
  readonly permit: (name: string, value: string) => void
  readonly disable: (holder: Holder) => void
}

export async function tenantPlane(switches: Partial<Switches> = {}): Promise<TenantPlane> {
  const plane = await controlPlane({ txtNegativeCache: false, resolverKeepsTtl: false, ...switches })
  const { world, zone, add } = plane
  const parent = add({ id: 'EMULTITENANT04', tenantOnly: true })
  const group = connectionGroup(world, { account: ours, isDefault: true })
  const theirArn = [...world.certificates.values()].find(({ account }) => account === theirs)?.arn
  const theirParent = add({
    account: theirs,
    id: 'EMULTITENANT05',
    tenantOnly: true,
    certificateArn: theirArn,
  })
  const theirGroup = connectionGroup(world, { account: theirs })
  const more: TenantPlane['more'] = (options) => tenant(world, { parent, group, ...options })
  return {
    ...plane,
    parent,
    group,
    tenant: more({ domains: ['shop-a.shop.example', 'shop-b.shop.example'], name: 'shop' }),
    foreignTenant: tenant(world, {
      parent: theirParent,
      group: theirGroup,
      domains: ['theirs.shop.example'],
    }),
    more,
    permit: (name, value) => void zone.load([{ name: `_${name}`, type: 'TXT', values: [`"${value}"`] }]),
    disable: (distribution) =>
      accept(world, [{ distribution, config: changed(distribution, { enabled: false }) }]),
  }
}

/** UpdateDomainAssociation towards a distribution or a tenant. */
export const associate = (client: CloudFrontClient, Domain: string, to: Holder, IfMatch?: string) =>
  client.send(
    new UpdateDomainAssociationCommand({
      Domain,
      TargetResource:
        to.kind === 'distribution' ? { DistributionId: to.id } : { DistributionTenantId: to.id },
      ...(IfMatch === undefined ? {} : { IfMatch }),
    }),
  )
