import { isOfCloudFront } from '../../base/alias.ts'
import { trafficSets } from '../../base/record.ts'
import type { Dns, Traffic } from '../../dns/client.ts'
import type { HostedRecord, HostedRecords } from './hosted.ts'

/** Route 53 answers alias records that lead to CloudFront with this TTL, in seconds (Route 53 Developer Guide, alias records). */
const aliasTtl = 60

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
    notes: seen.notes.filter((note) => !note.includes('not shown by a query')),
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

function within(name: string, zone: string): boolean {
  return name === zone || name.endsWith(`.${zone}`)
}
