import { acceptable, customizationsXml } from '../cloudfront/tenant-settings.ts'
import { accept, randomId } from '../cloudfront/versions.ts'
import { element } from '../cloudfront/xml.ts'
import type { CloudDistribution, CloudTenant, ConnectionGroup, ManagedCertificate, World } from '../world.ts'

/** A tenant that has been there for long: deployed at every edge. */
export interface TenantOptions {
  readonly parent: CloudDistribution
  readonly group: ConnectionGroup
  readonly domains: readonly string[]
  /** Those of its domains that it does not serve. */
  readonly inactive?: readonly string[]
  /** Default: a random one, `dt_` and 27 characters. */
  readonly id?: string
  readonly name?: string
  readonly enabled?: boolean
  /** ARN of a certificate of its own; without one it has that of its multi-tenant distribution. */
  readonly certificateArn?: string
  /** Further customizations: the elements WebAcl and GeoRestrictions. */
  readonly customizations?: string
  /** By name. */
  readonly parameters?: Readonly<Record<string, string>>
  readonly managedCertificate?: ManagedCertificate
  readonly tags?: Readonly<Record<string, string>>
}

export function tenant(world: World, options: TenantOptions): CloudTenant {
  const { parent, group, domains, inactive = [], enabled = true } = options
  const id = options.id ?? `dt_${randomId(world, 27)}`
  const made: CloudTenant = {
    kind: 'distribution-tenant',
    id,
    arn: `arn:aws:cloudfront::${parent.account}:distribution-tenant/${id}`,
    account: parent.account,
    name: options.name ?? `tenant-${id.slice(-8).toLowerCase()}`,
    domain: group.routingEndpoint,
    versions: [],
    status: 'Deployed',
    createdAt: world.now(),
    managedCertificate: options.managedCertificate,
    tags: new Map(Object.entries(options.tags ?? {})),
  }
  const parameters = Object.entries(options.parameters ?? { shop: 'main' }).map(
    ([name, value]) => `<member>${element('Name', name)}${element('Value', value)}</member>`,
  )
  const config = acceptable({
    parentId: parent.id,
    domains,
    inactive,
    customizations: customizationsXml(options.certificateArn, options.customizations),
    parameters: parameters.length === 0 ? '' : `<Parameters>${parameters.join('')}</Parameters>`,
    connectionGroupId: group.id,
    enabled,
  })
  const { edges } = world
  world.edges = undefined
  accept(world, [{ distribution: made, config }])
  world.edges = edges
  made.status = 'Deployed'
  world.tenants.set(made.id, made)
  return made
}

export interface ConnectionGroupOptions {
  readonly account: string
  readonly id?: string
  readonly name?: string
  /** `d….cloudfront.net`. */
  readonly routingEndpoint?: string
  readonly isDefault?: boolean
}

export function connectionGroup(world: World, options: ConnectionGroupOptions): ConnectionGroup {
  const id = options.id ?? `cg_${randomId(world, 27)}`
  const group: ConnectionGroup = {
    id,
    name: options.name ?? `group-${id.slice(-8).toLowerCase()}`,
    arn: `arn:aws:cloudfront::${options.account}:connection-group/${id}`,
    account: options.account,
    routingEndpoint:
      options.routingEndpoint ?? `d${randomId(world, 14).slice(1).toLowerCase()}.cloudfront.net`,
    etag: randomId(world, 14),
    enabled: true,
    switched: [],
    ipv6: true,
    isDefault: options.isDefault ?? false,
    createdAt: world.now(),
  }
  world.connectionGroups.set(id, group)
  return group
}
