import { asFailure } from '../base/failure.ts'
import type { Finding } from '../base/finding.ts'
import { visible } from '../base/text.ts'
import { environmentOf } from '../github/approvals.ts'
import { type EnvironmentPolicy, type Environments, environments } from '../github/environments.ts'
import { claims } from '../github/oidc.ts'
import type { Run } from '../move/run-context.ts'

/** The environments of a move, by the names that docs/environments.md and the workflows of this repository give them. */
interface MoveEnvironments {
  /** Its reviewers approve the move. */
  readonly move: string
  /** Nobody approves a recovery. Absent: nothing shows that there are jobs for it. */
  readonly recover?: string
}

/** Title of the finding where nothing is wrong with them. */
export const protectedTitle = 'The environments protect the move'
const page = 'docs/environments.md'

/**
 * What protects the move that this plan is for: its environment exists and asks for the approval of another person, and only
 * some branches may use its roles. Nothing here keeps a plan from being made; what cannot be read is told as not read.
 */
export async function environmentPolicy({ inputs, setting, ports, reads, token }: Run): Promise<Finding[]> {
  const patience = { clock: ports.clock, signal: reads, runner: ports.runner, tries: 2 }
  try {
    const own = environmentOf(claims(await token('recent')))
    if (own === undefined)
      return [
        notRead(
          'the OIDC token of this job names no environment',
          `Add environment: to the job of the plan (${page}).`,
        ),
      ]
    const asked = environmentsOf(own)
    const names = Object.values(asked)
    return judgeEnvironments(asked, await environments(setting, inputs.githubToken, names, patience))
  } catch (thrown) {
    const { message, remedy } = asFailure(thrown)
    return [notRead(visible(message), remedy)]
  }
}

/** The environment of a plan is `NAME-plan`, or that of the move itself. */
export function environmentsOf(own: string): MoveEnvironments {
  const [, move] = /^(.+)-plan$/i.exec(own) ?? []
  return move === undefined ? { move: own } : { move, recover: `${move}-recover` }
}

/** What is wrong with the environments of a move; where nothing is, how they are protected. */
export function judgeEnvironments({ move, recover }: MoveEnvironments, known: Environments): Finding[] {
  if (!known.read) return [notRead(known.why, known.remedy)]
  const of = (name: string) => known.found.get(name.toLowerCase()) ?? visible(name)
  const forMove = of(move)
  const forRecover = recover === undefined ? undefined : of(recover)
  const wrong = [
    ...(typeof forMove === 'string' ? [missing(forMove)] : [...reviewed(forMove), ...open(forMove)]),
    ...(forRecover === undefined
      ? []
      : typeof forRecover === 'string'
        ? [missing(forRecover)]
        : [...waits(forRecover), ...open(forRecover)]),
  ]
  const unread = [forMove, forRecover].flatMap((one) => (typeof one === 'object' ? branchesUnread(one) : []))
  if (wrong.length + unread.length > 0) return [...wrong, ...unread]
  const evidence = [forMove, forRecover].flatMap((one) => (typeof one === 'object' ? [told(one)] : []))
  return [{ id: 'environment-policy', level: 'ok', title: protectedTitle, evidence: evidence.join('; ') }]
}

function told({ name, reviewers, adminsBypass, branches }: EnvironmentPolicy): string {
  const unread = adminsBypass === undefined ? ' (whether an administrator can skip this was not read)' : ''
  const review = reviewers === 0 ? '' : `another person must approve${unread}, `
  return `${visible(name)}: ${review}${branchText(branches)}`
}

function branchText(branches: EnvironmentPolicy['branches']): string {
  if (branches === undefined) return 'which branches may deploy was not read'
  if (branches === 'any') return 'every branch may deploy'
  if (!isList(branches)) return 'only protected branches may deploy'
  if (branches.length === 0) return 'no branch may deploy'
  return `only ${branches.map((branch) => visible(branch, 100)).join(', ')} may deploy`
}

function missing(name: string): Finding {
  return warning(
    'environment-missing',
    `The environment ${name} does not exist`,
    `the repository has no environment ${name}: GitHub creates it, without any protection, when a job first names it`,
    `Create it before the move, as described in ${page}. If no job names it, you need not do anything.`,
  )
}

function reviewed({ name: raw, reviewers, preventsSelfReview, adminsBypass }: EnvironmentPolicy): Finding[] {
  const name = visible(raw)
  if (reviewers === 0)
    return [
      warning(
        'environment-without-reviewers',
        'GitHub does not ask for an approval of the move',
        `the environment ${name} has no required reviewers, so its jobs start without an approval`,
        `Add required reviewers to ${name} (${page}). In private repositories that needs GitHub Enterprise. With require-approval: true the move refuses to start without an approval.`,
      ),
    ]
  const selfReview = warning(
    'environment-self-review',
    'The person who starts the move can approve it',
    `the environment ${name} does not prevent self-review`,
    `Select "Prevent self-review" in the environment ${name}. With require-approval: true the action does not count such an approval.`,
  )
  const bypass = warning(
    'environment-admin-bypass',
    'An administrator can start the move without an approval',
    `the environment ${name} lets administrators of the repository bypass its protection rules, which is the default of GitHub`,
    `Deselect "Allow administrators to bypass configured protection rules" in the environment ${name} (${page}).`,
  )
  return [...(preventsSelfReview ? [] : [selfReview]), ...(adminsBypass === true ? [bypass] : [])]
}

function open({ name: raw, branches }: EnvironmentPolicy): Finding[] {
  const name = visible(raw)
  const why = openness(branches)
  if (why === undefined) return []
  const all = why.startsWith('its tag rule') ? 'tag' : 'branch'
  return [
    warning(
      'environment-open',
      `A workflow on any ${all} can move the alias`,
      `${why}, so every ${all} may deploy to ${name} and can use its roles`,
      `In the environment ${name} choose "Selected branches and tags" and add the branch main only (${page}).`,
    ),
  ]
}

/**
 * Which branches may deploy is not known: nothing shows that not all of them may. In a private repository the list of branches
 * needs a permission of its own (GitHub REST: "List branches").
 */
function branchesUnread({ name: raw, branches }: EnvironmentPolicy): Finding[] {
  const name = visible(raw)
  if (branches === undefined) return [notRead(`which branches may deploy to ${name}`)]
  if (branches === 'any' || isList(branches) || branches.protected !== 'not known') return []
  return [
    notRead(
      `whether the repository has a protected branch. ${name} lets protected branches deploy, and without one every branch may`,
      `In a private repository, give the job of the plan permissions: contents: read. Or choose "Selected branches and tags" in ${name} (${page}).`,
    ),
  ]
}

/** Patterns that match every name of one part (GitHub: Ruby's File.fnmatch). */
const everything = new Set(['*', '**', '**/*'])

/** Why every branch, or every tag, may deploy; `undefined` where that is not so, or not known. */
function openness(branches: EnvironmentPolicy['branches']): string | undefined {
  if (branches === undefined) return undefined
  if (branches === 'any') return 'it has no rule for branches'
  if (isList(branches)) {
    const pattern = branches.find((one) => everything.has(one.replace(/^tag /, '')))
    if (pattern === undefined) return undefined
    return pattern.startsWith('tag ')
      ? `its tag rule is ${pattern.slice(4)}`
      : `its branch rule is ${pattern}`
  }
  return branches.protected === 'none'
    ? 'it lets protected branches deploy, and no branch is protected'
    : undefined
}

/** A recovery ends an outage, in which nobody should have to be found first. */
function waits({ name: raw, reviewers, wait, branches }: EnvironmentPolicy): Finding[] {
  const name = visible(raw)
  if (branches !== undefined && isList(branches) && branches.length === 0)
    return [
      warning(
        'environment-recover-waits',
        'A recovery cannot start',
        `the environment ${name} lets no branch deploy, so GitHub does not start the job of a recovery`,
        `In the environment ${name} add the branch main (${page}).`,
      ),
    ]
  if (reviewers === 0 && wait === 0) return []
  const why = reviewers > 0 ? 'has required reviewers' : `has a wait timer of ${wait} min`
  return [
    warning(
      'environment-recover-waits',
      'A recovery would have to wait',
      `the environment ${name} ${why}. Users are unserved while a recovery waits`,
      `Remove the required reviewers and the wait timer from ${name} (${page}).`,
    ),
  ]
}

function isList(branches: Exclude<EnvironmentPolicy['branches'], undefined>): branches is readonly string[] {
  return Array.isArray(branches)
}

function warning(id: string, title: string, evidence: string, remedy: string): Finding {
  return { id, level: 'warning', title, evidence, remedy }
}

function notRead(
  why: string,
  remedy = 'In a private repository, give the job of the plan permissions: actions: read.',
): Finding {
  return {
    id: 'environment-not-read',
    level: 'info',
    title: 'Protection of the environment',
    evidence: `not read: ${why}`,
    remedy,
  }
}
