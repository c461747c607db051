import { Failure } from '../base/failure.ts'
import { visible } from '../base/text.ts'
import type { Setting } from '../inputs/setting.ts'
import { type ApiOptions, asked, fields, items, repositoryPath, string } from './rest.ts'

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
  if (token === undefined) throw unreadable('there is no github-token')
  const path = `${repositoryPath(repository)}/actions/runs/${encodeURIComponent(runId)}/approvals`
  const answer = await asked({ apiUrl, token, path }, options)
  if (!answer.ok) throw unreadable(answer.why)
  return parse(answer.body)
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
    return {
      state: string(review['state']),
      user: string(fields(review['user'])['login']),
      comment: string(review['comment']),
      environments: items(review['environments']).map((environment) => string(fields(environment)['name'])),
    }
  })
}

function unreadable(why: string): Failure {
  return new Failure('approval-unreadable', `The approvals of this run could not be read: ${why}.`, {
    outcome: 'refused',
    remedy: 'Give the job:\npermissions:\n  id-token: write\n  contents: read\n  actions: read',
  })
}
