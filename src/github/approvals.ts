import { type Clock, within } from '../base/clock.ts'
import { Failure } from '../base/failure.ts'
import { askAgain, jobPermissions, visible } from '../base/text.ts'
import type { Setting } from '../inputs/inputs.ts'
import type { ApiRequest, Runner } from './runner.ts'

/** Deadline of one request, in ms. */
const requestTimeout = 10_000
const mostTries = 3

/** What to do where the API refuses a token: that of the job is enough, and its permissions say nothing about another one. */
const mayRead = `If github-token is set, leave it out.\n${jobPermissions}`

/** What to do where there is no token. */
export const giveToken = 'Leave github-token out, or set it to a token that is not empty.'

/** What a request needs besides what it asks for. */
export interface ApiOptions {
  readonly runner: Pick<Runner, 'getFromApi'>
  readonly clock: Clock
  readonly signal: AbortSignal
  /** How often a request is made that may succeed later; three times by default. */
  readonly tries?: number
}

/** What a request to the GitHub API came to: its body, or in half a sentence why there is none, and what to do about it. */
export type ApiAnswer =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly why: string; readonly remedy: string }

/**
 * Makes one request, again after what may pass: no answer, 429 and 5xx.
 * @throws the reason of the signal when it aborts between two tries
 */
export async function asked(
  request: ApiRequest,
  { runner, clock, signal, tries = mostTries }: ApiOptions,
): Promise<ApiAnswer> {
  for (let n = 1; ; n++) {
    const limit = { clock, signal, ms: requestTimeout, what: 'the GitHub API' }
    const answer = await within(limit, (stop) => runner.getFromApi(request, stop)).catch(
      (thrown: unknown) => ({
        status: 0,
        body: thrown instanceof Error ? thrown.message : String(thrown),
      }),
    )
    const { status, body } = answer
    if (status === 200) return { ok: true, body }
    const mayHeal = status === 0 || status === 429 || status >= 500 || isLimited(answer)
    if (!mayHeal || n >= tries || signal.aborted) {
      const why = status === 0 ? visible(String(body)) : `the API answered HTTP ${status}`
      return { ok: false, why, remedy: mayHeal ? askAgain('GitHub') : mayRead }
    }
    await clock.sleep(500 * 2 ** n, signal)
  }
}

/** A limit of requests is told as a missing permission is (GitHub Docs: REST API, "Rate limits for the REST API"): only the text differs. */
function isLimited({ status, body }: { readonly status: number; readonly body: unknown }): boolean {
  return status === 403 && /\brate limit\b/i.test(string(fields(body)['message']))
}

/** The path of a repository in the API. `repository`: `owner/name`. */
export function repositoryPath(repository: string): string {
  return `/repos/${repository.split('/').map(encodeURIComponent).join('/')}`
}

/** The members of a JSON object; none of anything else. */
export function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

/** The elements of a JSON array; none of anything else. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A JSON string; empty for anything else. */
export function string(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** One review of a run that waits for an environment (GitHub REST: "Get the review history for a workflow run"). */
export interface Review {
  readonly state: string
  readonly user: string
  readonly comment: string
  readonly environments: readonly string[]
}

/** What the reviews of a run come to for one environment. Texts are safe to show after escaping. */
export type Approval =
  | { readonly approved: true; readonly by: string; readonly comment: string }
  | { readonly approved: false; readonly rejected: boolean; readonly why: string }

/**
 * All reviews of the run, oldest first as GitHub lists them (GitHub REST: "Get the review history for a workflow run").
 * @throws Failure `approval-unreadable` when the API does not answer, or the token may not read it
 */
export async function reviews(
  { apiUrl, repository, runId }: Setting,
  token: string | undefined,
  options: ApiOptions,
): Promise<readonly Review[]> {
  if (token === undefined) throw unreadable('there is no github-token', giveToken)
  const path = `${repositoryPath(repository)}/actions/runs/${encodeURIComponent(runId)}/approvals`
  const answer = await asked({ apiUrl, token, path }, options)
  if (!answer.ok) throw unreadable(answer.why, answer.remedy)
  return parse(answer.body)
}

/**
 * Judges the reviews for one environment: the last word on it counts, and an approval only by somebody who is neither the
 * actor nor the one who triggered this attempt (reviews are kept by run: who approved could re-run it himself). Where either
 * side has no name, of an account that was deleted for instance, nothing shows that they are two people.
 */
export function judgeReviews(
  list: readonly Review[],
  environment: string,
  actors: readonly string[],
): Approval {
  const own = new Set(actors.map((name) => name.toLowerCase()))
  const byAnother = ({ user }: Review) => user !== '' && !own.has('') && !own.has(user.toLowerCase())
  const words = list.filter(
    (one) => (one.state === 'approved' || one.state === 'rejected') && isOf(one, environment),
  )
  const last = words.filter((review) => review.state === 'rejected' || byAnother(review)).at(-1)
  if (last?.state === 'approved')
    return { approved: true, by: visible(last.user), comment: visible(last.comment) }
  if (last !== undefined)
    return { approved: false, rejected: true, why: `${visible(last.user) || 'someone'} has rejected it` }
  return { approved: false, rejected: false, why: whyNot(words, own) }
}

/** Whether a review is of this environment, whose name GitHub compares without regard to case. */
export function isOf({ environments }: Review, environment: string): boolean {
  return environments.some((name) => name.toLowerCase() === environment.toLowerCase())
}

function whyNot(words: readonly Review[], own: ReadonlySet<string>): string {
  if (words.length === 0) return 'no approval is recorded'
  if (own.has('')) return 'the runner does not report who started this run'
  if (words.some(({ user }) => user === '')) return 'it is not known who approved it'
  return 'only the person who started the run approved it'
}

/** The environment that the job runs in, by the claims of its own OIDC token; else the `environment:` part of its `sub`. */
export function environmentOf(claims: ReadonlyMap<string, unknown>): string | undefined {
  const claim = claims.get('environment')
  if (typeof claim === 'string' && claim !== '') return claim
  const subject = claims.get('sub')
  const [, part] = typeof subject === 'string' ? (/:environment:([^:]+)/.exec(subject) ?? []) : []
  if (part === undefined) return undefined
  try {
    return decodeURIComponent(part)
  } catch (cause) {
    if (cause instanceof URIError) return undefined
    throw cause
  }
}

function parse(value: unknown): readonly Review[] {
  if (!Array.isArray(value)) throw unreadable('the answer is not a list of reviews', askAgain('GitHub'))
  return value.map((item: unknown) => {
    const review = fields(item)
    return {
      state: string(review['state']),
      user: string(fields(review['user'])['login']),
      comment: string(review['comment']),
      environments: items(review['environments']).map((environment) => string(fields(environment)['name'])),
    }
  })
}

function unreadable(why: string, remedy: string): Failure {
  return new Failure('approval-unreadable', `The approvals of this run could not be read: ${why}.`, {
    outcome: 'refused',
    remedy,
  })
}
