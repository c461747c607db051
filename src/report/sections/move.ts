import type { Finding } from '../../base/finding.ts'
import { zoneLines } from '../../base/record.ts'
import { duration, inOneLine, timeOfDay } from '../../base/text.ts'
import type { AnswerComparison, SideAnswer } from '../../probe/compare.ts'
import type { Change } from '../../procedure/world.ts'
import type { DnsEntry, EndFacts } from '../events.ts'
import { helpFor } from '../help.ts'
import {
  bold,
  bullets,
  code,
  fence,
  firstOf,
  folded,
  link,
  paragraphs,
  table,
  text,
  unbroken,
} from '../markdown.ts'
import { progress } from '../progress.ts'
import type { Report } from '../report.ts'
import { inTime, notReached, type StepRecord, type StepState } from '../step-record.ts'

/** What moves: each alias, from where, to where, and in whose account. */
export function moved({ started, source, target, result, before }: Report, rows: number): string {
  const aliases = started?.aliases ?? []
  if (started === undefined || aliases.length === 0) return ''
  // Of a holder that was not read as much as is known.
  const from = (alias: string) => {
    if (source !== undefined) return end(source)
    const holder = before?.statuses.find((one) => one.alias === alias)?.holder
    if (holder?.is === 'nobody') return 'no distribution'
    return holder?.is === 'source' ? code(holder.id ?? '') : 'not known'
  }
  const to = target === undefined ? code(started.target) : end(target)
  const title = result === 'moved' || result === 'moved-unverified' ? 'What was moved' : 'The move'
  const head = ['Alias', 'From (state before the run)', 'To (state before the run)', 'Account']
  const row = (alias: string) => [code(alias), from(alias), to, accounts(source, target)]
  return `### ${title}\n\n${firstOf(aliases, rows, (shown) => table(head, shown.map(row)))}`
}

function end({ id, domain, status, enabled }: EndFacts): string {
  return `${code(id)} ${text(status)}${enabled ? '' : ', **disabled**'}<br>${code(domain)}`
}

function accounts(source: EndFacts | undefined, target: EndFacts | undefined): string {
  if (source === undefined || target === undefined) return code(target?.account ?? source?.account ?? '')
  return source.account === target.account
    ? `${code(target.account)} (both)`
    : `${code(source.account)} to ${code(target.account)}`
}

/** What was changed in AWS. */
export function changed({ changes }: Report, rows: number): string {
  if (changes.length === 0) return ''
  const row = ({ effect, action, resource }: Change) => [text(effect), code(action), code(resource)]
  const head = ['Change', 'Call', 'On']
  return `### What was changed in AWS\n\n${firstOf(changes, rows, (shown) => table(head, shown.map(row)))}`
}

/** What users got before the move beside what the target answered by its own domain; open while it may be news to somebody. */
export function compared({ compared: comparison, changes, findings }: Report): string {
  if (comparison === undefined) return ''
  const { users, target } = comparison
  if (!users.answered && !target.answered) return ''
  const content = `${answersTable(comparison)}\n\nAn answer can depend on the host name (functions, web ACLs, origins), so a difference need not matter.`
  const title = 'Answers before the move'
  const open = changes.length === 0 && findings.some(({ id }) => id === 'answers-differ')
  return open ? `### ${title}\n\n${content}` : folded(title, content)
}

function answersTable({ path, header, users, target }: AnswerComparison): string {
  const names = [...new Set([...users.headers.keys(), ...target.headers.keys()])]
  const value = (name: string, { headers }: SideAnswer) => code(headers.get(name) ?? '')
  return table(
    [`GET ${code(path)}`, `${code(users.name)}, as users get it`, `${code(target.name)}, the target`],
    [
      ['Status', text(users.status), text(target.status)],
      ...names.map((name) => [code(name), value(name, users), value(name, target)]),
      ...(header === undefined
        ? []
        : [[`${code(header)} as in ${code('probe-header')}`, has(users), has(target)]]),
    ],
  )
}

function has({ marked }: SideAnswer): string {
  return marked === undefined ? '–' : marked ? 'yes' : 'no'
}

const heads = { error: '🚨', warning: '⚠️', notice: 'ℹ️' } as const
const marks = { blocker: '⛔', warning: '⚠️', info: 'ℹ️', ok: '✅' } as const

/** What stands in the way and what to beware of, the gravest first; what is right is folded. */
export function findings(report: Report, rows: number): string {
  const { findings: all, announced, ended } = report
  const said = new Set(ended?.next.map(({ paste }) => paste))
  const graver = (['blocker', 'warning'] as const).flatMap((level) =>
    all.filter((one) => one.level === level),
  )
  const quiet = (level: Finding['level'], title: (count: number) => string) => {
    const ones = all.filter((one) => one.level === level)
    const list = firstOf(ones, rows, (shown) => bullets(shown.map(brief)))
    return ones.length === 0 ? '' : folded(title(ones.length), list)
  }
  const notes = announced.map(
    ({ level, title, text: note }) =>
      `${heads[level]} ${title === undefined ? '' : `${bold(title)}: `}${text(note, 600)}`,
  )
  const told = paragraphs(
    firstOf(graver, rows, (shown) =>
      bullets([...shown.map((one) => full(one, said, report)), ...notes.slice(0, rows)]),
    ),
    quiet('info', (count) => `${count} ${count === 1 ? 'note' : 'notes'}`),
    quiet('ok', (count) => `${count} ${count === 1 ? 'check' : 'checks'} passed`),
  )
  return told === '' ? '' : `### Findings\n\n${told}`
}

function full(
  { id, level, title, evidence, remedy }: Finding,
  said: ReadonlySet<string>,
  report: Report,
): string {
  const head = `${marks[level]} ${bold(title)} (${link(code(id), helpFor(report, id))})\\\n${text(evidence, 1_000)}`
  return remedy === undefined || said.has(remedy) ? head : `${head}\\\n→ ${text(inOneLine(remedy), 1_000)}`
}

function brief({ level, title, evidence }: Finding): string {
  return `${marks[level]} ${text(title)}: ${text(evidence)}`
}

const states = {
  found: 'found before the run',
  wanted: '**publish this**',
  published: 'published',
  left: 'not changed',
} as const
const purposes = { ownership: 'proof of ownership', traffic: 'where users are routed' } as const

/** The records that matter: those that a person has to publish as lines of a zone file, and all of them for any console. */
export function dns({ dns: entries }: Report, rows: number): string {
  if (entries.length === 0) return ''
  const wanted = entries.filter(({ state }) => state === 'wanted')
  const head = ['Name', 'Type', 'Value', 'TTL', 'State', 'What for']
  const zone =
    wanted.length === 0
      ? ''
      : `Records to publish, as lines of a zone file:\n\n${firstOf(wanted, rows, (shown) => fence(shown.flatMap(({ record }) => zoneLines(record)).join('\n'), 'dns'))}`
  return paragraphs(
    '### DNS',
    zone,
    firstOf(entries, rows, (shown) => table(head, shown.map(row))),
  )
}

function row({ purpose, state, record, note }: DnsEntry): string[] {
  return [
    code(record.name),
    code(record.type),
    record.values
      .slice(0, 20)
      .map((value) => code(value))
      .join(' '),
    unbroken(`${record.ttl} s`),
    states[state],
    `${purposes[purpose]}${note === '' ? '' : `: ${text(note)}`}`,
  ]
}

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
  const row = (step: StepRecord, n: number) => stepRow(step, begun ? n + 1 : 0, { at, begun, deployment })
  return `### Steps\n\n${firstOf(inTime(all), rows, (shown) => table(head, shown.map(row)))}`
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
    `${begun && started === undefined && !['', notReached].includes(step.evidence) ? 'before the run: ' : ''}${text(progress(step, deployment))}`,
    started === undefined ? '–' : timeOfDay(started),
    started === undefined || state === 'in place' || state === 'pending'
      ? '–'
      : unbroken(duration((ended ?? now) - started)),
  ]
}
