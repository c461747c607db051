import { type Clock, within } from '../base/clock.ts'
import { cancelled, Failure } from '../base/failure.ts'
import { askAgain, jobPermissions, visible } from '../base/text.ts'
import type { Runner } from './runner.ts'

/** Where the runner hands out tokens of the job: ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN (actions/toolkit, oidc-utils). */
interface TokenSource {
  readonly url: string
  readonly token: string
}

interface TokenOptions {
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Given each secret before it is used anywhere. */
  readonly mask: (secret: string) => void
  readonly runner: Pick<Runner, 'getIDToken'>
}

/** In ms. Within it the toolkit repeats what answers 502, 503 or 504 (actions/toolkit, http-client): for about 10 s. */
const requestTimeout = 12_000
const repeated = new Set([502, 503, 504])
const mostTries = 4

/** For how long a token is shared, in ms: GitHub gives it five minutes, and STS takes it as often as it is valid. */
const shared = 60_000

/**
 * Hands out tokens of this job. `recent`: one that was asked for within the last minute, whoever did, is as good. `new`: after a
 * refusal, which may be for the token. @throws Failure `oidc-unavailable`; `cancelled`.
 */
export type JobToken = (which: 'recent' | 'new') => Promise<string>

/** The tokens of one run: what asks at the same time, or soon after, asks once. */
export function jobToken(source: TokenSource | undefined, audience: string, options: TokenOptions): JobToken {
  let last: { readonly at: number; readonly token: Promise<string> } | undefined
  return (which) => {
    const now = options.clock.now()
    if (which === 'recent' && last !== undefined && now - last.at <= shared) return last.token
    const asked = { at: now, token: oidcToken(source, audience, options) }
    last = asked
    // What was not given is nothing to share.
    asked.token.catch(() => {
      if (last === asked) last = undefined
    })
    return asked.token
  }
}

/**
 * A new OpenID Connect token of this job for `audience`. Such a token lives for minutes.
 * @throws Failure `oidc-unavailable`; `cancelled`.
 */
export async function oidcToken(
  source: TokenSource | undefined,
  audience: string,
  { clock, signal, mask, runner }: TokenOptions,
): Promise<string> {
  if (source === undefined) throw unavailable('the job is not allowed to request one')
  mask(source.token)
  for (let n = 1; ; n++) {
    const answer = await within({ clock, ms: requestTimeout, what: 'the token endpoint', signal }, () =>
      runner.getIDToken(audience),
    ).catch((thrown: unknown) => {
      if (signal.aborted) throw cancelled(signal)
      return { status: 0, body: thrown instanceof Error ? thrown.message : String(thrown) }
    })
    if (answer.status === 200) return tokenOf(answer.body, mask)
    const { status } = answer
    const mayHeal = status === 0 || status === 429 || status >= 500
    if (!mayHeal || repeated.has(status) || n === mostTries) {
      const why = status === 0 ? visible(String(answer.body)) : `the endpoint answered HTTP ${status}`
      throw unavailable(why, mayHeal ? askAgain('GitHub') : jobPermissions)
    }
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

/**
 * The issuer of a token without `https://`, as IAM names it: GitHub Enterprise Server has its own, and so may an enterprise. What is not
 * the address of one is not handed on to people: GitHub's stands for it.
 */
export function issuerOf(token: string): string {
  const issuer = /^https:\/\/([a-z0-9.-]+(?::\d+)?(?:\/[\w.-]+)*)$/i.exec(
    String(claims(token).get('iss')),
  )?.[1]
  return issuer ?? 'token.actions.githubusercontent.com'
}

function tokenOf(token: unknown, mask: (secret: string) => void): string {
  if (typeof token !== 'string' || token === '') throw unavailable('the answer holds no token')
  mask(token)
  return token
}

function unavailable(why: string, remedy = jobPermissions): Failure {
  return new Failure('oidc-unavailable', `GitHub does not give this job an OpenID Connect token: ${why}.`, {
    remedy,
  })
}
