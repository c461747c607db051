import { ownerText } from '../base/distribution.ts'
import type { Finding } from '../base/finding.ts'
import { zoneLines } from '../base/record.ts'
import { duration, inOneLine } from '../base/text.ts'
import type { Log } from '../github/log.ts'
import type { ProbeSummary } from '../probe/probe.ts'
import type { StepEvent } from '../procedure/step.ts'
import type { DnsEntry, Next, OwnerFacts, RunEvent, Timed } from './events.ts'
import { batchesText } from './forecast.ts'
import { helpFor } from './help.ts'
import { remarks, startOf } from './next.ts'
import { exitCode } from './outputs.ts'
import { progressLine, stillLine } from './progress.ts'
import type { Report } from './report.ts'
import { failedBefore, probesTogether, unservedOf } from './sections/probe.ts'
import { servedSentence } from './status.ts'
import { find, type StepRecord } from './step-record.ts'

const marks = { ok: 'ok     ', info: 'info   ', warning: 'WARNING', blocker: 'BLOCKER' } as const

/**
 * Tells the job log what one event says: one line a fact, with the time since the start of the run before it. `report` is
 * the report after the event. Whether anything was printed.
 */
export function logLines(log: Log, { at, event }: Timed, report: Report): boolean {
  const line = (text: string) => log.line(`${elapsed(at - (report.started?.at ?? at))} ${text}`)
  switch (event.type) {
    case 'started':
      log.group('Inputs')
      break
    case 'stage':
      log.endGroup()
      log.group(event.title)
      break
    case 'announced':
      log[event.level](event.text, event.title === undefined ? {} : { title: event.title })
      break
    case 'finding':
      annotate(log, event.finding)
      break
    // What it comes to is told by a finding.
    case 'compared':
      return false
    default:
  }
  const lines = event.type === 'owners' ? ownerLines(event.owners) : linesOf(event, report, at)
  for (const text of lines) line(text)
  if (event.type === 'ended') tellEnd(log, event, report)
  return lines.length > 0 || event.type === 'announced'
}

/** What an event says, a line a fact. */
function linesOf(
  event: Exclude<RunEvent, { type: 'owners' | 'compared' }>,
  report: Report,
  at: number,
): string[] {
  switch (event.type) {
    case 'started':
      return askedFor(event)
    case 'fact':
      return [event.text]
    case 'status':
      return (event.all ?? [event.status]).map((facts) => servedSentence(facts))
    case 'finding':
      return [`${marks[event.finding.level]} ${event.finding.title}: ${event.finding.evidence}`]
    case 'planned':
      return plannedLines(event)
    case 'changed':
      return [`CHANGED ${event.change.effect} (${event.change.action} on ${event.change.resource})`]
    case 'dns':
      return [dnsLine(event.entry)]
    case 'probe':
      return probeLines(event.probes, report)
    case 'ended':
      return [`result ${event.result}${event.reason === undefined ? '' : `, reason ${event.reason}`}`]
    case 'still':
      return [stillLine(report, at)]
    case 'announced':
    case 'stage':
    case 'ends':
      return []
    default:
      return [stepLine(event, report, at)].flatMap((text) => text ?? [])
  }
}

function ownerLines(owners: readonly OwnerFacts[]): string[] {
  return owners.flatMap(({ id, owner }) =>
    owner === undefined ? [] : [`${id} is declared by ${ownerText(owner)}`],
  )
}

function plannedLines(event: Extract<RunEvent, { type: 'planned' }>) {
  const { scenario, users, steps, others, digest, forecast } = event
  const often = (forecast?.steps ?? []).flatMap((step) =>
    batchesText(step) === '' ? [] : [`  ${step.title}: ${batchesText(step)}`],
  )
  return [
    `method ${scenario}: ${users}`,
    // Of a step at which nobody has looked no state is known.
    ...steps.map(
      ({ title, standing: { state, evidence } }) =>
        `  step: ${title}${evidence === '' ? '' : ` (${state}: ${evidence})`}`,
    ),
    ...often,
    ...others.map((other) => `  not ${other.scenario}: ${other.why}`),
    `plan ${digest}`,
  ]
}

/** The time since the start of the run, in a column: `+ 1:05`, `+1:02:05`. */
function elapsed(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000))
  const [h, min, s] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60]
  const tail = String(s).padStart(2, '0')
  return `+${h > 0 ? `${h}:${String(min).padStart(2, '0')}` : String(min).padStart(2)}:${tail}`
}

function annotate(log: Log, { id, level, title, evidence, remedy }: Finding): void {
  if (level === 'ok' || level === 'info') return
  const message = `${evidence}${remedy === undefined ? '' : ` → ${inOneLine(remedy)}`}`
  log[level === 'blocker' ? 'error' : 'warning'](message, { title: `${title} (${id})` })
}

function tellEnd(log: Log, event: Extract<RunEvent, { type: 'ended' }>, report: Report): void {
  log.endGroup()
  const title = `${event.result}${event.reason === undefined ? '' : ` (${event.reason})`}`
  const good = exitCode(event.result, report.command) === 0
  log[good ? 'notice' : 'error'](event.verdict, { title, verdict: true })
  const { reason = '' } = event
  const help = reason === '' ? undefined : helpFor(report, reason)
  if (help !== undefined) log.line(`${reason} is explained at ${help}`)
  for (const next of event.next) {
    log.line(`Next: ${next.title}`)
    for (const text of toPaste(next, report)) log.line(`    ${text}`)
  }
}

/** What there is to paste, line by line; before inputs where they go, and the command that starts the run with them. */
function toPaste(next: Next, report: Report): string[] {
  const lines = next.paste.split('\n').filter((each) => each !== '')
  if (next.inputs === undefined) return lines
  const { button, shell, file } = startOf(next, report)
  const start = [
    ...(button === 'none' ? [] : [`In GitHub: ${button}`]),
    ...(shell === '' ? [] : shell.split('\n')),
  ]
  if (button === 'Re-run failed jobs') return start
  const where = `In ${file === '' ? 'the workflow file' : file}, under with: of the step that uses this action:`
  return button === 'none' || shell === '' ? [...start, where, ...lines] : [...remarks(next), ...start]
}

function dnsLine({ purpose, state, record, note }: DnsEntry): string {
  return `DNS ${purpose} ${state}: ${zoneLines(record).join(' and ')}${note === '' ? '' : ` (${note})`}`
}

/** Of several names in total, and of each that failed. */
function probeLines(probes: readonly ProbeSummary[], report: Report): string[] {
  const probeLine = (one: ProbeSummary) => lineOf(one, failedBefore(one, report))
  if (probes.length < 2) return probes.map(probeLine)
  const { samples, failures } = probesTogether(probes)
  const total = `probe of ${probes.length} names: ${samples} requests, ${failures} failed, unserved for at most ${unservedOf(probes) ?? 0} ms`
  return [total, ...probes.filter((one) => one.failures > 0).map(probeLine)]
}

function lineOf({ alias, samples, failures, unserved, failing }: ProbeSummary, before: boolean): string {
  const then = before ? '; it was already failing before the first change' : ''
  return `probe of ${alias}: ${samples} requests, ${failures} failed, unserved for ${Math.round(unserved)} ms${failing === true ? ' so far' : ''}${then}`
}

/** While users are unserved there are forty tries a minute: after the first ones only every so manieth has a line. */
const triesTold = 20

function isTold(attempt: number): boolean {
  return attempt <= triesTold || attempt % triesTold === 0
}

function attemptLine({ step, attempt }: Extract<StepEvent, { type: 'applying' }>): string {
  if (attempt < 2) return step.title
  return `${step.title}, attempt ${attempt}${attempt < triesTold ? '' : ` (one line for every ${triesTold} attempts)`}`
}

/** What one event of a step says, behind its title; nothing for a look at a wait that was told of just now. */
function stepLine(event: StepEvent, report: Report, at: number): string | undefined {
  const step = find(report.steps, event.step)
  if (event.type === 'waiting' || event.type === 'settle-time')
    return step?.told?.at === at ? progressLine(report, step) : undefined
  if (event.type === 'applying') return isTold(event.attempt) ? attemptLine(event) : undefined
  if (event.type === 'retrying' && !isTold(step?.attempts ?? 0)) return undefined
  return `${event.step.title}: ${stepText(event, step)}`
}

function stepText(
  event: Exclude<StepEvent, { type: 'waiting' | 'settle-time' | 'applying' }>,
  step: StepRecord | undefined,
): string {
  switch (event.type) {
    case 'skipped':
      return `already in place (${event.evidence})`
    case 'accepted':
      return event.evidence
    case 'retrying':
      return `${event.why.message}${event.pause > 0 ? `; again in ${duration(event.pause)}` : ''}`
    case 'confirmed':
      return `confirmed (${event.evidence})`
    case 'unconfirmed':
      return event.answer === 'go-on'
        ? `${step?.accepted ? 'not confirmed yet' : 'still to do'}; the move does not wait for it (${event.evidence})`
        : `NOT CONFIRMED in time (${event.evidence})`
    case 'failed':
      return `FAILED: ${event.failure.message}`
    case 'interrupted':
      return step?.evidence.replace(/^cancelled/, 'CANCELLED') ?? 'CANCELLED'
    case 'undoing':
      return 'undoing'
    case 'undone':
      return 'undone'
    case 'kept':
      return `not undone (${event.why})`
  }
}

/** What the run was asked for, as far as it could be read. */
function askedFor({ command, aliases, target }: Extract<RunEvent, { type: 'started' }>): string[] {
  const one = (name: string, text = '') => (text === '' ? [] : [`${name} ${text}`])
  return [...one('command', command), ...aliases.map((alias) => `alias ${alias}`), ...one('target', target)]
}
