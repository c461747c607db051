import type { Route53Client } from '@aws-sdk/client-route-53'
import { BrokenAnswer } from '../answer.ts'
import { keepBody } from '../cloudfront/body.ts'
import { required } from '../cloudfront/distribution.ts'
import type { Signed } from '../signed.ts'
import type { HostedRecord } from './hosted.ts'
import { hostedRecord, plainName, type RawSet } from './record-sets.ts'

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
 * The sets under these names, or of all the zone, in as few lists as it takes: Route 53 takes five requests a second of an account. A list goes
 * on with the names that follow, so that it may show the others too.
 */
export async function setsOf(
  names: readonly string[] | 'all',
  list: (name: string | undefined) => Promise<Listing>,
): Promise<readonly HostedRecord[]> {
  if (names === 'all') return (await list(undefined)).sets
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
  readonly sets: readonly HostedRecord[]
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
  const sets = await signed.pages(asked, async (client, options, marker) => {
    const start: PageStart = marker === undefined ? { name: name ?? '' } : JSON.parse(marker)
    const command = new sdk.ListResourceRecordSetsCommand({
      HostedZoneId: zoneId,
      StartRecordName: start.name || undefined,
      StartRecordType: start.type as RawSet['Type'],
      StartRecordIdentifier: start.identifier,
      MaxItems: name === undefined ? largestPage : pageSize,
    })
    const body = keepBody(command)
    const { ResourceRecordSets, IsTruncated, NextRecordName, NextRecordType, NextRecordIdentifier } =
      await client.send(command, options)
    next = required(IsTruncated, 'IsTruncated') ? plainName(NextRecordName ?? '') : undefined
    return {
      items: recordSetsOf(required(ResourceRecordSets, 'ResourceRecordSets'), body()),
      next:
        next !== undefined && (name === undefined || next === name)
          ? JSON.stringify({
              name: next,
              type: required(NextRecordType, 'NextRecordType'),
              identifier: NextRecordIdentifier,
            })
          : undefined,
    }
  })
  return { sets, next }
}

/** The sets of a page beside their texts in the answer as it came. @throws BrokenAnswer when they are not as many. */
function recordSetsOf(sets: readonly RawSet[], answer: Uint8Array | undefined): HostedRecord[] {
  const texts =
    new TextDecoder().decode(answer).match(/<ResourceRecordSet>[\s\S]*?<\/ResourceRecordSet>/g) ?? []
  if (sets.length !== texts.length) throw new BrokenAnswer('an answer whose record sets cannot be told apart')
  return sets.map((set, index) => hostedRecord(set, texts[index] ?? ''))
}
