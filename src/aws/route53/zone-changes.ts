import { Failure } from '../../base/failure.ts'
import {
  aliasTtl,
  type DnsRecord,
  isAliasSet,
  namedBy,
  sameSet,
  showsValue,
  trafficSets,
  txtText,
  type ZoneChange,
} from '../../base/record.ts'
import { within } from '../../dns/zone.ts'
import type { RecordChange } from './client.ts'
import type { HostedRecord } from './hosted.ts'
import { aliasSet, plainSet, type RawSet, rawSet } from './record-sets.ts'

/**
 * The changes of record sets that each comes to, from a read by `records`, or from `read` where that `isKnown` to hold all
 * that matters. @throws Failure `dns-record-unsupported`
 */
export async function changesOf(
  wanted: readonly ZoneChange[],
  { read, isKnown }: FormerRead,
  zone: string,
  records: (names: readonly string[]) => Promise<readonly HostedRecord[]>,
): Promise<readonly (readonly RecordChange[])[]> {
  const unknown = wanted.filter((one) => !isKnown(one))
  const fresh = unknown.length === 0 ? [] : await records(unknown.flatMap((one) => readFor(one, zone)))
  return wanted.map((one) => {
    const names = readFor(one, zone)
    return changesFor(
      one,
      (isKnown(one) ? read : fresh).filter(({ name }) => names.includes(name)),
    )
  })
}

/** Record sets as they were read before, and for which changes they are enough. */
interface FormerRead {
  readonly read: readonly HostedRecord[]
  readonly isKnown: (change: ZoneChange) => boolean
}

/** What was read just now: of a name that is pointed somewhere, where it has records, they are not read again. */
export function justRead(read: readonly HostedRecord[]): FormerRead {
  return { read, isKnown: (one) => one.do === 'point' && trafficSets(read, one.name).length > 0 }
}

/** What was read when the zone was opened, for a look ahead: only of a name without records it has to be read whose it would get. */
export function readAtFirst(read: readonly HostedRecord[]): FormerRead {
  return { read, isKnown: (one) => one.do !== 'point' || trafficSets(read, one.name).length > 0 }
}

/** The names that have to be read for a change. */
function readFor(change: ZoneChange, zone: string): readonly string[] {
  return change.do === 'point' ? [change.name, ...wildcardsAbove(change.name, zone)] : [change.name]
}

type ToDo<D extends ZoneChange['do']> = Extract<ZoneChange, { readonly do: D }>

function changesFor(change: ZoneChange, sets: readonly HostedRecord[]): RecordChange[] {
  switch (change.do) {
    case 'publish':
      return withValues(sets, change)
    case 'withdraw':
      return withoutValues(sets, change)
    case 'point':
      return pointing(sets, change)
    case 'restore':
      return restoring(sets, change)
  }
}

/** Route 53 keeps a comment of at most 256 characters with a batch (aws-docs: API_ChangeBatch). */
export function commentOf(changes: readonly ZoneChange[]): string {
  const [first] = changes
  if (first === undefined) return ''
  const more = changes.length === 1 ? '' : ` and ${changes.length - 1} more`
  switch (first.do) {
    case 'publish':
      return `ownership of ${first.name}${more}`
    case 'withdraw':
      return `ownership of ${first.name} withdrawn${more}`
    case 'point':
      return `${first.name} to ${first.domain}${more}`
    case 'restore':
      return `${first.name} as it was${more}`
  }
}

/** The TXT set with some values more; nothing where they are there. Delete and create in one batch fail when the set has changed. */
function withValues(sets: readonly HostedRecord[], { name, values, ttl }: ToDo<'publish'>): RecordChange[] {
  const missing = values.filter((value) => !showsValue(sets, name, value)).map((value) => `"${value}"`)
  if (missing.length === 0) return []
  const old = ownershipSet(sets, name)
  if (old === undefined) return [{ action: 'CREATE', set: plainSet(name, 'TXT', ttl, missing) }]
  return replacing(old, { ...old, values: [...old.values, ...missing] })
}

function withoutValues(sets: readonly HostedRecord[], { name, values }: ToDo<'withdraw'>): RecordChange[] {
  const old = ownershipSet(sets, name)
  const ours = values.map((value) => value.toLowerCase())
  const left = old?.values.filter((one) => !ours.includes(txtText(one))) ?? []
  if (old === undefined || left.length === old.values.length) return []
  return left.length === 0
    ? [{ action: 'DELETE', set: rawSet(old) }]
    : replacing(old, { ...old, values: left })
}

function ownershipSet(sets: readonly HostedRecord[], name: string): HostedRecord | undefined {
  const own = sets.filter((set) => set.name === name)
  const cname = own.find(({ type }) => type === 'CNAME')
  if (cname !== undefined)
    throw unsupported(cname, 'it is a CNAME, and a TXT record cannot exist at a name that has a CNAME')
  const txt = own.find(({ type }) => type === 'TXT')
  refuseObstacles(txt === undefined ? [] : [txt])
  return txt
}

function replacing(old: DnsRecord, now: DnsRecord): RecordChange[] {
  return [
    { action: 'DELETE', set: rawSet(old) },
    { action: 'CREATE', set: rawSet(now) },
  ]
}

/** `*.b.c` and `*.c` for `a.b.c`, within the zone: the nearest one answers for a name without records (RFC 4592). */
function wildcardsAbove(alias: string, zone: string): string[] {
  const labels = alias.replace(/^\*\./, '').split('.')
  return labels
    .map((_, i) => labels.slice(i + 1).join('.'))
    .filter((parent) => within(parent, zone))
    .map((parent) => `*.${parent}`)
}

/**
 * The sets of the alias, led to `domain`: those that are there keep their types, so A and AAAA change together. A name
 * without any record gets the form of the DNS wildcard that answered for it, else A and AAAA. For a name that has others, such as
 * TXT, no wildcard answers (RFC 4592 §2.2.1), and Route 53 refuses a CNAME beside them.
 */
function pointing(sets: readonly HostedRecord[], { name: alias, domain }: ToDo<'point'>): RecordChange[] {
  const own = trafficSets(sets, alias)
  refuseObstacles(own)
  const shadow = sets.some(({ name }) => name === alias) ? [] : wildcardSets(sets, alias)
  const like = own.length > 0 ? own : shadow
  const cname = like.find(({ type }) => type === 'CNAME')
  if (cname !== undefined) {
    const ttl = isAliasSet(cname) ? aliasTtl : cname.ttl
    return [{ action: 'UPSERT', set: plainSet(alias, 'CNAME', ttl, [`${domain}.`]) }]
  }
  const there = (['A', 'AAAA'] as const).filter((type) => like.some((set) => set.type === type))
  const types = there.length > 0 ? there : (['A', 'AAAA'] as const)
  const bound = like.filter(({ type }) => type === 'HTTPS').map((set) => boundTo(set, alias, domain))
  return [...types.map((type) => aliasSet(alias, type, domain)), ...bound].map((set) => ({
    action: 'UPSERT',
    set,
  }))
}

/** An HTTPS set led to `domain`: an alias record stays one; of plain values only the target name changes (RFC 9460 §2.2). */
function boundTo(set: HostedRecord, alias: string, domain: string): RawSet {
  if (isAliasSet(set)) return aliasSet(alias, 'HTTPS', domain)
  const values = set.values.map((value) =>
    namedBy(value) === '' ? value : value.replace(/^(\d+ )\S+/, `$1${domain}.`),
  )
  return rawSet({ name: alias, type: 'HTTPS', ttl: set.ttl, values })
}

function wildcardSets(sets: readonly HostedRecord[], alias: string): HostedRecord[] {
  const names = [...new Set(sets.map(({ name }) => name))].filter(
    (name) => name.startsWith('*.') && name !== alias,
  )
  const [nearest = ''] = names.toSorted((a, b) => b.length - a.length)
  return trafficSets(sets, nearest)
}

function restoring(sets: readonly HostedRecord[], { name, records }: ToDo<'restore'>): RecordChange[] {
  const now = trafficSets(sets, name)
  const then = trafficSets(records, name)
  refuseObstacles(now)
  const gone = now.filter(({ type }) => !then.some((set) => set.type === type))
  const changed = then.filter((set) => !now.some((other) => sameSet(set, other)))
  return [
    ...gone.map((set): RecordChange => ({ action: 'DELETE', set: rawSet(set) })),
    ...changed.map((set): RecordChange => ({ action: 'UPSERT', set: rawSet(set) })),
  ]
}

function refuseObstacles(sets: readonly HostedRecord[]) {
  const bad = sets.find(({ obstacle }) => obstacle !== '')
  if (bad !== undefined) throw unsupported(bad, bad.obstacle)
}

function unsupported({ name, type }: DnsRecord, why: string): Failure {
  return new Failure('dns-record-unsupported', `the ${type} record of ${name} is not changed: ${why}`, {
    outcome: 'refused',
    remedy: 'Use dns: manual and change it yourself.',
  })
}
