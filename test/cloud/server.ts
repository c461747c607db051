import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { CloudRequest, Endpoint } from './http.ts'
import type { Outcome } from './reception.ts'

/** An endpoint on a loopback port. */
export interface RunningServer {
  /** `http://127.0.0.1:port`. */
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Serves an endpoint over HTTP on a free loopback port. `receive` decides what becomes of each request. */
export async function startServer(
  endpoint: Endpoint,
  receive: (endpoint: Endpoint, request: CloudRequest) => Outcome,
): Promise<RunningServer> {
  const stopped = new AbortController()
  const server = createServer((message, response) => {
    void read(message).then(
      (request) => carryOut(receive(endpoint, request), response, stopped.signal),
      () => response.destroy(),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      stopped.abort()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A request in the terms of the local cloud. */
async function read(message: IncomingMessage): Promise<CloudRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(Buffer.from(chunk))
  return cloudRequest(
    message.method ?? 'GET',
    message.url ?? '/',
    flat(message.headers),
    Buffer.concat(chunks),
  )
}

const flat = (headers: IncomingMessage['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]))

/** Puts a request together from its target (`/path?query`). Header names must be lower case. */
export function cloudRequest(
  method: string,
  target: string,
  headers: Readonly<Record<string, string>> = {},
  body: Buffer = Buffer.alloc(0),
): CloudRequest {
  const question = target.indexOf('?')
  const path = question < 0 ? target : target.slice(0, question)
  const rawQuery = question < 0 ? '' : target.slice(question + 1)
  return { method, path, query: new URLSearchParams(rawQuery), rawQuery, headers, body }
}

async function carryOut(outcome: Outcome, response: ServerResponse, stopped: AbortSignal): Promise<void> {
  if (outcome.kind === 'silence') return
  if (outcome.kind === 'reset') {
    response.socket?.resetAndDestroy()
    return
  }
  if (outcome.lateMs > 0)
    await pause(outcome.lateMs, undefined, { signal: stopped }).catch(() => response.destroy())
  if (response.destroyed) return
  const body = Buffer.from(outcome.response.body)
  const headers: Record<string, string | number> = { ...outcome.response.headers }
  if (outcome.response.status !== 204) headers['content-length'] = body.length
  response.writeHead(outcome.response.status, headers)
  if (outcome.cutAt === undefined) {
    response.end(body)
    return
  }
  response.write(body.subarray(0, outcome.cutAt), () => response.destroy())
}
