import { type Finding, obstacle } from '../base/finding.ts'
import { duration, jobPermissions } from '../base/text.ts'
import { exampleRole, roleInputs, roleOf } from './aws.ts'
import type { InputName } from './declarations.ts'
import type { Inputs, Setting } from './inputs.ts'
import { type Environment, shown } from './values.ts'

/** Events whose code and inputs come from people who may write to the repository. */
const changingEvents = [
  'workflow_dispatch',
  'repository_dispatch',
  'push',
  'schedule',
  'release',
  'deployment',
]

/** The longest session of a role that is assumed from another session, in ms (aws-docs: API_AssumeRole). */
const longestChained = 3_600_000

/** What the judgements here rest on. `roles`: the role inputs that are given, or cannot be read. */
interface Grounds {
  readonly inputs: Inputs
  readonly setting: Setting
  readonly broken: ReadonlySet<InputName>
  readonly roles: readonly InputName[]
}

/** Whether this run may do what it is asked for, and with whose credentials: event, OIDC, keys. */
export function permissionOf(
  inputs: Inputs,
  setting: Setting,
  env: Environment,
  broken: ReadonlySet<InputName>,
): { findings: readonly Finding[]; warnings: readonly string[] } {
  const roles = roleInputs.filter((name) => roleOf(inputs, name) !== undefined || broken.has(name))
  const asked = { inputs, setting, broken, roles }
  return {
    findings: [
      ...eventOf(asked),
      ...repositoryOf(asked),
      ...tokenOf(asked),
      ...approvalOf(asked),
      ...credentialsOf(asked),
    ],
    warnings: warningsOf(asked, env),
  }
}

function eventOf({ inputs: { command }, setting: { eventName }, broken }: Grounds): Finding[] {
  const looks = command === 'plan' || command === 'verify'
  if (looks || broken.has('command') || changingEvents.includes(eventName)) return []
  const title = `command: ${command} does not run on the event ${shown(eventName)}`
  const evidence = `allowed: ${changingEvents.join(', ')}. In a reusable workflow the event of the caller counts`
  return [
    obstacle('event-not-allowed', evidence, 'Start it with workflow_dispatch, or use command: plan.', title),
  ]
}

/** What begins a move has a plan, which is bound to its repository (contract, `plan`); what ends an outage needs none. */
function repositoryOf({ inputs: { command }, setting: { repositoryId } }: Grounds): Finding[] {
  if ((command !== 'plan' && command !== 'move') || /^\d{1,20}$/.test(repositoryId)) return []
  const title = 'GITHUB_REPOSITORY_ID is not a number'
  return [
    obstacle('input-environment', `given: ${shown(repositoryId)}`, 'Update the runner, or set it.', title),
  ]
}

/** GitHub gives no write permission, and so no token, to a pull request from a fork, whatever its job asks for. */
const notFromForks =
  'GitHub gives none to a pull request from a fork. Run it on a branch of this repository instead.'

function tokenOf({ roles, setting: { oidc, eventName } }: Grounds): Finding[] {
  if (roles.length === 0 || oidc !== undefined) return []
  const title = `${roles.join(', ')}: the job cannot get an OIDC token`
  const evidence = 'ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not both set'
  const remedy = eventName === 'pull_request' ? `${notFromForks}\n${jobPermissions}` : jobPermissions
  return [obstacle('oidc-unavailable', evidence, remedy, title)]
}

/** Neither what changes nothing nor a recovery needs an approval: a missing token leaves no user unserved. */
function approvalOf({ inputs: { command, requireApproval }, setting: { oidc }, broken }: Grounds): Finding[] {
  const gated = requireApproval && (command === 'move' || command === 'roll-back')
  if (!gated || broken.has('command') || oidc !== undefined) return []
  const title = 'require-approval: without an OIDC token the environment of this job is not known'
  const remedy = `Set environment: in the job. ${jobPermissions}`
  return [obstacle('approval-environment-unknown', 'the job cannot request an OIDC token', remedy, title)]
}

function credentialsOf({ roles, setting: { keys } }: Grounds): Finding[] {
  if (roles.includes('role-to-assume')) return []
  if (keys !== undefined) return badKeys(keys)
  const evidence =
    'role-to-assume is empty, and AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not both set; ' +
    'the action does not use profiles or instance metadata'
  const remedy = `role-to-assume: ${exampleRole}`
  return [obstacle('input-missing', evidence, remedy, 'role-to-assume: there are no credentials')]
}

/** Such keys fit no request: the answer would be that of a wrong key, or the request could not be made. */
function badKeys({
  accessKeyId,
  secretAccessKey,
  sessionToken = '',
}: NonNullable<Setting['keys']>): Finding[] {
  return Object.entries({
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  })
    .filter(([, text]) => !/^[!-~]*$/.test(text))
    .map(([name]) =>
      obstacle(
        'input-environment',
        'the environment of the job; the value is not shown',
        `Store the value of ${name} again, without anything before or after it.`,
        `${name} contains a space, a line break or a character that is not ASCII`,
      ),
    )
}

function warningsOf({ inputs, setting, roles }: Grounds, env: Environment): string[] {
  const warnings: string[] = []
  const targetRole = roles.includes('role-to-assume')
  if (!targetRole && setting.keys !== undefined)
    warnings.push('role-to-assume is empty: keys from the environment cannot be renewed or narrowed')
  if (targetRole && env['AWS_ACCESS_KEY_ID'])
    warnings.push('the action uses role-to-assume and ignores AWS_ACCESS_KEY_ID')
  const chained = roles.filter((name) => name !== 'role-to-assume')
  if (inputs.roleChaining && targetRole && chained.length === 0)
    warnings.push(
      'role-chaining has no effect: source-role-to-assume and dns-role-to-assume are empty, so role-to-assume is the only session',
    )
  if (inputs.roleChaining && chained.length > 0 && inputs.roleDuration > longestChained)
    warnings.push(
      `role-duration: ${duration(inputs.roleDuration)} applies to role-to-assume only. With role-chaining AWS limits the sessions of ${chained.join(' and ')} to 1 h; the action renews them`,
    )
  if (inputs.command === 'plan' && setting.runAttempt > 1) {
    const why = 're-running all jobs discards the first plan; "Re-run failed jobs" keeps it'
    warnings.push(`command: plan in attempt ${setting.runAttempt} of the run: ${why}`)
  }
  return warnings
}
