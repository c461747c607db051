import type { Clock } from '../../base/clock.ts'
import { asFailure, Failure } from '../../base/failure.ts'
import { type DnsRecord, namedBy, sameSet, showsValue, trafficSets, txtText } from '../../base/record.ts'
import type { RecordChange } from './client.ts'
import { findHostedZone, type ZoneWanted } from './find-hosted-zone.ts'
import type { HostedRecord, HostedRecords } from './hosted.ts'
import { hostedRecord, rawSet, writtenRecord } from './hosted-record.ts'
import { aliasSet, plainSet, type RawSet } from './record-sets.ts'

/** How long a change whose id is not known, since no answer came, may take to all servers, in ms (Route 53 FAQ: 60 s). */
const usualPropagation = 60_000

/** What Route 53 says of a batch that does not fit the zone as it is now (aws-docs: API_ChangeResourceRecordSets). */
const overtaken = /but it was not found|do not match the current values|already exists|conflict/i

/**
 * Opens the hosted zone that answers for an alias.
 * @throws Failure `zone-not-found`, `access-denied`, `service-error`
 */
export async function openHostedZone(
  wanted: ZoneWanted & { readonly ownershipName: string | Promise<string>; readonly clock: Clock },
): Promise<HostedRecords> {
  const { clock } = wanted
  const { route53, id, name: zoneName } = await findHostedZone(wanted)
  const records = async (names: readonly string[]) => (await route53.records(id, names)).map(hostedRecord)
  const [found, owner] = await Promise.all([
    Promise.resolve(wanted.ownershipName).then((name) => records([wanted.alias, name])),
    route53.stack(id).catch(() => ''),
  ])
  let pending: string | undefined
  let unheardUntil = 0
  const change = async (changes: readonly RecordChange[], why: string): Promise<readonly DnsRecord[]> => {
    if (changes.length === 0) return []
    try {
      pending = await route53.change(id, changes, `move-cloudfront-alias: ${why}`)
    } catch (thrown) {
      const failure = conflicting(thrown)
      if (failure.outcome === 'unknown') unheardUntil = clock.now() + usualPropagation
      throw failure
    }
    return changes.flatMap(({ action, set }) => (action === 'DELETE' ? [] : [writtenRecord(set)]))
  }
  return {
    zoneId: id,
    zoneName,
    found,
    owner,
    records,
    publishOwnership: async (name, values, ttl) =>
      change(withValues(await records([name]), name, values, ttl), `ownership of ${name}`),
    withdrawOwnership: async (name, values) =>
      change(withoutValues(await records([name]), name, values), `ownership of ${name} withdrawn`),
    pointAt: async (alias, domain, read) => {
      const own = trafficSets(read, alias)
      const sets = own.length > 0 ? own : await records([alias, ...wildcardsAbove(alias, zoneName)])
      return change(pointing(sets, alias, domain), `${alias} to ${domain}`)
    },
    restore: async (alias, wantedSets) =>
      change(restoring(await records([alias]), alias, wantedSets), `${alias} as it was`),
    inSync: async () => {
      if (pending === undefined) return clock.now() >= unheardUntil
      const done = await route53.inSync(pending)
      if (done) pending = undefined
      return done
    },
  }
}

/** The TXT set with some values more; nothing where they are there. Delete and create in one batch fail when the set has changed. */
function withValues(
  sets: readonly HostedRecord[],
  name: string,
  values: readonly string[],
  ttl: number,
): RecordChange[] {
  const missing = values.filter((value) => !showsValue(sets, name, value)).map((value) => `"${value}"`)
  if (missing.length === 0) return []
  const old = ownershipSet(sets, name)
  if (old === undefined) return [{ action: 'CREATE', set: plainSet(name, 'TXT', ttl, missing) }]
  return replacing(old, { ...old, values: [...old.values, ...missing] })
}

function withoutValues(
  sets: readonly HostedRecord[],
  name: string,
  values: readonly string[],
): RecordChange[] {
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
    .filter((parent) => parent === zone || parent.endsWith(`.${zone}`))
    .map((parent) => `*.${parent}`)
}

/**
 * The sets of the alias, led to `domain`: those that are there keep their types, so A and AAAA change together. A name
 * without any gets the form of the DNS wildcard that answered for it, else A and AAAA.
 */
function pointing(sets: readonly HostedRecord[], alias: string, domain: string): RecordChange[] {
  const own = trafficSets(sets, alias)
  refuseObstacles(own)
  const shadow = wildcardSets(sets, alias)
  const like = own.length > 0 ? own : shadow
  const cname = like.find(({ type }) => type === 'CNAME')
  if (cname !== undefined)
    return [{ action: 'UPSERT', set: plainSet(alias, 'CNAME', cname.ttl, [`${domain}.`]) }]
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
  if (set.values[0]?.startsWith('ALIAS ')) return aliasSet(alias, 'HTTPS', domain)
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

function restoring(
  sets: readonly HostedRecord[],
  alias: string,
  wanted: readonly DnsRecord[],
): RecordChange[] {
  const now = trafficSets(sets, alias)
  const then = trafficSets(wanted, alias)
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

/** Somebody changed the set between our read and our write: nothing was changed; it has to be read again. */
function conflicting(thrown: unknown): Failure {
  const failure = asFailure(thrown)
  const { code, message, outcome, requestId } = failure
  if (outcome !== 'refused' || code !== 'dns-record-unsupported' || !overtaken.test(message)) return failure
  return new Failure('service-error', message, {
    outcome: 'conflict',
    cause: failure,
    ...(requestId === undefined ? {} : { requestId }),
  })
}
