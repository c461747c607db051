import { asFailure, Failure } from '../base/failure.ts'
import { type Finding, isBlocker, obstacle } from '../base/finding.ts'
import { clause } from '../base/text.ts'
import { environmentOf, isOf, judgeReviews, reviews } from '../github/approvals.ts'
import { claims } from '../github/oidc.ts'
import { inPlace } from '../move/facts.ts'
import type { Move } from '../move/move.ts'
import { namesOf } from '../move/names.ts'
import type { Run } from '../move/run-context.ts'
import type { Status } from '../move/status.ts'
import { statusOf } from '../move/status-of.ts'

/** Title of the finding where there is an approval, and where it does not matter whether there is. */
export const approvedTitle = 'The run is approved'
export const approvalTitle = 'Approval'

/**
 * Reads back whether somebody else approved this run for the environment of this job, and tells it either way. With
 * `require-approval` what is missing or cannot be read is a blocker; without it, information.
 */
async function approvalFinding(run: Run): Promise<Finding> {
  const required = run.inputs.requireApproval
  try {
    const { environment, by, comment } = await approval(run)
    const evidence = `approved for ${environment} by ${by}${comment === '' ? '' : ` with the comment "${comment}"`}`
    return { id: 'approval', level: 'ok', title: approvedTitle, evidence }
  } catch (thrown) {
    const { code, message, remedy } = asFailure(thrown)
    const missing = obstacle(code, message, remedy)
    return required ? missing : { ...missing, level: 'info', title: approvalTitle }
  }
}

async function approval(run: Run) {
  const environment = await ownEnvironment(run)
  if (environment === undefined)
    throw new Failure(
      'approval-environment-unknown',
      'the OIDC token of the job has no environment, so the run cannot have an approval',
      {
        outcome: 'refused',
        remedy: 'Add environment: to the job, with required reviewers.',
      },
    )
  const verdict = await lastWord(run, environment)
  if (verdict.approved) return verdict
  throw new Failure('approval-missing', `For the environment ${environment}: ${verdict.why}.`, {
    outcome: 'refused',
    remedy:
      'Get the run approved by a person other than its actor. In private repositories, required reviewers need GitHub Enterprise; on other plans the environment does not stop the job.',
  })
}

async function ownEnvironment({ token }: Run): Promise<string | undefined> {
  return environmentOf(claims(await token('recent')))
}

/** The last word on an environment, by the reviews of this run. `wanted`: `undefined` for whatever the run was reviewed for. */
async function lastWord({ setting, inputs, ports, reads }: Run, wanted: string | undefined) {
  const options = { clock: ports.clock, signal: reads, runner: ports.runner }
  const list = await reviews(setting, inputs.githubToken, options)
  const environment = wanted ?? list.at(-1)?.environments[0] ?? ''
  return {
    environment,
    // By whomever: GitHub has let the job start.
    everApproved: list.some((one) => one.state === 'approved' && isOf(one, environment)),
    ...judgeReviews(list, environment, [setting.actor, setting.triggeringActor]),
  }
}

/**
 * The approval of a run that may change something, told either way; of a plan, how the approval of its move is asked for.
 * Finishing past the point of no return under the approved plan needs no new one (contract, `require-approval`), and where
 * everything is in place there is nothing to start.
 */
export async function approvals(run: Run, move: Move): Promise<Finding[]> {
  const { command } = run.inputs
  // Only a plan looks at it, so only a plan loads it.
  if (command === 'plan') return (await import('./environment-policy.ts')).environmentPolicy(run)
  if (command !== 'move' && command !== 'roll-back') return []
  // Users who are unserved do not wait for what nothing rests on.
  if (!run.inputs.requireApproval && statusOf(move).left !== undefined) return []
  const finding = await approvalFinding(run)
  const finishing = command === 'move' && (pastReturn(move) || inPlace(move))
  return [finishing && isBlocker(finding) ? { ...finding, level: 'info', title: approvalTitle } : finding]
}

/**
 * Whether names have left the source since the plan was made, and all that have not were on the target then: nothing is left to
 * start. A name that the plan found with nobody, or on the target, is not what this move has brought there.
 */
function pastReturn(move: Move): boolean {
  const names = namesOf(move)
  const started = ({ alias, initial, observation: { holder } }: Move) =>
    holder.is === 'target'
      ? initial.targetAliases?.includes(alias) === false
      : holder.is === 'nobody' && initial.sourceAliases?.includes(alias) === true
  const past = names.every((one) => one.observation.holder.is === 'target' || started(one))
  return move.initial.planned && past && names.some(started)
}

/** The environment of a recovery is named after the one whose move it recovers (docs/examples); GitHub compares names without regard to case. */
const recovering = /-recover$/i

/**
 * What the reviews of a run say about whether its move was ever started. `never`: they say that it was not, because; `rejected`:
 * somebody has said so, and it is not merely that no approval is recorded, as in any new run.
 */
interface Started {
  readonly never?: string
  readonly rejected?: boolean
  readonly finding: Finding
}

/**
 * Whether the world and the plan show that the move has begun: the plan has the source enabled, or with the name on it, and
 * now it is not so. Without a plan the inputs alone speak for it.
 */
export function begun(
  { aliases, initial }: Pick<Move, 'aliases' | 'initial'>,
  { left }: Pick<Status, 'left'>,
): boolean {
  if (!initial.planned || left === undefined) return false
  return left === 'source-disabled' || aliases.some((alias) => initial.sourceAliases?.includes(alias))
}

/**
 * Whether the run's own reviews say that its move was never started: in no attempt has anybody approved it, and it was
 * rejected, or `require-approval` asks for an approval. A recovery needs none of its own, so what cannot be read is told and
 * says nothing. Never rejects.
 */
export async function moveStarted(run: Run): Promise<Started> {
  const required = run.inputs.requireApproval
  try {
    // Without an environment of its own the recovery goes by whatever this run was reviewed for.
    const own = run.setting.oidc === undefined ? undefined : await ownEnvironment(run)
    const { environment, everApproved, ...verdict } = await lastWord(run, own?.replace(recovering, ''))
    if (verdict.approved)
      return {
        finding: {
          id: 'approval',
          level: 'ok',
          title: approvedTitle,
          evidence: `approved for ${environment} by ${verdict.by}`,
        },
      }
    const why = `for ${environment}: ${verdict.why}`
    const finding = { id: 'approval', level: 'info', title: approvalTitle, evidence: why } as const
    const never = !everApproved && (required || verdict.rejected)
    return never ? { never: why, rejected: verdict.rejected, finding } : { finding }
  } catch (thrown) {
    const { message, remedy } = asFailure(thrown)
    return {
      finding: {
        id: 'approval-not-read',
        level: required ? 'warning' : 'info',
        title: 'Whether the move was approved could not be read',
        evidence: `${clause(message)}. The recovery depends on the state that it finds instead.`,
        ...(remedy === undefined ? {} : { remedy }),
      },
    }
  }
}
