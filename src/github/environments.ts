import { askAgain } from '../base/text.ts'
import type { Setting } from '../inputs/inputs.ts'
import {
  type ApiAnswer,
  type ApiOptions,
  asked,
  fields,
  giveToken,
  items,
  repositoryPath,
  string,
} from './approvals.ts'

/** How an environment of the repository is protected (GitHub REST: "Get an environment"). */
export interface EnvironmentPolicy {
  readonly name: string
  /** How many users and teams may approve; 0: nobody has to. */
  readonly reviewers: number
  readonly preventsSelfReview: boolean
  /** Whether an administrator of the repository may let a job start without what the rules ask for. `undefined`: not read. */
  readonly adminsBypass: boolean | undefined
  /** How long a job waits before it begins, in minutes. */
  readonly wait: number
  /**
   * Which branches and tags may deploy: any; the protected branches, of which there may be none; or these, a tag as `tag v*`, which no
   * branch can be called. `undefined`: not read.
   */
  readonly branches:
    | 'any'
    | { readonly protected: 'some' | 'none' | 'not known' }
    | readonly string[]
    | undefined
}

/** Those of the environments asked for that exist, by their names in lower case; or why they are not known, and what to do about it. */
export type Environments =
  | { readonly read: true; readonly found: ReadonlyMap<string, EnvironmentPolicy> }
  | { readonly read: false; readonly why: string; readonly remedy?: string }

/** Environments on one page of a list, the most that GitHub gives, and how many pages are read. */
const perPage = 100
const mostPages = 5

/**
 * Reads how the environments of these names are protected, from the list of all: that one is missing there shows that it does
 * not exist, which a 404 for itself would not. Needs `actions: read` in a private repository.
 * @throws the reason of the signal when it aborts
 */
export async function environments(
  { apiUrl, repository }: Setting,
  token: string | undefined,
  names: readonly string[],
  options: ApiOptions,
): Promise<Environments> {
  if (token === undefined) return { read: false, why: 'there is no github-token', remedy: giveToken }
  const get = (path: string) =>
    asked({ apiUrl, token, path: `${repositoryPath(repository)}${path}` }, options)
  const wanted = new Set(names.map((name) => name.toLowerCase()))
  const found = new Map<string, unknown>()
  for (let page = 1; found.size < wanted.size; page++) {
    if (page > mostPages)
      return {
        read: false,
        why: `there are more than ${perPage * mostPages}`,
        remedy: 'Check the environment in the settings of the repository.',
      }
    const answer = await get(`/environments?per_page=${perPage}&page=${page}`)
    if (!answer.ok) return { read: false, why: answer.why, remedy: answer.remedy }
    const list = listOf(fields(answer.body))
    if (list === undefined)
      return { read: false, why: 'the answer is not a list of environments', remedy: askAgain('GitHub') }
    for (const one of list) {
      const name = string(fields(one)['name']).toLowerCase()
      if (wanted.has(name)) found.set(name, one)
    }
    if (list.length < perPage) break
  }
  const policies = [...found].map(async ([name, one]) => [name, await policyOf(one, get)] as const)
  return { read: true, found: new Map(await Promise.all(policies)) }
}

/** The environments of a page; `undefined`: it is none. */
function listOf(page: Readonly<Record<string, unknown>>): readonly unknown[] | undefined {
  const { environments, total_count: total } = page
  // GitHub leaves the list out of the answer for a repository without environments.
  if (environments === undefined && total === 0) return []
  return Array.isArray(environments) ? environments : undefined
}

async function policyOf(
  value: unknown,
  get: (path: string) => Promise<ApiAnswer>,
): Promise<EnvironmentPolicy> {
  const environment = fields(value)
  const name = string(environment['name'])
  const bypass = environment['can_admins_bypass']
  const rules = items(environment['protection_rules']).map(fields)
  const review = rules.find(({ type }) => type === 'required_reviewers') ?? {}
  const timer = rules.find(({ type }) => type === 'wait_timer')?.['wait_timer']
  return {
    name,
    reviewers: items(review['reviewers']).length,
    preventsSelfReview: review['prevent_self_review'] === true,
    adminsBypass: typeof bypass === 'boolean' ? bypass : undefined,
    wait: typeof timer === 'number' ? timer : 0,
    branches: await branchesOf(name, fields(environment['deployment_branch_policy']), get),
  }
}

/** The list says only of what kind the rule is (GitHub REST: `deployment_branch_policy`; null: no rule). */
async function branchesOf(
  name: string,
  policy: Readonly<Record<string, unknown>>,
  get: (path: string) => Promise<ApiAnswer>,
): Promise<EnvironmentPolicy['branches']> {
  if (policy['custom_branch_policies'] === true) {
    const path = `/environments/${encodeURIComponent(name)}/deployment-branch-policies?per_page=${perPage}`
    const answer = await get(path)
    const list = answer.ok ? fields(answer.body)['branch_policies'] : undefined
    return Array.isArray(list) ? list.map((one: unknown) => patternOf(fields(one))) : undefined
  }
  if (policy['protected_branches'] !== true) return 'any'
  const answer = await get('/branches?protected=true&per_page=1')
  if (!answer.ok || !Array.isArray(answer.body)) return { protected: 'not known' }
  return { protected: answer.body.length > 0 ? 'some' : 'none' }
}

/** Patterns for tags stand in one list with those for branches (GitHub REST: "List deployment branch policies", `type`). */
function patternOf({ name, type }: Readonly<Record<string, unknown>>): string {
  return type === 'tag' ? `tag ${string(name)}` : string(name)
}
