import type { HttpAnswer, Runner } from '../../src/github/runner.ts'
import type { Network } from '../../src/move/run-context.ts'
import type { CloudRequest, CloudResponse, Endpoint } from '../cloud/http.ts'

type EndpointName = Endpoint['name']

/** Carries one request to the cloud. Never resolves where no answer comes. */
export type Carry = (endpoint: EndpointName, request: CloudRequest) => Promise<CloudResponse>

/** What the SDK hands to its HTTP handler, as far as it is looked at (smithy, HttpRequest). */
interface SdkRequest {
  readonly method: string
  readonly hostname: string
  readonly path: string
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

const endpoints: readonly (readonly [string, EndpointName])[] = [
  ['cloudfront.', 'cloudfront'],
  ['sts.', 'sts'],
  ['acm.', 'acm'],
  ['route53.', 'route53'],
]

/** The SDK's HTTP handler, without HTTP. */
export function wire(carry: Carry): Pick<Network, 'handler'> {
  return {
    handler: {
      handle: async (request: SdkRequest, options?: { readonly abortSignal?: unknown }) => {
        const { status, headers, body } = await aborting(
          carry(endpointOf(request.hostname), cloudRequest(request)),
          options?.abortSignal,
        )
        return { response: { statusCode: status, headers: { ...headers }, body: Buffer.from(body) } }
      },
      updateHttpClientConfig: () => undefined,
      httpHandlerConfigs: () => ({}),
    },
  }
}

/** How often the toolkit repeats a request for a token, and for which statuses (actions/toolkit, http-client and oidc-utils). */
const repetitions = 10
const repeated = new Set([502, 503, 504])

/** The requests to GitHub, without HTTP. */
export function gitHubWire(
  carry: Carry,
  env: Readonly<Record<string, string | undefined>>,
  sleep: (ms: number) => Promise<void>,
): Pick<Runner, 'getIDToken' | 'getFromApi'> {
  const get = async (url: URL, token: string, signal?: AbortSignal): Promise<HttpAnswer> => {
    const request = {
      method: 'GET',
      path: url.pathname,
      query: url.searchParams,
      rawQuery: url.search.slice(1),
      headers: { host: url.host, authorization: `Bearer ${token}`, accept: 'application/json' },
      body: Buffer.alloc(0),
    }
    const { status, body } = await aborting(carry('github', request), signal)
    return { status, body: status === 200 ? JSON.parse(body.toString()) : undefined }
  }
  return {
    getIDToken: async (audience) => {
      const url = new URL(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '')
      url.searchParams.set('audience', audience)
      for (let n = 1; ; n++) {
        const { status, body } = await get(url, env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '')
        if (status === 200) return { status, body: Reflect.get(Object(body), 'value') }
        if (!repeated.has(status) || n > repetitions) return { status, body: undefined }
        await sleep(5 * 2 ** n)
      }
    },
    getFromApi: ({ apiUrl, path, token }, signal) => get(new URL(apiUrl + path), token, signal),
  }
}

function endpointOf(hostname: string): EndpointName {
  const found = endpoints.find(([prefix]) => hostname.startsWith(prefix))
  if (found === undefined) throw new Error(`nothing of the cloud is at ${hostname}`)
  return found[1]
}

function cloudRequest({ method, path, query = {}, headers, body }: SdkRequest): CloudRequest {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? '']).map((one) => `${encoded(name)}=${encoded(String(one))}`),
  )
  const rawQuery = pairs.join('&')
  return {
    method,
    path,
    query: new URLSearchParams(rawQuery),
    rawQuery,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    body: bytes(body),
  }
}

function bytes(body: unknown): Buffer {
  if (body === undefined || body === null) return Buffer.alloc(0)
  if (typeof body === 'string') return Buffer.from(body)
  if (body instanceof Uint8Array) return Buffer.copyBytesFrom(body)
  throw new Error('the SDK sends a body of a kind that the wire does not carry')
}

/** As RFC 3986 and signatures have it. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** Ends with the SDK's signal, where it is one; what was carried out stays carried out. */
function aborting<T>(work: Promise<T>, signal: unknown): Promise<T> {
  if (!(signal instanceof AbortSignal)) return work
  const stopped = () => Object.assign(new Error('Request aborted'), { name: 'AbortError' })
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(stopped())
    const stop = () => reject(stopped())
    signal.addEventListener('abort', stop, { once: true })
    work.then(
      (value) => {
        signal.removeEventListener('abort', stop)
        resolve(value)
      },
      (thrown: unknown) => {
        signal.removeEventListener('abort', stop)
        reject(thrown)
      },
    )
  })
}

/** CloudFront answers a look for conflicts to a POST as well, and STS everything. */
export function isChange({ method, path }: CloudRequest): boolean {
  return method === 'PUT' || (method === 'POST' && /domain-association|rrset/.test(path))
}
