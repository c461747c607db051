import type { Finding } from '../base/finding.ts'
import type { InputName } from './declarations.ts'
import type { Inputs } from './inputs.ts'
import { blocker, shown } from './problems.ts'
import { roleInputs, roleOf } from './roles.ts'
import type { Setting } from './setting.ts'
import type { Environment } from './values.ts'

/** Events whose code and inputs come from people who may write to the repository. */
const changingEvents = [
  'workflow_dispatch',
  'repository_dispatch',
  'push',
  'schedule',
  'release',
  'deployment',
]

/** Whether this run may do what it is asked for, and with whose credentials: event, OIDC, keys. */
export function permissionOf(
  inputs: Inputs,
  setting: Setting,
  env: Environment,
  broken: ReadonlySet<InputName>,
): { findings: readonly Finding[]; warnings: readonly string[] } {
  const findings: Finding[] = []
  const warnings: string[] = []
  const changes = inputs.command !== 'plan' && inputs.command !== 'verify'
  if (changes && !broken.has('command') && !changingEvents.includes(setting.eventName)) {
    const title = `command: ${inputs.command} does not run on the event ${shown(setting.eventName)}`
    const evidence = `possible: ${changingEvents.join(', ')}; in a called workflow the event of the caller counts`
    findings.push(
      blocker('event-not-allowed', title, evidence, 'start it by workflow_dispatch, or use command: plan'),
    )
  }
  const roles = roleInputs.filter((name) => roleOf(inputs, name) !== undefined || broken.has(name))
  if (roles.length > 0 && setting.oidc === undefined) {
    const title = `${roles.join(', ')}: the job cannot get an OIDC token`
    const evidence = 'ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not both set'
    findings.push(
      blocker('oidc-unavailable', title, evidence, 'permissions:\n  id-token: write\n  contents: read'),
    )
  }
  // Neither what changes nothing nor a recovery needs an approval: a missing token leaves no user unserved.
  const gated = inputs.command === 'move' || inputs.command === 'roll-back'
  if (inputs.requireApproval && gated && !broken.has('command') && setting.oidc === undefined) {
    const title = 'require-approval: without an OIDC token the environment of this job is not known'
    const remedy = 'add environment: and permissions: id-token: write to the job'
    findings.push(blocker('approval-environment-unknown', title, 'no OIDC token can be asked for', remedy))
  }
  const targetRole = roles.includes('role-to-assume')
  if (!targetRole && setting.keys === undefined) {
    const evidence =
      'role-to-assume is empty, and AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not both set; ' +
      'no profile and no instance metadata is looked for'
    const remedy = 'role-to-assume: arn:aws:iam::123456789012:role/NAME'
    findings.push(blocker('input-missing', 'role-to-assume: there are no credentials', evidence, remedy))
  }
  if (!targetRole && setting.keys !== undefined) {
    warnings.push('role-to-assume is empty: the keys of the environment can be neither renewed nor narrowed')
  }
  if (targetRole && env['AWS_ACCESS_KEY_ID']) {
    warnings.push('role-to-assume is used; AWS_ACCESS_KEY_ID of the environment is not')
  }
  if (inputs.command === 'plan' && setting.runAttempt > 1) {
    const why = 'the first plan is lost with it; "Re-run failed jobs" keeps it'
    warnings.push(`command: plan in attempt ${setting.runAttempt} of the run: ${why}`)
  }
  return { findings, warnings }
}
