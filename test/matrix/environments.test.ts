import { describe, expect, test } from 'vitest'
import type { Environment } from '../cloud/environments.ts'
import type { Misfortune } from '../cloud/faults.ts'
import { defaultJob, type GitHubJob } from '../cloud/github.ts'
import { virtualRun } from '../virtual/run.ts'
import { setStage } from '../virtual/stage.ts'

const notFound = { status: 404, code: 'NotFound', message: 'Not Found' }

describe('a plan', () => {
  const plan = async (job: Partial<GitHubJob>, fault?: Misfortune, inputs = {}) => {
    const stage = await setStage({ cloud: { job } })
    if (fault !== undefined) stage.cloud.faults.add({ operation: 'ListEnvironments', does: fault })
    const run = await virtualRun(stage, { inputs: { ...stage.inputs, command: 'plan', ...inputs } })
    expect(run.outputs['result']).toBe('planned')
    const { findings } = JSON.parse(run.outputs['report'] ?? '')
    const of = findings.filter(({ id }: { id: string }) => id.startsWith('environment-'))
    return of.map(({ id, evidence }: { id: string; evidence: string }) => ({ id, evidence }))
  }
  const one = (change: Partial<Environment>): readonly Environment[] =>
    defaultJob.environments.map((known) => (known.name === 'production' ? { ...known, ...change } : known))

  test('reads how the environment of the move is protected', async () => {
    expect(await plan({})).toEqual([
      {
        id: 'environment-policy',
        evidence: 'production: another person must approve, only main may deploy',
      },
    ])
  })

  test.each<[string, Partial<GitHubJob>, string]>([
    ['no reviewers', { environments: one({ reviewers: [] }) }, 'environment-without-reviewers'],
    ['self-review', { environments: one({ preventSelfReview: false }) }, 'environment-self-review'],
    [
      'administrators who may skip it',
      { environments: one({ adminsMayBypass: true }) },
      'environment-admin-bypass',
    ],
    ['an API that does not say', { environments: one({ adminsMayBypass: null }) }, 'environment-policy'],
    ['no environment at all', { environments: [] }, 'environment-missing'],
    ['every branch', { environments: one({ branches: 'any' }) }, 'environment-open'],
    [
      'protected branches without one',
      { environments: one({ branches: 'protected' }), protectedBranches: [] },
      'environment-open',
    ],
    [
      'protected branches with one',
      { environments: one({ branches: 'protected' }), protectedBranches: ['main'] },
      'environment-policy',
    ],
  ])('with %s: %s', async (_, job, id) => {
    expect((await plan(job)).map((finding: { id: string }) => finding.id)).toEqual([id])
  })

  test('finds the environment behind the first page of a long list', async () => {
    const many = Array.from({ length: 150 }, (_, n) => ({ ...one({})[0], name: `review-${n}` }))
    expect(await plan({ environments: [...many, ...defaultJob.environments] as Environment[] })).toEqual([
      expect.objectContaining({ id: 'environment-policy' }),
    ])
  })

  test.each<[string, Partial<GitHubJob>, Misfortune | undefined, Record<string, string>, string]>([
    ['the token may not', { mayReadActions: false }, undefined, {}, 'HTTP 403'],
    ['the repository is not seen', {}, notFound, {}, 'HTTP 404'],
    ['nothing answers', {}, 'hang-before', {}, 'within 10000 ms'],
    ['the service is down', {}, '503', {}, 'HTTP 503'],
    ['there is no token', {}, undefined, { 'github-token': '' }, 'no github-token'],
  ])('is made although %s, and says that it was not read', async (_, job, fault, inputs, why) => {
    expect(await plan(job, fault, inputs)).toEqual([
      { id: 'environment-not-read', evidence: expect.stringContaining(why) },
    ])
  })
})
