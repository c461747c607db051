import { repository } from './scene.ts'

/** An environment of the repository. */
export interface Environment {
  readonly name: string
  /** Logins of those who may approve. */
  readonly reviewers: readonly string[]
  readonly preventSelfReview: boolean
  /** Default false, unlike on GitHub. Null: GitHub does not say. */
  readonly adminsMayBypass?: boolean | null
  /** Minutes. */
  readonly waitTimer: number
  /** Which branches may deploy: every one, the protected ones, or those of these names. */
  readonly branches: 'any' | 'protected' | readonly string[]
}

/** As docs/setup/environments.sh makes them: one asks for an approval, and only `main` may deploy to any. */
export const usualEnvironments: readonly Environment[] = ['-plan', '', '-recover'].map((job) => ({
  name: `${repository.environment}${job}`,
  reviewers: job === '' ? ['hubot'] : [],
  preventSelfReview: job === '',
  waitTimer: 0,
  branches: ['main'],
}))

/** A page of the list of all. */
export function listOfEnvironments(all: readonly Environment[], query: URLSearchParams): object {
  const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)]
  const shown = all.slice((page - 1) * size, page * size).map(environment)
  return { total_count: all.length, environments: shown }
}

/** An environment with its rules, as GitHub lists it: selected branches are not among them. */
function environment(one: Environment): object {
  const { name, reviewers, preventSelfReview, adminsMayBypass = false, waitTimer, branches } = one
  const people = reviewers.map((login) => ({ type: 'User', reviewer: { login } }))
  const review = { type: 'required_reviewers', prevent_self_review: preventSelfReview, reviewers: people }
  const policy = {
    protected_branches: branches === 'protected',
    custom_branch_policies: branches !== 'protected',
  }
  return {
    name,
    ...(adminsMayBypass === null ? {} : { can_admins_bypass: adminsMayBypass }),
    protection_rules: [
      ...(people.length === 0 ? [] : [review]),
      ...(waitTimer === 0 ? [] : [{ type: 'wait_timer', wait_timer: waitTimer }]),
      ...(branches === 'any' ? [] : [{ type: 'branch_policy' }]),
    ],
    deployment_branch_policy: branches === 'any' ? null : policy,
  }
}

/** The selected branches of the environment of this path; undefined: there are none to be selected. */
export function branchPolicies(all: readonly Environment[], path: string): object | undefined {
  const name = decodeURIComponent(path.split('/')[1] ?? '')
  const branches = all.find((one) => one.name === name)?.branches
  if (branches === undefined || typeof branches === 'string') return undefined
  const policies = branches.map((branch) => ({ name: branch, type: 'branch' }))
  return { total_count: policies.length, branch_policies: policies }
}
