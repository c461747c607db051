import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Clock, wallClock } from '../../../src/base/clock.ts'
import { Failure } from '../../../src/base/failure.ts'

export interface Reply {
  readonly status?: number
  readonly headers?: Record<string, string>
  readonly body?: string
  /** Instead of an answer: `reset` cuts the connection, `hang` leaves it open. */
  readonly instead?: 'reset' | 'hang'
}

export interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface Loopback extends AsyncDisposable {
  readonly url: string
  readonly seen: Seen[]
}

/** An HTTP server on a free loopback port that answers as `reply` says and keeps what it was asked. */
export async function loopback(reply: (seen: Seen, n: number) => Reply): Promise<Loopback> {
  const seen: Seen[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const asked = {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      }
      seen.push(asked)
      const { status = 200, headers = {}, body = '', instead } = reply(asked, seen.length)
      if (instead === 'reset') request.socket.destroy()
      else if (instead === undefined)
        response.writeHead(status, { 'content-type': 'text/xml', ...headers }).end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Wall-clock time that can be put forward, without jitter: pauses before repetitions take no time. */
export class ForwardClock implements Clock {
  /** ms. */
  ahead = 0
  readonly now = (): number => wallClock.now() + this.ahead
  readonly random = (): number => 0
  readonly sleep = wallClock.sleep
}

/** A clock that runs a hundred times as fast: for waiting out deadlines. */
export const fastClock: Clock = {
  now: () => wallClock.now() * 100,
  random: () => 0,
  sleep: (ms, signal) => wallClock.sleep(ms / 100, signal),
}

/** The Failure that `work` rejects with. */
export const failureOf = async (work: Promise<unknown>): Promise<Failure> => {
  const thrown: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (thrown instanceof Failure) return thrown
  throw new Error('no Failure was thrown', { cause: thrown })
}

export const xml = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/">${content}</${root}>`

export const refusal = (status: number, code: string, message: string): Reply => ({
  status,
  body: `<ErrorResponse xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>4c3f0a2e-0000-4000-8000-000000000001</RequestId></ErrorResponse>`,
})
