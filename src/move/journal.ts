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
  /** Writes the outputs that stand at this moment; the last ones written count. */
  readonly writeOutputs: () => void
  /** Keeps a fact for the post step. */
  readonly keep: (facts: Readonly<Record<string, string>>) => void
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
  let told = false
  // A disk that is full or a file that cannot be written must not stop a move half way (safety G8).
  const write = (path: string | undefined, how: (path: string) => void) => {
    if (path === undefined) return
    try {
      how(path)
    } catch (thrown) {
      if (!told) log.warning(`a file of the runner could not be written: ${asFailure(thrown).message}`)
      told = true
    }
  }
  const kept = new Map<string, string>()
  const keep = (facts: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(facts)) kept.set(name, value)
    write(files.state, (path) => writeState(ports.files, path, new Map(Object.entries(facts))))
  }
  const outputs = () =>
    write(files.output, (path) => {
      const values = [...outputsOf(report)].map(([name, value]) => [name, log.redact(value)] as const)
      writeOutputs(ports.files, path, new Map(values))
    })
  const writeSummary = () => {
    due = false
    write(files.summary, (path) => ports.files.replace(path, log.redact(summary(report))))
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
