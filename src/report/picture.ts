import { longestOf, type Span } from '../base/span.ts'
import { duration, instant, timeOfDay } from '../base/text.ts'
import { bullets, fence, text } from './markdown.ts'
import type { Report } from './report.ts'
import { failedBefore } from './sections/probe.ts'
import { type Served, servedDuring } from './served.ts'
import { inTime, type StepRecord } from './step-record.ts'

/** From so many on, the same step for one name after the other is one bar: the chart must stay readable with 100 names. */
const alike = 4

/** A bar is at least this part of the whole, so that it can be seen. */
const thinnest = 1 / 150

/** Distances between two times on the axis: of Mermaid's own choice, labels of more than ten minutes run into each other. */
const ticks = [
  ...[1, 5, 15].map((n) => ({ text: `${n}second`, ms: n * 1_000 })),
  ...[1, 2, 5, 15, 30].map((n) => ({ text: `${n}minute`, ms: n * 60_000 })),
  ...[1, 2, 6].map((n) => ({ text: `${n}hour`, ms: n * 3_600_000 })),
]
/** For a run of more than three days. */
const longestTick = '24hour'

/** A time of day needs about a twelfth of the width. */
const mostTicks = 12

interface Bar {
  readonly label: string
  /** Never Mermaid's `active`: in its dark theme the label beside a short bar of that kind cannot be seen. */
  readonly tag: 'done, ' | 'crit, ' | ''
  readonly from: number
  readonly to: number
}

/**
 * A run as a Gantt chart in Mermaid's grammar (mermaid.js.org, "Gantt diagrams"): who served the name, what the probe saw of that, and
 * the steps with their waits. Red (`crit`) is kept for the time that no distribution served it, or that requests failed. Times of day in UTC.
 */
export function gantt(report: Report, served: readonly Served[], rows: number): string {
  const steps = rowsOf(inTime(report.steps)).flatMap((row) => {
    const bars = row.flatMap(({ step, nth }) => barsOf(step, nth, report.ended?.at ?? report.at))
    return row.length < alike ? bars : oneBar(row, bars)
  })
  const users = served.map(
    ({ by, dark, from, to }): Bar => ({ label: by, tag: dark ? 'crit, ' : 'done, ', from, to }),
  )
  const seen = seenByProbe(report)
  const all = [...users, ...seen, ...steps]
  const from = Math.min(...all.map((bar) => bar.from))
  const whole = Math.max(...all.map((bar) => bar.to)) - from
  const least = Math.max(1, whole * thinnest)
  const drawn = (bars: readonly Bar[]) =>
    bars.slice(0, rows).map((bar) => {
      const to = Math.max(bar.to, bar.from + least)
      return `  ${label(bar.label)} :${bar.tag}${moment(bar.from)}, ${moment(to)}`
    })
  return [
    'gantt',
    '  dateFormat YYYY-MM-DDTHH:mm:ss.SSS',
    '  axisFormat %H:%M:%S',
    `  tickInterval ${tick(whole)}`,
    '  section Served by',
    ...drawn(users),
    ...(seen.length === 0 ? [] : ['  section Probe saw', ...drawn(seen)]),
    '  section Steps',
    ...drawn(steps),
  ].join('\n')
}

/** So many times at which requests failed are drawn, the longest: each has a row of its own. */
const mostFailing = 20

/**
 * Times at which requests of the probe failed, those of all names as one; none where they failed before the first change already.
 * `whole`: there are no others.
 */
function failing(report: Report): { readonly times: readonly Span[]; readonly whole: boolean } {
  const merged: { from: number; to: number }[] = []
  const judged = report.probes.filter((one) => !failedBefore(one, report))
  const each = judged.flatMap(({ outages = [] }) => outages)
  for (const { from, to } of each.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to)
    else merged.push({ from, to })
  }
  // What a probe has not kept is in its sum; each time may be rounded.
  const kept = judged.every(({ outages = [], unserved }) => {
    const sum = outages.reduce((all, { from, to }) => all + to - from, 0)
    return unserved - sum <= outages.length + 1
  })
  return { times: longestOf(merged, mostFailing), whole: kept && merged.length <= mostFailing }
}

/**
 * Who answered, where the probe can tell it of a single name that went to the target, and when requests failed: of a name that went back
 * the first answer of the target says nothing.
 */
function seenByProbe(report: Report): Bar[] {
  const { probes, before, ended, at, status, command } = report
  const arrived = command !== 'roll-back' && status?.holder.is === 'target'
  const [{ targetFirst, otherLast } = {}] = probes.length === 1 && arrived ? probes : []
  const from = before?.at ?? at
  const other: Bar[] =
    otherLast === undefined || otherLast <= from
      ? []
      : [{ label: 'another distribution', tag: 'done, ', from, to: otherLast }]
  const target: Bar[] =
    targetFirst === undefined
      ? []
      : [{ label: 'the target', tag: 'done, ', from: targetFirst, to: ended?.at ?? at }]
  const failed = failing(report).times.map(
    (one): Bar => ({ label: 'requests failed', tag: 'crit, ', ...one }),
  )
  return [...other, ...failed, ...target]
}

/** The shortest distance, in Mermaid's words, that leaves room for each label. `whole`: length of the axis in ms. */
function tick(whole: number): string {
  return ticks.find(({ ms }) => whole / ms <= mostTicks)?.text ?? longestTick
}

interface Numbered {
  readonly step: StepRecord
  readonly nth: number
}

/** Steps of one id in a row. */
function rowsOf(steps: readonly StepRecord[]): readonly (readonly Numbered[])[] {
  const rows: Numbered[][] = []
  for (const [at, step] of steps.entries()) {
    const last = rows.at(-1)
    const one = { step, nth: at + 1 }
    if (last?.[0]?.step.id === step.id) last.push(one)
    else rows.push([one])
  }
  return rows
}

function oneBar(row: readonly Numbered[], bars: readonly Bar[]): readonly Bar[] {
  const [first, last] = [row[0], row.at(-1)]
  const [bar] = bars
  if (first === undefined || last === undefined || bar === undefined) return []
  const from = Math.min(...bars.map((one) => one.from))
  const to = Math.max(...bars.map((one) => one.to))
  const tag = bars.every((one) => one.tag === 'done, ') ? 'done, ' : ''
  const more = ` and ${row.length - 1} more`
  const title = shortened(`${first.nth}-${last.nth} ${first.step.title}`, longest - more.length)
  return [{ label: `${title}${more}`, tag, from, to }]
}

/** The change, and then the wait for it; nothing for a step that was never begun or had nothing to do. */
function barsOf({ title, state, started, ended, acceptedAt }: StepRecord, nth: number, now: number): Bar[] {
  if (started === undefined || state === 'in place') return []
  const to = ended ?? now
  const tag = state === 'confirmed' || state === 'undone' ? 'done, ' : ''
  const middle = acceptedAt === undefined || acceptedAt < started || acceptedAt > to ? undefined : acceptedAt
  const whole = `${nth} ${title}`
  if (middle === undefined) return [{ label: whole, tag, from: started, to }]
  return [
    { label: whole, tag, from: started, to: middle },
    { label: `${nth} wait until it takes effect`, tag, from: middle, to },
  ]
}

/** Longest label in characters. */
const longest = 60

/**
 * A label that Mermaid's grammar takes for nothing else: `:` ends it, `;`, `#` and `%%` begin something else, and a keyword at
 * its beginning would be one. Only letters, digits and harmless marks are left.
 */
function label(text: string): string {
  const plain = text
    .replace(/[^\p{L}\p{N} .,*_()…-]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
  const short = shortened(plain, longest)
  return /^(?:\d|the |no distribution|not known|another |requests )/.test(short)
    ? short
    : `by ${short}`.trim()
}

/** Cut between two words where it is too long. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  return `${(/^(.{12,}) /.exec(cut)?.[1] ?? cut).trim()}…`
}

function moment(ms: number): string {
  return instant(ms).slice(0, -1)
}

/** Who served the name and what was done, on one line of time; the same in words for those who cannot see it. */
export function picture(report: Report, rows: number): string {
  const served = servedDuring(report)
  if (served.length === 0 || rows === 0) return ''
  const { times, whole } = failing(report)
  return [
    '### Timeline',
    fence(gantt(report, served, rows), 'mermaid'),
    'The same as text (UTC, from when CloudFront accepted each change; edges follow one by one):',
    bullets([
      ...served.slice(0, rows).map(words),
      ...times.slice(0, rows).map(failedWords),
      ...(whole ? [] : ['requests of the probe also failed for shorter times that are not listed']),
    ]),
  ].join('\n\n')
}

function words({ from, to, by, dark }: Served): string {
  const who = dark ? `**served by ${text(by)}**` : `served by ${text(by)}`
  return from === to
    ? `${timeOfDay(from)}, read at the end: ${who}`
    : `${timeOfDay(from)} to ${timeOfDay(to)} (${duration(to - from)}): ${who}`
}

function failedWords({ from, to }: Span): string {
  return `${timeOfDay(from)} to ${timeOfDay(to)} (${duration(to - from)}): **requests of the probe failed**`
}
