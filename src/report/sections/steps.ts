import { duration, timeOfDay } from '../../base/text.ts'
import { table, text, unbroken } from '../markdown.ts'
import { progress } from '../progress.ts'
import type { Report } from '../report.ts'
import { inTime, type StepRecord, type StepState } from '../step-record.ts'
import { left } from './move.ts'

const stateMarks: Readonly<Record<StepState, string>> = {
  pending: '▫️',
  applying: '⏳',
  accepted: '☑️',
  waiting: '⏳',
  confirmed: '✅',
  'in place': '✅',
  unconfirmed: '⚠️',
  failed: '❌',
  interrupted: '🛑',
  undone: '↩️',
  kept: '📌',
}

/** The steps, where each stands, what shows it, when it began and how long it took. */
export function steps({ steps: all, at, deployment }: Report, rows: number): string {
  if (all.length === 0) return ''
  const head = ['Step', 'State', 'Evidence', 'Started (UTC)', 'Took']
  const begun = all.some(({ started }) => started !== undefined)
  const shown = inTime(all)
    .slice(0, rows)
    .map((step, n) => stepRow(step, begun ? n + 1 : 0, { at, begun, deployment }))
  return `### Steps\n\n${table(head, shown)}${left(all.length, rows)}`
}

interface Moment extends Pick<Report, 'at' | 'deployment'> {
  /** Something has been done since the steps were looked at, so that what was found may be so no longer. */
  readonly begun: boolean
}

/** `nth`: its number in the timeline; 0: there is none. */
function stepRow(step: StepRecord, nth: number, { at: now, begun, deployment }: Moment): string[] {
  const { title, state, started, ended, by } = step
  const whose = by === 'person' ? ' (done by a person)' : ''
  return [
    `${nth === 0 ? '' : `${nth}. `}${text(title)}${whose}`,
    unbroken(`${stateMarks[state]} ${state}`),
    `${begun && started === undefined && step.evidence !== '' ? 'before the run: ' : ''}${text(progress(step, deployment))}`,
    started === undefined ? '–' : timeOfDay(started),
    started === undefined || state === 'in place' || state === 'pending'
      ? '–'
      : unbroken(duration((ended ?? now) - started)),
  ]
}
