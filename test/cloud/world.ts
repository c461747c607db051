import type { Call } from './http.ts'
import type { Identity, Role } from './identity.ts'
import { defaultSwitches, type Switches } from './switches.ts'
import type { CloudTime } from './time.ts'

/** One accepted version of a distribution's configuration. `xml`: the bytes of <DistributionConfig> as they were put. */
export interface ConfigVersion {
  readonly number: number
  /** Moves without another version where a switch says so. */
  etag: string
  readonly acceptedAt: number
  readonly xml: string
  readonly enabled: boolean
  readonly aliases: readonly string[]
  readonly certificateArn: string | undefined
  /** Status of the distribution just before this version was accepted: what a late read may still show. */
  readonly statusBefore?: 'InProgress' | 'Deployed'
}

export interface CloudDistribution {
  readonly id: string
  readonly arn: string
  readonly account: string
  /** `d….cloudfront.net`. */
  readonly domain: string
  /** Oldest first; the last one is what the control plane holds. */
  readonly versions: ConfigVersion[]
  status: 'InProgress' | 'Deployed'
  staging: boolean
  tenantOnly: boolean
  continuousDeploymentPolicyId: string
  tags: Map<string, string>
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
   * distribution's status to Deployed when all edges have it, by scheduling that.
   */
  publish(
    together: readonly { readonly distribution: CloudDistribution; readonly version: ConfigVersion }[],
  ): void
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
  readonly certificates = new Map<string, CloudCertificate>()
  /** By access key id. */
  readonly identities = new Map<string, Identity>()
  /** By ARN. */
  readonly roles = new Map<string, Role>()
  readonly switches: Switches = { ...defaultSwitches }
  readonly calls: Call[] = []
  /** By alias: the distribution that gave it up last, without a new holder so far. */
  readonly releases = new Map<string, CloudDistribution>()
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
