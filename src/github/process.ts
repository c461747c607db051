/** What the process gives to a step of the action. */
export interface Process {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted when the step is to end; the reason is a sentence. */
  readonly cancel: AbortSignal
  /** What is written to the log in this turn goes out in one system call: before anything that comes after it is begun. */
  readonly cork: () => void
  /** Hands over what tells of an error that nobody caught. */
  readonly uncaught: (tell: (message: string) => void) => void
}

/** A step of the action, from its process to its exit code. */
type StepOfAction = (process: Process) => Promise<number>

/**
 * Starts a step. This file is loaded before the rest of the bundle, and imports nothing of it: signals are taken note of from
 * the first instruction on. A log that nobody reads any more ends the step as a signal does, never in the middle of a change.
 */
export function start(load: () => Promise<StepOfAction>): void {
  const cancel = new AbortController()
  // The runner cancels with SIGINT, 7.5 s later with SIGTERM, 2.5 s later it kills (actions/runner: ProcessInvoker.cs). On Windows
  // its SIGTERM is Ctrl+Break.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGBREAK', 'SIGHUP'] as const)
    process.on(signal, () => cancel.abort(`the run was cancelled (${signal})`))
  process.stdout.on('error', () => cancel.abort('the run was cancelled (the job log was closed)'))
  // Only Node.js itself writes warnings there: nothing is lost with them.
  process.stderr.on('error', () => undefined)
  let tell = (message: string): void => {
    process.stdout.write(`Error: ${message}\n`)
  }
  process.on('uncaughtException', ({ message }) => {
    // The runner looks for commands in every line: nothing that could be one is left in it.
    tell(message.replace(/[^ -~]|##|::/g, ' '))
    process.stdout.write('', () => process.exit(1))
  })
  // Node.js ends well where nothing is left to wait for, even if the step is not over: only the step may say that all is well.
  process.exitCode = 1
  process.once('beforeExit', () => tell('the step ended without a result: nothing was left to wait for'))
  // @actions/github would read and parse it when it is loaded, and block on a pipe; nobody here looks at it.
  delete process.env['GITHUB_EVENT_PATH']
  const uncaught: Process['uncaught'] = (by) => {
    tell = by
  }
  void load()
    .then((step) => step({ env: process.env, cancel: cancel.signal, cork, uncaught }))
    .then((code) => {
      // Waiting for the output to be taken: a pipe may still hold it when the last line has been written.
      process.stdout.write('', () => process.exit(code))
    })
}

function cork(): void {
  process.stdout.cork()
  process.nextTick(() => process.stdout.uncork())
}
