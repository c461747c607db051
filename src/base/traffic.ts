import { isOfCloudFront } from './alias.ts'
import type { Link } from './record.ts'

/** Where DNS leads for an alias. */
export interface Traffic {
  /** `target`: by a CNAME chain at every server. `not-observable`: addresses without a CNAME. `none`: no records at all. */
  readonly state: 'target' | 'partly' | 'elsewhere' | 'none' | 'not-observable' | 'not-asked'
  readonly evidence: string
  /** `partly` only because servers did not answer: all that did lead to the target. */
  readonly unheard?: true
  /** The last name of the CNAME chain, or what an HTTPS record leads to; without trailing dot, empty when there is neither. */
  readonly leadsTo: string
  /**
   * The CNAMEs by which it leads there, that of the alias first, each with the largest TTL that a server gave: the ways past
   * the target where there are such, else those to it. Empty without a CNAME.
   */
  readonly chain: readonly Link[]
  /** It ends in addresses under a name that is not CloudFront's: whether these are CloudFront's (an alias record) no query shows. */
  readonly hidden: boolean
  /** The largest TTL of the alias's own record, in seconds. */
  readonly ttl: number
  /** A cache has answered, which shows what is left of a TTL: that of the alias's own record is assumed. Not so where more than that is left. */
  readonly cached?: boolean
  /** What a person should know besides: lagging servers, a wildcard record, an AAAA, a type 65 record, a proxy. */
  readonly notes: readonly string[]
}

/** Whether servers answered, and not all of them lead to the target: one that does not answer counts as one that does not. */
export function isAway({ state }: Pick<Traffic, 'state'>): boolean {
  return state === 'elsewhere' || state === 'partly' || state === 'none'
}

/** Whether nothing shows that DNS leads anywhere else than to the target, and some server that it leads there. */
export function leadsOn({ state, unheard }: Pick<Traffic, 'state' | 'unheard'>): boolean {
  return state === 'target' || unheard === true
}

/** Whether users reach CloudFront: by a name of it, or by addresses of the name itself, which nobody can tell from CloudFront's. */
export function reachesCloudFront({ state, leadsTo }: Pick<Traffic, 'state' | 'leadsTo'>): boolean {
  return state === 'not-observable' || isOfCloudFront(leadsTo)
}

/** Whether what was heard says nothing against the target: only some servers answered, or none. */
export function isUnheard({ state, unheard }: Pick<Traffic, 'state' | 'unheard'>): boolean {
  return unheard === true || state === 'not-asked'
}

/**
 * Whether DNS leads to CloudFront, as far as can be seen. Addresses under a name that is not CloudFront's, with a CNAME before them
 * or without, may be CloudFront's all the same (alias records of Route 53, flattening): that cannot be told from outside. Names of
 * other services of AWS are none of CloudFront's.
 */
export function leadsToCloudFront({
  state,
  hidden,
  leadsTo,
}: Pick<Traffic, 'state' | 'hidden' | 'leadsTo'>): boolean {
  return state === 'target' || isOfCloudFront(leadsTo) || (hidden && !leadsTo.endsWith('.amazonaws.com'))
}
