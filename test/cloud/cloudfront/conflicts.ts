import type { CloudResponse } from '../http.ts'
import type { Holder } from '../world.ts'
import { answer } from './answer.ts'
import { checkLength, checkTargetCovers } from './certificate.ts'
import { covers } from './names.ts'
import {
  type Asked,
  arnOf,
  arnOfNamed,
  namedIn,
  ownDistribution,
  ownNamed,
  page,
  pageSize,
} from './request.ts'
import { invalidArgument } from './texts.ts'
import { lagOf, versionAt } from './versions.ts'
import { at, element, namespace, parse, valueAt } from './xml.ts'

/** A holder of a name, or of one that overlaps it. */
interface Conflict {
  readonly alias: string
  readonly holder: Holder
}

/** GET /2020-05-31/conflicting-alias?Alias=&DistributionId= */
export function listConflictingAliases(asked: Asked): CloudResponse {
  const { query } = asked.request
  const alias = query.get('Alias') ?? ''
  const id = query.get('DistributionId') ?? ''
  checkLength(alias, 253, 'Alias')
  checkLength(id, 25, 'DistributionId')
  const size = pageSize(asked, query.get('MaxItems') ?? undefined, 100)
  asked.demand('cloudfront:ListConflictingAliases', arnOf(asked, id))
  asked.demand('cloudfront:GetDistribution', arnOf(asked, id))
  const target = ownDistribution(asked, id, 'noDistribution')
  checkTargetCovers(asked.world, target, alias)
  const shown = conflicts(asked, alias).filter(
    ({ holder }) => holder.kind === 'distribution' || asked.world.switches.conflictingAliasesTenants,
  )
  const { items, next } = page(shown, size, query.get('Marker') ?? undefined, markerOf)
  const list = items.map(
    (conflict) =>
      `<ConflictingAlias>${element('Alias', conflict.alias)}${holderXml(asked, conflict, 'DistributionId')}</ConflictingAlias>`,
  )
  return answer(
    [
      `<ConflictingAliasesList xmlns="${namespace}">`,
      element('NextMarker', next),
      element('MaxItems', size),
      element('Quantity', items.length),
      list.length === 0 ? '' : `<Items>${list.join('')}</Items>`,
      '</ConflictingAliasesList>',
    ].join(''),
  )
}

/** POST /2020-05-31/domain-conflicts: tokens travel in the body. */
export function listDomainConflicts(asked: Asked): CloudResponse {
  const root = parse(asked.request.body.toString('utf8'))
  const domain = valueAt(root, 'Domain') ?? ''
  const named = namedIn(at(root, 'DomainControlValidationResource'))
  checkLength(domain, 253, 'Domain')
  if (root.name !== 'ListDomainConflictsRequest' || root.uri !== namespace || named === undefined) {
    throw invalidArgument('The parameter DomainControlValidationResource is not valid.')
  }
  const size = pageSize(asked, valueAt(root, 'MaxItems'), 100)
  const arn = arnOfNamed(asked, named)
  asked.demand('cloudfront:ListDomainConflicts', arn)
  asked.demand(`cloudfront:GetDistribution${named.tenantId === '' ? '' : 'Tenant'}`, arn)
  const target = ownNamed(asked, named)
  checkTargetCovers(asked.world, target, domain)
  const { items, next } = page(conflicts(asked, domain), size, valueAt(root, 'Marker'), markerOf)
  const list = items.map((conflict) => {
    const type = element('ResourceType', conflict.holder.kind)
    const who = holderXml(asked, conflict, 'ResourceId')
    return `<DomainConflicts>${element('Domain', conflict.alias)}${type}${who}</DomainConflicts>`
  })
  return answer(
    [
      `<ListDomainConflictsResult xmlns="${namespace}">`,
      `<DomainConflicts>${list.join('')}</DomainConflicts>`,
      element('NextMarker', next),
      '</ListDomainConflictsResult>',
    ].join(''),
  )
}

/** The name itself and what overlaps it: its wildcards for a name, the names it covers for a wildcard (behaviour 42). */
function conflicts({ world, identity }: Asked, name: string): Conflict[] {
  const { conflictListLag: most } = world.switches
  const age = (id: string) => lagOf(world, most, `${identity.account} conflicts ${id}`)
  return world.holders.flatMap((holder) =>
    versionAt(holder, world.now() - age(holder.id))
      .aliases.filter(
        (alias) =>
          alias === name ||
          covers(world, name, alias) ||
          (world.switches.conflictListAncestors && covers(world, alias, name)),
      )
      .map((alias) => ({ alias, holder })),
  )
}

const markerOf = ({ alias, holder }: Conflict): string =>
  Buffer.from(`${holder.id} ${alias}`).toString('base64url')

/** Of the id of a distribution the last 7 characters show, of a tenant's the last 15 (guide, "find the source"). */
function holderXml({ world }: Asked, { holder }: Conflict, idName: string): string {
  const hide = (text: string, visible: number) =>
    world.switches.conflictListMasked ? text.slice(-visible).padStart(text.length, '*') : text
  const shown = holder.kind === 'distribution' ? 7 : 15
  return element(idName, hide(holder.id, shown)) + element('AccountId', hide(holder.account, 6))
}
