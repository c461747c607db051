import { duration, timeOfDay } from '../../base/text.ts'
import type { ProbeSummary, WaySummary } from '../../probe/probe.ts'
import { code, firstOf, table, text } from '../markdown.ts'
import type { Report } from '../report.ts'

/** What users saw while it moved, as this one runner measured it. */
export function probed(report: Report, rows: number): string {
  const taken = report.probes.filter(({ samples }) => samples > 0)
  const [first] = taken
  if (first === undefined || rows === 0) return ''
  const said = [
    ...(taken.some((each) => failedBefore(each, report)) ? explanation.bad : []),
    ...(taken.some(({ baseline }) => baseline === 'none') ? explanation.none : []),
  ]
  return `### What users saw\n\n${taken.length === 1 ? one(first, said) : several(taken, rows, said)}`
}

/** All names in one table, those that failed first; the answers that were seen of all together. */
function several(taken: readonly ProbeSummary[], rows: number, said: readonly string[]): string {
  const { samples, failures, seen } = probesTogether(taken)
  const dark = taken.filter((each) => each.failures > 0)
  const worst = unservedOf(taken) ?? 0
  const verdict =
    failures === 0
      ? `**none of ${samples} requests for ${taken.length} names failed: unserved for 0 ms**`
      : `**${failures} of ${samples} requests failed, for ${dark.length} of ${taken.length} names: unserved for at most ${time(worst)}${soFar(taken)}**`
  const ordered = taken.toSorted((a, b) => b.unserved - a.unserved || b.failures - a.failures)
  const row = (each: ProbeSummary) => [
    code(each.alias),
    `${each.failures} of ${each.samples}`,
    each.failures === 0 ? '–' : time(each.unserved),
    clockOr(each.targetFirst),
    clockOr(each.otherLast),
  ]
  const head = ['Alias', 'Failed', 'Unserved for', 'Target first', 'Other last']
  const [first] = taken
  return [
    `Path ${code(first?.path ?? '')}: ${verdict}. The names take turns: each was requested every ${duration(first?.every ?? 0)}, and the times of a name are true to that.`,
    ...said,
    firstOf(ordered, rows, (shown) => table(head, shown.map(row))),
    table(['Answer', 'Times'], answersOf(seen)),
    ...taken.flatMap(({ alias, ways = [] }) =>
      ways.length === 0 ? [] : [`For ${code(alias)}: ${otherWays(ways)}`],
    ),
  ].join('\n\n')
}

function one(summary: ProbeSummary, said: readonly string[]): string {
  const { alias, path, samples, failures, unserved, seen, ways = [] } = summary
  const verdict =
    failures === 0
      ? `**none of ${samples} requests failed: unserved for 0 ms**`
      : `**${failures} of ${samples} requests failed: unserved for ${time(unserved)}${soFar([summary])}**`
  const answers = answersOf(seen)
  return [
    `${code(alias)}, path ${code(path)}: ${verdict}.`,
    who(summary),
    ...said,
    ...(answers.length === 0 ? [] : [table(['Answer', 'Times'], answers)]),
    ...(ways.length === 0 ? [] : [otherWays(ways)]),
  ].join('\n\n')
}

/** That users went without to the end: the time is not all of it. */
function soFar(probes: readonly ProbeSummary[]): string {
  const names = probes.filter(({ failing }) => failing === true)
  if (names.length === 0) return ''
  return probes.length === 1
    ? ' so far, and the last request failed'
    : ` so far, and the last request for ${names.length} of them failed`
}

function time(unserved: number): string {
  return `${grouped(unserved)} ms${unserved < 1_000 ? '' : ` (${duration(unserved)})`}`
}

function answersOf(seen: ProbeSummary['seen']): string[][] {
  return seen.slice(0, 20).map(({ answer, count }) => [code(answer), String(count)])
}

/** When the target first answered, and when another distribution last did. */
function who({ targetFirst, otherLast, toldBy }: ProbeSummary): string {
  if (toldBy === undefined)
    return 'These answers do not show for certain who answered. To know it, set `probe-header` to a header that only the target sends.'
  const by = toldBy === 'header' ? 'the header of `probe-header`' : 'the certificate of the target'
  const first =
    targetFirst === undefined
      ? 'The target has not answered'
      : `The target first answered at ${clock(targetFirst)}`
  const last =
    otherLast === undefined
      ? 'no other distribution answered'
      : `another distribution last answered at ${clock(otherLast)}`
  return `${first}; ${last} (told by ${by}).`
}

/** The same on the other ways to the name: no verdict rests on them. */
function otherWays(ways: readonly WaySummary[]): string {
  const rows = ways.map(({ through, family, samples, failures, targetFirst, otherLast, seen }) => [
    `${names[through]}, IPv${family}`,
    `${failures} of ${samples}`,
    clockOr(targetFirst),
    clockOr(otherLast),
    text(
      seen
        .slice(0, 3)
        .map(({ answer, count }) => `${answer} (${count})`)
        .join('; '),
    ),
  ])
  const head = ['Also asked', 'Failed', 'Target first', 'Other last', 'Answers']
  return `The same request on other ways, each in turn, with the name as SNI and Host. The verdict does not rest on them.\n\n${table(head, rows)}`
}

const names = { dns: 'through DNS', source: 'edges of the source', target: 'edges of the target' } as const

const clock = (ms: number): string => `${timeOfDay(ms)} UTC`
const clockOr = (ms: number | undefined): string => (ms === undefined ? '–' : clock(ms))

const explanation = {
  bad: [
    '⚠️ It was already failing **before the first change**, so these failures do not show a problem with the move. A possible cause is a rule that blocks requests from a runner (a web ACL, a sign-in).',
  ],
  none: ['The probe did not run before the first change, so these answers cannot be compared.'],
} as const

/** A whole number with its thousands apart. */
function grouped(n: number): string {
  return String(Math.round(n)).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** What several probes saw together: their requests and distinct answers added up. */
export function probesTogether(
  probes: readonly ProbeSummary[],
): Pick<ProbeSummary, 'samples' | 'failures' | 'seen'> {
  const seen = new Map<string, number>()
  for (const { answer, count } of probes.flatMap((probe) => probe.seen))
    seen.set(answer, (seen.get(answer) ?? 0) + count)
  const sum = (pick: (probe: ProbeSummary) => number) => probes.reduce((all, probe) => all + pick(probe), 0)
  return {
    samples: sum(({ samples }) => samples),
    failures: sum(({ failures }) => failures),
    seen: [...seen].map(([answer, count]) => ({ answer, count })),
  }
}

/** The longest time that any of the aliases was seen unserved, in ms; undefined when nothing was probed. */
export function unservedOf(probes: readonly ProbeSummary[]): number | undefined {
  const sampled = probes.filter(({ samples }) => samples > 0)
  return sampled.length === 0 ? undefined : Math.round(Math.max(...sampled.map(({ unserved }) => unserved)))
}

/** Whether what failed before the first change explains what failed later: not in an outage, nor of a run that only looks. */
export function failedBefore({ baseline }: ProbeSummary, { command, result }: Report): boolean {
  return baseline === 'bad' && command !== 'verify' && result !== 'exposed'
}
