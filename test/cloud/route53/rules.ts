import { isWithin, normalName } from '../dns/names.ts'
import { BadValue, type RecordSet, wireRecords } from '../dns/records.ts'
import type { Zone } from '../dns/zone.ts'
import { shownName } from './record-xml.ts'

/**
 * Hosted zone ids of alias records that point at CloudFront, and the domain of its names (API_AliasTarget; for China
 * docs.amazonaws.cn, Getting Started with Amazon Web Services in China: Route 53, CloudFront).
 */
const cloudFrontZones = new Map([
  ['Z2FDTNDATAQYW2', 'cloudfront.net'],
  ['Z3RFFRIM2A3IF5', 'cloudfront.cn'],
])

function valueObjections(set: RecordSet): string[] {
  try {
    wireRecords(set, set.name)
  } catch (error) {
    if (!(error instanceof BadValue)) throw error
    return [`Invalid Resource Record: '${error.message}'`]
  }
  const twice = set.values.find((value, index) => set.values.indexOf(value) !== index)
  return twice === undefined ? [] : [`Duplicate Resource Record: '${twice}'`]
}

/** https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html */
function aliasObjections(zone: Zone, others: readonly RecordSet[], set: RecordSet): string[] {
  if (set.alias === undefined) return []
  const { zoneId, dnsName, evaluateTargetHealth } = set.alias
  const target = normalName(dnsName)
  const tried = `Tried to create an alias that targets ${dnsName}, type ${set.type} in zone ${zoneId}, but`
  const names = cloudFrontZones.get(zoneId)
  if (names !== undefined) {
    if (!isWithin(target, names) || !['A', 'AAAA', 'HTTPS'].includes(set.type))
      return [`${tried} the alias target name does not lie within the target zone`]
    if (zone.isPrivate) return [`${tried} an alias to CloudFront is not permitted in a private hosted zone`]
    return evaluateTargetHealth
      ? [`${tried} EvaluateTargetHealth cannot be true for a CloudFront distribution`]
      : []
  }
  if ([...cloudFrontZones.values()].some((domain) => isWithin(target, domain)))
    return [`${tried} the alias target name does not lie within the target zone`]
  if (zoneId !== zone.id) return []
  if (!isWithin(target, zone.name))
    return [`${tried} the alias target name does not lie within the target zone`]
  const found = others.some((other) => other.name === target && other.type === set.type)
  return found ? [] : [`${tried} that target was not found`]
}

function routingObjections(others: readonly RecordSet[], set: RecordSet): string[] {
  const identifier = set.setIdentifier ?? 'null'
  const what = `RRSet with DNS name ${shownName(set.name)}, type ${set.type}, SetIdentifier ${identifier}`
  if ((set.setIdentifier === undefined) !== (set.routing === undefined))
    return [`${what} must have both a SetIdentifier and a routing policy, or neither`]
  const other = others.find((one) => one.name === set.name && one.type === set.type)
  return other !== undefined && other.routing?.kind !== set.routing?.kind
    ? [`${what} cannot be created as other RRSets exist with the same name and type.`]
    : []
}

/** What is wrong with a set by itself or beside the other sets of its zone; CNAMEs are left to {@link conflicts}. */
export function objections(zone: Zone, others: readonly RecordSet[], set: RecordSet): string[] {
  if (set.type === 'CNAME' && set.name === zone.name)
    return [
      `RRSet of type CNAME with DNS name ${shownName(set.name)} is not permitted at apex in zone ${shownName(zone.name)}`,
    ]
  if (set.type === 'CNAME' && set.values.length > 1)
    return [`RRSet of type CNAME with DNS name ${shownName(set.name)} may hold one record only`]
  return [...valueObjections(set), ...aliasObjections(zone, others, set), ...routingObjections(others, set)]
}

/** What is wrong with the zone as a whole once all `changed` sets are in it. */
export function conflicts(zone: Zone, sets: readonly RecordSet[], changed: readonly RecordSet[]): string[] {
  const where = shownName(zone.name)
  const beside = changed
    .filter((set) => sets.includes(set))
    .flatMap((set) => {
      const others = sets.filter((other) => other.name === set.name && other.type !== set.type)
      if (set.type === 'CNAME' && others.length > 0)
        return [
          `RRSet of type CNAME with DNS name ${shownName(set.name)} is not permitted as it conflicts with other records with the same DNS name in zone ${where}`,
        ]
      return others.some((other) => other.type === 'CNAME')
        ? [
            `RRSet of type ${set.type} with DNS name ${shownName(set.name)} is not permitted because a conflicting RRSet of type CNAME with the same DNS name already exists in zone ${where}`,
          ]
        : []
    })
  const apex = (type: string) => sets.some((set) => set.name === zone.name && set.type === type)
  return [
    ...beside,
    ...(apex('SOA') ? [] : ['A HostedZone must contain exactly one SOA record.']),
    ...(apex('NS') ? [] : ['A HostedZone must contain at least one NS record for the zone itself.']),
  ]
}
