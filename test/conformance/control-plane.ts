import { CloudFrontClient } from '@aws-sdk/client-cloudfront'
import { onTestFinished } from 'vitest'
import { issue } from '../cloud/certificates.ts'
import { cloudfrontEndpoint } from '../cloud/cloudfront/endpoint.ts'
import { latest } from '../cloud/cloudfront/versions.ts'
import { DnsPlane } from '../cloud/dns/plane.ts'
import { Resolver } from '../cloud/dns/resolver.ts'
import type { Zone } from '../cloud/dns/zone.ts'
import { Faults } from '../cloud/faults.ts'
import type { CloudRequest, CloudResponse } from '../cloud/http.ts'
import type { Identity } from '../cloud/identity.ts'
import { receive } from '../cloud/reception.ts'
import { type DistributionOptions, distribution, keys } from '../cloud/scene.ts'
import { startServer } from '../cloud/server.ts'
import type { Switches } from '../cloud/switches.ts'
import { type CloudDistribution, type Holder, World } from '../cloud/world.ts'
import { credentialsOf } from './loopback.ts'

export const ours = '111122223333'
export const theirs = '444455556666'
export const www = 'www.shop.example'

/** Time that stands still until told otherwise, in ms since the epoch. */
export class ManualTime {
  value = Date.UTC(2026, 0, 1)
  readonly now = (): number => this.value
  pass(ms: number): void {
    this.value += ms
  }
}

/**
 * The control plane behind a loopback port, with two accounts: in ours a source that holds {@link www} and two more, and
 * a target; in theirs a distribution with a certificate for the same names. No edges: a change is Deployed after
 * `deployTime`.
 */
export interface ControlPlane {
  readonly world: World
  readonly time: ManualTime
  readonly dns: DnsPlane
  readonly zone: Zone
  readonly faults: Faults
  readonly url: string
  readonly source: CloudDistribution
  readonly target: CloudDistribution
  readonly foreign: CloudDistribution
  readonly ourKeys: Identity
  readonly theirKeys: Identity
  readonly certificateArn: string
  /** The AWS SDK with somebody's keys; ours unless told otherwise. */
  readonly client: (identity?: Identity, region?: string) => CloudFrontClient
  readonly add: (options?: Partial<DistributionOptions>) => CloudDistribution
  /** The request that came last, and the answer it got, as on the wire. */
  readonly last: () => { readonly request: CloudRequest; readonly response: CloudResponse }
}

export async function controlPlane(switches: Partial<Switches> = {}): Promise<ControlPlane> {
  const time = new ManualTime()
  const world = new World(time)
  Object.assign(world.switches, switches)
  const dns = new DnsPlane(world)
  world.resolver = new Resolver(dns)
  const zone = dns.addZone('shop.example', { soaMinimum: 900 })
  const names = ['shop.example', '*.shop.example']
  const { arn: certificateArn } = await issue(world, { account: ours, names })
  const { arn: theirArn } = await issue(world, { account: theirs, names })
  const add = (options: Partial<DistributionOptions> = {}) =>
    distribution(world, { account: ours, certificateArn, ...options })
  const faults = new Faults()
  let seen: { request: CloudRequest; response: CloudResponse } | undefined
  const server = await startServer(cloudfrontEndpoint(world), (endpoint, request) => {
    const outcome = receive(world, faults, endpoint, request)
    if (outcome.kind === 'answer') seen = { request, response: outcome.response }
    return outcome
  })
  onTestFinished(server.stop)
  const ourKeys = keys(world, ours)
  return {
    world,
    time,
    dns,
    zone,
    faults,
    url: server.url,
    source: add({ id: 'ESOURCE0000001', aliases: [www, 'static.shop.example', 'img.shop.example'] }),
    target: add({ id: 'ETARGET0000002' }),
    foreign: add({ account: theirs, id: 'EFOREIGN000003', certificateArn: theirArn }),
    ourKeys,
    theirKeys: keys(world, theirs),
    certificateArn,
    client: (identity = ourKeys, region = 'us-east-1') => client(server.url, identity, region),
    add,
    last: () => {
      if (seen === undefined) throw new Error('nothing was asked yet')
      return seen
    },
  }
}

function client(endpoint: string, identity: Identity, region: string): CloudFrontClient {
  const made = new CloudFrontClient({
    region,
    endpoint,
    credentials: credentialsOf(identity),
    maxAttempts: 1,
  })
  onTestFinished(() => made.destroy())
  return made
}

/** How a call was refused; fails when it was not. */
export async function refusal(
  call: Promise<unknown>,
): Promise<{ readonly code: string; readonly status: number; readonly message: string }> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Error)) throw new Error('the call was accepted')
  const metadata = '$metadata' in error ? error.$metadata : undefined
  const status =
    typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata
      ? metadata.httpStatusCode
      : 0
  return { code: error.name, status: Number(status), message: error.message }
}

/** What the control plane holds for a distribution or a tenant: its names. */
export const aliasesOf = (holder: Holder): readonly string[] => latest(holder).aliases

/** Sends something else than what the SDK made of the command: signed all the same. */
export function sending(
  client: CloudFrontClient,
  change: { body?: string; headers?: Record<string, string>; path?: string },
): CloudFrontClient {
  client.middlewareStack.add(
    (next) => async (args) => {
      const { request } = args
      if (typeof request === 'object' && request !== null) {
        if (change.path !== undefined) Object.assign(request, { path: change.path })
        if (change.body !== undefined) Object.assign(request, { body: change.body })
        if ('headers' in request) {
          const headers = { ...Object(request.headers), ...change.headers }
          if (change.body !== undefined) headers['content-length'] = String(Buffer.byteLength(change.body))
          Object.assign(request, { headers })
        }
      }
      return await next(args)
    },
    { step: 'build', priority: 'low', name: 'sendSomethingElse' },
  )
  return client
}
