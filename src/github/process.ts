import { closeSync, constants, openSync, writeFileSync } from 'node:fs'
import type { Files } from './outputs.ts'

/** What the process gives to a step of the action. */
export interface Process {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted when the step is to end; the reason is a sentence. */
  readonly cancel: AbortSignal
  /** Writes to the job log. */
  readonly write: (text: string) => void
  readonly files: Files
}

/** A step of the action, from its process to its exit code. */
export type StepOfAction = (process: Process) => Promise<number>

/**
 * Starts a step. This file is loaded before the rest of the bundle, and imports nothing of it: signals are taken note of from
 * the first instruction on. A log that nobody reads any more ends the step as a signal does, never in the middle of a change.
 */
export function start(load: () => Promise<StepOfAction>): void {
  const cancel = new AbortController()
  // The runner cancels with SIGINT, 7.5 s later with SIGTERM, 2.5 s later it kills (actions/runner: ProcessInvoker.cs).
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => cancel.abort(`the run was cancelled (${signal})`))
  process.stdout.on('error', () => cancel.abort('the run was cancelled (the job log was closed)'))
  // Only Node.js itself writes warnings there: nothing is lost with them.
  process.stderr.on('error', () => undefined)
  process.on('uncaughtException', ({ message }) => {
    // The runner looks for commands in every line: nothing that could be one is left in it.
    const shown = message.replace(/[^ -~]|##|::/g, ' ')
    process.stdout.write(`Error: ${shown}\n`, () => process.exit(1))
  })
  void load()
    .then((step) => step({ env: process.env, cancel: cancel.signal, write, files }))
    .then((code) => {
      // Waiting for the output to be taken: a pipe may still hold it when the last line has been written.
      process.stdout.write('', () => process.exit(code))
    })
}

function write(text: string): void {
  // Lines of one go in one system call: out before anything that comes after them, a request too, is begun.
  process.stdout.cork()
  process.stdout.write(text)
  process.nextTick(() => process.stdout.uncork())
}

const files: Files = {
  append: (path, text) => put(path, text, constants.O_APPEND),
  replace: (path, text) => put(path, text, constants.O_TRUNC),
}

/** Writes without ever waiting: to open a pipe that nobody reads would block the process, in an outage too. */
function put(path: string, text: string, how: number): void {
  // Windows has no O_NONBLOCK, and no pipes among its files.
  const atOnce = constants.O_NONBLOCK ?? 0
  const file = openSync(path, constants.O_WRONLY | constants.O_CREAT | how | atOnce, 0o666)
  try {
    writeFileSync(file, text)
  } finally {
    closeSync(file)
  }
}
