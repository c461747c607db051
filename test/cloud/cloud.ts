import { setTimeout as pause } from 'node:timers/promises'
import { acmEndpoint } from './acm.ts'
import type { StsOptions } from './assume-role.ts'
import { cloudfrontEndpoint } from './cloudfront/endpoint.ts'
import { DnsPlane } from './dns/plane.ts'
import { Resolver } from './dns/resolver.ts'
import type { EdgeServer } from './edge-server.ts'
import { Edges } from './edges.ts'
import { Faults } from './faults.ts'
import { defaultJob, type GitHubJob, githubEndpoint } from './github.ts'
import type { CloudRequest, CloudResponse, Endpoint } from './http.ts'
import { type Outcome, receive } from './reception.ts'
import { type Route53, route53Endpoint } from './route53.ts'
import { environmentOf, openSockets } from './sockets.ts'
import { stsEndpoint } from './sts.ts'
import type { Switches } from './switches.ts'
import { type CloudTime, wallTime } from './time.ts'
import { World } from './world.ts'

export interface CloudOptions {
  /** Default: wall-clock time. */
  readonly time?: CloudTime
  /** Waits on the cloud's time, for late answers without sockets; default: wall-clock time. */
  readonly sleep?: (ms: number) => Promise<void>
  readonly seed?: number
  readonly switches?: Partial<Switches>
  /** Default: 8. */
  readonly edges?: number
  /** How long a deployment takes, ms; default: 1–3 s, short enough for wall-clock time. */
  readonly deployTime?: { readonly min: number; readonly max: number }
  /** What differs from the default job. */
  readonly job?: Partial<GitHubJob>
  readonly sts?: StsOptions
  /** False: no sockets at all, for runs on virtual time through {@link Cloud.request}. */
  readonly sockets?: boolean
}

type EndpointName = Endpoint['name']

/** A connection that broke, as the HTTP client of Node.js would report it. */
export class ConnectionReset extends Error {
  readonly code = 'ECONNRESET'
}

/** A running local cloud. */
export interface Cloud {
  readonly world: World
  readonly faults: Faults
  readonly edges: Edges
  readonly dns: DnsPlane
  readonly route53: Route53
  /** The job that GitHub vouches for; may be changed at any time. */
  readonly job: GitHubJob
  /** `http://127.0.0.1:port` by endpoint; empty without sockets. */
  readonly urls: ReadonlyMap<EndpointName, string>
  /** Authoritative name servers, `host:port`; empty without sockets. */
  readonly dnsServers: readonly string[]
  /** Absent without sockets. */
  readonly edgeServer: EdgeServer | undefined
  /**
   * The environment that leads the bundle, or an AWS client, here. Inputs and credentials are for the caller to add.
   * A variable that `overrides` sets to undefined is left out.
   */
  environment(overrides?: Readonly<Record<string, string | undefined>>): Record<string, string>
  /** A call without sockets. Never resolves for one that hangs. @throws ConnectionReset */
  request(endpoint: EndpointName, request: CloudRequest): Promise<CloudResponse>
  stop(): Promise<void>
}

/** Starts everything in this process. */
export async function startCloud(options: CloudOptions = {}): Promise<Cloud> {
  const world = new World(options.time ?? wallTime, options.seed)
  Object.assign(world.switches, options.switches)
  const faults = new Faults()
  const edges = new Edges(world, {
    count: options.edges ?? 8,
    deployTime: options.deployTime ?? { min: 1_000, max: 3_000 },
  })
  const dns = new DnsPlane(world)
  world.resolver = new Resolver(dns)
  const job: GitHubJob = { ...defaultJob, ...options.job }
  const route53 = route53Endpoint(dns)
  const endpoints: readonly Endpoint[] = [
    cloudfrontEndpoint(world),
    stsEndpoint(world, options.sts),
    acmEndpoint(world),
    route53,
    githubEndpoint(world, job),
  ]
  const sockets =
    options.sockets === false ? undefined : await openSockets(world, edges, dns, faults, endpoints)
  const sleep = options.sleep ?? ((ms: number) => pause(ms))
  return {
    world,
    faults,
    edges,
    dns,
    route53,
    job,
    urls: sockets?.urls ?? new Map(),
    dnsServers: sockets?.dnsServers ?? [],
    edgeServer: sockets?.edgeServer,
    environment: (overrides = {}) => environmentOf(sockets, job, overrides),
    request: async (name, request) => {
      const endpoint = endpoints.find((one) => one.name === name)
      if (endpoint === undefined) throw new Error(`There is no endpoint ${name}.`)
      return await delivered(receive(world, faults, endpoint, request), sleep)
    },
    stop: async () => {
      await sockets?.stop()
    },
  }
}

async function delivered(outcome: Outcome, sleep: (ms: number) => Promise<void>): Promise<CloudResponse> {
  if (outcome.kind === 'silence') return await new Promise<never>(() => undefined)
  if (outcome.kind === 'reset') throw new ConnectionReset('socket hang up')
  if (outcome.lateMs > 0) await sleep(outcome.lateMs)
  if (outcome.cutAt === undefined) return outcome.response
  throw new ConnectionReset('aborted')
}
