import { isOfCloudFront } from '../../base/alias.ts'
import type { Owner } from '../../base/distribution.ts'
import { aliasTtl, type DnsRecord, trafficSets, type ZoneChange } from '../../base/record.ts'
import type { Traffic } from '../../base/traffic.ts'
import type { Dns } from '../../dns/client.ts'
import { notShown } from '../../dns/traffic.ts'
import { within } from '../../dns/zone.ts'

/**
 * A record set of a hosted zone, as a plan can hold it and put it back byte for byte. `values` as Route 53 has them: TXT in
 * quotes. An alias record has no TTL (0 here) and one value: `ALIAS`, zone, name as it is written, and whether its health
 * counts.
 */
export interface HostedRecord extends DnsRecord {
  /** Where it leads by name, lower case without trailing dot: a CNAME, an alias record, an HTTPS record of another host; else empty. */
  readonly leadsTo: string
  /** Why it must not be changed (weighted, latency, failover or the like); empty: it can be. */
  readonly obstacle: string
}

/** The records of one public Route 53 zone, as far as a move may touch them: the alias and its ownership TXT (safety R12). */
export interface HostedRecords {
  readonly zoneId: string
  readonly zoneName: string
  /** The record sets of the alias and of its ownership TXT when the zone was opened. */
  readonly found: readonly HostedRecord[]
  /** The tool that the zone's tags name, which may declare its records; `undefined`: they name none, or could not be read. */
  readonly owner: Owner | undefined
  /** All record sets of the zone, or those under these names, read afresh. @throws Failure */
  readonly records: (names: readonly string[] | 'all') => Promise<readonly HostedRecord[]>
  /**
   * Makes these changes, or the first of them where Route 53 limits a batch (those of one name are never apart), by one atomic
   * batch from a fresh read, which fails where a set is no longer as just read. Nothing is sent where all is so already. `read`:
   * sets as they were just read, if they were: of a name that is pointed somewhere they are not read again. Resolves with what
   * was written, and the names that are as wanted, when Route 53 has accepted it.
   * @throws Failure with its outcome, and nothing is changed but for `unknown`; `conflict`: somebody changed a set meanwhile
   */
  readonly change: (changes: readonly ZoneChange[], read?: readonly HostedRecord[]) => Promise<Written>
  /**
   * By how many batches `change` would make these changes, by the records as they were when the zone was opened. Changes
   * nothing. @throws Failure
   */
  readonly batches: (changes: readonly ZoneChange[]) => Promise<number>
  /** Whether all servers of Route 53 have the last change of this run; true where it made none. @throws Failure */
  readonly inSync: () => Promise<boolean>
}

/** What one batch has made. */
export interface Written {
  readonly written: readonly DnsRecord[]
  readonly made: readonly string[]
}

/** So many names of the zone, each the alias of the next, are followed. */
const mostNames = 10

/**
 * Look-ups that also see where alias records lead, of the alias itself and of names that its CNAME leads to: no query shows
 * that, but the zone does. So it does where no server could be asked. What cannot be read stays as it is.
 */
export function throughZone(dns: Dns, hosted: HostedRecords): Dns {
  return {
    ...dns,
    traffic: async (alias, target) =>
      seenThroughZone(await dns.traffic(alias, target), hosted, alias, target),
  }
}

/** What queries showed, completed by the alias records of the zone. Never rejects. */
export async function seenThroughZone(
  seen: Traffic,
  hosted: Pick<HostedRecords, 'records' | 'zoneName'>,
  alias: string,
  target: string,
): Promise<Traffic> {
  const end = seen.chain.at(-1)?.to ?? alias
  if (!isOpen(seen, end) || !within(end, hosted.zoneName)) return seen
  const sets = await behind(hosted, end).catch(() => [])
  const leads = sets.filter(({ leadsTo }) => leadsTo !== '')
  if (leads.length === 0) return seen
  const wrong = sets.filter(({ leadsTo }) => leadsTo !== target.toLowerCase())
  return {
    ...seen,
    state: wrong.length === 0 ? 'target' : wrong.length < sets.length ? 'partly' : 'elsewhere',
    evidence: evidenceOf(seen, alias, sets),
    leadsTo: (wrong.find(({ leadsTo }) => leadsTo !== '') ?? leads[0])?.leadsTo ?? '',
    hidden: false,
    ttl: seen.chain[0]?.ttl ?? Math.max(...sets.map(({ ttl }) => ttl || aliasTtl)),
    notes: seen.notes.filter((note) => !note.includes(notShown)),
  }
}

/** No server could be asked for the alias. */
function unasked({ state, chain }: Traffic): boolean {
  return state === 'not-asked' && chain.length === 0
}

/** Whether queries have left open where the name leads in the end. */
function isOpen(seen: Traffic, end: string): boolean {
  const behindCname = seen.chain.length > 0 && seen.state === 'elsewhere' && !isOfCloudFront(end)
  return unasked(seen) || (seen.hidden && (seen.chain.length === 0 || behindCname))
}

function evidenceOf(seen: Traffic, alias: string, sets: readonly HostedRecord[]): string {
  const words = sets.map(
    ({ name, type, leadsTo }) => `${type} of ${name} ${leadsTo === '' ? 'has addresses' : `→ ${leadsTo}`}`,
  )
  const way = seen.chain.map(({ to }) => `→ ${to}`).join(' ')
  const before = way === '' ? '' : `${alias} ${way}, `
  return `${before}${words.join(', ')} (read in the hosted zone${unasked(seen) ? `; ${seen.evidence}` : ''})`
}

/** The sets at the end of a name's alias records, as far as these lie in the zone. @throws Failure */
async function behind(
  hosted: Pick<HostedRecords, 'records' | 'zoneName'>,
  name: string,
): Promise<readonly HostedRecord[]> {
  const ends: HostedRecord[] = []
  const seen = new Set<string>()
  for (let names = [name]; names.length > 0 && seen.size < mostNames; ) {
    for (const one of names) seen.add(one)
    const records = await hosted.records(names)
    const sets = names.flatMap((one) => trafficSets(records, one))
    const next = (set: HostedRecord) => within(set.leadsTo, hosted.zoneName) && !seen.has(set.leadsTo)
    ends.push(...sets.filter((set) => !next(set)))
    names = [...new Set(sets.filter(next).map(({ leadsTo }) => leadsTo))]
  }
  return ends
}
