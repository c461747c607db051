import type { Link } from '../base/record.ts'
import type { Delegation } from './delegation.ts'

/** The ownership TXT record of an alias, as the authoritative servers show it. */
export interface Ownership {
  /** Owner name without trailing dot: `_www.example.com`, `_.example.com`, `_*.example.com`. */
  readonly name: string
  /** The value that must be there: the target's `d….cloudfront.net`. */
  readonly wanted: string
  /** Whether the alias is the apex of its zone. */
  readonly apex: boolean
  /** Where a CNAME at the name leads, beside which no TXT record can stand; empty where there is none. */
  readonly cname: string
  /** Zone name without trailing dot; empty when it could not be found. */
  readonly zone: string
  /** `everywhere`: every authoritative server shows the value, in two rounds. `not-asked`: no server could be asked. */
  readonly state: 'everywhere' | 'partly' | 'missing' | 'not-asked'
  readonly evidence: string
  /** Other values of the set that are domains of distributions. */
  readonly extra: readonly string[]
  /** How long a resolver may remember that the name does not exist, in seconds (RFC 2308). */
  readonly negativeTtl: number
}

/** Where DNS leads for an alias. */
export interface Traffic {
  /** `target`: by a CNAME chain at every server. `not-observable`: addresses without a CNAME. `none`: no records at all. */
  readonly state: 'target' | 'partly' | 'elsewhere' | 'none' | 'not-observable' | 'not-asked'
  readonly evidence: string
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
  /** What a person should know besides: lagging servers, a wildcard record, an AAAA, a type 65 record, a proxy. */
  readonly notes: readonly string[]
}

/** DNS as the servers that are authoritative for a zone show it. Never rejects for something it merely could not ask. */
export interface Dns {
  readonly ownership: (alias: string, wanted: string) => Promise<Ownership>
  readonly traffic: (alias: string, target: string) => Promise<Traffic>
  /** The zone that answers for the alias, and the servers that it is delegated to. */
  readonly delegation: (alias: string) => Promise<Delegation>
  /** Addresses of the alias, for the probe: through the system's resolver. */
  readonly addresses: (alias: string) => Promise<readonly string[]>
}
