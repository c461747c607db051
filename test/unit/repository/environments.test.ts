import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trusts } from '../../../scripts/iam-policies.ts'
import { accounts } from '../../../scripts/setup/accounts.ts'
import { blocks, callsWorkflow, root, runsAction, text, workflows } from './workflows.ts'

/**
 * The commands of docs/environments.md, docs/setup/environments.sh among them, are carried out, by bash, against a `gh` that
 * keeps environments as GitHub does, and what they make is judged by the rules of GitHub.
 */

interface Environment {
  readonly wait_timer?: number
  readonly prevent_self_review?: boolean
  readonly can_admins_bypass?: boolean
  readonly reviewers?: readonly { readonly type: string; readonly id: number }[]
  readonly deployment_branch_policy?: {
    readonly protected_branches: boolean
    readonly custom_branch_policies: boolean
  } | null
  readonly branch_policies?: readonly { readonly name: string; readonly type: string }[]
  readonly variables?: Readonly<Record<string, string>>
}

const page = 'docs/environments.md'
const folder = mkdtempSync(join(tmpdir(), 'environments-'))
const state = join(folder, 'state.json')

function run(script: string): string {
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH']}`, GH_STATE: state }
  return execFileSync('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: 'pipe',
  })
}

const made = (): Readonly<Record<string, Environment>> => JSON.parse(readFileSync(state, 'utf8'))

beforeAll(() => {
  const double = fileURLToPath(new URL('gh.ts', import.meta.url))
  writeFileSync(join(folder, 'gh'), `#!/bin/sh\nexec '${process.execPath}' '${double}' "$@"\n`)
  chmodSync(join(folder, 'gh'), 0o755)
  writeFileSync(state, '{}')
  run(`${commands.create}\n${commands.variables}`)
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true }))

const [create = '', variables = '', ...checks] = blocks(page, 'sh')
const commands = { create, variables, checks }

/**
 * Whether a ref may deploy to an environment of a repository in which no branch is protected (GitHub docs, "Managing
 * environments for deployment": with "Protected branches only" and no protected branch, all branches can deploy; with
 * "Selected branches and tags", those that match a rule of their kind).
 */
function mayDeploy(environment: Environment | undefined, type: 'branch' | 'tag', name: string): boolean {
  const policy = environment?.deployment_branch_policy
  if (policy === undefined || policy === null) return true
  if (policy.protected_branches) return type === 'branch'
  return (environment?.branch_policies ?? []).some((rule) => rule.type === type && rule.name === name)
}

describe('the environments of docs/environments.md', () => {
  const rows = [...text(page).matchAll(/^\| `([\w-]+)` \| (\w+) \| (.+?) \| `(\w+)` only \|/gm)].map(
    ([, name = '', job = '', reviewers = '', branch = '']) => ({ name, job, reviewers, branch }),
  )

  test('are the three of move-alias, and those that the commands make', () => {
    expect(rows.map(({ name }) => name)).toEqual(['production-plan', 'production', 'production-recover'])
    expect(Object.keys(made()).toSorted()).toEqual(rows.map(({ name }) => name).toSorted())
  })

  test.each(rows)('$name: only $branch may deploy, though no branch is protected', ({ name, branch }) => {
    const environment = made()[name]
    expect(mayDeploy(environment, 'branch', branch)).toBe(true)
    for (const other of ['feature', `${branch}-2`, `release/${branch}`, '*'])
      expect(mayDeploy(environment, 'branch', other), other).toBe(false)
    expect(mayDeploy(environment, 'tag', branch)).toBe(false)
  })

  test.each(rows)('$name: reviewers: $reviewers', ({ name, reviewers }) => {
    const environment = made()[name]
    expect((environment?.reviewers ?? []).length > 0).toBe(reviewers.startsWith('required'))
    expect(environment?.prevent_self_review === true).toBe(reviewers.includes('prevent self-review'))
    expect(environment?.wait_timer ?? 0).toBe(0)
    expect(environment?.can_admins_bypass).toBe(false)
  })

  test.each(rows)('$name: its roles are assumed by the trust policy of its job', ({ name, job }) => {
    expect(Object.values(made()[name]?.variables ?? {})[0]).toMatch(/^arn:aws:iam::\d{12}:role\//)
    const file = { plan: 'trust-plan', move: 'trust-move', recover: 'trust-recover' } as const
    expect(job in file).toBe(true)
    expect(subjects(file[job === 'plan' || job === 'recover' ? job : 'move'])).toContain(subject(name))
  })

  test('are shown as they are by the commands that look at them', () => {
    const shown = run(commands.checks[0]?.replaceAll('OWNER/REPOSITORY', 'octo/site') ?? '')
    expect(shown).toContain('"required_reviewers"')
    expect(shown).toMatch(/"prevent_self_review": ?true/)
    expect(shown.trimEnd().split('\n').slice(-6).join(' ')).toBe('false main false main false main')
  })
})

describe('docs/setup/environments.sh', () => {
  const script = (...args: readonly string[]) => run(`docs/setup/environments.sh ${args.join(' ')}`)

  test('run again, repairs what was loosened, and sets the roles of every account that it is given', () => {
    const before = made()
    const open = { protected_branches: true, custom_branch_policies: false }
    writeFileSync(
      state,
      JSON.stringify({ ...before, 'production-recover': { deployment_branch_policy: open } }),
    )
    expect(mayDeploy(made()['production-recover'], 'branch', 'feature')).toBe(true)
    script('octo/site', 'hubot', '111122223333', '444455556666', '777788889999')
    for (const [name, job] of Object.entries({
      'production-plan': 'plan',
      production: 'move',
      'production-recover': 'recover',
    }))
      expect(made()[name]).toEqual({
        ...before[name],
        variables: {
          CLOUDFRONT_TARGET_ROLE: `arn:aws:iam::111122223333:role/move-alias-${job}`,
          CLOUDFRONT_SOURCE_ROLE: `arn:aws:iam::444455556666:role/move-alias-other-${job}`,
          CLOUDFRONT_DNS_ROLE: `arn:aws:iam::777788889999:role/move-alias-other-${job}`,
        },
      })
    expect(accounts.map(({ prefix }) => prefix)).toEqual(['move-alias', 'move-alias-other'])
  }, 90_000)

  test('names the environments whose rules an administrator can still bypass', () => {
    writeFileSync(state, '{}')
    const said = run('GH_DEAF=1 docs/setup/environments.sh octo/site hubot 111122223333 2>&1')
    for (const name of ['production-plan', 'production', 'production-recover'])
      expect(said).toContain(`${name}: deselect 'Allow administrators to bypass`)
    expect(script('octo/site', 'hubot', '111122223333')).not.toContain('deselect')
  }, 90_000)

  test('ends where others approve already, names them, and takes nobody away', () => {
    const before: Environment = {
      prevent_self_review: false,
      reviewers: [
        { type: 'User', id: 17 },
        { type: 'Team', id: 4711 },
      ],
      deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
    }
    writeFileSync(state, JSON.stringify({ production: before }))
    expect(() => script('octo/site', 'hubot', '111122223333')).toThrow(/production: [\s\S]*17[\s\S]*4711/)
    expect(made()).toEqual({ production: before })
  })

  test('ends where another branch may deploy, and names it', () => {
    const selected = { protected_branches: false, custom_branch_policies: true }
    const policies = [{ name: 'release/*', type: 'branch' }]
    writeFileSync(
      state,
      JSON.stringify({
        production: { deployment_branch_policy: selected, branch_policies: policies },
      }),
    )
    expect(() => script('octo/site', 'hubot', '111122223333')).toThrow(/production: [\s\S]*release\/\*/)
  })

  test.each([
    [['octo/site', 'hubot']],
    [['site', 'hubot', '111122223333']],
    [['octo/site', 'hubot', '1111']],
    [['octo/site', 'hubot', '111122223333', '4444']],
  ])('refuses %j before it calls anything', (args) => {
    const before = made()
    expect(() => script(...args)).toThrow(/environments\.sh OWNER\/REPOSITORY/)
    expect(made()).toEqual(before)
  })
})

describe('workflows to copy', () => {
  const shown = workflows.filter(({ ours }) => !ours)

  test.each(shown)(
    '$path: each job has a token that a trust policy of the documentation takes',
    ({ jobs }) => {
      for (const job of jobs.filter((one) => one.steps?.some(runsAction))) {
        const trusted = (Object.keys(trusts) as (keyof typeof trusts)[]).flatMap(subjects)
        expect(trusted).toContain(subject(String(job.environment)))
      }
    },
  )

  test.each(shown)('$path: takes its roles from the variables that the page sets', ({ source }) => {
    const set = [...text(page).matchAll(/CLOUDFRONT_\w+/g)].map(([name]) => name)
    const used = [...source.matchAll(/role-to-assume: .*?vars\.(\w+)/g)].map(([, name]) => name)
    expect(used.filter((name) => !set.includes(name ?? ''))).toEqual([])
  })

  test.each(shown)('$path: runs the action, or calls the workflow that does', ({ jobs }) => {
    expect(jobs.every((job) => callsWorkflow(job) || job.steps?.some(runsAction))).toBe(true)
  })
})

/** The subject of the token of a job (GitHub docs, OpenID Connect reference). */
function subject(environment: string): string {
  return `repo:octo/site:environment:${environment}`
}

function subjects(name: keyof typeof trusts): string[] {
  const filled = JSON.stringify(trusts[name])
    .replaceAll('OWNER_NAME/REPOSITORY_NAME', 'octo/site')
    .replaceAll('ENVIRONMENT', 'production')
  return [...filled.matchAll(/"(repo:octo\/site:[^"]*)"/g)].map(([, one = '']) => one)
}
