import { expect, test } from 'vitest'
import { wallClock } from '../../../src/base/clock.ts'
import { judgeEnvironments } from '../../../src/commands/environment-policy.ts'
import { environments } from '../../../src/github/environments.ts'

const setting = { apiUrl: 'https://api.github.com', repository: 'shop/web' } as Parameters<
  typeof environments
>[0]

/** What is found of an environment for which these patterns may deploy (GitHub REST: "List deployment branch policies"). */
async function found(...policies: readonly { readonly name: string; readonly type: 'branch' | 'tag' }[]) {
  const environment = {
    name: 'production',
    can_admins_bypass: false,
    protection_rules: [{ type: 'required_reviewers', prevent_self_review: true, reviewers: [{}] }],
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
  }
  const runner = {
    getFromApi: ({ path }: { readonly path: string }) =>
      Promise.resolve({
        status: 200,
        body: path.includes('deployment-branch-policies')
          ? { total_count: policies.length, branch_policies: policies }
          : { total_count: 1, environments: [environment] },
      }),
  }
  const options = { runner, clock: wallClock, signal: new AbortController().signal }
  return judgeEnvironments(
    { move: 'production' },
    await environments(setting, 'token', ['production'], options),
  )
}

test('a pattern of tags is not said to be one of branches', async () => {
  const [only] = await found({ name: 'main', type: 'branch' }, { name: 'v*', type: 'tag' })
  expect(only?.evidence).toMatch(/only main, tag v\* may deploy/)
})

test('every tag may deploy: not said of branches, of which only main may', async () => {
  const [open] = await found({ name: 'main', type: 'branch' }, { name: '*', type: 'tag' })
  expect(open).toMatchObject({ id: 'environment-open', level: 'warning' })
  expect(`${open?.title} ${open?.evidence}`).not.toContain('branch')
  expect(open?.evidence).toContain('every tag may deploy')
})

test.each([
  [503, 't', /^Run again\./],
  [403, 't', /^If github-token is set, leave it out\.\nGive the job:[\s\S]*actions: read/],
  [200, undefined, /^Leave github-token out/],
])(
  'environments that could not be read, HTTP %s with the token %s: what to do fits the reason',
  async (status, token, remedy) => {
    const runner = { getFromApi: () => Promise.resolve({ status, body: {} }) }
    const options = { runner, clock: wallClock, signal: new AbortController().signal, tries: 1 }
    const [only] = judgeEnvironments(
      { move: 'production' },
      await environments(setting, token, ['production'], options),
    )
    expect(only).toMatchObject({ id: 'environment-not-read', remedy: expect.stringMatching(remedy) })
  },
)
