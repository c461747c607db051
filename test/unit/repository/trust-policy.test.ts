import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { chaining, trusts } from '../../../scripts/iam-policies.ts'
import { trustFaults } from '../../../scripts/lint-trust-policy.ts'

const issuer = 'token.actions.githubusercontent.com'
const provider = `arn:aws:iam::111122223333:oidc-provider/${issuer}`
const good = 'repo:octo/site:environment:production'

interface Parts {
  readonly principal?: unknown
  readonly action?: unknown
  readonly condition?: unknown
}

function policy({
  principal = { Federated: provider },
  action = 'sts:AssumeRoleWithWebIdentity',
  condition,
}: Parts) {
  return {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: principal, Action: action, Condition: condition ?? both(good) },
    ],
  }
}

function both(sub: unknown) {
  return { StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com', [`${issuer}:sub`]: sub } }
}

test.each(Object.entries({ ...trusts, 'trust-chained': chaining['trust-chained'] }))(
  '%s of the documentation has no fault',
  (_, one) => {
    expect(trustFaults(one)).toEqual([])
  },
)

test('a policy for one environment of one repository has no fault, in either form of its subject', () => {
  expect(
    trustFaults(policy({ condition: both([good, 'repo:octo@1/site@2:environment:production']) })),
  ).toEqual([])
})

test.each([
  'github.acme.example/_services/token',
  'token.actions.githubusercontent.com/acme',
  'token.actions.acme.ghe.com',
])('the same policy for the issuer %s has no fault, and its conditions are looked at', (own) => {
  const text = JSON.stringify(policy({})).replaceAll(issuer, own)
  expect(trustFaults(JSON.parse(text))).toEqual([])
  expect(trustFaults(JSON.parse(text.replaceAll('octo/site', 'octo/*'))).join()).toMatch(/has a wildcard/)
  const mixed = policy({ principal: { Federated: provider.replace(issuer, own) } })
  expect(trustFaults(mixed).join()).toMatch(/every repository/)
})

const bad: readonly (readonly [what: string, policy: unknown, fault: RegExp])[] = [
  [
    'no subject',
    policy({ condition: { StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com' } } }),
    /every repository on GitHub/,
  ],
  ['no audience', policy({ condition: { StringEquals: { [`${issuer}:sub`]: good } } }), /audience \(aud\)$/],
  ['no condition at all', policy({ condition: {} }), /every repository/],
  [
    'any repository',
    policy({ condition: { StringLike: { ...both('repo:*').StringEquals } } }),
    /has a wildcard/,
  ],
  [
    'any repository of an owner',
    policy({ condition: both('repo:octo/*:environment:production') }),
    /has a wildcard/,
  ],
  [
    'any job of the repository',
    policy({ condition: { StringLike: both('repo:octo/site:*').StringEquals } }),
    /has a wildcard/,
  ],
  ['a branch', policy({ condition: both('repo:octo/site:ref:refs/heads/main') }), /bound to no environment/],
  ['any pull request', policy({ condition: both('repo:octo/site:pull_request') }), /any pull request/],
  [
    'ForAllValues',
    policy({ condition: { 'ForAllValues:StringEquals': both(good).StringEquals } }),
    /ForAllValues/,
  ],
  ['IfExists', policy({ condition: { StringEqualsIfExists: both(good).StringEquals } }), /IfExists/],
  [
    'StringLike',
    policy({ condition: { StringLike: both(good).StringEquals } }),
    /not compared by StringEquals/,
  ],
  [
    'a denial',
    policy({ condition: { StringNotEquals: both('repo:octo/other:environment:x').StringEquals } }),
    /trusts all others/,
  ],
  ['everybody', policy({ principal: '*' }), /trusts others/],
  [
    'a user besides',
    policy({ principal: { Federated: provider, AWS: 'arn:aws:iam::111122223333:root' } }),
    /trusts others/,
  ],
  [
    'another provider',
    policy({ principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/evil.example' } }),
    /not the identity provider/,
  ],
  ['more actions', policy({ action: ['sts:AssumeRoleWithWebIdentity', 'sts:AssumeRole'] }), /more than sts/],
  [
    'one bad subject among good ones',
    policy({ condition: both([good, 'repo:octo/site:ref:refs/heads/main']) }),
    /no environment/,
  ],
  ['no repository', policy({ condition: both('environment:production') }), /names no repository/],
  ['nothing that allows', { Version: '2012-10-17', Statement: [] }, /no statement/],
]

test.each(bad)('a policy with %s is refused', (_, one, fault) => {
  expect(trustFaults(one).join('\n')).toMatch(new RegExp(fault.source, 'm'))
})

describe('the checker that is handed out', () => {
  const file = fileURLToPath(new URL('../../../docs/setup/check-trust-policy.mjs', import.meta.url))
  // In a folder of its own: nothing of this repository is beside it.
  const check = (policy: unknown, node = process.execPath) => {
    const alone = join(mkdtempSync(join(tmpdir(), 'trust-')), 'check-trust-policy.mjs')
    copyFileSync(file, alone)
    const { status, stdout, stderr } = spawnSync(node, [alone, '-'], {
      input: JSON.stringify(policy),
      encoding: 'utf8',
    })
    rmSync(dirname(alone), { recursive: true })
    return { status, stdout: stdout.trim(), stderr }
  }
  const system = spawnSync('/usr/bin/node', ['--version'], { encoding: 'utf8' }).stdout?.trim()
  const nodes = [process.execPath, ...(system?.startsWith('v20.') ? ['/usr/bin/node'] : [])]

  test.each(nodes)('finds nothing wrong with ours, and says what is wrong with another (%s)', (node) => {
    expect(check(trusts['trust-move'], node)).toEqual({
      status: 0,
      stdout: '-: nothing is wrong',
      stderr: '',
    })
    const wrong = check({ Statement: [{ Effect: 'Allow', Principal: '*' }] }, node)
    expect(wrong.status).toBe(1)
    expect(wrong.stdout).toContain('-: it trusts others besides the identity provider of GitHub')
  })
})

test.each([
  ['a whole account', 'arn:aws:iam::111122223333:root'],
  ['every role', 'arn:aws:iam::111122223333:role/*'],
  ['everybody', '*'],
])('a chained role that trusts %s has a fault', (_, arn) => {
  const [statement] = chaining['trust-chained'].Statement
  const trusting = { Version: '2012-10-17', Statement: [{ ...statement, Principal: { AWS: arn } }] }
  expect(trustFaults(trusting).join()).toMatch(/trusts others/)
})
