import { duration, timeOfDay } from '../../base/text.ts'
import { gantt } from '../gantt.ts'
import { bullets, fence, text } from '../markdown.ts'
import type { Report } from '../report.ts'
import { type Served, servedDuring } from '../served.ts'

/** Who served the name and what was done, on one line of time; the same in words for those who cannot see it. */
export function picture(report: Report, rows: number): string {
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
