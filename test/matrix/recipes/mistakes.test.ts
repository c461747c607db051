import { describe, expect, test } from 'vitest'
import { betweenAccounts, cloudflare, type How, inOneAccount, lacks, webhook } from './recipe.ts'

describe('a mistake in a recipe is found', () => {
  const inputs = { alias: 'www.example.com', target: 'E2NEWSHOP00002' }
  test.each<[string, string, string, string, string]>([
    ['an input', 'dispatch.yml', 'role-to-assume:', 'role-assume:', 'no input role-assume'],
    [
      'an input of a form',
      'dispatch.yml',
      'inputs.target }}\n          role',
      'inputs.goal }}\n          role',
      'no goal',
    ],
    ['an input of a call', 'one-account.yml', 'scenario:', 'method:', 'no input method'],
    [
      'a required input',
      'one-account.yml',
      'target-distribution: E2',
      'source-distribution: E2',
      'requires the input target-distribution',
    ],
    [
      'a permission of a call',
      'one-account.yml',
      'id-token: write',
      'packages: write',
      'does not grant id-token: write',
    ],
    ['an output', 'alert.yml', 'outputs.reason }}', 'outputs.cause }}', 'no cause'],
    [
      'an output of a condition',
      'alert.yml',
      "outputs.result == 'exposed'",
      "outputs.state == 'exposed'",
      'no state',
    ],
    [
      'an output of a job',
      'cross-account.yml',
      'needs.plan.outputs.plan }}',
      'needs.plan.outputs.digest }}',
      'no digest',
    ],
    ['the order of jobs', 'cross-account.yml', 'needs: plan\n', '\n', 'no plan'],
    ['the order of steps', 'dns-elsewhere.yml', 'id: first', 'id: later', 'no first'],
    ['a variable', 'dispatch.yml', 'vars.CLOUDFRONT_TARGET_ROLE', 'vars.TARGET_ROLE', 'no TARGET_ROLE'],
    [
      'a secret',
      'alert.yml',
      'secrets.WEBHOOK_URL }}\n          REASON',
      'secrets.HOOK }}\n          REASON',
      'no HOOK',
    ],
  ])('%s', async (_, file, from, to, said) => {
    if (lacks(file)) return
    const { play } = file === 'cross-account.yml' ? await betweenAccounts() : await inOneAccount()
    const spoil = (text: string) => {
      expect(text).toContain(from)
      return text.replaceAll(from, to)
    }
    const how: How = { ...cloudflare, spoil, ...(file === 'alert.yml' ? webhook : {}) }
    const given = file === 'dispatch.yml' ? { inputs } : {}
    await expect(play(file, { ...how, ...given })).rejects.toThrow(said)
  })
})
