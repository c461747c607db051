import type { Command, Result } from '../base/contract.ts'
import { inertLines } from '../base/escape.ts'
import { unservedOf } from './probe-sums.ts'
import type { Report } from './report.ts'
import { reportJson } from './report-json.ts'

/** Results that are what was asked for, whatever the command. */
const good: ReadonlySet<Result> = new Set(['planned', 'already-in-place', 'moved', 'verified'])

/** Exit status of the process. Going back is a success for the commands whose purpose it is, and a failure of a move. */
export function exitCode(result: Result, command: Command): 0 | 1 {
  if (result === 'rolled-back') return command === 'roll-back' || command === 'recover' ? 0 : 1
  return good.has(result) ? 0 : 1
}

/** Every output of the contract, by name, as far as it is known; empty where there is nothing to say. */
export function outputsOf(report: Report): Map<string, string> {
  const { started, ended, planned, sourceId, target, changes, unclear } = report
  const withheld = report.command === 'plan' && ended?.result !== 'planned'
  const plan = withheld ? undefined : planned
  return new Map([
    ['result', ended?.result ?? ''],
    ['reason', ended?.reason ?? ''],
    ['scenario', planned?.scenario ?? ''],
    ['plan', plan?.plan ?? ''],
    ['plan-digest', plan?.digest ?? ''],
    ['source-distribution', sourceId ?? ''],
    ['target-distribution', target?.id ?? started?.target ?? ''],
    ['unserved-milliseconds', String(unservedOf(report.probes) ?? '')],
    ['reconcile-required', String(unclear || changes.some(({ keepsLists }) => keepsLists !== true))],
    ['support-case', inertLines(ended?.supportCase ?? '')],
    ['report', reportJson(report)],
  ])
}
