import type { ListResourceRecordSetsCommand, Route53Client } from '@aws-sdk/client-route-53'
import { Failure } from '../../base/failure.ts'
import type { Delegation } from '../../dns/client.ts'
import { BrokenAnswer } from '../answer.ts'
import { isAnswer, whole } from '../cloudfront/body.ts'
import { required } from '../cloudfront/distribution.ts'
import { allPages } from '../pages.ts'
import type { Signed } from '../signed.ts'
import type { HostedZone, Route53 } from './client.ts'
import { plainName, type RawSet, type RecordSet, recordSetOf } from './record-sets.ts'

/** A hosted zone, with the credentials that can read it. */
export interface FoundZone {
  readonly route53: Route53
  readonly id: string
  readonly name: string
}

/** What is looked for. */
export interface ZoneWanted {
  readonly alias: string
  /** The input `hosted-zone`; `undefined`: to be found. */
  readonly given: string | undefined
  readonly delegation: Delegation
  /** The accounts that may hold the zone, the likeliest first. */
  readonly accounts: readonly Route53[]
}

const manual = 'Or set dns: manual and write the records yourself.'

/**
 * The public hosted zone that answers for the alias: of duplicates, and of zones above and below, the one whose name servers
 * are those that public DNS delegates to (aws-docs: Route 53, SOA-NSrecords). A zone that nobody asks would take the
 * records in silence.
 * @throws Failure `zone-not-found`, `access-denied`, `service-error`
 */
export async function findHostedZone(wanted: ZoneWanted): Promise<FoundZone> {
  const { given, alias, delegation } = wanted
  if (given !== undefined) return givenZone(wanted, given)
  if ('why' in delegation)
    throw notFound(`the zone of ${alias} could not be determined: ${delegation.why}`, 'Set hosted-zone.')
  const seen: string[] = []
  let denied: Failure | undefined
  for (const route53 of wanted.accounts) {
    try {
      const zones = await Promise.all(
        (await route53.zones(delegation.zone))
          .filter(({ isPrivate }) => !isPrivate)
          .map(({ id }) => route53.zone(id)),
      )
      const live = zones.find(({ nameServers }) => sameServers(nameServers, delegation.nameServers))
      if (live !== undefined) return { route53, id: live.id, name: live.name }
      seen.push(...zones.map(({ id }) => id))
    } catch (thrown) {
      if (!(thrown instanceof Failure) || thrown.outcome !== 'refused') throw thrown
      denied ??= thrown
    }
  }
  if (seen.length === 0 && denied !== undefined) throw denied
  const there =
    seen.length === 0
      ? `no public hosted zone ${delegation.zone} is in the account`
      : `${seen.join(' and ')} of that name ${seen.length === 1 ? 'is' : 'are'} not what public DNS delegates to (${delegation.nameServers.join(', ')})`
  throw notFound(
    `${alias} is in the zone ${delegation.zone}: ${there}`,
    `Set dns-role-to-assume to a role of the account that has the hosted zone.${seen.length === 0 ? '' : sameNames}`,
  )
}

async function givenZone(wanted: ZoneWanted, id: string): Promise<FoundZone> {
  let failure: Failure | undefined
  for (const route53 of wanted.accounts) {
    try {
      const zone = await route53.zone(id)
      const why = unfit(zone, wanted)
      if (why === undefined) return { route53, id: zone.id, name: zone.name }
      throw notFound(
        `hosted-zone ${id}: ${why}`,
        `Leave hosted-zone empty, so that the action finds the zone, or correct it.${sameNames}`,
      )
    } catch (thrown) {
      if (!(thrown instanceof Failure) || thrown.outcome !== 'refused') throw thrown
      failure = thrown
    }
  }
  throw failure ?? notFound(`hosted-zone ${id} cannot be read: there are no credentials`, '')
}

function unfit(
  { name, isPrivate, nameServers }: HostedZone & { readonly nameServers: readonly string[] },
  { alias, delegation }: ZoneWanted,
): string | undefined {
  const below = alias.replace(/^\*\./, '')
  if (isPrivate) return 'it is a private zone: its records are not visible in public DNS'
  if (below !== name && !below.endsWith(`.${name}`))
    return `it is the zone ${name}, which cannot contain ${alias}`
  if ('why' in delegation) return undefined
  if (delegation.zone !== name)
    return `it is the zone ${name}, but the zone ${delegation.zone} answers for ${alias}`
  return sameServers(nameServers, delegation.nameServers)
    ? undefined
    : `its name servers (${nameServers.join(', ')}) are not those to which public DNS delegates (${delegation.nameServers.join(', ')})`
}

/** The action knows the live zone by the names of its servers. */
const sameNames =
  ' White-label name servers of Route 53, and Route 53 together with another DNS provider, are not supported.'

function sameServers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((server) => b.includes(server))
}

function notFound(message: string, remedy: string): Failure {
  return new Failure('zone-not-found', message, {
    outcome: 'refused',
    remedy: remedy === '' ? manual : `${remedy} ${manual}`,
  })
}

export type Sdk = typeof import('./sdk.ts')

/** The SDK, which is loaded late, and the credentials of an account. */
export interface Through {
  readonly sdk: Sdk
  readonly signed: Signed<Route53Client>
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
  { sdk, signed }: Through,
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
      const command = new sdk.ListResourceRecordSetsCommand({
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
