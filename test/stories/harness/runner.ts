import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { defaultJob } from '../../cloud/github.ts'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** What action.yml says, as far as the runner needs it to start the action. */
export interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>
  readonly outputs: Readonly<Record<string, unknown>>
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string }
}

export function actionMetadata(): ActionMetadata {
  return parse(readFileSync(join(root, 'action.yml'), 'utf8'))
}

/** The files of one step, and the environment that the runner gives to the action. */
export interface StepFolder {
  readonly path: string
  readonly output: string
  readonly state: string
  readonly summary: string
  readonly env: Readonly<Record<string, string>>
  readonly remove: () => void
}

/**
 * Sets up what the runner sets up for a step of a `workflow_dispatch` run: one `INPUT_` variable for every declared
 * input (ActionRunner.cs), empty command files, the default variables. Nothing is inherited but PATH.
 */
export function stepFolder(metadata: ActionMetadata, inputs: Readonly<Record<string, string>>): StepFolder {
  const path = mkdtempSync(join(tmpdir(), 'step-'))
  const file = (name: string): string => {
    const full = join(path, name)
    writeFileSync(full, '')
    return full
  }
  const workspace = join(path, 'workspace')
  mkdirSync(workspace)
  const output = file('output')
  const state = file('state')
  const summary = file('summary.md')
  const event = file('event.json')
  writeFileSync(event, '{}')
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: path,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: defaultJob.actor,
    GITHUB_ACTOR_ID: '99',
    GITHUB_TRIGGERING_ACTOR: defaultJob.triggeringActor,
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: defaultJob.eventName,
    GITHUB_EVENT_PATH: event,
    GITHUB_JOB: 'move',
    GITHUB_REF: defaultJob.ref,
    GITHUB_REPOSITORY: defaultJob.repository,
    GITHUB_REPOSITORY_ID: defaultJob.repositoryId,
    GITHUB_REPOSITORY_OWNER_ID: defaultJob.ownerId,
    GITHUB_REPOSITORY_OWNER: defaultJob.repository.split('/')[0] ?? '',
    GITHUB_RUN_ATTEMPT: defaultJob.runAttempt,
    GITHUB_RUN_ID: defaultJob.runId,
    GITHUB_WORKFLOW_REF: `${defaultJob.repository}/.github/workflows/move.yml@${defaultJob.ref}`,
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_WORKFLOW: defaultJob.workflow,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STATE: state,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'local',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: path,
  }
  for (const [name, { default: given }] of Object.entries(metadata.inputs)) {
    env[inputVariable(name)] = String(given ?? '').replace(
      /\$\{\{ *github\.token *\}\}/,
      defaultJob.githubToken,
    )
  }
  for (const [name, value] of Object.entries(inputs)) env[inputVariable(name)] = value
  return { path, output, state, summary, env, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** As the runner names it: blanks become underscores, letters upper case, the rest stays. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}
