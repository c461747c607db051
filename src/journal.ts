import type { RunEvent } from './events.ts'
import type { Log } from './github/log.ts'
import { createLog } from './github/log.ts'
import { writeOutputs, writeState } from './github/outputs.ts'
import type { Ports } from './ports.ts'
import { exitCode, logLines, opening, outputsOf, type Report, record, summary } from './report.ts'
import type { Setting } from './setting.ts'

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
  /** Exit code of what `ended` said. */
  readonly exit: () => number
}

/** Where a journal writes: the runner's command files, as far as their names are known. */
export type JournalFiles = Partial<Setting['files']>

export function openJournal(ports: Ports, files: JournalFiles): Journal {
  const log = createLog(ports.write)
  let report = opening()
  const keep = (facts: Readonly<Record<string, string>>) => {
    if (files.state !== undefined) writeState(ports.files, files.state, new Map(Object.entries(facts)))
  }
  const outputs = () => {
    if (files.output !== undefined) {
      const outputs = [...outputsOf(report)].map(([name, value]) => [name, log.redact(value)] as const)
      writeOutputs(ports.files, files.output, new Map(outputs))
    }
  }
  return {
    log,
    report: () => report,
    keep,
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
      if (!quiet && files.summary !== undefined)
        ports.files.replace(files.summary, log.redact(summary(report)))
      if (event.type !== 'ended') return
      outputs()
      keep({ finished: 'true' })
    },
  }
}
