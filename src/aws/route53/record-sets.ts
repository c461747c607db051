import {
  ListResourceRecordSetsCommand,
  type ResourceRecordSet,
  type Route53Client,
} from '@aws-sdk/client-route-53'
import { BrokenAnswer } from '../answer.ts'
import { isAnswer, whole } from '../cloudfront/body.ts'
import { required } from '../cloudfront/distribution.ts'
import { allPages } from '../pages.ts'
import type { Signed } from '../signed.ts'

/** A record set as Route 53 gives and takes it: plain JSON, so that a plan can hold it and put it back as it was. */
export type RawSet = ResourceRecordSet

/** A record set of a hosted zone, with what decisions rest on beside the whole. */
export interface RecordSet {
  /** Lower case, without trailing dot, `*` as itself. */
  readonly name: string
  readonly type: string
  /** Seconds; undefined for an alias record. */
  readonly ttl: number | undefined
  /** As Route 53 has them: TXT in quotes. Empty for an alias record. */
  readonly values: readonly string[]
  /** Where an alias record points. `name`: lower case, without trailing dot. */
  readonly alias: { readonly zoneId: string; readonly name: string } | undefined
  /** Why this action cannot put the set back as it was, or must not replace it; empty: it can. */
  readonly obstacle: string
  readonly raw: RawSet
}

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

/**
 * Reads a set. `xml`: the same set as it came over the wire, because the SDK drops elements that are newer than itself, and a
 * set that was changed and put back without them would not be what it was.
 * @throws BrokenAnswer when a part that decisions rest on is missing.
 */
export function recordSetOf(raw: RawSet, xml: string): RecordSet {
  const target = raw.AliasTarget
  return {
    name: plainName(required(raw.Name, 'Name')),
    type: required(raw.Type, 'Type'),
    ttl: raw.TTL,
    values: (raw.ResourceRecords ?? []).map((record) => required(record.Value, 'Value')),
    alias:
      target === undefined
        ? undefined
        : {
            zoneId: required(target.HostedZoneId, 'HostedZoneId'),
            name: plainName(required(target.DNSName, 'DNSName')),
          },
    obstacle: obstacleIn(raw, xml),
    raw,
  }
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

/** Has the answer to one command kept as it came; the function that is returned gives the text of each <ResourceRecordSet>. */
function keepRecordSets(command: ListResourceRecordSetsCommand): () => string[] {
  let text = ''
  command.middlewareStack.add(
    (next) => async (args) => {
      const handled = await next(args)
      const { response } = handled
      if (!isAnswer(response)) return handled
      const body = await whole(response.body)
      response.body = body
      text = Buffer.from(body).toString()
      return handled
    },
    { step: 'deserialize', priority: 'low', name: 'keepRecordSets' },
  )
  return () => text.match(/<ResourceRecordSet>[\s\S]*?<\/ResourceRecordSet>/g) ?? []
}

/** The sets of a page beside their texts. @throws BrokenAnswer when they are not as many. */
function recordSetsOf(sets: readonly RawSet[], texts: readonly string[]): RecordSet[] {
  if (sets.length !== texts.length) throw new BrokenAnswer('an answer whose record sets cannot be told apart')
  return sets.map((set, index) => recordSetOf(set, texts[index] ?? ''))
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

/** Sets that are asked for at once, and the most that Route 53 gives at once (aws-docs: API_ListResourceRecordSets). */
const pageSize = 100
const largestPage = 300

/** Of more names than these the whole zone is listed. */
const mostLooks = 6

/** Where one page ends and the next begins. JSON, because a marker has up to three parts. */
type PageStart = { readonly name: string; readonly type?: string; readonly identifier?: string }

/**
 * The sets under these names, in as few lists as it takes: Route 53 takes five requests a second of an account. A list goes
 * on with the names that follow, so that it may show the others too.
 */
export async function setsOf(
  names: readonly string[],
  list: (name: string | undefined) => Promise<Listing>,
): Promise<RecordSet[]> {
  const asked = new Set(names)
  if (asked.size > mostLooks) return (await list(undefined)).sets.filter(({ name }) => asked.has(name))
  const backwards = (name: string) => name.split('.').toReversed().join('.')
  const [first, ...others] = [...asked].toSorted((a, b) => (backwards(a) < backwards(b) ? -1 : 1))
  if (first === undefined) return []
  const { sets, next } = await list(first)
  // One that is not there may still stand elsewhere.
  const seen = others.filter((name) => name !== next && sets.some((set) => set.name === name))
  const rest = others.filter((name) => !seen.includes(name))
  const lists = await Promise.all(
    rest.map(async (name) => (await list(name)).sets.filter((set) => set.name === name)),
  )
  return [...sets.filter(({ name }) => name === first || seen.includes(name)), ...lists.flat()]
}

/** A part of a zone. `next`: the name that it breaks off at. */
interface Listing {
  readonly sets: readonly RecordSet[]
  readonly next: string | undefined
}

/** The list that begins with one name and has it whole; without a name all of the zone. */
export async function listFrom(
  signed: Signed<Route53Client>,
  zoneId: string,
  name: string | undefined,
  resource: string,
): Promise<Listing> {
  const asked = {
    operation: 'route53:ListResourceRecordSets',
    resource,
    about: name === undefined ? zoneId : `${name} in ${zoneId}`,
    refusedAs: 'zone-not-found' as const,
  }
  let next: string | undefined
  const sets = await allPages((marker) =>
    signed.read(asked, async (client, options) => {
      const start: PageStart = marker === undefined ? { name: name ?? '' } : JSON.parse(marker)
      const command = new ListResourceRecordSetsCommand({
        HostedZoneId: zoneId,
        StartRecordName: start.name || undefined,
        StartRecordType: start.type as RawSet['Type'],
        StartRecordIdentifier: start.identifier,
        MaxItems: name === undefined ? largestPage : pageSize,
      })
      const texts = keepRecordSets(command)
      const { ResourceRecordSets, IsTruncated, NextRecordName, NextRecordType, NextRecordIdentifier } =
        await client.send(command, options)
      next = required(IsTruncated, 'IsTruncated') ? plainName(NextRecordName ?? '') : undefined
      return {
        items: recordSetsOf(required(ResourceRecordSets, 'ResourceRecordSets'), texts()),
        next:
          next !== undefined && (name === undefined || next === name)
            ? JSON.stringify({
                name: next,
                type: required(NextRecordType, 'NextRecordType'),
                identifier: NextRecordIdentifier,
              })
            : undefined,
      }
    }),
  )
  return { sets, next }
}
