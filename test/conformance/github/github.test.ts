import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { defaultJob, type GitHubJob, githubEndpoint } from '../../cloud/github.ts'
import { claimsOf, verifyToken } from '../../cloud/oidc.ts'
import type { RunningServer } from '../../cloud/server.ts'
import { wallTime } from '../../cloud/time.ts'
import { World } from '../../cloud/world.ts'
import { loopback } from '../loopback.ts'

const world = new World(wallTime)
const job: GitHubJob = { ...defaultJob }
let server: RunningServer

beforeAll(async () => {
  server = await loopback(world, githubEndpoint(world, job))
})

beforeEach(() => {
  Object.assign(job, defaultJob)
})

afterAll(() => server.stop())

async function get(
  path: string,
  token: string,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fetch(`${server.url}${path}`, { headers: { authorization: `Bearer ${token}` } })
  return { status: response.status, body: await response.json() }
}

async function token(audience = '&audience=sts.amazonaws.com'): Promise<string> {
  const { body } = await get(`/oidc/token?api-version=2.0${audience}`, job.requestToken)
  return typeof body === 'object' && body !== null && 'value' in body ? String(body.value) : ''
}

describe('the OIDC token (GitHub docs: OpenID Connect reference)', () => {
  test('is signed, lives for minutes and has the claims of the job', async () => {
    const claims = verifyToken(world, await token())
    expect(claims).toMatchObject({
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'sts.amazonaws.com',
      sub: 'repo:shop-example/infrastructure:environment:production',
      repository: 'shop-example/infrastructure',
      repository_id: '704512345',
      environment: 'production',
      actor: 'mona',
      run_id: '4242',
      event_name: 'workflow_dispatch',
      job_workflow_ref: 'shop-example/infrastructure/.github/workflows/move-alias.yml@refs/heads/main',
    })
    expect(Number(claims['exp']) - Number(claims['iat'])).toBe(300)
  })

  test.each<[Partial<GitHubJob>, string]>([
    [{ environment: '' }, 'repo:shop-example/infrastructure:ref:refs/heads/main'],
    [{ environment: '', ref: 'refs/tags/v1' }, 'repo:shop-example/infrastructure:ref:refs/tags/v1'],
    [{ immutableSubject: true }, 'repo:shop-example@9919/infrastructure@704512345:environment:production'],
  ])('has a subject of the form that the job calls for: %o', async (change, subject) => {
    Object.assign(job, change)
    expect(claimsOf(await token())?.['sub']).toBe(subject)
  })

  test('has the owner as its audience unless another is asked for', async () => {
    expect(claimsOf(await token(''))?.['aud']).toBe('https://github.com/shop-example')
  })

  test('is refused without the right bearer token or the permission', async () => {
    expect((await get('/oidc/token?audience=x', 'wrong')).status).toBe(401)
    job.mayAskForIdToken = false
    expect((await get('/oidc/token?audience=x', job.requestToken)).status).toBe(401)
  })
})

describe('the environments (GitHub REST API: deployment environments, deployment branch policies)', () => {
  const at = '/repos/shop-example/infrastructure/environments'

  test('are listed in pages, with their rules but not with the branches that were selected', async () => {
    const { body } = await get(`${at}?per_page=2&page=1`, job.githubToken)
    expect(body).toMatchObject({
      total_count: 3,
      environments: [
        { name: 'production-plan', protection_rules: [{ type: 'branch_policy' }] },
        {
          name: 'production',
          protection_rules: [
            {
              type: 'required_reviewers',
              prevent_self_review: true,
              reviewers: [{ type: 'User', reviewer: { login: 'hubot' } }],
            },
            { type: 'branch_policy' },
          ],
          deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
        },
      ],
    })
    const second = await get(`${at}?per_page=2&page=2`, job.githubToken)
    expect(second.body).toMatchObject({ total_count: 3, environments: [{ name: 'production-recover' }] })
  })

  test('without a rule for branches have none, and selected branches are asked for by environment', async () => {
    const policies = (name: string) => get(`${at}/${name}/deployment-branch-policies`, job.githubToken)
    expect((await policies('production')).body).toEqual({
      total_count: 1,
      branch_policies: [{ name: 'main', type: 'branch' }],
    })
    job.environments = job.environments.map((one) => ({ ...one, branches: 'any' as const }))
    expect((await policies('production')).status).toBe(404)
    const { body } = await get(at, job.githubToken)
    expect(body).toMatchObject({ environments: [{ deployment_branch_policy: null }, {}, {}] })
  })

  test('are hidden from a token without actions: read', async () => {
    job.mayReadActions = false
    expect((await get(at, job.githubToken)).status).toBe(403)
  })
})

describe('the run (GitHub REST API: workflow runs)', () => {
  const run = '/repos/shop-example/infrastructure/actions/runs/4242'

  test('and who approved it', async () => {
    job.approvals = [{ state: 'approved', user: 'hubot', environments: ['production'], comment: 'go' }]
    expect((await get(`${run}/approvals`, job.githubToken)).body).toMatchObject([
      { state: 'approved', comment: 'go', user: { login: 'hubot' }, environments: [{ name: 'production' }] },
    ])
    const answer = await get(run, job.githubToken)
    expect(answer.body).toMatchObject({ id: 4242, event: 'workflow_dispatch', actor: { login: 'mona' } })
  })

  test('is hidden from a wrong token, from one without actions: read, and elsewhere', async () => {
    expect(await get(run, 'wrong')).toEqual({ status: 401, body: { message: 'Bad credentials' } })
    expect((await get('/repos/shop-example/infrastructure/actions/runs/42421', job.githubToken)).status).toBe(
      404,
    )
    expect((await get('/repos/other/infrastructure/actions/runs/4242', job.githubToken)).status).toBe(404)
    job.mayReadActions = false
    expect(await get(`${run}/approvals`, job.githubToken)).toEqual({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    })
  })
})

test('a token never appears in the call log', async () => {
  const value = await token()
  const log = JSON.stringify(world.calls)
  expect(log).toContain('GetIdToken')
  expect([value, job.requestToken, job.githubToken].filter((secret) => log.includes(secret))).toEqual([])
})
