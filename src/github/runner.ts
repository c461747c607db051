import { createHash } from 'node:crypto'
import { type Stats, statSync, truncateSync } from 'node:fs'
import { wallClock, within } from '../base/clock.ts'
import type { Process } from './process.ts'

/** What a request to GitHub came to: an HTTP status, and with 200 what was asked for, as the service sent it. */
export interface HttpAnswer {
  readonly status: number
  readonly body: unknown
}

/** What is read of the REST API, and where. */
export interface ApiRequest {
  /** Base URL of the REST API, of GitHub Enterprise Server too. */
  readonly apiUrl: string
  /** Begins with a slash; encoded, with its query. */
  readonly path: string
  readonly token: string
}

/** What writes to the job log. Texts must be safe to print already (see `createLog`): the toolkit prints them as they are. */
export interface Commands {
  readonly info: (text: string) => void
  readonly debug: (text: string) => void
  readonly notice: (text: string, title?: string) => void
  readonly warning: (text: string, title?: string) => void
  readonly error: (text: string, title?: string) => void
  readonly startGroup: (title: string) => void
  readonly endGroup: () => void
  readonly setSecret: (secret: string) => void
}

/** The GitHub Actions runner, as this action uses it. {@link toolkit} is the real one; tests have one in memory. */
export interface Runner extends Commands {
  /** The input as it was given, untrimmed; empty where it was not. */
  readonly getInput: (name: string) => string
  /** Whether it was written: false where the runner names no file for outputs. Throws when it cannot be written. */
  readonly setOutput: (name: string, value: string) => boolean
  /** The same for a fact that the post step finds again. */
  readonly saveState: (name: string, value: string) => boolean
  /**
   * Replaces the summary of the step; it is only made where the runner names a file for it. Rejects when it cannot be written,
   * or not within some seconds.
   */
  readonly writeSummary: (markdown: () => string) => Promise<boolean>
  /** A new OpenID Connect token of the job. Rejects without an answer; the caller sets the deadline. */
  readonly getIDToken: (audience: string) => Promise<HttpAnswer>
  /** Reads something of the REST API. Rejects without an answer, and when `signal` aborts. */
  readonly getFromApi: (request: ApiRequest, signal: AbortSignal) => Promise<HttpAnswer>
}

/** For one summary, in ms: what hangs costs the summary, not the move. */
const summaryTimeout = 2_000

/** How the toolkit words a failed request for a token (actions/toolkit, oidc-utils.ts). */
const noToken = /^Error message: Failed to get ID Token\.\s+Error Code : (\w+)\s+Error Message: ([\s\S]*)$/

/**
 * The runner by GitHub's own toolkit. What it does not guard against is held off here: command files that would block or
 * are no files, and octokit's own words on the console.
 */
export async function toolkit({ env, cork, uncaught }: Process): Promise<Runner> {
  // In the bundle it is a part of what every run loads; tests that have a runner in memory do not load it.
  const core = await import(
    /* webpackMode: "eager" */ /* webpackExports: ["debug", "endGroup", "error", "getIDToken", "getInput", "info", "notice", "saveState", "setFailed", "setOutput", "setSecret", "startGroup", "summary", "warning"] */
    '@actions/core'
  )
  uncaught(core.setFailed)
  const written =
    <A extends readonly unknown[]>(command: (...given: A) => void) =>
    (...given: A): void => {
      cork()
      command(...given)
    }
  const annotation = (command: typeof core.notice) =>
    written((text: string, title?: string) => command(text, title === undefined ? {} : { title }))
  return {
    info: written(core.info),
    debug: written(core.debug),
    notice: annotation(core.notice),
    warning: annotation(core.warning),
    error: annotation(core.error),
    startGroup: written(core.startGroup),
    endGroup: written(core.endGroup),
    setSecret: written(core.setSecret),
    getInput: (name) => core.getInput(name, { trimWhitespace: false }),
    setOutput: (name, value) => whole(env['GITHUB_OUTPUT'], () => core.setOutput(checked(name), value)),
    saveState: (name, value) => whole(env['GITHUB_STATE'], () => core.saveState(checked(name), value)),
    writeSummary: async (markdown) => {
      if (named(env['GITHUB_STEP_SUMMARY']) === undefined) return false
      // What an earlier write that failed has left in the buffer is not to be written again.
      const summary = core.summary.emptyBuffer().addRaw(markdown())
      await within({ clock: wallClock, ms: summaryTimeout, what: 'the file system' }, () =>
        summary.write({ overwrite: true }),
      )
      return true
    },
    getIDToken: async (audience) => {
      try {
        return { status: 200, body: await core.getIDToken(audience) }
      } catch (thrown) {
        const text = thrown instanceof Error ? thrown.message : String(thrown)
        const [, code = '', message = text] = noToken.exec(text) ?? []
        if (/^\d{3}$/.test(code)) return { status: Number(code), body: undefined }
        if (text.includes('do not have ID Token field')) return { status: 200, body: undefined }
        throw new Error(message, { cause: thrown })
      }
    },
    getFromApi,
  }
}

/**
 * The file that the runner names. Looked at before it is opened: to open a pipe that nobody reads would block the process,
 * in an outage too, and the toolkit opens whatever is there. @throws Error when it is none that can be written at once
 */
function named(path: string | undefined): Stats | undefined {
  if (path === undefined || path === '') return undefined
  const file = statSync(path)
  if (!file.isFile() && !file.isCharacterDevice()) throw new Error(`${path} is not a regular file`)
  return file
}

/**
 * Appends one entry, or nothing: a file that ends within an entry, since the disk got full, fails the step, and what is appended to it
 * later is lost with it (actions/runner: FileCommandManager.cs). Whether the runner names a file.
 */
function whole(path: string | undefined, append: () => void): boolean {
  const before = named(path)
  if (path === undefined || before === undefined) return false
  try {
    append()
  } catch (thrown) {
    if (before.isFile() && statSync(path, { throwIfNoEntry: false })?.size !== before.size)
      truncateSync(path, before.size)
    throw thrown
  }
  return true
}

/** The toolkit writes any name as it is; one with a line feed in it would be more than a name. */
function checked(name: string): string {
  if (!/^[\w-]+$/.test(name)) throw new Error(`${JSON.stringify(name)} is not the name of an output`)
  return name
}

async function getFromApi({ apiUrl, path, token }: ApiRequest, signal: AbortSignal): Promise<HttpAnswer> {
  const { getOctokit } = await import('@actions/github')
  // octokit's default is the console, where the runner would look for commands in what a service has sent.
  const log = { debug: unsaid, info: unsaid, warn: unsaid, error: unsaid }
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: 'move-cloudfront-alias', log })
  try {
    const { status, data } = await octokit.request(`GET ${path}`, {
      request: { signal, log, redirect: 'error' },
    })
    return { status, body: data }
  } catch (thrown) {
    const answer = answered(thrown)
    if (answer === undefined) throw thrown
    return answer
  }
}

function unsaid(): void {
  // What octokit has to say of a request is in its answer.
}

/** An answer that octokit has thrown as an error; it makes up 500 where there was none. */
function answered(thrown: unknown): HttpAnswer | undefined {
  if (!(thrown instanceof Error) || !('response' in thrown) || !('status' in thrown)) return undefined
  const { response, status } = thrown
  if (typeof status !== 'number' || typeof response !== 'object' || response === null) return undefined
  return { status, body: 'data' in response ? response.data : undefined }
}

/** What the main step has kept for its post step, as the post step finds it: a job may have set any of it, too. */
export interface KeptState {
  readonly started: boolean
  /** The main step has come to its end, and nothing of what it began is left. */
  readonly finished: boolean
  /** The plan that it worked under; unproven. */
  readonly plan: string | undefined
  /** See {@link outageMark}; unproven. */
  readonly outage: string | undefined
  /** See `MainProcess.mark`; unproven. */
  readonly process: string | undefined
}

/** Reads what was kept: the runner hands each fact over as `STATE_name` (GitHub Docs, "Workflow commands", GITHUB_STATE). */
export function readStepState(env: Readonly<Record<string, string | undefined>>): KeptState {
  const kept = (name: string) => env[`STATE_${name}`] || undefined
  return {
    started: kept('started') === 'true',
    finished: kept('finished') === 'true' && kept('unfinished') !== 'true',
    plan: kept('plan'),
    outage: kept('outage'),
    process: kept('process'),
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
