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
    '⚠️ It was already failing **before the first change**, so these failures do not show a problem with the move. The result depends on what CloudFront reports and on the settle time. A possible cause is a rule that blocks requests from a runner (a web ACL, a sign-in). Set `probe-path` to a path that answers.',
  ],
  none: ['The probe did not run before the first change, so these answers cannot be compared.'],
} as const

/** A whole number with its thousands apart. */
function grouped(n: number): string {
  return String(Math.round(n)).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
