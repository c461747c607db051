import { describe, expect, test } from 'vitest'
import { environmentOf, judgeReviews, type Review, reviews } from '../../../src/github/approvals.ts'
import type { HttpAnswer } from '../../../src/github/runner.ts'
import { readInputs } from '../../../src/inputs/read.ts'
import { ForwardClock } from '../aws/loopback.ts'
import { jobEnvironment } from '../inputs/job-environment.ts'

const review = (state: string, user: string, environments = ['production'], comment = ''): Review => ({
  state,
  user,
  comment,
  environments,
})
const judged = (...list: Review[]) => judgeReviews(list, 'production', ['mona', 'hubot'])

describe('an approval counts', () => {
  test('by a person who is neither the actor nor the triggering actor', () => {
    expect(judged(review('approved', 'octocat', ['production'], 'go'))).toEqual({
      approved: true,
      by: 'octocat',
      comment: 'go',
    })
  })

  test('also when the one who started it approved as well', () => {
    expect(judged(review('approved', 'octocat'), review('approved', 'mona'))).toMatchObject({ by: 'octocat' })
  })

  test('also when an earlier rejection stands before it', () => {
    expect(judged(review('rejected', 'octocat'), review('approved', 'monalisa'))).toMatchObject({
      approved: true,
    })
  })
})

describe('no approval', () => {
  test.each<[string, Review[], string]>([
    ['none at all', [], 'no approval is recorded'],
    ['the actor himself', [review('approved', 'mona')], 'only the person who started the run approved it'],
    [
      'whoever triggered this attempt',
      [review('approved', 'HUBOT')],
      'only the person who started the run approved it',
    ],
    ['another environment', [review('approved', 'octocat', ['staging'])], 'no approval is recorded'],
    [
      'a later rejection',
      [review('approved', 'octocat'), review('rejected', 'monalisa')],
      'monalisa has rejected it',
    ],
    [
      'a rejection by the actor',
      [review('approved', 'octocat'), review('rejected', 'mona')],
      'mona has rejected it',
    ],
    ['a review without a login', [review('approved', '')], 'it is not known who approved it'],
    [
      'a rejection without a login',
      [review('approved', 'octocat'), review('rejected', '')],
      'someone has rejected it',
    ],
    ['a word that is neither', [review('pending', 'octocat')], 'no approval is recorded'],
  ])('%s', (_, list, why) => {
    expect(judged(...list)).toMatchObject({ approved: false, why })
  })
})

test.each([[['', 'hubot']], [['mona', '']], [['']]])(
  'no approval counts where it is not known who started the run: %j',
  (actors) => {
    expect(judgeReviews([review('approved', 'octocat')], 'production', actors)).toMatchObject({
      approved: false,
      why: 'the runner does not report who started this run',
    })
  },
)

describe('reviews that cannot be read', () => {
  const read = (token: string | undefined, answer: () => Promise<HttpAnswer>) => {
    const { setting } = readInputs(jobEnvironment())
    const { signal } = new AbortController()
    const options = { clock: new ForwardClock(), signal, runner: { getFromApi: answer } }
    return reviews(setting, token, options).catch((thrown: unknown) => thrown)
  }

  test.each([401, 403, 404])('for HTTP %s need a permission, and no token of their own', async (status) => {
    const failure = await read('t', async () => ({ status, body: undefined }))
    expect(failure).toMatchObject({
      code: 'approval-unreadable',
      remedy: expect.stringMatching(
        /^If github-token is set, leave it out\.\nGive the job:[\s\S]*actions: read/,
      ),
    })
  })

  test.each([429, 500, 503])('for HTTP %s need another try, not a permission', async (status) => {
    const failure = await read('t', async () => ({ status, body: undefined }))
    expect(failure).toMatchObject({ message: expect.stringContaining(`HTTP ${status}`) })
    expect(failure).toHaveProperty('remedy', expect.stringMatching(/^Run again\./))
  })

  test.each(['API rate limit exceeded for installation ID 1.', 'You have exceeded a secondary rate limit.'])(
    'for HTTP 403 that is a limit of requests need another try: %s',
    async (message) => {
      const failure = await read('t', async () => ({ status: 403, body: { message } }))
      expect(failure).toHaveProperty('remedy', expect.stringMatching(/^Run again\./))
    },
  )

  test('for want of an answer need another try', async () => {
    const failure = await read('t', () => Promise.reject(new Error('connect ECONNREFUSED')))
    expect(failure).toMatchObject({ remedy: expect.stringMatching(/^Run again\./) })
  })

  test('for want of a token need the token, which no permission gives', async () => {
    const failure = await read(undefined, () => Promise.reject(new Error('asked without a token')))
    expect(failure).toMatchObject({ remedy: expect.stringMatching(/^Leave github-token out/) })
  })
})

describe('the environment of the job', () => {
  test.each<[string, Record<string, unknown>, string | undefined]>([
    ['by its claim', { environment: 'production', sub: 'repo:o/r:environment:other' }, 'production'],
    ['by its subject', { sub: 'repo:o@1/r@2:environment:production' }, 'production'],
    [
      'with a claim after it',
      { sub: 'repo:o/r:environment:production:job_workflow_ref:o/r/x.yml@main' },
      'production',
    ],
    ['none', { sub: 'repo:o/r:ref:refs/heads/main' }, undefined],
    ['one that cannot be decoded', { sub: 'repo:o/r:environment:50%' }, undefined],
  ])('%s', (_, claims, environment) => {
    expect(environmentOf(new Map(Object.entries(claims)))).toBe(environment)
  })
})
