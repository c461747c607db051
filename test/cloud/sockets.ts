import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { authorityPem } from './certificates.ts'
import type { DnsPlane } from './dns/plane.ts'
import { startDns } from './dns/servers.ts'
import { type EdgeServer, startEdgeServer } from './edge-server.ts'
import type { Edges } from './edges.ts'
import type { Faults } from './faults.ts'
import type { GitHubJob } from './github.ts'
import type { Endpoint } from './http.ts'
import { receive } from './reception.ts'
import { startServer } from './server.ts'
import type { World } from './world.ts'

type EndpointName = Endpoint['name']

/** All that listens for a local cloud. */
export interface Sockets {
  readonly urls: ReadonlyMap<EndpointName, string>
  readonly dnsServers: readonly string[]
  readonly edgeServer: EdgeServer
  /** Path of the PEM file with the authority that the edges' certificates come from. */
  readonly authorityFile: string
  readonly stop: () => Promise<void>
}

/** Puts every endpoint, the name servers and the edges on free loopback ports. What was opened is closed when a later part fails. */
export async function openSockets(
  world: World,
  edges: Edges,
  dns: DnsPlane,
  faults: Faults,
  endpoints: readonly Endpoint[],
): Promise<Sockets> {
  const closers: (() => Promise<void>)[] = []
  const stop = async () => {
    await Promise.all(closers.splice(0).map((close) => close()))
  }
  try {
    const urls = new Map<EndpointName, string>()
    for (const endpoint of endpoints) {
      const server = await startServer(endpoint, (to, request) => receive(world, faults, to, request))
      closers.push(server.stop)
      urls.set(endpoint.name, server.url)
    }
    const running = await startDns(dns)
    closers.push(running.stop)
    const edgeServer = await startEdgeServer(world, edges)
    closers.push(() => edgeServer.stop())
    const directory = await mkdtemp(join(tmpdir(), 'local-cloud-'))
    closers.push(() => rm(directory, { recursive: true }))
    const authorityFile = join(directory, 'authority.pem')
    await writeFile(authorityFile, await authorityPem())
    const dnsServers = running.servers.map(({ host, port }) => `${host}:${port}`)
    return { urls, dnsServers, edgeServer, authorityFile, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Variables of the SDKs and of the runner that hold an endpoint. */
const endpointVariables: Readonly<Record<EndpointName, string>> = {
  cloudfront: 'AWS_ENDPOINT_URL_CLOUDFRONT',
  sts: 'AWS_ENDPOINT_URL_STS',
  acm: 'AWS_ENDPOINT_URL_ACM',
  route53: 'AWS_ENDPOINT_URL_ROUTE_53',
  github: 'GITHUB_API_URL',
}

/** The standard environment that leads a process to these sockets, as the job that GitHub vouches for. */
export function environmentOf(
  sockets: Sockets | undefined,
  job: GitHubJob,
  overrides: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  if (sockets === undefined) throw new Error('A cloud without sockets leads no process to it.')
  const standard: Record<string, string | undefined> = {
    CLOUDFRONT_EDGE_ADDRESS: sockets.edgeServer.address,
    NODE_EXTRA_CA_CERTS: sockets.authorityFile,
    ...Object.fromEntries([...sockets.urls].map(([name, url]) => [endpointVariables[name], url])),
    ACTIONS_ID_TOKEN_REQUEST_URL: `${sockets.urls.get('github')}/oidc/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.requestToken,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: job.actor,
    GITHUB_EVENT_NAME: job.eventName,
    GITHUB_REF: job.ref,
    GITHUB_REPOSITORY: job.repository,
    GITHUB_REPOSITORY_ID: job.repositoryId,
    GITHUB_RUN_ATTEMPT: job.runAttempt,
    GITHUB_RUN_ID: job.runId,
    GITHUB_WORKFLOW_REF: `${job.repository}/.github/workflows/move.yml@${job.ref}`,
    GITHUB_TRIGGERING_ACTOR: job.triggeringActor,
    GITHUB_WORKFLOW: job.workflow,
    ...overrides,
  }
  return Object.fromEntries(
    Object.entries(standard).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
