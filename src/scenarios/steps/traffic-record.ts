import { aliasTtl, type DnsRecord, isAliasSet, namedBy, trafficSets } from '../../base/record.ts'
import type { Traffic } from '../../base/traffic.ts'
import { targetDomain } from '../../move/sides.ts'
import type { Subject } from '../../move/world.ts'

/** Suggested TTL of the traffic record in seconds: as short before a step that rests on it as it may be afterwards. */
const ttl = 300
const shortTtl = 60

/** Why no CNAME can stand at a name; `undefined` where one can (RFC 1034 §3.6.2). */
function noCname(
  { alias, hosted, observation: { ownership } }: Subject,
  seen: Traffic,
): 'apex' | 'others' | undefined {
  if (ownership.apex) return 'apex'
  const sets = trafficSets(hosted?.found ?? [], alias)
  const others = seen.chain.length === 0 && (seen.hidden || sets.some(({ type }) => type !== 'CNAME'))
  return others ? 'others' : undefined
}

/**
 * The record that leads users straight to the target, as it can stand where it is to stand: a CNAME, or where none can be
 * (at the apex of a zone, beside addresses) an alias record (`ALIAS`: A and AAAA in Route 53; elsewhere ALIAS or ANAME).
 */
export function trafficRecord(
  move: Subject,
  seen: Traffic,
  { short }: { readonly short: boolean } = { short: false },
): DnsRecord {
  return {
    name: move.alias,
    type: noCname(move, seen) === undefined ? 'CNAME' : 'ALIAS',
    ttl: short ? shortTtl : ttl,
    values: [targetDomain(move)],
  }
}

/** What a person has to know about other records of the name: what changes together, and what has to be deleted first. */
export function besides(move: Subject, seen: Traffic): string {
  const bound =
    seen.chain.length === 0 && seen.hidden && seen.leadsTo !== ''
      ? ' Its HTTPS record (type 65) must point there too, or be deleted.'
      : ''
  switch (noCname(move, seen)) {
    case 'apex':
      return `The apex of a zone cannot have a CNAME: in Route 53 change its A and AAAA alias records together; at other providers use an ALIAS, ANAME or flattened record.${bound}`
    case 'others':
      return `The name has other records, so it cannot have a CNAME: in Route 53 change its A and AAAA alias records together; behind a proxy change what the proxy points to; at other providers delete its A, AAAA and HTTPS records first, then publish the CNAME.${bound}`
    default:
      return bound.trim()
  }
}

/** The records as a person publishes them: the alias records of one target are one `ALIAS`, as on the way there. */
export function toPublish(records: readonly DnsRecord[]): readonly DnsRecord[] {
  const aliases = new Map(
    records.filter(isAliasSet).map(({ name, values: [value = ''] }): [string, DnsRecord] => {
      const to = namedBy(value)
      return [to, { name, type: 'ALIAS', ttl: aliasTtl, values: [to] }]
    }),
  )
  return [...records.filter((record) => !isAliasSet(record)), ...aliases.values()]
}
