import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { type AddressInfo, createServer as createListener, type Server, type Socket } from 'node:net'
import { createSecureContext, type SecureContext, TLSSocket } from 'node:tls'
import { make } from './certificates.ts'
import { answerOf, type Behaviour } from './edge-answer.ts'
import type { Edges } from './edges.ts'
import type { CloudCertificate, World } from './world.ts'

/** The edges on loopback. Addresses are `host:port`. */
export interface EdgeServer {
  /** Leads each connection to an edge by chance, or to the pinned one. */
  readonly address: string
  /** By edge: leads there. */
  readonly addresses: readonly string[]
  /** By distribution id: how it answers its viewers; may be changed at any time. */
  readonly behaviours: Map<string, Behaviour>
  /** The edge that {@link address} leads to from now on; undefined: by chance. */
  pin(edge: number | undefined): void
  stop(): Promise<void>
}

/** Starts TLS servers for all edges on free loopback ports: SNI chooses the certificate, Host the distribution. */
export async function startEdgeServer(world: World, edges: Edges): Promise<EdgeServer> {
  const behaviours = new Map<string, Behaviour>()
  const common = await make(world, { account: 'cloudfront', names: ['*.cloudfront.net', 'cloudfront.net'] })
  const contexts = new Map<CloudCertificate, SecureContext>()
  const contextOf = (certificate: CloudCertificate) => {
    const context =
      contexts.get(certificate) ??
      createSecureContext({ cert: certificate.certificatePem, key: certificate.keyPem })
    contexts.set(certificate, context)
    return context
  }
  const answer = (edge: number, request: IncomingMessage, response: ServerResponse) => {
    world.settle()
    const host = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '')
    const served = edges.serve(edge, host, sniOf(request.socket))
    const behaviour = 'refused' in served ? {} : (behaviours.get(served.distribution) ?? {})
    const { status, headers, body } = answerOf(served, behaviour, edge, world.switches)
    response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
  const servers = Array.from({ length: edges.count }, (_, edge) =>
    createServer(
      {
        cert: common.certificatePem,
        key: common.keyPem,
        SNICallback: (name, done) => {
          world.settle()
          done(null, contextOf(edges.certificate(edge, name.toLowerCase()) ?? common))
        },
      },
      (request, response) => answer(edge, request, response),
    ),
  )
  let pinned: number | undefined
  const front = createListener((socket) => {
    servers[pinned ?? Math.floor(world.random() * edges.count)]?.emit('connection', socket)
  })
  const listeners: Server[] = [front, ...servers]
  const stop = tracked(listeners)
  const [address = '', ...addresses] = await Promise.all(listeners.map(listen))
  return {
    address,
    addresses,
    behaviours,
    pin: (edge) => {
      pinned = edge
    },
    stop,
  }
}

function sniOf(socket: Socket): string {
  const name = socket instanceof TLSSocket && 'servername' in socket ? socket.servername : undefined
  return typeof name === 'string' ? name.toLowerCase() : ''
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound: AddressInfo | string | null = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The edge server has no port.')
  return `${bound.address}:${bound.port}`
}

/** Answers how to close the servers and every connection to them. */
function tracked(servers: readonly Server[]): () => Promise<void> {
  const sockets = new Set<Socket>()
  for (const server of servers)
    server.on('connection', (socket: Socket) => {
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
    })
  return async () => {
    const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)))
    for (const socket of sockets) socket.destroy()
    await Promise.all(closed)
  }
}
