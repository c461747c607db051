import type { Clock } from '../base/clock.ts'
import { asFailure } from '../base/failure.ts'
import type { Log } from '../github/log.ts'
import { createLog } from '../github/log.ts'
import type { Runner } from '../github/runner.ts'
import type { RunEvent } from '../report/events.ts'
import { exitCode, logLines, opening, outputsOf, type Report, record, summary } from '../report/report.ts'
import type { Ports } from './ports.ts'

const summaryFile = 'GITHUB_STEP_SUMMARY'

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
  /** Resolves when the summary says all that was told, or cannot be written. */
  readonly written: () => Promise<void>
  /** Exit code of what `ended` said. */
  readonly exit: () => number
}

export function openJournal({ runner, clock }: Ports): Journal {
  const log = createLog(runner)
  let report = opening()
  let due = false
  let spoke = clock.now()
  const told = new Set<string>()
  // A disk that is full or a file that cannot be written must not stop a move half way (safety G8).
  const unwritten = (variable: string, thrown: unknown): false => {
    const { message } = asFailure(thrown)
    if (!told.has(variable)) log.warning(`the file of ${variable} could not be written: ${message}`)
    told.add(variable)
    return false
  }
  const put = (
    variable: string,
    write: Runner['setOutput'],
    values: ReadonlyMap<string, string>,
  ): boolean => {
    try {
      return [...values].every(([name, value]) => write(name, log.redact(value)))
    } catch (thrown) {
      return unwritten(variable, thrown)
    }
  }
  const kept = new Map<string, string>()
  const keep = (facts: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(facts)) kept.set(name, value)
    return put('GITHUB_STATE', runner.saveState, new Map(Object.entries(facts)))
  }
  const outputs = () => put('GITHUB_OUTPUT', runner.setOutput, outputsOf(report))
  const writeSummary = async () => {
    if (!due || told.has(summaryFile)) return
    due = false
    await runner
      .writeSummary(log.redact(summary(report)))
      .catch((thrown: unknown) => unwritten(summaryFile, thrown))
  }
  // One at a time, and events that are told at one go are written at one go.
  let writing = Promise.resolve()
  const soon = () => {
    if (due) return
    due = true
    writing = writing.then(writeSummary)
  }
  return {
    log,
    report: () => report,
    spokeAt: () => spoke,
    keep,
    kept: (name) => kept.get(name),
    writeOutputs: outputs,
    written: () => writing,
    exit: () => {
      const { result, command } = report
      return exitCode(result ?? 'failed', command)
    },
    tell: (event) => {
      const timed = { at: clock.now(), event }
      report = record(report, timed)
      if (logLines(log, timed, report)) spoke = timed.at
      const quiet = event.type === 'still' || (event.type === 'applying' && event.quiet)
      if (!quiet) soon()
      if (event.type !== 'ended') return
      outputs()
      keep({ finished: 'true' })
    },
  }
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
