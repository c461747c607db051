import { ownershipName } from '../base/alias.ts'
import { type DnsRecord, leadsOnlyTo, namedBy, sameSet } from '../base/record.ts'
import type { PlanDifference } from './plan.ts'
import type { Plan } from './shape.ts'

/**
 * How much of the DNS of a name could be read just now. `zone`: the hosted zone, so all record sets. `query`: what a query shows of the
 * alias, a CNAME where there is one. `cache`: the same by a cache, so with an assumed TTL. `addresses`: it has addresses, and no query shows by what record. `none`: it has no
 * record. `not`: no server answered.
 */
export type RecordsRead = 'zone' | 'query' | 'cache' | 'addresses' | 'none' | 'not'

/** What was seen of the DNS of each name. `led`: whether it leads to the target at every server, directly or not; by default not known. */
export interface DnsSeen {
  readonly records: (alias: string) => RecordsRead
  readonly led?: (alias: string) => boolean
}

/** The types by which a name leads users somewhere. */
const trafficTypes = ['A', 'AAAA', 'CNAME', 'HTTPS']

/**
 * Whether a move of these aliases rests on a record set: those that lead users, and the ownership TXT. At the apex of a zone
 * mail, certificate and name server records stand under the same name, which are none of the move's (contract, `plan`).
 */
export function isBound(
  { name, type }: Pick<DnsRecord, 'name' | 'type'>,
  aliases: readonly string[],
): boolean {
  if (type !== 'TXT') return trafficTypes.includes(type) && aliases.includes(name)
  return aliases.some((alias) => [true, false].some((apex) => ownershipName(alias, apex) === name))
}

/**
 * In what the zones and the bound records differ, one line a record set; as far as both the plan and this run could see them.
 * Each name is compared by what was seen of its own.
 */
export function recordDifferences(
  plan: Plan,
  now: Plan,
  { records: read, led = () => false }: DnsSeen,
): PlanDifference[] {
  return [
    ...zoneDifferences(plan, now, plan.aliases.map(read)),
    ...plan.aliases.flatMap((alias) => {
      const bound = ({ dns }: Plan) => dns.records.filter((record) => isBound(record, [alias]))
      const [was, is, seen] = [bound(plan), bound(now), read(alias)]
      if (seen === 'not') return []
      const whole = seen === 'zone' && plan.dns['zone-id'] !== null
      const there = leadingTo(plan, alias, led(alias))
      return whole ? bySet(plan, was, is, there) : byQuery(was, is, { read: seen, there })
    }),
  ]
}

/**
 * Which records lead a name to the target, as the plan wants it: by themselves; or the alias's own CNAME, by whatever way a person has
 * chosen, where the name was seen to lead there (`led`). That is switched for a run that waits for it (safety W_dns), and so it is for
 * one that resumes.
 */
function leadingTo({ target: { domain } }: Plan, alias: string, led: boolean): Leading {
  return (record) =>
    (domain !== null && leadsOnlyTo(record, domain)) || (led && isCname(record) && record.name === alias)
}

type Leading = (record: DnsRecord) => boolean

/** What was not written by this action when the plan was approved is not written under it. A zone that is not read now is no difference. */
function zoneDifferences(
  { dns: was }: Plan,
  { dns: is }: Plan,
  read: readonly RecordsRead[],
): PlanDifference[] {
  const ids = (text: string | null) => text?.split(',') ?? []
  const fits = read.every((one) => one === 'zone')
    ? was['zone-id'] === is['zone-id']
    : ids(is['zone-id']).every((id) => ids(was['zone-id']).includes(id))
  if (fits) return []
  return [{ field: 'dns.zone-id', was: was['zone-id'] ?? 'none', is: is['zone-id'] ?? 'none' }]
}

/** Both were read in the zone: each set is as it was, or as the plan leaves it. */
function bySet(
  plan: Plan,
  was: readonly DnsRecord[],
  is: readonly DnsRecord[],
  there: Leading,
): PlanDifference[] {
  const key = ({ name, type }: DnsRecord) => `${type} ${name}`
  const old = new Map(was.map((record) => [key(record), record]))
  const present = new Map(is.map((record) => [key(record), record]))
  const switched = is.some(there)
  return [...new Set([...old.keys(), ...present.keys()])].flatMap((member) => {
    const [before, after] = [old.get(member), present.get(member)]
    if ((before ?? after)?.type === 'TXT') return ownershipDifferences(plan, member, before, after)
    if (after !== undefined && there(after)) return []
    // A set that is gone was replaced (a CNAME by alias records) only where the name now leads to the target.
    if (after === undefined && switched) return []
    return before !== undefined && after !== undefined && sameSet(before, after)
      ? []
      : [difference(member, before, after)]
  })
}

/** The values of the move's own ends come and go with it. */
function ownershipDifferences(
  { source, target }: Plan,
  member: string,
  before: DnsRecord | undefined,
  after: DnsRecord | undefined,
): PlanDifference[] {
  const own = [target.domain, source?.domain]
  const others = (record: DnsRecord | undefined) =>
    (record?.values ?? []).filter((value) => !own.includes(namedBy(value)))
  const [was, is] = [others(before), others(after)]
  return sameValues(was, is) ? [] : [{ field: 'dns.records', member, was: words(was), is: words(is) }]
}

/** Leads to the same, for no longer than it did as far as that is known. */
function fits(cname: DnsRecord | undefined, now: DnsRecord, read: RecordsRead): boolean {
  const names = (record: DnsRecord) => namedBy(record.values[0] ?? '')
  const known = read !== 'cache'
  return cname !== undefined && (!known || now.ttl <= cname.ttl) && names(now) === names(cname)
}

/**
 * One of the two is known by a query only, which shows no more than a CNAME. Its TTL may have been that of a cache, which counts
 * down: only a longer one is a difference, and none that is assumed now. A plan that shows no record of the alias may have been made when no server answered.
 */
function byQuery(
  was: readonly DnsRecord[],
  is: readonly DnsRecord[],
  { read, there }: { readonly read: RecordsRead; readonly there: Leading },
): PlanDifference[] {
  const ofTraffic = (records: readonly DnsRecord[]) => records.filter(({ type }) => type !== 'TXT')
  const before = ofTraffic(was)
  const after = ofTraffic(is)
  const [cname, now] = [before.find(isCname), after.find(isCname)]
  const [first] = before
  if (first === undefined || after.some(there)) return []
  const member = `${(cname ?? now ?? first).type} ${first.name}`
  if (now !== undefined) return fits(cname, now, read) ? [] : [difference(member, cname ?? first, now)]
  if (read === 'none' || (read === 'zone' && after.length === 0))
    return [difference(member, cname ?? first, undefined)]
  if (cname === undefined) return []
  return [{ field: 'dns.records', member, was: recordText(cname), is: 'addresses without a CNAME' }]
}

function isCname({ type }: DnsRecord): boolean {
  return type === 'CNAME'
}

function sameValues(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort())
}

function difference(member: string, was: DnsRecord | undefined, is: DnsRecord | undefined): PlanDifference {
  return { field: 'dns.records', member, was: recordText(was), is: recordText(is) }
}

function recordText(record: DnsRecord | undefined): string {
  return record === undefined ? 'none' : `${words(record.values)} (TTL ${record.ttl} s)`
}

function words(values: readonly string[]): string {
  return values.length === 0 ? 'none' : values.join(' and ')
}
