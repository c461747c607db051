import { at, type Element, element, valueAt } from '../cloudfront/xml.ts'
import { normalName } from '../dns/names.ts'
import type { AliasTarget, RecordSet, Routing } from '../dns/records.ts'

/** Elements that make a set one of several with the same name and type (API_ResourceRecordSet). */
const routingKinds = [
  'Weight',
  'Region',
  'GeoLocation',
  'Failover',
  'MultiValueAnswer',
  'CidrRoutingConfig',
  'GeoProximityLocation',
]

/** A name as the API shows it: characters other than letters, digits, hyphen and underscore in octal (`\052`). */
export function escapedName(name: string): string {
  return name.replace(
    /[^a-z0-9._\\-]/g,
    (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`,
  )
}

/** {@link escapedName} with the trailing dot of an absolute name. */
export const shownName = (name: string): string => `${escapedName(name)}.`

/** A set as it was sent; undefined members where elements were missing. */
export interface SentSet {
  readonly name: string
  readonly type: string
  readonly ttl: number | undefined
  readonly values: readonly string[] | undefined
  readonly alias: AliasTarget | undefined
  readonly setIdentifier: string | undefined
  readonly routing: Routing | undefined
  readonly healthCheckId: string | undefined
}

/** Reads a <ResourceRecordSet>. `xml`: the document that it is part of. */
export function readSet(xml: string, set: Element | undefined): SentSet {
  const ttl = valueAt(set, 'TTL')
  const records = at(set, 'ResourceRecords')
  const target = at(set, 'AliasTarget')
  const routing = set?.children.find((child) => routingKinds.includes(child.name))
  return {
    name: normalName(valueAt(set, 'Name') ?? ''),
    type: valueAt(set, 'Type') ?? '',
    ttl: ttl === undefined ? undefined : Number(ttl),
    values: records?.children.map((record) => at(record, 'Value')?.text ?? ''),
    alias:
      target === undefined
        ? undefined
        : {
            zoneId: (valueAt(target, 'HostedZoneId') ?? '').replace('/hostedzone/', ''),
            dnsName: `${normalName(valueAt(target, 'DNSName') ?? '')}.`,
            evaluateTargetHealth: valueAt(target, 'EvaluateTargetHealth') === 'true',
          },
    setIdentifier: valueAt(set, 'SetIdentifier'),
    routing:
      routing === undefined ? undefined : { kind: routing.name, xml: xml.slice(routing.start, routing.end) },
    healthCheckId: valueAt(set, 'HealthCheckId'),
  }
}

/** A <ResourceRecordSet>, its members in the order of the API's model. */
export function writeSet(set: RecordSet): string {
  const { alias } = set
  const values = set.values
    .map((value) => `<ResourceRecord>${element('Value', value)}</ResourceRecord>`)
    .join('')
  const content =
    alias === undefined
      ? `${element('TTL', set.ttl)}<ResourceRecords>${values}</ResourceRecords>`
      : `<AliasTarget>${element('HostedZoneId', alias.zoneId)}${element('DNSName', alias.dnsName)}${element('EvaluateTargetHealth', alias.evaluateTargetHealth)}</AliasTarget>`
  return `<ResourceRecordSet>${element('Name', shownName(set.name))}${element('Type', set.type)}${element('SetIdentifier', set.setIdentifier)}${set.routing?.xml ?? ''}${content}${element('HealthCheckId', set.healthCheckId)}</ResourceRecordSet>`
}
