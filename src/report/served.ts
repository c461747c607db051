import { traitsOf } from '../base/contract.ts'
import { sideText } from '../base/text.ts'
import type { Report } from './report.ts'
import { type StatusFacts, servedBy } from './status.ts'

/** Who served the names for a while, as CloudFront had accepted it: edges follow within a deployment. Times in ms since the epoch. */
export interface Served {
  readonly from: number
  readonly to: number
  /** `the source E1`, `no distribution`. */
  readonly by: string
  /** Nobody served one of them. */
  readonly dark: boolean
}

/** Who serves one of the names. */
type ServedName = Pick<Served, 'by' | 'dark'>

/**
 * Who served the names during a run, oldest first, without holes: as read at the start, then by the changes that CloudFront
 * accepted, then as read at the end. While several names are not served by the same, all who serve them are named. Empty where
 * no change could make a difference.
 */
export function servedDuring(report: Report): Served[] {
  const { before, at, ended, statuses, current, started, turns } = report
  if (before === undefined || turns.length === 0) return []
  const until = ended?.at ?? at
  const aliases = started === undefined || started.aliases.length === 0 ? [''] : started.aliases
  const serving = new Map(aliases.map((alias, n) => [alias, asRead(before.statuses, alias, n)]))
  const spans: Served[] = []
  let from = before.at
  const pass = (to: number) => {
    const now = together([...serving.values()])
    const last = spans.at(-1)
    if (last?.by === now.by) spans.splice(-1, 1, { ...last, to })
    else if (to > from) spans.push({ ...now, from, to })
    from = to
  }
  for (const turn of turns) {
    pass(turn.at)
    const of = turn.all || !aliases.includes(turn.alias) ? aliases : [turn.alias]
    for (const alias of of) serving.set(alias, turned(turn, report, serving.get(alias)))
  }
  pass(until)
  if (ended === undefined || !current || statuses.length === 0) return spans
  const read = together(aliases.map((alias, n) => asRead(statuses, alias, n)))
  // What was read at the end says more than what was accepted: somebody else may have changed it.
  return spans.length > 0 && read.by === together([...serving.values()]).by
    ? spans
    : [...spans, { ...read, from: until, to: until }]
}

/**
 * Since when those serve who serve now: when CloudFront accepted it, in ms since the epoch; `before`: they did when the run began.
 * `undefined`: not known, or each name is served by another one since another time.
 */
export function servingSince(report: Report): number | 'before' | undefined {
  const { before, statuses, current, started } = report
  if (before === undefined || !current || statuses.length === 0) return undefined
  const aliases = started === undefined || started.aliases.length === 0 ? [''] : started.aliases
  const [was, is] = [before.statuses, statuses].map((all) =>
    together(aliases.map((alias, n) => asRead(all, alias, n))),
  )
  if (is === undefined || is.by === 'not known' || is.by.includes(' and ')) return undefined
  const spans = servedDuring(report)
  const last = spans.at(-1)
  if (last === undefined || (spans.length === 1 && last.by === was?.by))
    return was?.by === is.by ? 'before' : undefined
  // Read at the end only: what brought it about, and when, is not known.
  return last.by === is.by && last.from < last.to ? last.from : undefined
}

/** Who served a name when it was read; of one that was not, as `alias: all` before the names are known, whoever served the first. */
function asRead(statuses: readonly StatusFacts[], alias: string, n: number): ServedName {
  const facts = statuses.find((one) => one.alias === alias) ?? statuses[n] ?? statuses[0]
  if (facts === undefined) return { by: 'not known', dark: false }
  return { by: plain(servedBy(facts)), dark: facts.serving.by === 'nobody' }
}

function together(each: readonly ServedName[]): ServedName {
  const names = [...new Set(each.map(({ by }) => by))].toSorted()
  return { by: names.join(' and '), dark: each.some(({ dark }) => dark) }
}

/**
 * Of a name that is released under a wildcard the target has taken over already. A name that the target serves stays with it, whatever
 * is done to the source. `now`: who served the name until then.
 */
function turned({ by, all }: Report['turns'][number], report: Report, now?: ServedName): ServedName {
  const { sourceId, target, started } = report
  const ofTarget = sideText('target', target?.id ?? started?.target)
  const bridged = by === 'nobody' && traitsOf(report.planned?.scenario)?.bridges === true
  if (bridged || by === 'target' || (all && now?.by === ofTarget)) return { by: ofTarget, dark: false }
  return by === 'nobody' ? { by: 'no distribution', dark: true } : { by: sideText(by, sourceId), dark: false }
}

/** Without the remark on how it is served. */
function plain(served: string): string {
  return served.split(/ through |, at each edge| \(/)[0] ?? served
}
