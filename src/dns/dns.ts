import type { Delegation } from './delegation.ts'

/** The ownership TXT record of an alias, as the authoritative servers show it. */
export interface Ownership {
  /** Owner name without trailing dot: `_www.example.com`, `_.example.com`, `_*.example.com`. */
  readonly name: string
  /** The value that must be there: the target's `d….cloudfront.net`. */
  readonly wanted: string
  /** Whether the alias is the apex of its zone. */
  readonly apex: boolean
  /** Zone name without trailing dot; empty when it could not be found. */
  readonly zone: string
  /** `everywhere`: every authoritative server shows the value, in two rounds. `not-asked`: no server could be asked. */
  readonly state: 'everywhere' | 'partly' | 'missing' | 'not-asked'
  readonly evidence: string
  /** Other `*.cloudfront.net` values of the set. */
  readonly extra: readonly string[]
  /** How long a resolver may remember that the name does not exist, in seconds (RFC 2308). */
  readonly negativeTtl: number
}

/** Where DNS leads for an alias. */
export interface Traffic {
  /** `target`: by a CNAME chain at every server. `not-observable`: addresses without a CNAME. `none`: no records at all. */
  readonly state: 'target' | 'partly' | 'elsewhere' | 'none' | 'not-observable' | 'not-asked'
  readonly evidence: string
  /** The last name of the CNAME chain, without trailing dot; empty when there is no CNAME. */
  readonly leadsTo: string
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
