import { duration } from '../../base/text.ts'
import type { ProbeSummary } from '../../probe/probe.ts'
import { code, table } from '../markdown.ts'
import type { Report } from '../report.ts'
import { left } from './move.ts'

/** What users saw while it moved, as this one runner measured it. */
export function probed({ probes }: Report, rows: number): string {
  const taken = probes.filter(({ samples }) => samples > 0)
  if (taken.length === 0) return ''
  return `### What users saw\n\n${taken.slice(0, rows).map(one).join('\n\n')}${left(taken.length, rows)}`
}

function one({ alias, path, samples, failures, unserved, baseline, seen }: ProbeSummary): string {
  const time = `${grouped(unserved)} ms${unserved < 1_000 ? '' : ` (${duration(unserved)})`}`
  const verdict =
    failures === 0
      ? `**none of ${samples} requests failed: unserved for 0 ms**`
      : `**${failures} of ${samples} requests failed: unserved for ${time}**`
  const answers = seen.slice(0, 20).map(({ answer, count }) => [code(answer), String(count)])
  return [
    `${code(alias)}, path ${code(path)}: ${verdict}.`,
    ...explanation[baseline],
    ...(answers.length === 0 ? [] : [table(['Answer', 'Times'], answers)]),
  ].join('\n\n')
}

const explanation = {
  good: [],
  bad: [
    '⚠️ It was failing **before the first change** already, so these failures say nothing about the move: the verdict rests on what CloudFront says and on the settle time. A rule that refuses requests from a runner (a web ACL, a sign-in) looks like this; `probe-path` can name a path that answers.',
  ],
  none: ['Nothing was measured before the first change, so there is nothing to compare these answers with.'],
} as const

/** A whole number with its thousands apart. */
function grouped(n: number): string {
  return String(Math.round(n)).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
