import type { Command, Result } from '../base/contract.ts'
import { inertJson, inertLines, instant } from '../base/text.ts'
import type { ProbeSummary } from '../probe/probe.ts'
import { templatesOf } from './help.ts'
import type { Report } from './report.ts'
import { probesTogether, unservedOf } from './sections/probe.ts'
import { notReadSince, unreadSince } from './status.ts'

/**
 * All outputs of a job together, in characters. GitHub takes 1 MB, by their size in UTF-16 (GitHub Docs, "Passing information between
 * jobs"); a job with more fails in the end, without any output, whatever it has moved. A part is left to names and to other steps.
 */
const mostOfJob = 490_000

/** What is left out of a report that is too long, tried in turn until the whole fits: texts beyond so many characters, pastes, lists. */
const sizes = [
  { text: 2_000, paste: 200_000, declare: true },
  { text: 300, paste: 200_000, declare: true },
  { text: 300, paste: 200_000, declare: false },
  { text: 300, paste: 20_000, declare: false },
  { text: 60, paste: 20_000, declare: false },
]

/**
 * The `report` output of the contract: one line of JSON. Moments are ISO 8601 in UTC, durations in ms; what is not known
 * is `null`. `most`: the longest that it may be, in characters.
 */
export function reportJson(report: Report, most = mostOfJob): string {
  for (const { text, paste, declare } of sizes) {
    const whole = { ...shortened(contents(report), { text, paste }), templates: templates(report, declare) }
    const json = inertJson(whole)
    if (json.length <= most) return json
  }
  return inertJson(bare(report))
}

function contents(report: Report): object {
  return {
    ...bare(report),
    findings: report.findings.map((one) => only(one, 'id', 'level', 'title', 'evidence', 'remedy')),
    steps: report.steps.map(({ started, ended, evidence, ...step }) => ({
      ...only(step, 'id', 'alias', 'state'),
      started: started === undefined ? null : instant(started),
      ended: ended === undefined ? null : instant(ended),
      evidence,
    })),
    changes: report.changes.map((one) => only(one, 'action', 'resource', 'alias', 'effect')),
    dns: report.dns.map(({ record, note, ...entry }) => ({
      ...only(entry, 'purpose', 'state'),
      ...only(record, 'name', 'type', 'ttl', 'values'),
      note,
    })),
    probe: probe(report.probes),
    next: (report.ended?.next ?? []).map((one) => only(one, 'title', 'paste', 'language')),
  }
}

/** These fields of a value; `null` for what is not known. */
function only<T extends object>(value: T, ...names: (keyof T)[]): object {
  return Object.fromEntries(names.map((name) => [name, value[name] ?? null]))
}

/** The fields that say how it ended, with empty lists. */
function bare(report: Report): object {
  return {
    version: 1,
    command: report.started?.command ?? null,
    result: report.ended?.result ?? null,
    reason: report.ended?.reason ?? '',
    scenario: report.planned?.scenario ?? '',
    aliases: (report.started?.aliases ?? []).slice(0, 100),
    findings: [],
    steps: [],
    changes: [],
    dns: [],
    probe: null,
    status: status(report),
    templates: [],
    next: [],
  }
}

/** Who holds and who serves each name, as it was last read back; `null` before the first look. */
function status({ statuses, current }: Report): object | null {
  if (statuses.length === 0) return null
  const aliases = statuses.map((facts) => (current ? facts : notReadSince(facts, unreadSince)))
  return {
    aliases: aliases.map(({ alias, holder, serving, why }) => ({
      alias,
      holder: only(holder, 'is', 'id', 'enabled', 'deployed'),
      serving: only(serving, 'by', 'id', 'through'),
      why,
    })),
  }
}

/** What is to be pasted is never cut off. `declare`: with the lists in the syntax of each tool, which the summary has, too. */
function templates(report: Report, declare: boolean): object[] {
  return templatesOf(report).map(({ owner, unread, declare: lists, ...side }) => ({
    ...side,
    ...(declare ? { declare: lists } : {}),
    owner: owner ?? null,
    unread,
  }))
}

function probe(probes: readonly ProbeSummary[]): object | null {
  if (probes.length === 0) return null
  const { samples, failures } = probesTogether(probes)
  return {
    unserved: unservedOf(probes),
    samples,
    failures,
    aliases: probes.map(({ alias, path, ways = [], ...sums }) => ({
      alias,
      path,
      ...figures(sums),
      ways: ways.map(({ through, family, ...rest }) => ({ through, family, ...figures(rest) })),
    })),
  }
}

/** What was seen on one way to the alias. Times in ms since the epoch; `null`: never, or it could not be told. */
function figures(sums: Omit<ProbeSummary, 'alias' | 'path' | 'every' | 'ways'>): object {
  const seen = sums.seen.map((one) => only(one, 'answer', 'count'))
  const measured = only(
    sums,
    'samples',
    'failures',
    'unserved',
    'baseline',
    'toldBy',
    'targetFirst',
    'otherLast',
  )
  return { ...measured, seen }
}

/** The longest texts of a report, in characters: those that are read, and those that are pasted. */
type Longest = Omit<(typeof sizes)[number], 'declare'>

/** The value with every longer text cut off; what is to be pasted is whole or not there: half a command is worse than none. */
function shortened(value: object, most: Longest): object {
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, cut(item, most, name)]))
}

function cut(value: unknown, most: Longest, key = ''): unknown {
  if (typeof value === 'string') {
    if (key === 'paste' || key === 'remedy') return value.length <= most.paste ? value : ''
    return value.length <= most.text ? value : `${value.slice(0, most.text)}…`
  }
  if (Array.isArray(value)) return value.map((item) => cut(item, most, key))
  if (typeof value !== 'object' || value === null) return value
  return shortened(value, most)
}

/** Results that are what was asked for, whatever the command. */
const good: ReadonlySet<Result> = new Set(['planned', 'already-in-place', 'moved', 'verified'])

/** Exit status of the process. Going back is a success for the commands whose purpose it is, and a failure of a move. */
export function exitCode(result: Result, command: Command): 0 | 1 {
  if (result === 'rolled-back') return command === 'roll-back' || command === 'recover' ? 0 : 1
  return good.has(result) ? 0 : 1
}

/** Every output of the contract, by name, as far as it is known; empty where there is nothing to say. */
export function outputsOf(report: Report): Map<string, string> {
  const { started, ended, planned, sourceId, target, changes, unclear } = report
  const withheld = report.command === 'plan' && ended?.result !== 'planned'
  const plan = withheld ? undefined : planned
  const others = new Map([
    ['result', ended?.result ?? ''],
    ['reason', ended?.reason ?? ''],
    ['scenario', planned?.scenario ?? ''],
    ['plan', plan?.plan ?? ''],
    ['plan-digest', plan?.digest ?? ''],
    ['source-distribution', sourceId ?? ''],
    ['target-distribution', target?.id ?? started?.target ?? ''],
    ['unserved-milliseconds', String(unservedOf(report.probes) ?? '')],
    ['reconcile-required', String(unclear || changes.some(({ keepsLists }) => keepsLists !== true))],
    ['support-case', inertLines(ended?.supportCase ?? '')],
  ])
  return others.set('report', reportJson(report, mostOfJob - [...others.values()].join('').length))
}
