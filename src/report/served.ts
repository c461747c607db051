import { traitsOf } from '../base/methods.ts'
import type { Report } from './report.ts'
import { servedBy } from './status.ts'

/** Who served the name for a while, as CloudFront had accepted it: edges follow within a deployment. Times in ms since the epoch. */
export interface Served {
  readonly from: number
  readonly to: number
  /** `the source E1`, `no distribution`. */
  readonly by: string
  /** Nobody served it. */
  readonly dark: boolean
}

type Server = 'source' | 'target' | 'nobody'

/** Who serves the name once a step was accepted; other steps leave that as it is. */
const after: Readonly<Record<string, Server>> = {
  associate: 'target',
  'associate-once-more': 'target',
  claim: 'target',
  'claim-once-more': 'target',
  'disable-source': 'nobody',
  release: 'nobody',
  'enable-source': 'source',
  'give-back': 'source',
}

/**
 * Who served the name during a run, oldest first, without holes: as read at the start, then by the changes that CloudFront
 * accepted, then as read at the end. Empty where no change could make a difference.
 */
export function servedDuring(report: Report): Served[] {
  const { before, steps, at, ended, status, current } = report
  if (before === undefined) return []
  const turns = steps
    .flatMap(({ id, acceptedAt }) => {
      const by = after[id]
      return by === undefined || acceptedAt === undefined ? [] : [{ at: acceptedAt, by }]
    })
    .toSorted((a, b) => a.at - b.at)
  if (turns.length === 0) return []
  const until = ended?.at ?? at
  const spans: Served[] = []
  let now = {
    from: before.at,
    by: plain(servedBy(before.status)),
    dark: before.status.serving.by === 'nobody',
  }
  for (const turn of turns) {
    spans.push({ ...now, to: turn.at })
    const by = turned(turn.by, report)
    now = {
      from: turn.at,
      by: by === 'nobody' ? 'no distribution' : named(by, report),
      dark: by === 'nobody',
    }
  }
  spans.push({ ...now, to: until })
  const last = ended === undefined || !current || status === undefined ? undefined : plain(servedBy(status))
  const merged = spans.filter(({ from, to }) => to > from)
  // What was read at the end says more than what was accepted: somebody else may have changed it.
  return last === undefined || last === now.by
    ? merged
    : [...merged, { from: until, to: until, by: last, dark: status?.serving.by === 'nobody' }]
}

/** Of a name that is released under a wildcard the target has taken over already; a name that was moved is on the target. */
function turned(by: Server, { planned, steps }: Report): Server {
  if (by === 'nobody' && traitsOf(planned?.scenario)?.bridges === true) return 'target'
  const moved = steps.find(({ id }) => id === 'associate')?.acceptedAt
  const enabled = steps.find(({ id }) => id === 'enable-source')?.acceptedAt
  return by === 'source' && moved !== undefined && enabled !== undefined && moved < enabled ? 'target' : by
}

function named(by: 'source' | 'target', { sourceId, target, started }: Report): string {
  const id = by === 'source' ? sourceId : (target?.id ?? started?.target)
  return id === undefined ? `the ${by}` : `the ${by} ${id}`
}

/** Without the remark on how it is served. */
function plain(served: string): string {
  return served.split(/ through |, at each edge| \(/)[0] ?? served
}
