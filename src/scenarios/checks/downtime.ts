import type { Finding } from '../../base/finding.ts'
import { obstacle } from '../../base/obstacle.ts'
import type { Move } from '../../move/move.ts'
import { namesOf } from '../../move/names.ts'
import type { Check } from '../../procedure/step.ts'

const title = 'Downtime is accepted'

/**
 * The host names that `accept-downtime` lists are exactly those that go dark. `dark`: which they are; none where the method
 * begins no outage as things stand.
 */
export function acceptsDowntime(dark: (move: Move) => readonly string[]): Check<Move> {
  return {
    id: 'accept-downtime',
    about: 'run',
    title,
    run: (move): Finding[] => {
      const names = dark(move)
      if (names.length === 0) return []
      const difference = notAcceptedFor(move, names)
      if (difference === undefined)
        return [{ id: 'accept-downtime', level: 'ok', title, evidence: `accepted for ${names.join(', ')}` }]
      return [obstacle('downtime-not-accepted', difference, `accept-downtime: ${names.toSorted().join(',')}`)]
    },
  }
}

/**
 * In what the names that `accept-downtime` lists differ from those that go dark. What an earlier run of this move has brought to
 * the target was accepted for it, and goes dark no more.
 */
export function notAcceptedFor(
  move: Pick<Move, 'alias' | 'aliases' | 'observation' | 'each' | 'inputs'>,
  dark: readonly string[],
): string | undefined {
  const there = namesOf(move).flatMap(({ alias, observation }) =>
    observation.holder.is === 'target' ? [alias] : [],
  )
  const { acceptDowntime } = move.inputs
  return notAccepted(
    dark,
    acceptDowntime.filter((name) => dark.includes(name) || !there.includes(name)),
  )
}

/** In what the accepted names differ from those that go dark, for people; `undefined` when they are the same. */
export function notAccepted(dark: readonly string[], accepted: readonly string[]): string | undefined {
  const missing = dark.filter((name) => !accepted.includes(name))
  const needless = accepted.filter((name) => !dark.includes(name))
  if (missing.length + needless.length === 0) return undefined
  return [
    missing.length === 0
      ? ''
      : `not served during the move, but not listed in accept-downtime: ${missing.join(', ')}`,
    needless.length === 0
      ? ''
      : `listed in accept-downtime, but served throughout the move: ${needless.join(', ')}`,
  ]
    .filter((part) => part !== '')
    .join('; ')
}
