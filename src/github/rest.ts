import { type Clock, within } from '../base/clock.ts'
import { visible } from '../base/text.ts'
import type { ApiRequest, Runner } from './runner.ts'

/** Deadline of one request, in ms. */
const requestTimeout = 10_000
const mostTries = 3

/** What a request needs besides what it asks for. */
export interface ApiOptions {
  readonly runner: Pick<Runner, 'getFromApi'>
  readonly clock: Clock
  readonly signal: AbortSignal
  /** How often a request is made that may succeed later; three times by default. */
  readonly tries?: number
}

/** What a request to the GitHub API came to: its body, or in half a sentence why there is none. */
export type ApiAnswer =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly why: string }

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
    const mayHeal = status === 0 || status === 429 || status >= 500
    if (!mayHeal || n >= tries || signal.aborted)
      return { ok: false, why: status === 0 ? visible(String(body)) : `the API answered HTTP ${status}` }
    await clock.sleep(500 * 2 ** n, signal)
  }
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
