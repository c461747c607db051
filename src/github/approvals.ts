import { type Clock, within } from '../base/clock.ts'
import { Failure } from '../base/failure.ts'
import { visible } from '../base/text.ts'
import type { Setting } from '../inputs/setting.ts'
import type { Runner } from './runner.ts'

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

const requestTimeout = 10_000
const mostTries = 3

/**
 * All reviews of the run, oldest first as GitHub lists them.
 * @throws Failure `approval-unreadable` when the API does not answer, or the token may not read it
 */
export async function reviews(
  setting: Setting,
  token: string | undefined,
  options: {
    readonly clock: Clock
    readonly signal: AbortSignal
    readonly runner: Pick<Runner, 'getReviews'>
  },
): Promise<readonly Review[]> {
  if (token === undefined) throw unreadable('there is no github-token')
  const { apiUrl, repository, runId } = setting
  for (let n = 1; ; n++) {
    const answer = await within({ ...options, ms: requestTimeout, what: 'the GitHub API' }, (stop) =>
      options.runner.getReviews({ apiUrl, repository, runId, token }, stop),
    ).catch((thrown: unknown) => ({
      status: 0,
      body: thrown instanceof Error ? thrown.message : String(thrown),
    }))
    if (answer.status === 200) return parse(answer.body)
    const mayHeal = answer.status === 0 || answer.status === 429 || answer.status >= 500
    if (!mayHeal || n === mostTries || options.signal.aborted)
      throw unreadable(
        answer.status === 0 ? visible(String(answer.body)) : `the API answered HTTP ${answer.status}`,
      )
    await options.clock.sleep(500 * 2 ** n, options.signal)
  }
}

/**
 * Judges the reviews for one environment: the last word on it counts, and an approval only by somebody who is neither the
 * actor nor the one who triggered this attempt (reviews are kept by run: who approved could re-run it himself). Where either
 * side has no name, of an account that was deleted for instance, nothing shows that they are two people.
 */
export function judge(list: readonly Review[], environment: string, actors: readonly string[]): Approval {
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
  if (!Array.isArray(value)) throw unreadable('the answer is not a list of reviews')
  return value.map((item: unknown) => {
    const review = fields(item)
    const environments = Array.isArray(review['environments']) ? review['environments'] : []
    return {
      state: string(review['state']),
      user: string(fields(review['user'])['login']),
      comment: string(review['comment']),
      environments: environments.map((environment: unknown) => string(fields(environment)['name'])),
    }
  })
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function unreadable(why: string): Failure {
  return new Failure('approval-unreadable', `The approvals of this run could not be read: ${why}.`, {
    outcome: 'refused',
    remedy: 'Give the job:\npermissions:\n  id-token: write\n  contents: read\n  actions: read',
  })
}
