import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { permissions } from '../../../scripts/iam-policies.ts'
import { trustFaults } from '../../../scripts/lint-trust-policy.ts'
import { setupFiles } from '../../../scripts/setup.ts'
import { account, cases, type Job, jobs, readers, wanted } from './setup-accounts.ts'
import { root, text } from './workflows.ts'

/**
 * docs/setup creates exactly the roles that docs/iam and the trust policies describe. The templates are evaluated here as
 * CloudFormation and Terraform do, far enough for what they hold; whatever does not resolve is an error.
 */

const made = [...setupFiles()]
const issuer = 'token.actions.githubusercontent.com'
test('docs/setup is what scripts/setup.ts makes (npm run iam writes it anew)', () => {
  for (const [name, content] of made) expect(text(join('docs/setup', name)), name).toBe(content)
  const found = readdirSync(join(root, 'docs/setup'), { recursive: true, encoding: 'utf8' })
  expect(found.filter((name) => /\.(ya?ml|tf|mjs)$/.test(name)).toSorted()).toEqual(
    made.map(([name]) => name).toSorted(),
  )
})

test('the three methods between two accounts ask the same of the account of the source', () => {
  expect(permissions['disable-source-source']).toEqual(permissions['wildcard-source'])
  expect(permissions['release-and-claim-source']).toEqual(permissions['wildcard-source'])
})

describe.each(Object.entries(readers))('%s', (_, rolesOf) => {
  test.each(cases)(
    '$folder $methods source $source zone $zone: the policies are those of docs/iam',
    (one) => {
      const roles = rolesOf(one, true)
      for (const job of ['plan', 'move', 'recover'] as const) {
        const names = job === 'plan' ? one.plan : one.move
        expect(Object.keys(roles[job].policies).toSorted(), job).toEqual(names.toSorted())
        for (const name of names) expect(roles[job].policies[name]).toEqual(wanted(name))
        // IAM, quotas: the inline policies of a role have 10,240 characters together, white space not counted.
        expect(JSON.stringify(roles[job].policies).length).toBeLessThan(10_240)
      }
    },
  )

  test.each([
    [18, 'in the account of a move within one account', cases[1]],
    [37, 'in the account of a move within one account', cases[1]],
    [18, 'in another account', cases.at(-1)],
    [37, 'in another account', cases.at(-1)],
  ])('the roles may write the records of 100 names of %i characters %s', (length, _where, one) => {
    const aliases = Array.from({ length: 100 }, (_unused, at) =>
      `${String(at).padStart(3, '0')}.example.com`.padStart(length, 'a'),
    )
    const names = aliases.flatMap((alias) => [alias, `_${alias}`])
    expect(names.slice(100).join(',').length).toBeLessThanOrEqual(4096)
    const { policies } = rolesOf(one ?? expect.unreachable(), true, names).move
    const [, , write] = Object(policies['dns-role']).Statement
    expect(
      Object.values(write.Condition)
        .map(Object)
        .map((all) => all['route53:ChangeResourceRecordSetsNormalizedRecordNames']),
    ).toEqual([names])
    expect(JSON.stringify(policies).length).toBeLessThan(10_240)
  })

  test.each([true, false])(
    'each role trusts its environment and nothing else (new provider: %s)',
    (isNew) => {
      for (const one of cases.filter(({ zone, source }) => zone && source)) {
        const roles = rolesOf(one, isNew)
        for (const [job, environment] of Object.entries(jobs) as [Job, string][]) {
          const { trust } = roles[job]
          expect(trustFaults(trust)).toEqual([])
          const [statement] = Object(trust).Statement
          expect(statement.Condition).toEqual({
            StringEquals: {
              [`${issuer}:aud`]: 'sts.amazonaws.com',
              [`${issuer}:sub`]: [
                `repo:octo/site:environment:${environment}`,
                `repo:octo@1/site@2:environment:${environment}`,
              ],
            },
          })
          expect(statement.Principal.Federated).toBe(`arn:aws:iam::${account}:oidc-provider/${issuer}`)
        }
      }
    },
  )

  test('the roles of both accounts, in one account, have six names', () => {
    const names = cases
      .filter(({ zone, source }) => zone && source)
      .flatMap((one) => Object.values(rolesOf(one, false)).map(({ name }) => name))
    expect([...new Set(names)].toSorted()).toEqual(
      ['move-alias', 'move-alias-other']
        .flatMap((prefix) => ['move', 'plan', 'recover'].map((job) => `${prefix}-${job}`))
        .toSorted(),
    )
  })
})

describe('read by programs of others, where they are installed', () => {
  const has = (name: string, ...args: readonly string[]) => spawnSync(name, args).status === 0

  test.runIf(has('terraform', '-version'))('terraform fmt finds nothing to change', () => {
    const { status, stdout, stderr } = spawnSync('terraform', ['fmt', '-check', '-recursive', 'docs'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect({ status, stdout, errors: /Error/.test(stderr) }).toEqual({ status: 0, stdout: '', errors: false })
  })

  test.runIf(has('cfn-lint', '--version'))(
    'cfn-lint finds nothing',
    () => {
      const files = ['target-account', 'other-account'].map((name) => `docs/setup/${name}.yaml`)
      const { status, stdout } = spawnSync('cfn-lint', files, { cwd: root, encoding: 'utf8' })
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    },
    60_000,
  )
})
