import { trafficSets } from '../../base/record.ts'
import type { Dns, Traffic } from '../../dns/dns.ts'
import type { HostedRecord, HostedRecords } from './hosted.ts'

/** Route 53 answers alias records that lead to CloudFront with this TTL, in seconds (Route 53 Developer Guide, alias records). */
const aliasTtl = 60

/**
 * Look-ups that also see where alias records lead: no query shows that, but the zone does. What cannot be read stays not
 * observable.
 */
export function throughZone(dns: Dns, hosted: HostedRecords): Dns {
  return {
    ...dns,
    traffic: async (alias, target) => {
      const seen = await dns.traffic(alias, target)
      if (seen.state !== 'not-observable') return seen
      const records = await hosted.records([alias]).catch(() => [])
      return seenThroughZone(seen, trafficSets(records, alias), target)
    },
  }
}

/** What queries showed, completed by the alias records of the zone. Pure. */
export function seenThroughZone(seen: Traffic, sets: readonly HostedRecord[], target: string): Traffic {
  const leads = sets.filter(({ leadsTo }) => leadsTo !== '')
  if (seen.state !== 'not-observable' || leads.length === 0) return seen
  const wrong = sets.filter(({ leadsTo }) => leadsTo !== target.toLowerCase())
  const words = sets.map(
    ({ name, type, leadsTo }) => `${type} of ${name} ${leadsTo === '' ? 'has addresses' : `→ ${leadsTo}`}`,
  )
  return {
    ...seen,
    state: wrong.length === 0 ? 'target' : wrong.length < sets.length ? 'partly' : 'elsewhere',
    evidence: `${words.join(', ')} (alias records, read in the hosted zone)`,
    leadsTo: (wrong.find(({ leadsTo }) => leadsTo !== '') ?? leads[0])?.leadsTo ?? '',
    ttl: aliasTtl,
    notes: seen.notes.filter((note) => !note.includes('cannot be seen by a query')),
  }
}
