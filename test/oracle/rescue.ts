import type { ConfigVersion } from '../cloud/world.ts'
import { eachName, momentsSince, type Played, type Trial, versionAt } from './played.ts'

/**
 * A post step, and `recover`, act where users are unserved or the name is unclaimed, or where the source was left disabled, and
 * nowhere else: neither of them begins a move (safety analysis, 3.1).
 */
export function onlyRescued(trial: Trial, { command, calls, changes }: Played): string[] {
  if (command !== 'post' && command !== 'recover') return []
  const first = calls.find((call) => call.mutating && call.endpoint === 'cloudfront' && call.status === 200)
  if (first === undefined) return []
  return endangered(trial, changes, calls[0]?.at ?? 0)
    ? []
    : [`I12: ${command} began with ${first.operation} ${first.about}`]
}

/** Whether the world, as it was before the first of these changes or as a read that is behind may have shown it, was one to be rescued from. */
function endangered(trial: Trial, changes: Played['changes'], began: number): boolean {
  const { source, target, world, readLag = 0 } = trial
  const [first] = changes
  if (first === undefined) return true
  const before = (id: typeof source) =>
    changes.find(({ distribution }) => distribution === id)?.previous ??
    versionAt(id, { at: first.version.acceptedAt })
  const earlier = readLag === 0 ? [] : momentsSince(world, began - readLag)
  return [
    [before(source), before(target)] as const,
    ...earlier
      .filter(({ at }) => at < first.version.acceptedAt)
      .flatMap((moment) => [
        [versionAt(source, moment), versionAt(target, moment)] as const,
        // Each may be behind on its own.
        [before(source), versionAt(target, moment)] as const,
      ]),
  ].some(([was, is]) => dark(trial, was, is))
}

function dark(trial: Trial, was: ConfigVersion, is: ConfigVersion): boolean {
  const names = eachName(trial).map(({ alias }) => alias)
  const held = names.every((alias) => was.aliases.includes(alias) || is.aliases.includes(alias))
  const moved = names.some((alias) => is.aliases.includes(alias))
  return !held || (trial.sourceEnabled && !was.enabled) || (moved && !is.enabled)
}
