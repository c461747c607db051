import type { Result } from '../../base/contract.ts'
import { duration, instant } from '../../base/text.ts'
import { helpFor } from '../help.ts'
import { bold, code, link, text } from '../markdown.ts'
import { progress } from '../progress.ts'
import type { Report } from '../report.ts'
import { notReadSince, servedByAll, unreadSince } from '../status.ts'
import { suffering } from './forecast.ts'

/** Mark and word of each result, and what to say where the run itself said nothing. */
const words: Readonly<Record<Result, readonly [mark: string, word: string, sentence: string]>> = {
  planned: ['📋', 'Planned', 'The move can be made. Nothing has been changed.'],
  'already-in-place': ['✅', 'Already in place', 'Everything is in place. Nothing had to be changed.'],
  moved: ['✅', 'Moved', 'The alias is on the target, deployed and settled.'],
  verified: ['✅', 'Verified', 'The alias is on the target and everything is in place.'],
  'moved-unverified': [
    '⚠️',
    'Moved, not verified',
    'The alias is on the target. The action could not confirm that every edge has it.',
  ],
  refused: ['⛔', 'Refused', 'Nothing has been changed.'],
  paused: ['⏸️', 'Paused', 'The move waits. Run again to continue.'],
  'rolled-back': ['↩️', 'Rolled back', 'The alias is on the source again.'],
  failed: ['❌', 'Failed', 'The run failed.'],
  interrupted: ['🛑', 'Interrupted', 'The run was cancelled. Run again to continue.'],
  exposed: ['🚨', 'Exposed: act now', 'Users may be unserved.'],
}

/** What is true now, in one sentence, and who serves the names. */
export function verdict(report: Report): string {
  const { ended } = report
  if (ended === undefined) return [`## ⏳ Running`, `**${underWay(report)}**`, facts(report)].join('\n\n')
  const [mark, word, sentence] = words[ended.result]
  const said = ended.verdict.trim() === '' ? sentence : ended.verdict
  return [`## ${mark} ${word}`, bold(said, 3_000), suffering(report), facts(report)]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** The step that the run is at, and how far it has come. */
function underWay({ steps, stage, started, deployment }: Report): string {
  const at = steps.findIndex(
    ({ state }) => state === 'applying' || state === 'accepted' || state === 'waiting',
  )
  const step = steps[at]
  if (step === undefined)
    return stage === '' || started === undefined ? 'The run has begun.' : `${text(stage)} is in progress.`
  const now = progress(step, deployment)
  const where = `Step ${at + 1} of ${steps.length}: ${text(step.title)}`
  return now === '' ? `${where}.` : `${where}: ${text(now, 600)}.`
}

/** One line: who serves the names, what was asked, which method, why, when and how long. */
function facts(report: Report): string {
  const { started, ended, planned, at, command } = report
  const rest = [
    started === undefined ? '' : `Command ${code(command)}`,
    planned === undefined ? '' : `method ${code(planned.scenario)}`,
    ended?.reason === undefined ? '' : `reason ${link(code(ended.reason), helpFor(report, ended.reason))}`,
    started === undefined
      ? ''
      : `started ${instant(started.at).slice(0, 19).replace('T', ' ')} UTC, ${ended === undefined ? 'so far' : 'took'} ${duration((ended?.at ?? at) - started.at)}`,
  ]
  return [serving(report), rest.filter(Boolean).join(' · ')].filter(Boolean).join('<br>\n')
}

/** Who serves the names, as it was read back; nothing before the first look. */
function serving({ statuses, current, ended }: Report): string {
  if (statuses.length === 0) return ''
  // A run that is under way may be ended at any moment, and then this is what remains of it.
  if (ended === undefined) return `Served, when it was last read, by: ${text(servedByAll(statuses), 600)}`
  const now = current ? statuses : statuses.map((facts) => notReadSince(facts, unreadSince))
  return `Served now by: ${text(servedByAll(now), 600)}`
}
