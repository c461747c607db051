import { eachName, type Played, type Trial } from './played.ts'
import { slackOf } from './said.ts'

interface Said {
  readonly alias: string
  readonly holder: { readonly deployed: boolean | null }
  readonly serving: { readonly by: string; readonly id: string | null; readonly through: string | null }
}

/**
 * I9: what a run says of who serves the name, against the edges themselves. Without the remark that a change is still on its way
 * (`deployed: false`) each edge must be served by that distribution. To be asked at the very end of a run: reads that lag, and
 * edges that lag behind Deployed, count as long as the world has them so.
 */
export function servedUntruly(trial: Trial, run: Played): string[] {
  return eachName(trial).flatMap((one) => servedOtherwise(one, run))
}

function servedOtherwise(trial: Trial, run: Played): string[] {
  const { world, alias, source, target } = trial
  const said = statusOf(run, alias)
  if (said === undefined) return []
  world.settle()
  const { serving, holder } = said
  const moving = source.status === 'InProgress' || target.status === 'InProgress'
  const seen = lately(trial, slackOf(world, run.changes))
  if (serving.by === 'nobody') {
    const dark = seen.some((servers) => servers.has(undefined))
    return dark || moving ? [] : [`I9: said that nobody serves ${alias}, and every edge is served`]
  }
  const { id } = serving
  if (id === null || holder.deployed === false || (serving.through !== alias && moving)) return []
  const ours = (server: string | undefined) => server?.endsWith(id.replace(/^\*+/, '')) === true
  const others = seen.filter((servers) => ![...servers].some(ours)).length
  if (others === 0) return []
  return [`I9: said that ${id} serves ${alias}, and ${others} of ${seen.length} edges are served otherwise`]
}

function statusOf({ exit, outputs }: Played, alias: string): Said | undefined {
  if (exit === undefined) return undefined
  const report: { readonly status?: { readonly aliases?: readonly Said[] } | null } = JSON.parse(
    outputs['report'] || '{}',
  )
  return report.status?.aliases?.find((one) => one.alias === alias)
}

/** Who served the alias at each edge within the time by which reads, or edges, may be behind, and `slack` ms. */
function lately({ recorder, alias, world }: Trial, slack: number): ReadonlySet<string | undefined>[] {
  const { readLag, deployedEarly } = world.switches
  const { lines, to } = recorder.timeline()
  const since = to - Math.max(slack, 1_000) - readLag - deployedEarly
  return lines
    .filter(({ host }) => host === alias.replace(/^\*/, 'any'))
    .map(
      ({ intervals }) => new Set(intervals.filter((one) => one.to >= since).map(({ servedBy }) => servedBy)),
    )
}
