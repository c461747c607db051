import type { Clock } from './clock.ts'

/** What the outside world is to a run. Production values are in index.ts; tests inject others. */
export interface Ports {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  /** Aborted when the runner cancels the job. */
  readonly signal: AbortSignal
  /** Writes to the job log. */
  readonly write: (text: string) => void
  readonly files: Files
}

/** The runner's command files, named by GITHUB_OUTPUT, GITHUB_STEP_SUMMARY and GITHUB_STATE. */
export interface Files {
  readonly append: (path: string, text: string) => void
  /** Replaces the whole file. */
  readonly replace: (path: string, text: string) => void
}
