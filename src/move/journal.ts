import { asFailure } from '../base/failure.ts'
import type { Log } from '../github/log.ts'
import { createLog } from '../github/log.ts'
import { writeOutputs, writeState } from '../github/outputs.ts'
import type { Setting } from '../inputs/setting.ts'
import type { RunEvent } from '../report/events.ts'
import { exitCode, logLines, opening, outputsOf, type Report, record, summary } from '../report/report.ts'
import type { Ports } from './ports.ts'

/**
 * The journal of a run: every event goes through here, in order, before the call that it announces. Log lines, summary,
 * outputs and report are folds over it, so they cannot disagree.
 */
export interface Journal {
  readonly log: Log
  readonly tell: (event: RunEvent) => void
  readonly report: () => Report
  /** Writes the outputs that stand at this moment; the last ones written count. Whether they could be written. */
  readonly writeOutputs: () => boolean
  /** Keeps facts for the post step. Whether they could be written. */
  readonly keep: (facts: Readonly<Record<string, string>>) => boolean
  /** A fact that was kept in this run. */
  readonly kept: (name: string) => string | undefined
  /** Exit code of what `ended` said. */
  readonly exit: () => number
}

/** Where a journal writes: the runner's command files, as far as their names are known. */
export type JournalFiles = Partial<Setting['files']>

export function openJournal(ports: Ports, files: JournalFiles): Journal {
  const log = createLog(ports.write)
  let report = opening()
  let due = false
  const told = new Set<string>()
  // A disk that is full or a file that cannot be written must not stop a move half way (safety G8).
  const write = (variable: string, path: string | undefined, how: (path: string) => void): boolean => {
    if (path === undefined) return false
    try {
      how(path)
      return true
    } catch (thrown) {
      const { message } = asFailure(thrown)
      if (!told.has(variable)) log.warning(`the file of ${variable} could not be written: ${message}`)
      told.add(variable)
      return false
    }
  }
  const kept = new Map<string, string>()
  const keep = (facts: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(facts)) kept.set(name, value)
    return write('GITHUB_STATE', files.state, (path) =>
      writeState(ports.files, path, new Map(Object.entries(facts))),
    )
  }
  const outputs = () =>
    write('GITHUB_OUTPUT', files.output, (path) => {
      const values = [...outputsOf(report)].map(([name, value]) => [name, log.redact(value)] as const)
      writeOutputs(ports.files, path, new Map(values))
    })
  const writeSummary = () => {
    due = false
    write('GITHUB_STEP_SUMMARY', files.summary, (path) =>
      ports.files.replace(path, log.redact(summary(report))),
    )
  }
  // Events that are told at one go are written at one go, and still before any call that follows them is sent.
  const soon = () => {
    if (due) return
    due = true
    queueMicrotask(() => {
      if (due) writeSummary()
    })
  }
  return {
    log,
    report: () => report,
    keep,
    kept: (name) => kept.get(name),
    writeOutputs: outputs,
    exit: () => {
      const { result, command } = report
      return exitCode(result ?? 'failed', command)
    },
    tell: (event) => {
      const timed = { at: ports.clock.now(), event }
      report = record(report, timed)
      logLines(log, timed, report)
      const quiet = event.type === 'applying' && event.quiet
      if (!quiet) soon()
      if (event.type !== 'ended') return
      writeSummary()
      outputs()
      keep({ finished: 'true' })
    },
  }
}
