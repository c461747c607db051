import { createHash } from 'node:crypto'

/** What the main step has kept for its post step, as the post step finds it: a job may have set any of it, too. */
export interface KeptState {
  readonly started: boolean
  /** The main step has come to its end, and nothing of what it began is left. */
  readonly finished: boolean
  /** The plan that it worked under; unproven. */
  readonly plan: string | undefined
  /** See {@link outageMark}; unproven. */
  readonly outage: string | undefined
}

/** Reads what was kept: the runner hands each fact over as `STATE_name` (GitHub Docs, "Workflow commands", GITHUB_STATE). */
export function readStepState(env: Readonly<Record<string, string | undefined>>): KeptState {
  const kept = (name: string) => env[`STATE_${name}`] || undefined
  return {
    started: kept('started') === 'true',
    finished: kept('finished') === 'true' && kept('unfinished') !== 'true',
    plan: kept('plan'),
    outage: kept('outage'),
  }
}

/** The job that a step is part of. A job that is run again is another one. */
export interface Job {
  readonly repositoryId: string
  readonly runId: string
  readonly runAttempt: number
  readonly job: string
}

/**
 * What the main step keeps before the change that begins an outage: that this job began it, with which command and under
 * which plan. `undefined` where the runner does not say which job this is, and for no plan: then nothing can show it.
 */
export function outageMark(
  { repositoryId, runId, runAttempt, job }: Job,
  command: string,
  plan: string | undefined,
): string | undefined {
  if ([repositoryId, runId, job, plan ?? ''].includes('')) return undefined
  const digest = createHash('sha256').update(String(plan)).digest('hex')
  return JSON.stringify({
    outage: 'begun',
    'repository-id': repositoryId,
    'run-id': runId,
    attempt: runAttempt,
    job,
    command,
    plan: digest,
  })
}
