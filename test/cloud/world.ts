import type { Call } from './http.ts'
import type { Identity, Role } from './identity.ts'
import { defaultSwitches, type Switches } from './switches.ts'
import type { CloudTime } from './time.ts'

/**
 * One accepted version of the configuration of a distribution or of a distribution tenant. `xml`: the bytes of
 * <DistributionConfig> as they were put; of a tenant the settings that an update may replace, in a <DistributionTenant>.
 */
export interface ConfigVersion {
  readonly number: number
  /** Moves without another version where a switch says so. */
  etag: string
  readonly acceptedAt: number
  readonly xml: string
  readonly enabled: boolean
  /** Of a tenant: its active domains. */
  readonly aliases: readonly string[]
  /** Of a tenant: its own; without one it has the certificate of its multi-tenant distribution. */
  readonly certificateArn: string | undefined
  /** Of a tenant: the id of its multi-tenant distribution. */
  readonly parentId?: string
  /** Of a tenant: the id of its connection group. */
  readonly groupId?: string
  /** Status of the distribution just before this version was accepted: what a late read may still show. */
  readonly statusBefore?: 'InProgress' | 'Deployed'
}

/** What can hold a name and serve it: a distribution or a distribution tenant. */
interface HolderState {
  readonly id: string
  readonly arn: string
  readonly account: string
  /** `d….cloudfront.net`, to which the DNS of its names leads: of a tenant the routing endpoint of its connection group. */
  readonly domain: string
  /** Oldest first; the last one is what the control plane holds. */
  readonly versions: ConfigVersion[]
  status: 'InProgress' | 'Deployed'
  tags: Map<string, string>
}

export interface CloudDistribution extends HolderState {
  readonly kind: 'distribution'
  staging: boolean
  /** A multi-tenant distribution: it has no aliases, and serves by its tenants only. */
  tenantOnly: boolean
  continuousDeploymentPolicyId: string
}

export interface CloudTenant extends HolderState {
  readonly kind: 'distribution-tenant'
  readonly name: string
  domain: string
  /** ms since the epoch. */
  readonly createdAt: number
  /** The managed certificate that was asked for; its names are inactive until it is issued. */
  managedCertificate: ManagedCertificate | undefined
}

export interface ManagedCertificate {
  readonly arn: string
  status:
    | 'pending-validation'
    | 'issued'
    | 'inactive'
    | 'expired'
    | 'validation-timed-out'
    | 'revoked'
    | 'failed'
  readonly tokenHost: 'cloudfront' | 'self-hosted'
}

export type Holder = CloudDistribution | CloudTenant

/** Gives tenants their routing endpoint. */
export interface ConnectionGroup {
  readonly id: string
  readonly name: string
  readonly arn: string
  readonly account: string
  /** `d….cloudfront.net`. */
  readonly routingEndpoint: string
  readonly etag: string
  enabled: boolean
  /** When it was enabled or disabled, the oldest first; before that it was enabled. `at`: ms since the epoch. */
  readonly switched: { readonly at: number; readonly enabled: boolean }[]
  ipv6: boolean
  readonly isDefault: boolean
  /** ms since the epoch. */
  readonly createdAt: number
}

/** A certificate as ACM keeps it, with a real key pair and PEM so that edges can serve it. Times in ms since the epoch. */
export interface CloudCertificate {
  readonly arn: string
  readonly account: string
  readonly region: string
  readonly names: readonly string[]
  status: string
  readonly keyAlgorithm: string
  readonly type: 'AMAZON_ISSUED' | 'IMPORTED' | 'PRIVATE'
  /** Lower-case hex as in the certificate itself. */
  readonly serial: string
  notBefore: number
  notAfter: number
  readonly certificatePem: string
  readonly keyPem: string
}

/** Brings accepted versions to the edges. Implemented by edges.ts; a world without edges deploys at once. */
export interface EdgePlane {
  /**
   * Takes note of a version that was just accepted. `together`: versions that a mover call made at one moment. Sets the
   * holder's status to Deployed when all edges have it, by scheduling that.
   */
  publish(together: readonly { readonly distribution: Holder; readonly version: ConfigVersion }[]): void
}

/** DNS as CloudFront's own resolver sees it, with its caches. Implemented by dns/resolver.ts. Names without trailing dot. */
export interface CloudFrontResolver {
  /** The values of a TXT record; empty when there is none, which is then remembered. */
  txt(name: string): string[]
  /** The names of the CNAME chain that starts at `name`, without it; wildcard records count. */
  chain(name: string): string[]
  /** The `d….cloudfront.net` that an alias record (A, AAAA) of the hosted zone leads to, which a CNAME look-up cannot see. */
  aliasTarget?(name: string): string | undefined
  /** Whether `name` is the apex of a zone. */
  isApex(name: string): boolean
}

/**
 * What the local cloud consists of: state, due events in order of time, and a seeded source of randomness. Services
 * (control plane, edges, STS, DNS) hang on it and talk to each other through it.
 */
export class World {
  readonly time: CloudTime
  readonly distributions = new Map<string, CloudDistribution>()
  /** By id. */
  readonly tenants = new Map<string, CloudTenant>()
  /** By id. */
  readonly connectionGroups = new Map<string, ConnectionGroup>()
  readonly certificates = new Map<string, CloudCertificate>()
  /** By access key id. */
  readonly identities = new Map<string, Identity>()
  /** By ARN. */
  readonly roles = new Map<string, Role>()
  readonly switches: Switches = { ...defaultSwitches }
  readonly calls: Call[] = []
  /** By alias: who gave it up last, without a new holder so far. */
  readonly releases = new Map<string, Holder>()
  edges: EdgePlane | undefined
  resolver: CloudFrontResolver | undefined
  #due: { at: number; order: number; run: () => void }[] = []
  #order = 0
  #clock: number | undefined
  #state: number

  constructor(time: CloudTime, seed = 1) {
    this.time = time
    this.#state = seed >>> 0
  }

  /** Distributions, then tenants. */
  get holders(): Holder[] {
    return [...this.distributions.values(), ...this.tenants.values()]
  }

  /** A distribution or a tenant by its id. */
  holderById(id: string): Holder | undefined {
    return this.distributions.get(id) ?? this.tenants.get(id)
  }

  /** Now; while a due event is carried out, the time at which it was due. */
  now(): number {
    return this.#clock ?? this.time.now()
  }

  /** Carries `run` out at `at` (ms since the epoch), at the first {@link settle} from then on, in order of time. */
  schedule(at: number, run: () => void): void {
    this.#due.push({ at, order: this.#order++, run })
    this.#due.sort((a, b) => a.at - b.at || a.order - b.order)
  }

  /** Carries out all that is due. Called at the start of each request, DNS query, TLS connection and look at the recorder. */
  settle(): void {
    if (this.#clock !== undefined) return
    const until = this.time.now()
    try {
      for (let next = this.#due[0]; next !== undefined && next.at <= until; next = this.#due[0]) {
        this.#due.shift()
        this.#clock = next.at
        next.run()
      }
    } finally {
      this.#clock = undefined
    }
  }

  /** A number in [0, 1), the same sequence for the same seed (mulberry32). */
  random(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
