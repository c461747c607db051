import { branchPolicies, type Environment, listOfEnvironments, usualEnvironments } from './environments.ts'
import type { CloudRequest, CloudResponse, Endpoint } from './http.ts'
import { type Claims, gitHubIssuer, type Signing, signToken } from './oidc.ts'
import { repository } from './scene.ts'
import type { World } from './world.ts'

/** Somebody's word on a run that waits for its environment. */
export interface Approval {
  readonly state: 'approved' | 'rejected' | 'pending'
  readonly user: string
  readonly environments: readonly string[]
  readonly comment?: string
}

/** The job that GitHub vouches for. All of it may be changed while the cloud runs. */
export interface GitHubJob {
  /** ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  requestToken: string
  /** The workflow's token. */
  githubToken: string
  /** `owner/name`. */
  repository: string
  repositoryId: string
  ownerId: string
  /** Empty: the job names none. */
  environment: string
  ref: string
  runId: string
  runAttempt: string
  actor: string
  triggeringActor: string
  eventName: string
  workflow: string
  /** `repo:o@1/r@2:…`, the form with immutable ids, instead of `repo:o/r:…`. */
  immutableSubject: boolean
  /** Seconds. */
  tokenLifetime: number
  /** Put in place of the claims that GitHub would make; undefined values are left out. */
  claims: Claims
  signing: Signing
  approvals: readonly Approval[]
  environments: readonly Environment[]
  protectedBranches: readonly string[]
  /** Whether the workflow's token has `actions: read`. */
  mayReadActions: boolean
  /** Whether it has `contents: read`, or the repository is public: the list of branches needs that and nothing else does. */
  mayReadContents: boolean
  /** Whether the job has `id-token: write`. */
  mayAskForIdToken: boolean
}

/** A job of the repository of the scenes. */
export const defaultJob: GitHubJob = {
  requestToken: 'id-token-request-token',
  githubToken: 'ghs_local',
  repository: repository.name,
  repositoryId: repository.id,
  ownerId: repository.ownerId,
  environment: repository.environment,
  ref: 'refs/heads/main',
  runId: '4242',
  runAttempt: '1',
  actor: 'mona',
  triggeringActor: 'mona',
  eventName: 'workflow_dispatch',
  workflow: 'move-alias',
  immutableSubject: false,
  tokenLifetime: 300,
  claims: {},
  signing: {},
  approvals: [],
  environments: usualEnvironments,
  protectedBranches: [],
  mayReadActions: true,
  mayReadContents: true,
  mayAskForIdToken: true,
}

/**
 * What a job needs of GitHub: the OIDC token (at `/oidc/token`, any query), the run and its approvals, the environments of the
 * repository and how they are protected.
 *
 * https://docs.github.com/en/actions/reference/security/oidc
 * https://docs.github.com/en/rest/actions/workflow-runs
 * https://docs.github.com/en/rest/deployments/environments
 * https://docs.github.com/en/rest/deployments/branch-policies
 */
export function githubEndpoint(world: World, job: GitHubJob): Endpoint {
  return {
    name: 'github',
    operation: (request) => operationOf(request),
    handle: (request) => {
      const operation = operationOf(request)
      return {
        response: answer(world, job, request, operation),
        operation,
        about: operation === 'GetIdToken' ? (request.query.get('audience') ?? '') : request.path,
        mutating: false,
      }
    },
  }
}

/** A token for `audience` as the job gets it from GitHub at this moment. */
export function idToken(world: World, job: GitHubJob, audience: string): string {
  const now = Math.floor(world.now() / 1000)
  const workflowRef = `${job.repository}/.github/workflows/${job.workflow}.yml@${job.ref}`
  const claims: Record<string, unknown> = {
    jti: `${job.runId}-${now}`,
    iss: gitHubIssuer,
    sub: subject(job),
    aud: audience,
    ref: job.ref,
    ref_type: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: job.repository,
    repository_id: job.repositoryId,
    repository_owner: job.repository.split('/')[0],
    repository_owner_id: job.ownerId,
    ...(job.environment === '' ? {} : { environment: job.environment }),
    run_id: job.runId,
    run_attempt: job.runAttempt,
    actor: job.actor,
    actor_id: '99',
    event_name: job.eventName,
    workflow: job.workflow,
    workflow_ref: workflowRef,
    job_workflow_ref: workflowRef,
    runner_environment: 'github-hosted',
    nbf: now - 300,
    iat: now,
    exp: now + job.tokenLifetime,
    ...job.claims,
  }
  return signToken(claims, job.signing)
}

function subject(job: GitHubJob): string {
  const [owner, name] = job.repository.split('/')
  const repository = job.immutableSubject
    ? `${owner}@${job.ownerId}/${name}@${job.repositoryId}`
    : job.repository
  return job.environment === ''
    ? `repo:${repository}:ref:${job.ref}`
    : `repo:${repository}:environment:${job.environment}`
}

function answer(world: World, job: GitHubJob, request: CloudRequest, operation: string): CloudResponse {
  const [, given = ''] = /^(?:Bearer|token) (.+)$/i.exec(request.headers['authorization'] ?? '') ?? []
  if (operation === 'GetIdToken') {
    if (given !== job.requestToken || !job.mayAskForIdToken) return json(401, { message: 'Unauthorized' })
    const audience = request.query.get('audience') ?? `https://github.com/${job.repository.split('/')[0]}`
    return json(200, { value: idToken(world, job, audience) })
  }
  if (given !== job.githubToken) return json(401, { message: 'Bad credentials' })
  const below = `/repos/${job.repository}/`
  if (operation === 'unknown' || !request.path.startsWith(below)) return json(404, { message: 'Not Found' })
  const may = operation === 'ListBranches' ? job.mayReadContents : job.mayReadActions
  if (!may) return json(403, { message: 'Resource not accessible by integration' })
  const path = request.path.slice(below.length)
  if (operation === 'ListEnvironments') return json(200, listOfEnvironments(job.environments, request.query))
  if (operation === 'ListBranchPolicies') {
    const policies = branchPolicies(job.environments, path)
    return policies === undefined ? json(404, { message: 'Not Found' }) : json(200, policies)
  }
  if (operation === 'ListBranches')
    return json(
      200,
      job.protectedBranches.map((name) => ({ name, protected: true })),
    )
  if (path.replace(/\/approvals$/, '') !== `actions/runs/${job.runId}`)
    return json(404, { message: 'Not Found' })
  if (operation === 'ListApprovals') return json(200, job.approvals.map(approval))
  return json(200, {
    id: Number(job.runId),
    name: job.workflow,
    event: job.eventName,
    status: 'in_progress',
    conclusion: null,
    run_attempt: Number(job.runAttempt),
    actor: { login: job.actor },
    triggering_actor: { login: job.triggeringActor },
    repository: { id: Number(job.repositoryId), full_name: job.repository },
  })
}

function approval({ state, user, environments, comment = '' }: Approval): object {
  return {
    state,
    comment,
    user: { login: user, id: [...user].reduce((sum, letter) => sum + letter.charCodeAt(0), 0), type: 'User' },
    environments: environments.map((name, id) => ({ id, name })),
  }
}

const operations: readonly (readonly [RegExp, string])[] = [
  [/^actions\/runs\/\d+\/approvals$/, 'ListApprovals'],
  [/^actions\/runs\/\d+$/, 'GetRun'],
  [/^environments$/, 'ListEnvironments'],
  [/^environments\/[^/]+\/deployment-branch-policies$/, 'ListBranchPolicies'],
  [/^branches$/, 'ListBranches'],
]

function operationOf({ method, path }: CloudRequest): string {
  if (method !== 'GET') return 'unknown'
  if (path === '/oidc/token') return 'GetIdToken'
  const below = path.replace(/^\/repos\/[^/]+\/[^/]+\//, '')
  return operations.find(([form]) => form.test(below))?.[1] ?? 'unknown'
}

function json(status: number, body: unknown): CloudResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  }
}
