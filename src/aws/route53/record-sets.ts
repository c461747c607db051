import type { AliasTarget, ResourceRecordSet } from '@aws-sdk/client-route-53'
import { Failure } from '../../base/failure.ts'
import { type DnsRecord, hostsOf } from '../../base/record.ts'
import { required } from '../cloudfront/distribution.ts'
import type { RecordChange } from './client.ts'
import type { HostedRecord } from './hosted.ts'

/** A record set as Route 53 gives and takes it: plain JSON, so that a plan can hold it and put it back as it was. */
export type RawSet = ResourceRecordSet

/** Elements of <ResourceRecordSet> that the SDK's model knows (API_ResourceRecordSet, 2013-04-01). */
const known = new Set([
  'ResourceRecordSet',
  'Name',
  'Type',
  'SetIdentifier',
  'Weight',
  'Region',
  'GeoLocation',
  'ContinentCode',
  'CountryCode',
  'SubdivisionCode',
  'Failover',
  'MultiValueAnswer',
  'TTL',
  'ResourceRecords',
  'ResourceRecord',
  'Value',
  'AliasTarget',
  'HostedZoneId',
  'DNSName',
  'EvaluateTargetHealth',
  'HealthCheckId',
  'TrafficPolicyInstanceId',
  'CidrRoutingConfig',
  'CollectionId',
  'LocationName',
  'GeoProximityLocation',
  'AWSRegion',
  'LocalZoneGroup',
  'Coordinates',
  'Latitude',
  'Longitude',
  'Bias',
])

/** A name as DNS knows it: lower case, without trailing dot, `\052` as `*` (aws-docs: DNS domain name format). */
export function plainName(name: string): string {
  return name.replace(/\\052/g, '*').replace(/\.$/, '').toLowerCase()
}

/** What a plain or alias record consists of; a plan can hold nothing else. */
const restorable = ['Name', 'Type', 'TTL', 'ResourceRecords', 'AliasTarget']

/**
 * Reads a set. `xml`: the same set as it came over the wire, because the SDK drops elements that are newer than itself, and a
 * set that was changed and put back without them would not be what it was.
 * @throws BrokenAnswer when a part that decisions rest on is missing.
 */
export function hostedRecord(raw: RawSet, xml: string): HostedRecord {
  const name = plainName(required(raw.Name, 'Name'))
  const type = required(raw.Type, 'Type')
  const plain = (raw.ResourceRecords ?? []).map(({ Value }) => required(Value, 'Value'))
  const target = raw.AliasTarget
  const values = target === undefined ? plain : [aliasValue(target)]
  const alias = target && plainName(required(target.DNSName, 'DNSName'))
  return {
    name,
    type,
    ttl: raw.TTL ?? 0,
    values,
    leadsTo: alias ?? (type === 'CNAME' || type === 'HTTPS' ? hostsOf({ name, values })[0] : undefined) ?? '',
    obstacle: obstacleIn(raw, xml) || foreignIn(raw) || borrowed(type, alias),
  }
}

function aliasValue({ HostedZoneId, DNSName = '', EvaluateTargetHealth = false }: AliasTarget): string {
  return `ALIAS ${required(HostedZoneId, 'HostedZoneId')} ${DNSName} ${EvaluateTargetHealth}`
}

function foreignIn(raw: RawSet): string {
  const more = Object.entries(raw)
    .filter(([field, value]) => value !== undefined && !restorable.includes(field))
    .map(([field]) => field)
  return more.length === 0 ? '' : `it has ${more.join(', ')}`
}

/** The values of such a set are those of another name: none can be added to it. */
function borrowed(type: string, alias: string | undefined): string {
  return type === 'TXT' && alias !== undefined ? `it is an alias record of ${alias}` : ''
}

function obstacleIn(raw: RawSet, xml: string): string {
  const names = [...xml.matchAll(/<([A-Za-z][\w.-]*)/g)].map(([, name = '']) => name)
  const strangers = [...new Set(names.filter((name) => !known.has(name)))].slice(0, 5)
  if (strangers.length > 0)
    return `it has settings that this version does not support (${strangers.join(', ')})`
  if (raw.TrafficPolicyInstanceId !== undefined) return 'it belongs to a traffic policy'
  if (raw.SetIdentifier !== undefined)
    return 'it is one of several records with the same name and type (for example weighted, latency or failover)'
  return ''
}

/** What was just written, for the report. */
export function writtenRecord(raw: RawSet): DnsRecord {
  const { Name = '', Type = '', TTL = 0, ResourceRecords = [], AliasTarget } = raw
  return {
    name: plainName(Name),
    type: Type,
    ttl: TTL,
    values:
      AliasTarget === undefined ? ResourceRecords.map(({ Value = '' }) => Value) : [aliasValue(AliasTarget)],
  }
}

/**
 * The set as Route 53 takes it, for instance to put back what a plan holds.
 * @throws Failure `dns-record-unsupported` for what is no record of a hosted zone: looked at by a query, or edited.
 */
export function rawSet({ name, type, ttl, values }: DnsRecord): RawSet {
  const alias = /^ALIAS (Z[A-Z0-9]{1,32}) ([!-~]{1,255}) (true|false)$/.exec(values[0] ?? '')
  const own = { Name: `${name}.`, Type: typeOf(type) }
  if (alias === null) return { ...own, TTL: ttl, ResourceRecords: values.map((value) => ({ Value: value })) }
  const [, HostedZoneId = '', DNSName = '', health] = alias
  return { ...own, AliasTarget: { HostedZoneId, DNSName, EvaluateTargetHealth: health === 'true' } }
}

const types = ['A', 'AAAA', 'CNAME', 'HTTPS', 'TXT'] as const

function typeOf(text: string): (typeof types)[number] {
  const type = types.find((one) => one === text)
  if (type === undefined)
    throw new Failure('dns-record-unsupported', `this action does not write records of type ${text}`, {
      outcome: 'refused',
    })
  return type
}

/**
 * Hosted zone id of every alias record that points at a distribution (aws-docs: API_AliasTarget); in the partition `aws-cn`
 * another one (docs.amazonaws.cn: Getting Started with Amazon Web Services in China, Route 53).
 */
const cloudFrontZone = 'Z2FDTNDATAQYW2'
const cloudFrontZoneOfChina = 'Z3RFFRIM2A3IF5'

/** A set of plain records. `ttl` in seconds. */
export function plainSet(
  name: string,
  type: 'CNAME' | 'TXT',
  ttl: number,
  values: readonly string[],
): RawSet {
  return { Name: `${name}.`, Type: type, TTL: ttl, ResourceRecords: values.map((Value) => ({ Value })) }
}

/** An alias record that points at the distribution with this domain (`d….cloudfront.net`, `d….cloudfront.cn`). */
export function aliasSet(name: string, type: 'A' | 'AAAA' | 'HTTPS', domain: string): RawSet {
  const HostedZoneId = domain.endsWith('.cn') ? cloudFrontZoneOfChina : cloudFrontZone
  return {
    Name: `${name}.`,
    Type: type,
    AliasTarget: { HostedZoneId, DNSName: `${domain}.`, EvaluateTargetHealth: false },
  }
}

/** What a batch may hold (aws-docs: Route 53 quotas, ChangeResourceRecordSets): an UPSERT counts twice. */
const mostElements = 1_000
const mostCharacters = 32_000

/** The changes in as few batches as Route 53 takes, those of one name never apart. */
export function batchesOf(
  changes: readonly (readonly RecordChange[])[],
): readonly (readonly RecordChange[])[] {
  const batches: RecordChange[][] = []
  let [elements, characters] = [mostElements, mostCharacters]
  for (const ofName of changes.filter(({ length }) => length > 0)) {
    const more = weighed(ofName, (set) => valuesOf(set).length)
    const longer = weighed(ofName, (set) => totalOf(valuesOf(set).map(({ length }) => length)))
    if (elements + more > mostElements || characters + longer > mostCharacters) {
      batches.push([])
      elements = 0
      characters = 0
    }
    batches.at(-1)?.push(...ofName)
    elements += more
    characters += longer
  }
  return batches
}

/** The sum over changes, in which an UPSERT counts twice. */
function weighed(changes: readonly RecordChange[], size: (set: RawSet) => number): number {
  return totalOf(changes.map(({ action, set }) => size(set) * (action === 'UPSERT' ? 2 : 1)))
}

/** The values of a set; of an alias record, which has none, where it leads. */
function valuesOf({ ResourceRecords, AliasTarget }: RawSet): readonly string[] {
  return ResourceRecords?.map(({ Value = '' }) => Value) ?? [AliasTarget?.DNSName ?? '']
}

function totalOf(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0)
}
