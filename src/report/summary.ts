import { duration, timeOfDay } from '../base/text.ts'
import { gantt } from './gantt.ts'
import { bullets, code, fence, text } from './markdown.ts'
import type { Report } from './report.ts'
import { otherMethods, plan, proven, supportCase } from './sections/background.ts'
import { forecast } from './sections/forecast.ts'
import { changed, compared, dns, findings, moved, steps } from './sections/move.ts'
import { next } from './sections/next.ts'
import { probed } from './sections/probe.ts'
import { templates } from './sections/templates.ts'
import { verdict } from './sections/verdict.ts'
import { type Served, servedDuring } from './served.ts'

/** The longest summary in bytes. The runner drops one that is too long for it whole (actions/runner FileCommandManager.cs). */
const mostBytes = 256 * 1024

type Section = (report: Report, rows: number) => string

/** In the order in which they are read; those with the highest number are the first to be left out. */
const sections: readonly { readonly section: Section; readonly worth: 0 | 1 | 2 | 3 }[] = [
  { section: verdict, worth: 0 },
  { section: forecast, worth: 1 },
  { section: next, worth: 1 },
  { section: picture, worth: 2 },
  { section: templates, worth: 1 },
  { section: compared, worth: 2 },
  { section: probed, worth: 2 },
  { section: findings, worth: 1 },
  { section: changed, worth: 2 },
  { section: steps, worth: 1 },
  { section: dns, worth: 1 },
  { section: moved, worth: 1 },
  { section: supportCase, worth: 2 },
  { section: otherMethods, worth: 3 },
  { section: plan, worth: 3 },
  { section: proven, worth: 3 },
]

/** How many rows a table may have, and which sections there are, tried in turn until the whole fits. */
const sizes: readonly { readonly rows: number; readonly worth: number }[] = [
  { rows: 500, worth: 3 },
  { rows: 500, worth: 2 },
  { rows: 100, worth: 2 },
  { rows: 30, worth: 2 },
  { rows: 30, worth: 1 },
  { rows: 5, worth: 1 },
  { rows: 0, worth: 0 },
]

/**
 * The job summary: GitHub-flavoured Markdown, the verdict first. Outside text stands in it as plain words and code spans
 * only. Whole sections and rows are left out where it would be too long, details first, so that it is always well-formed.
 */
export function summary(report: Report): string {
  for (const { rows, worth } of sizes) {
    const shown = sections.filter((each) => each.worth <= worth).map(({ section }) => section(report, rows))
    const cut = worth < 3 || rows < 500
    const note = cut ? [`Shortened. The full text is in the output ${code('report')}.`] : []
    const whole = `${[...shown.filter((part) => part !== ''), ...note].join('\n\n')}\n`
    if (Buffer.byteLength(whole) <= mostBytes) return whole
  }
  return '## The summary is too long to show\n'
}

/** Who served the name and what was done, on one line of time; the same in words for those who cannot see it. */
function picture(report: Report, rows: number): string {
  const served = servedDuring(report)
  if (served.length === 0 || rows === 0) return ''
  return [
    '### Timeline',
    fence(gantt(report, served, rows), 'mermaid'),
    'The same as text (UTC, from when CloudFront accepted each change; edges follow one by one):',
    bullets(served.slice(0, rows).map(words)),
  ].join('\n\n')
}

function words({ from, to, by, dark }: Served): string {
  const who = dark ? `**served by ${text(by)}**` : `served by ${text(by)}`
  return from === to
    ? `${timeOfDay(from)}, read at the end: ${who}`
    : `${timeOfDay(from)} to ${timeOfDay(to)} (${duration(to - from)}): ${who}`
}
