import type { CloudRequest } from '../http.ts'
import type { Identity } from '../identity.ts'
import type { CloudDistribution, CloudTenant, Holder, World } from '../world.ts'
import { invalidArgument, refused } from './texts.ts'
import { type Element, valueAt } from './xml.ts'

/** A request whose signature held, and what its operation needs. */
export interface Asked {
  readonly world: World
  readonly request: CloudRequest
  readonly identity: Identity
  /** The part of the path that names a distribution, decoded; empty where there is none. */
  readonly id: string
  /**
   * Demands a permission of the caller.
   * @throws Refused AccessDenied
   */
  readonly demand: (action: string, resource: string) => void
}

/** ARN of a distribution id in the caller's account: what IAM decides on before anybody looks whether it exists. */
export const arnOf = ({ identity }: Asked, id: string): string =>
  `arn:aws:cloudfront::${identity.account}:distribution/${id}`

/**
 * A distribution of the caller; one of another account does not exist for them (behaviour 12).
 * @throws Refused NoSuchDistribution, or EntityNotFound
 */
export function ownDistribution(
  asked: Asked,
  id: string,
  otherwise: 'noDistribution' | 'noEntity',
): CloudDistribution {
  const distribution = asked.world.distributions.get(id)
  if (distribution?.account !== asked.identity.account) throw refused(asked.world, otherwise)
  return distribution
}

/** ARN of a tenant in the caller's account, by its id, name or ARN: what IAM decides on. */
export function tenantArnOf(asked: Asked, identifier: string): string {
  if (identifier.startsWith('arn:')) return identifier
  const id = tenantOf(asked, identifier)?.id ?? identifier
  return `arn:aws:cloudfront::${asked.identity.account}:distribution-tenant/${id}`
}

/**
 * A tenant of the caller, by its id, name or ARN.
 * @throws Refused EntityNotFound
 */
export function ownTenant(asked: Asked, identifier: string): CloudTenant {
  const tenant = tenantOf(asked, identifier)
  if (tenant === undefined) throw refused(asked.world, 'noEntity')
  return tenant
}

function tenantOf({ world, identity }: Asked, identifier: string): CloudTenant | undefined {
  return [...world.tenants.values()].find(
    ({ id, name, arn, account }) =>
      account === identity.account && [id, name, arn].includes(identifier) && identifier !== '',
  )
}

/** The two kinds of resource that requests name: by one of these elements. */
export interface Named {
  readonly distributionId: string
  readonly tenantId: string
}

/** The one resource that an element names; undefined where it names none or two. */
export function namedIn(element: Element | undefined): Named | undefined {
  const distributionId = valueAt(element, 'DistributionId') ?? ''
  const tenantId = valueAt(element, 'DistributionTenantId') ?? ''
  const one = element?.children.length === 1 && (distributionId === '') !== (tenantId === '')
  return one ? { distributionId, tenantId } : undefined
}

export const arnOfNamed = (asked: Asked, { distributionId, tenantId }: Named): string =>
  tenantId === '' ? arnOf(asked, distributionId) : tenantArnOf(asked, tenantId)

/** @throws Refused EntityNotFound */
export const ownNamed = (asked: Asked, { distributionId, tenantId }: Named): Holder =>
  tenantId === '' ? ownDistribution(asked, distributionId, 'noEntity') : ownTenant(asked, tenantId)

/**
 * How many items a page holds.
 * @throws Refused InvalidArgument
 */
export function pageSize({ world }: Asked, maxItems: string | undefined, most: number): number {
  if (maxItems === undefined || maxItems === '') return world.switches.pageSize
  const size = Number(maxItems)
  if (!Number.isInteger(size) || size < 1 || size > most)
    throw invalidArgument('The parameter MaxItems is not valid.')
  return Math.min(size, world.switches.pageSize)
}

/** One page of a list, and the marker of the next one. A marker names the last item of the page before. */
export function page<T>(
  items: readonly T[],
  size: number,
  marker: string | undefined,
  markerOf: (item: T) => string,
): { readonly items: readonly T[]; readonly next: string | undefined } {
  const last = marker ? items.findIndex((item) => markerOf(item) === marker) : -1
  if (marker && last < 0) throw invalidArgument('The parameter Marker is not valid.')
  const rest = items.slice(last + 1)
  const shown = rest.slice(0, size)
  const end = shown.at(-1)
  return { items: shown, next: rest.length > shown.length && end !== undefined ? markerOf(end) : undefined }
}
