import {
  type Change,
  ChangeResourceRecordSetsCommand,
  type ResourceRecordSet,
  Route53Client,
} from '@aws-sdk/client-route-53'
import { DnsPlane } from '../../cloud/dns/plane.ts'
import type { Zone } from '../../cloud/dns/zone.ts'
import type { Identity, Policy } from '../../cloud/identity.ts'
import { type Route53, route53Endpoint } from '../../cloud/route53.ts'
import { keys } from '../../cloud/scene.ts'
import { startServer } from '../../cloud/server.ts'
import { World } from '../../cloud/world.ts'

export const account = '111122223333'

/** Route 53 of a local cloud behind HTTP, on a time that stands still until it is moved. */
export interface Rig {
  readonly plane: DnsPlane
  readonly endpoint: Route53
  readonly url: string
  readonly world: World
  /** Moves the time of the world; ms. */
  readonly pass: (ms: number) => void
  /** The SDK's client with keys of an account. */
  readonly client: (account?: string, policies?: readonly Policy[]) => Route53Client
  readonly keys: (account?: string, policies?: readonly Policy[]) => Identity
  readonly stop: () => Promise<void>
}

export async function startRig(): Promise<Rig> {
  let now = Date.UTC(2026, 0, 1)
  const world = new World({ now: () => now })
  const plane = new DnsPlane(world)
  const endpoint = route53Endpoint(plane)
  const server = await startServer(endpoint, (to, request) => ({
    kind: 'answer',
    response: to.handle(request).response,
    lateMs: 0,
  }))
  const clients: Route53Client[] = []
  return {
    plane,
    endpoint,
    url: server.url,
    world,
    pass: (ms) => {
      now += ms
    },
    keys: (owner = account, policies) => keys(world, owner, policies),
    client: (owner = account, policies) => {
      const { accessKeyId, secretAccessKey } = keys(world, owner, policies)
      const client = new Route53Client({
        endpoint: server.url,
        region: 'us-east-1',
        maxAttempts: 1,
        credentials: { accessKeyId, secretAccessKey },
      })
      clients.push(client)
      return client
    },
    stop: async () => {
      for (const client of clients) client.destroy()
      await server.stop()
    },
  }
}

/** A set of plain records. */
export function records(
  name: string,
  type: 'A' | 'AAAA' | 'CNAME' | 'TXT' | 'MX',
  values: readonly string[],
  ttl = 300,
): ResourceRecordSet {
  return { Name: name, Type: type, TTL: ttl, ResourceRecords: values.map((Value) => ({ Value })) }
}

/** An alias record that points at a distribution. */
export function alias(name: string, type: 'A' | 'AAAA', health = false): ResourceRecordSet {
  return {
    Name: name,
    Type: type,
    AliasTarget: {
      HostedZoneId: 'Z2FDTNDATAQYW2',
      DNSName: 'd222222abcdef8.cloudfront.net.',
      EvaluateTargetHealth: health,
    },
  }
}

export function send(
  client: Route53Client,
  zone: string,
  ...changes: readonly [Change['Action'], ResourceRecordSet][]
) {
  return client.send(
    new ChangeResourceRecordSetsCommand({
      HostedZoneId: zone,
      ChangeBatch: {
        Comment: 'move www.example.com',
        Changes: changes.map(([Action, ResourceRecordSet]) => ({ Action, ResourceRecordSet })),
      },
    }),
  )
}

/** A zone with a CNAME, a wildcard and a TXT set of two values. */
export function exampleZone({ plane }: Rig): Zone {
  return plane.addZone('example.com').load([
    { name: 'www.example.com', type: 'CNAME', ttl: 120, values: ['d111111abcdef8.cloudfront.net'] },
    { name: '*.example.com', type: 'A', values: ['192.0.2.1'] },
    { name: 'txt.example.com', type: 'TXT', values: ['"one"', '"two"'] },
  ])
}
