import { readFileSync, writeFileSync } from 'node:fs'

/**
 * The GitHub CLI, as far as docs/environments.md uses it, run as a program of its own: `gh api` for environments and `gh
 * variable set`. What it keeps is in the file that GH_STATE names (GitHub docs, REST API: deployment environments,
 * deployment branch policies).
 */

type Json = Record<string, unknown>

const file = process.env['GH_STATE'] ?? ''
const state: Record<string, Json> = JSON.parse(readFileSync(file, 'utf8'))

/** The values of options (`-X`, `--env` …), each of which takes one, and the words between them. */
function parsed(args: readonly string[]) {
  const options: [name: string, value: string][] = []
  const words: string[] = []
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? ''
    if (word.startsWith('-')) options.push([word, args[++at] ?? ''])
    else words.push(word)
  }
  return { words, all: (name: string) => options.filter(([one]) => one === name).map(([, value]) => value) }
}

function fail(message: string): never {
  process.stderr.write(`gh: ${message}\n`)
  process.exit(1)
}

/** A path of jq: `.a[].b`, and `.a | arrays[].b`, which leaves out what is no list. */
function picked(value: unknown, path: string): unknown[] {
  return path
    .replace(' | arrays[]', '[]')
    .split('.')
    .slice(1)
    .reduce<unknown[]>(
      (found, part) => {
        const inner = found.map((one) => Object(one)[part.replace('[]', '')])
        return part.endsWith('[]') ? inner.flat().filter((one) => one !== undefined) : inner
      },
      [value],
    )
}

function print(value: unknown, path: string | undefined): void {
  for (const one of path === undefined ? [value] : picked(value, path))
    process.stdout.write(`${typeof one === 'string' ? one : JSON.stringify(one)}\n`)
}

/** A reviewer as GitHub lists it. */
function listed(reviewer: unknown): Json {
  const { type, id } = Object(reviewer)
  return { type, reviewer: { id } }
}

/** What GitHub answers for an environment: its rules, as it lists them. */
function shown(environment: Json): Json {
  const { reviewers, prevent_self_review, wait_timer, deployment_branch_policy: policy } = environment
  return {
    // GH_DEAF: a server that does not take it.
    can_admins_bypass: process.env['GH_DEAF'] === '1' || environment['can_admins_bypass'] !== false,
    deployment_branch_policy: policy ?? null,
    protection_rules: [
      ...(reviewers === undefined
        ? []
        : [{ type: 'required_reviewers', prevent_self_review, reviewers: [reviewers].flat().map(listed) }]),
      ...(Number(wait_timer ?? 0) > 0 ? [{ type: 'wait_timer', wait_timer }] : []),
      ...(policy ? [{ type: 'branch_policy' }] : []),
    ],
  }
}

function api({ words: [path = ''], all }: ReturnType<typeof parsed>): unknown {
  if (/^users\/\w+$/.test(path)) return { id: 583_231 }
  const [, name = '', policies] =
    /^repos\/[\w.-]+\/[\w.-]+\/environments\/([\w-]+)(\/deployment-branch-policies)?$/.exec(path) ?? []
  if (name === '') fail(`${path}: HTTP 404`)
  const [method = 'GET'] = all('-X')
  if (policies === undefined && method === 'PUT') {
    const body: Json = JSON.parse(readFileSync(0, 'utf8'))
    const policy = Object(body['deployment_branch_policy'] ?? {})
    if (Object.keys(policy).length > 0 && policy.protected_branches === policy.custom_branch_policies)
      fail('protected_branches and custom_branch_policies cannot have the same value: HTTP 422')
    const { branch_policies, variables } = state[name] ?? {}
    state[name] = {
      ...body,
      ...(branch_policies ? { branch_policies } : {}),
      ...(variables ? { variables } : {}),
    }
    return shown(state[name])
  }
  const known = state[name] ?? fail(`${path}: HTTP 404`)
  const rules = [known['branch_policies'] ?? []].flat()
  if (policies === undefined) return shown(known)
  if (method === 'GET') return { total_count: rules.length, branch_policies: rules }
  if (Object(known['deployment_branch_policy'])['custom_branch_policies'] !== true)
    fail(`${path}: HTTP 404: the environment has no custom branch policies`)
  const fields: Json = Object.fromEntries(all('-f').map((pair) => pair.split('=')))
  known['branch_policies'] = [...rules, { type: 'branch', ...fields }]
  return fields
}

const [command = '', ...rest] = process.argv.slice(2)
const asked = parsed(command === 'variable' ? rest.slice(1) : rest)
if (command === 'api') print(api(asked), asked.all('--jq')[0])
else if (command === 'variable') {
  const known = state[asked.all('--env')[0] ?? ''] ?? fail('HTTP 404')
  known['variables'] = { ...Object(known['variables']), [asked.words[0] ?? '']: asked.all('--body')[0] }
} else fail(`unknown command ${command}`)
writeFileSync(file, JSON.stringify(state))
