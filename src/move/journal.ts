import type { Clock } from '../base/clock.ts'
import { asFailure } from '../base/failure.ts'
import type { Finding } from '../base/finding.ts'
import { createLog, type Log } from '../github/log.ts'
import type { Runner } from '../github/runner.ts'
import type { RunEvent } from '../report/events.ts'
import { logLines } from '../report/log-lines.ts'
import { exitCode, outputsOf } from '../report/outputs.ts'
import { opening, type Report, record } from '../report/report.ts'
import { summary } from '../report/summary.ts'
import type { Ports } from './run-context.ts'

const summaryFile = 'GITHUB_STEP_SUMMARY'
const stateFile = 'GITHUB_STATE'

/** Events that come again and again: what the log does not tell of them a second time is no news in the summary either. */
const repeated: ReadonlySet<RunEvent['type']> = new Set(['applying', 'retrying', 'waiting', 'settle-time'])

/**
 * The journal of a run: every event goes through here, in order, before the call that it announces. Log lines, summary,
 * outputs and report are folds over it, so they cannot disagree.
 */
export interface Journal {
  readonly log: Log
  readonly tell: (event: RunEvent) => void
  readonly report: () => Report
  /** When an event last had a line of the log, in ms since the epoch. */
  readonly spokeAt: () => number
  /** Writes the outputs that stand at this moment; the last ones written count. Whether they could be written. */
  readonly writeOutputs: () => boolean
  /** Keeps facts for the post step. Whether they could be written. */
  readonly keep: (facts: Readonly<Record<string, string>>) => boolean
  /** A fact that was kept in this run. */
  readonly kept: (name: string) => string | undefined
  /**
   * Whether the file for the post step, which was written before, is no longer there: for the runner this step is over (actions/runner:
   * FileCommandManager.cs, InitializeFiles), and what is kept from now on nobody reads.
   */
  readonly isOver: () => boolean
  /** Resolves when the summary says all that was told, or cannot be written. */
  readonly written: () => Promise<void>
  /** Exit code of what `ended` said. */
  readonly exit: () => number
}

/** What goes into the files of the runner. A disk that is full or a file that cannot be written must not stop a move half way (safety G8). */
class Files {
  readonly #runner: Runner
  readonly #log: Log
  /** Those that could not be written, which is said once. */
  readonly #failed = new Set<string>()
  readonly #written = new Set<string>()
  /** Those that were written once, and have been taken away. */
  readonly #gone = new Set<string>()
  #due = false
  #last = false
  // One at a time, and events that are told at one go are written at one go.
  #writing = Promise.resolve()

  constructor(runner: Runner, log: Log) {
    this.#runner = runner
    this.#log = log
  }

  outputs(values: Iterable<[string, string]>): boolean {
    return this.#put('GITHUB_OUTPUT', this.#runner.setOutput, values)
  }

  state(values: Iterable<[string, string]>): boolean {
    return this.#put(stateFile, this.#runner.saveState, values)
  }

  isStateGone(): boolean {
    return this.#gone.has(stateFile)
  }

  /**
   * Has the summary written soon, as it is by then. After one that could not be written, which may have taken seconds, only the
   * `last` one is tried.
   */
  summary(text: () => string, last: boolean): void {
    this.#last ||= last
    if (this.#due) return
    this.#due = true
    this.#writing = this.#writing.then(async () => {
      this.#due = false
      if (this.#failed.has(summaryFile) && !this.#last) return
      await this.#runner
        .writeSummary(() => this.#log.redact(text()))
        .catch((thrown: unknown) => this.#unwritten(summaryFile, thrown))
    })
  }

  written(): Promise<void> {
    return this.#writing
  }

  #put(variable: string, write: Runner['setOutput'], values: Iterable<[string, string]>): boolean {
    try {
      const all = [...values].every(([name, value]) => write(name, this.#log.redact(value)))
      if (all) this.#written.add(variable)
      return all
    } catch (thrown) {
      if (isMissing(thrown) && this.#written.has(variable)) this.#gone.add(variable)
      this.#unwritten(variable, thrown)
      return false
    }
  }

  #unwritten(variable: string, thrown: unknown): void {
    const { message } = asFailure(thrown)
    if (!this.#failed.has(variable))
      this.#log.warning(`the file of ${variable} could not be written: ${message}`)
    this.#failed.add(variable)
  }
}

/** Whether there is no such file. */
function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT'
}

export function openJournal({ runner, clock }: Ports): Journal {
  const log = createLog(runner)
  const files = new Files(runner, log)
  const kept = new Map<string, string>()
  let report = opening()
  let spoke = clock.now()
  const writeOutputs = () => files.outputs(outputsOf(report))
  const keep = (facts: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(facts)) kept.set(name, value)
    return files.state(Object.entries(facts))
  }
  return {
    log,
    report: () => report,
    spokeAt: () => spoke,
    keep,
    kept: (name) => kept.get(name),
    // Written once more: only that shows whether the file is there still.
    isOver: () => !keep({ started: 'true' }) && files.isStateGone(),
    writeOutputs,
    written: () => files.written(),
    exit: () => exitCode(report.result ?? 'failed', report.command),
    tell: (event) => {
      const timed = { at: clock.now(), event }
      report = record(report, timed)
      const told = logLines(log, timed, report)
      if (told) spoke = timed.at
      const quiet =
        event.type === 'still' ||
        (event.type === 'applying' && event.quiet) ||
        (!told && repeated.has(event.type))
      if (!quiet) files.summary(() => summary(report), event.type === 'ended')
      if (event.type !== 'ended') return
      writeOutputs()
      keep({ finished: 'true' })
    },
  }
}

/** Tells these findings, as far as there are any. */
export function tellFindings(
  { tell }: Pick<Journal, 'tell'>,
  ...findings: readonly (Finding | undefined)[]
): void {
  for (const finding of findings) if (finding !== undefined) tell({ type: 'finding', finding })
}

/** The log is never silent for longer, in ms: whoever watches it must see that the run goes on, and what it waits for. */
const longestSilence = 60_000

/** Says what the run is busy with whenever nothing was printed for a while, until `over` is aborted. Never rejects. */
export async function breakSilence(journal: Journal, clock: Clock, over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    const pause = journal.spokeAt() + longestSilence - clock.now()
    if (pause <= 0) journal.tell({ type: 'still' })
    else await clock.sleep(pause, over).catch(() => undefined)
  }
}
