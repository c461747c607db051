import { element } from '../cloudfront/xml.ts'
import { normalName, reversed } from '../dns/names.ts'
import type { RecordSet } from '../dns/records.ts'
import type { Zone } from '../dns/zone.ts'
import { invalidInput } from './answer.ts'
import { escapedName, shownName, writeSet } from './record-xml.ts'

/** One page of a sorted list, and the first item of the next. */
interface Page<T> {
  readonly items: readonly T[]
  readonly next: T | undefined
}

function page<T>(items: readonly T[], size: number): Page<T> {
  return { items: items.slice(0, size), next: items[size] }
}

function pageSize(query: URLSearchParams, most: number): number {
  const text = query.get('maxitems')
  const size = text === null ? most : Number(text)
  if (!Number.isInteger(size) || size < 1) throw invalidInput('The parameter maxitems is not valid.')
  return Math.min(size, most)
}

function compare(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((part, i) => part !== b[i])
  if (index < 0) return a.length - b.length
  return (a[index] ?? '') < (b[index] ?? '') ? -1 : 1
}

/** Names are sorted with their trailing dot, before which `-` and `*` come in ASCII (API_ListResourceRecordSets, "Sort order"). */
const nameKey = (name: string): string => `${reversed(name)}.`
const zoneKey = (zone: Zone): string[] => [nameKey(zone.name), zone.id]
const setKey = (set: Pick<RecordSet, 'name' | 'type' | 'setIdentifier'>): string[] => [
  nameKey(set.name),
  set.type,
  set.setIdentifier ?? '',
]

/** <HostedZone> of a zone. */
export function writeZone(zone: Zone): string {
  const comment = zone.comment === '' ? '' : element('Comment', zone.comment)
  return `<HostedZone>${element('Id', `/hostedzone/${zone.id}`)}${element('Name', shownName(zone.name))}${element('CallerReference', zone.id.toLowerCase())}<Config>${comment}${element('PrivateZone', zone.isPrivate)}</Config>${element('ResourceRecordSetCount', zone.sets.length)}</HostedZone>`
}

/** Content of ListHostedZonesResponse. `marker`: the id of the zone to begin with. */
export function listZones(zones: readonly Zone[], query: URLSearchParams, most: number): string {
  const size = pageSize(query, Math.min(most, 100))
  const marker = query.get('marker')
  const start = marker === null ? 0 : zones.findIndex((zone) => zone.id === marker)
  if (start < 0) throw invalidInput('The parameter marker is not valid.')
  const { items, next } = page(zones.slice(start), size)
  return `<HostedZones>${items.map(writeZone).join('')}</HostedZones>${marker === null ? '' : element('Marker', marker)}${element('IsTruncated', next !== undefined)}${element('NextMarker', next?.id)}${element('MaxItems', size)}`
}

/**
 * Content of ListHostedZonesByNameResponse: zones in the order of reversed labels from `dnsname` on, so that the first
 * one may be a neighbour, a private zone or one of several of the same name (behaviour 55).
 */
export function listZonesByName(zones: readonly Zone[], query: URLSearchParams, most: number): string {
  const size = pageSize(query, Math.min(most, 100))
  const dnsName = query.get('dnsname')
  const id = query.get('hostedzoneid')
  if (id !== null && dnsName === null) throw invalidInput('hostedzoneid needs dnsname.')
  const from = dnsName === null ? [] : [nameKey(normalName(dnsName)), id ?? '']
  const sorted = zones.toSorted((a, b) => compare(zoneKey(a), zoneKey(b)))
  const { items, next } = page(
    sorted.filter((zone) => compare(zoneKey(zone), from) >= 0),
    size,
  )
  const asked = `${element('DNSName', dnsName ?? undefined)}${element('HostedZoneId', id ?? undefined)}`
  const more =
    next === undefined
      ? ''
      : `${element('NextDNSName', shownName(next.name))}${element('NextHostedZoneId', next.id)}`
  return `<HostedZones>${items.map(writeZone).join('')}</HostedZones>${asked}${element('IsTruncated', next !== undefined)}${more}${element('MaxItems', size)}`
}

/** Content of ListResourceRecordSetsResponse: sets by reversed labels, type and identifier, from the given one on. */
export function listSets(zone: Zone, query: URLSearchParams, most: number): string {
  const size = pageSize(query, Math.min(most, 300))
  const name = query.get('name')
  const type = query.get('type')
  const identifier = query.get('identifier')
  if ((type !== null && name === null) || (identifier !== null && type === null))
    throw invalidInput('identifier needs type, and type needs name.')
  const from =
    name === null ? [] : setKey({ name: normalName(name), type: type ?? '', setIdentifier: identifier ?? '' })
  const sorted = zone.sets.toSorted((a, b) => compare(setKey(a), setKey(b)))
  const { items, next } = page(
    sorted.filter((set) => compare(setKey(set), from) >= 0),
    size,
  )
  const more =
    next === undefined
      ? ''
      : `${element('NextRecordName', `${escapedName(next.name)}.`)}${element('NextRecordType', next.type)}${element('NextRecordIdentifier', next.setIdentifier)}`
  return `<ResourceRecordSets>${items.map(writeSet).join('')}</ResourceRecordSets>${element('IsTruncated', next !== undefined)}${more}${element('MaxItems', size)}`
}
