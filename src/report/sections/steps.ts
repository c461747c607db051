import { duration, timeOfDay } from '../../base/text.ts'
import { table, text, unbroken } from '../markdown.ts'
import { progress } from '../progress.ts'
import type { Report } from '../report.ts'
import type { StepRecord, StepState } from '../step-record.ts'
import { left } from './move.ts'

const marks: Readonly<Record<StepState, string>> = {
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
    .map((step) => row(step, at, begun, deployment))
  return `### Steps\n\n${table(head, shown)}${left(all.length, rows)}`
}

/** In the order in which they began; those that have not come at the end, as they are to come. */
function inTime(steps: readonly StepRecord[]): readonly StepRecord[] {
  const begun = ({ started }: StepRecord) => started ?? Number.POSITIVE_INFINITY
  return steps.toSorted((a, b) => (begun(a) === begun(b) ? 0 : begun(a) - begun(b)))
}

/** `begun`: something has been done since the steps were looked at, so that what was found may be so no longer. */
function row(step: StepRecord, now: number, begun: boolean, deployment: Report['deployment']): string[] {
  const { title, state, started, ended, by } = step
  const whose = by === 'person' ? ' (done by a person)' : ''
  return [
    text(title) + whose,
    unbroken(`${marks[state]} ${state}`),
    `${begun && started === undefined && step.evidence !== '' ? 'before the run: ' : ''}${text(progress(step, deployment))}`,
    started === undefined ? '–' : timeOfDay(started),
    started === undefined || state === 'in place' ? '–' : unbroken(duration((ended ?? now) - started)),
  ]
}
