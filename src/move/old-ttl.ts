import { aliasTtl, isAliasSet, linksOf, namedBy, trafficSets, wildcardSet } from '../base/record.ts'
import { duration } from '../base/text.ts'
import type { Traffic } from '../base/traffic.ts'
import { targetDomain } from './sides.ts'
import type { Subject } from './world.ts'

/** Where nobody has seen the old record, in seconds (safety W_dns). */
const assumed = 3_600

/** For how long resolvers may remember where DNS led before. */
export interface OldTtl {
  readonly seconds: number
  /** The TTL of the longest-lived record of the old chain, in seconds: whichever of them is changed, no more than this is needed. */
  readonly longest: number
  /** Who has seen the old record: the plan, the first look of this run, a cache that this run has asked, or nobody. `unread`: it may be there, and could not be read. */
  readonly seenBy: 'plan' | 'run' | 'cache' | 'nobody' | 'unread'
}

/** The record that led elsewhere: its own TTL in seconds, and the CNAMEs that follow each other from it. */
interface Old {
  readonly own: number
  readonly links: readonly { readonly name: string; readonly ttl: number; readonly to: string }[]
  readonly seenBy: 'plan' | 'run' | 'cache'
}

/**
 * For how long resolvers may remember the record that was there before, from the moment that DNS is switched: the largest TTL
 * of all CNAMEs of its chain that have changed (safety W_dns). The plan has the old record, or else this run's own first look;
 * where neither has seen it, the larger of the present TTL and 1 h. `now`: where DNS leads at present; while that is not yet
 * the target, the record that is to be changed is the alias's own.
 */
export function oldTtlOf(move: Subject, now: Traffic = move.observation.traffic): OldTtl {
  const old = oldRecord(move)
  if (old === undefined) {
    // At the apex of a zone no CNAME can have stood (RFC 1034 §3.6.2), and of others CloudFront takes no notice.
    const seconds = move.observation.ownership.apex ? now.ttl : Math.max(now.ttl, assumed)
    const seenBy = move.observation.traffic.state === 'target' ? 'nobody' : 'unread'
    return { seconds, longest: seconds, seenBy }
  }
  const changed =
    now.state === 'target'
      ? old.links.filter(({ name, to }) => now.chain.some((link) => link.name === name && link.to !== to))
      : []
  const seconds = changed.length === 0 ? old.own : Math.max(...changed.map(({ ttl }) => ttl))
  return { seconds, longest: Math.max(old.own, ...old.links.map(({ ttl }) => ttl)), seenBy: old.seenBy }
}

/** The record that led elsewhere, by whoever has seen it first; `undefined` where DNS has only been seen to lead to the target. */
function oldRecord(move: Subject): Old | undefined {
  const { alias, initial, observation } = move
  const domain = targetDomain(move)
  const byQuery = move.hosted === undefined && observation.traffic.cached === true ? 'cache' : 'run'
  const seenBy = initial.planned ? 'plan' : byQuery
  const sets = trafficSets(initial.records, alias)
  const links = linksOf(initial.records, alias)
  const past = sets.filter(({ values }) => !values.some((value) => namedBy(value) === domain))
  // One of type CNAME is answered with the TTL of the record that it names, which only a query shows.
  const untold = past.some((set) => set.type === 'CNAME' && isAliasSet(set))
  if (past.length > 0 && !untold && !links.some(({ to }) => to === domain)) {
    const own = Math.max(...past.map((set) => (isAliasSet(set) ? aliasTtl : set.ttl)))
    return { own, links, seenBy }
  }
  const wildcard = past.length === 0 ? wildcardSet(initial.records, alias) : undefined
  if (wildcard !== undefined && namedBy(wildcard.values[0] ?? '') !== domain)
    return { own: wildcard.ttl, links: [], seenBy }
  const { state, chain, ttl } = observation.traffic
  // Nothing led anywhere, so there is nothing to remember.
  if (state === 'none') return { own: 0, links: [], seenBy: 'run' }
  const seen = state === 'elsewhere' || state === 'partly' || state === 'not-observable'
  return seen ? { own: chain[0]?.ttl ?? ttl, links: chain, seenBy: byQuery } : undefined
}

/** The TTL with who has seen it, for people. */
export function oldTtlText({ seconds, seenBy }: OldTtl): string {
  const ttl = duration(seconds * 1_000)
  switch (seenBy) {
    case 'plan':
      return `its TTL was ${ttl}, according to the plan`
    case 'run':
      return `its TTL was ${ttl} when this run read it`
    case 'cache':
      return `${ttl} is assumed, because a resolver shows only what is left of its TTL`
    case 'nobody':
      return `${ttl} is assumed, because DNS already pointed to the target when this run began and no plan shows the old record`
    case 'unread':
      return `${ttl} is assumed, because the old record could not be read`
    default:
      return seenBy satisfies never
  }
}
