import { type Clock, within } from '../base/clock.ts'
import { cancelled, Failure } from '../base/failure.ts'
import { visible } from '../base/text.ts'
import { type Get, get as overHttp } from './get.ts'

/** Where the runner hands out tokens of the job: ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN (actions/toolkit, oidc-utils). */
export interface TokenSource {
  readonly url: string
  readonly token: string
}

export interface TokenOptions {
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Given each secret before it is used anywhere. */
  readonly mask: (secret: string) => void
  /** For HTTPS_PROXY, HTTP_PROXY and NO_PROXY (honoured by Node 24.5 and later). */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Carries requests in place of HTTP, for runs in one process. */
  readonly get?: Get
}

const requestTimeout = 10_000
const mostTries = 4

/**
 * A new OpenID Connect token of this job for `audience`. Such a token lives for minutes: ask for one each time.
 * @throws Failure `oidc-unavailable`; `cancelled`.
 */
export async function oidcToken(
  source: TokenSource | undefined,
  audience: string,
  { clock, signal, mask, env, get = overHttp }: TokenOptions,
): Promise<string> {
  if (source === undefined) throw unavailable('the job has no right to ask for one')
  mask(source.token)
  const url = tokenUrl(source.url, audience)
  for (let n = 1; ; n++) {
    const answer = await within(
      clock,
      requestTimeout,
      'the token endpoint',
      (stop) => get(url, source.token, env, stop),
      signal,
    ).catch((thrown: unknown) => {
      if (signal.aborted) throw cancelled(signal)
      return { status: 0, body: thrown instanceof Error ? thrown.message : String(thrown) }
    })
    if (answer.status === 200) return tokenOf(answer.body, mask)
    const mayHeal = answer.status === 0 || answer.status === 429 || answer.status >= 500
    if (!mayHeal || n === mostTries)
      throw unavailable(
        answer.status === 0 ? visible(answer.body) : `the endpoint answered HTTP ${answer.status}`,
      )
    await clock.sleep(Math.round(clock.random() * 500 * 2 ** n), signal).catch(() => {
      throw cancelled(signal)
    })
  }
}

/** The claims of a token, unproven: for comparison and for messages only. Empty when it is not a JSON Web Token. */
export function claims(token: string): ReadonlyMap<string, unknown> {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
    return new Map(typeof payload === 'object' && payload !== null ? Object.entries(payload) : [])
  } catch {
    return new Map()
  }
}

function tokenUrl(text: string, audience: string): URL {
  try {
    const url = new URL(text)
    url.searchParams.set('audience', audience)
    return url
  } catch (cause) {
    throw unavailable('ACTIONS_ID_TOKEN_REQUEST_URL is not a URL', cause)
  }
}

function tokenOf(body: string, mask: (secret: string) => void): string {
  let value: unknown
  try {
    const answer: unknown = JSON.parse(body)
    value = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined
  } catch (cause) {
    throw unavailable(
      'the endpoint did not answer with JSON',
      cause instanceof SyntaxError ? undefined : cause,
    )
  }
  if (typeof value !== 'string' || value === '') throw unavailable('the answer holds no token')
  mask(value)
  return value
}

function unavailable(why: string, cause?: unknown): Failure {
  return new Failure('oidc-unavailable', `GitHub gives this job no OpenID Connect token: ${why}.`, {
    remedy: 'Give the job:\npermissions:\n  id-token: write\n  contents: read',
    ...(cause === undefined ? {} : { cause }),
  })
}
