import { asFailure, Failure } from '../base/failure.ts'
import { type Finding, isBlocker } from '../base/finding.ts'
import { obstacle } from '../base/obstacle.ts'
import { environmentOf, judge, reviews } from '../github/approvals.ts'
import { claims } from '../github/oidc.ts'
import { inPlace } from '../move/in-place.ts'
import type { Move } from '../move/move.ts'
import { namesOf } from '../move/names.ts'
import type { Run } from '../move/run-context.ts'
import { statusOf } from '../move/status-of.ts'
import { environmentPolicy } from './environment-policy.ts'

/** Title of the finding where there is an approval, and where it does not matter whether there is. */
export const approved = 'The run is approved'
export const topic = 'Approval'

/**
 * Reads back whether somebody else approved this run for the environment of this job, and tells it either way. With
 * `require-approval` what is missing or cannot be read is a blocker; without it, information.
 */
async function approvalFinding(run: Run): Promise<Finding> {
  const required = run.inputs.requireApproval
  try {
    const { environment, by, comment } = await approval(run)
    const evidence = `approved for ${environment} by ${by}${comment === '' ? '' : ` with the comment "${comment}"`}`
    return { id: 'approval', level: 'ok', title: approved, evidence }
  } catch (thrown) {
    const { code, message, remedy } = asFailure(thrown)
    const missing = obstacle(code, message, remedy)
    return required ? missing : { ...missing, level: 'info', title: topic }
  }
}

async function approval({ setting, inputs, ports, token, reads }: Run) {
  const options = { clock: ports.clock, signal: reads, runner: ports.runner }
  const environment = environmentOf(claims(await token('recent')))
  if (environment === undefined)
    throw new Failure(
      'approval-environment-unknown',
      'the OIDC token of the job has no environment, so the run cannot have an approval',
      {
        outcome: 'refused',
        remedy: 'Add environment: to the job, with required reviewers.',
      },
    )
  const list = await reviews(setting, inputs.githubToken, options)
  const verdict = judge(list, environment, [setting.actor, setting.triggeringActor])
  if (verdict.approved) return { environment, by: verdict.by, comment: verdict.comment }
  throw new Failure('approval-missing', `For the environment ${environment}: ${verdict.why}.`, {
    outcome: 'refused',
    remedy:
      'Get the run approved by a person other than its actor. In private repositories, required reviewers need GitHub Enterprise; on other plans the environment does not stop the job.',
  })
}

/**
 * The approval of a run that may change something, told either way; of a plan, how the approval of its move is asked for. Finishing past the point of no return under the approved
 * plan needs no new one (contract, `require-approval`), and where everything is in place there is nothing to start.
 */
export async function approvals(run: Run, move: Move): Promise<Finding[]> {
  const { command } = run.inputs
  if (command === 'plan') return environmentPolicy(run)
  if (command !== 'move' && command !== 'roll-back') return []
  // Users who are unserved do not wait for what nothing rests on.
  if (!run.inputs.requireApproval && statusOf(move).left !== undefined) return []
  const finding = await approvalFinding(run)
  const past = namesOf(move).every(
    ({ observation: { holder } }) => holder.is === 'nobody' || holder.is === 'target',
  )
  const finishing = command === 'move' && ((run.bound !== undefined && past) || inPlace(move))
  return [finishing && isBlocker(finding) ? { ...finding, level: 'info', title: topic } : finding]
}
