import { asFailure } from '../base/failure.ts'
import type { Finding } from '../base/finding.ts'
import { clause } from '../base/text.ts'
import { environmentOf, isOf, judge, reviews } from '../github/approvals.ts'
import { claims } from '../github/oidc.ts'
import type { Move } from '../move/move.ts'
import type { Run } from '../move/run-context.ts'
import type { Status } from '../move/status.ts'
import { approved, topic } from './approval.ts'

/** The environment of a recovery is named after the one whose move it recovers (docs/examples). */
const suffix = '-recover'

/**
 * What the reviews of a run say about whether its move was ever started. `never`: they say that it was not, because; `rejected`:
 * somebody has said so, and it is not merely that no approval is recorded, as in any new run.
 */
export interface Started {
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
    const { environment, everApproved, ...verdict } = await latestApproval(run)
    if (verdict.approved)
      return {
        finding: {
          id: 'approval',
          level: 'ok',
          title: approved,
          evidence: `approved for ${environment} by ${verdict.by}`,
        },
      }
    const why = `for ${environment}: ${verdict.why}`
    const finding = { id: 'approval', level: 'info', title: topic, evidence: why } as const
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

/** The last word on the environment of the move, by the reviews of this run. */
async function latestApproval({ setting, inputs, ports, token, reads }: Run) {
  const options = { clock: ports.clock, signal: reads, runner: ports.runner }
  const own = setting.oidc === undefined ? undefined : environmentOf(claims(await token('recent')))
  const list = await reviews(setting, inputs.githubToken, options)
  // Without an environment of its own the recovery goes by whatever this run was reviewed for.
  const environment = own?.replace(new RegExp(`${suffix}$`), '') ?? list.at(-1)?.environments[0] ?? ''
  // By whomever: GitHub has let the job start.
  const everApproved = list.some((one) => one.state === 'approved' && isOf(one, environment))
  return { environment, everApproved, ...judge(list, environment, [setting.actor, setting.triggeringActor]) }
}
