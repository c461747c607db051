import { asFailure, Failure } from '../base/failure.ts'
import type { Finding } from '../base/finding.ts'
import { type Approval, environmentOf, judge, reviews } from '../github/approvals.ts'
import { claims, oidcToken } from '../github/oidc.ts'
import type { Run } from '../move/run-context.ts'
import { approved, topic } from './approval.ts'

/** The environment of a recovery is named after the one whose move it recovers (docs/examples). */
const suffix = '-recover'

/**
 * Whether the run's own approvals rule out that its move has ever started: rejected, or asked for by `require-approval` and
 * never given. Then whatever stands in the world is not this move's doing. A recovery needs no approval of its own, so what
 * cannot be read is told and rules out nothing.
 * @throws Failure `move-not-started`
 */
export async function moveStarted(run: Run): Promise<Finding> {
  const required = run.inputs.requireApproval
  let verdict: Approval & { readonly environment: string }
  try {
    verdict = await approval(run)
  } catch (thrown) {
    const { message, remedy } = asFailure(thrown)
    return {
      id: 'approval-not-read',
      level: required ? 'warning' : 'info',
      title: 'Whether the move was approved could not be read',
      evidence: `${message} A recovery goes by what it finds instead.`,
      ...(remedy === undefined ? {} : { remedy }),
    }
  }
  const { environment } = verdict
  if (verdict.approved)
    return {
      id: 'approval',
      level: 'ok',
      title: approved,
      evidence: `approved for ${environment} by ${verdict.by}`,
    }
  if (!required && !verdict.rejected)
    return {
      id: 'approval',
      level: 'info',
      title: topic,
      evidence: `for ${environment}: ${verdict.why}`,
    }
  throw new Failure(
    'move-not-started',
    `the move of this run was never started: for ${environment}, ${verdict.why}`,
    {
      outcome: 'refused',
      remedy: 'Nothing has to be recovered. command: plan shows where everything stands.',
    },
  )
}

/** The last word on the environment of the move, by the reviews of this run. */
async function approval({ setting, inputs, ports, journal, reads }: Run) {
  const { clock, env, network } = ports
  const options = { clock, signal: reads, env, ...(network === undefined ? {} : { get: network.get }) }
  const own =
    setting.oidc === undefined
      ? undefined
      : environmentOf(
          claims(await oidcToken(setting.oidc, inputs.audience, { ...options, mask: journal.log.mask })),
        )
  const list = await reviews(setting, inputs.githubToken, options)
  // Without an environment of its own the recovery goes by whatever this run was reviewed for.
  const environment = own?.replace(new RegExp(`${suffix}$`), '') ?? list.at(-1)?.environments[0] ?? ''
  return { environment, ...judge(list, environment, [setting.actor, setting.triggeringActor]) }
}
