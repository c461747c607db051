import { Faults } from '../cloud/faults.ts'
import type { CloudRequest, Endpoint } from '../cloud/http.ts'
import type { Identity } from '../cloud/identity.ts'
import { receive } from '../cloud/reception.ts'
import { cloudRequest, type RunningServer, startServer } from '../cloud/server.ts'
import type { World } from '../cloud/world.ts'

/** One endpoint of the local cloud on a loopback port. */
export function loopback(world: World, endpoint: Endpoint): Promise<RunningServer> {
  const faults = new Faults()
  return startServer(endpoint, (to, request) => receive(world, faults, to, request))
}

/** The keys of an identity as SDK clients take them. */
export function credentialsOf({ accessKeyId, secretAccessKey, sessionToken }: Identity): {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
} {
  return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) }
}

/** The code and the text of the error that a call of an SDK client ends with. */
export async function refusalOf(
  call: Promise<unknown>,
): Promise<{ readonly code: string; readonly message: string }> {
  try {
    await call
  } catch (error) {
    if (error instanceof Error) return { code: error.name, message: error.message }
    throw error
  }
  return { code: '', message: 'It was not refused.' }
}

interface Sent {
  readonly method: string
  readonly path: string
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** What an SDK client would put on the wire, caught before it gets there: for `requestHandler`. */
export class Catcher {
  #sent: Sent | undefined

  readonly handle = (request: Sent): Promise<never> => {
    this.#sent = request
    return Promise.reject(new Error('caught'))
  }

  /** What `call` sent, signed, in the terms of the local cloud. */
  async catch(call: () => Promise<unknown>): Promise<CloudRequest> {
    await refusalOf(call())
    const sent = this.#sent
    if (sent === undefined) throw new Error('The client sent nothing.')
    const query = Object.entries(sent.query ?? {}).map(
      ([name, value]) => `${encoded(name)}=${encoded(String(value ?? ''))}`,
    )
    const headers = Object.entries(sent.headers).map(([name, value]) => [name.toLowerCase(), value])
    const target = query.length === 0 ? sent.path : `${sent.path}?${query.join('&')}`
    const body = Buffer.from(typeof sent.body === 'string' ? sent.body : '')
    return cloudRequest(sent.method, target, Object.fromEntries(headers), body)
  }
}

function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('*', '%2A')
}
