import { Failure } from '../../base/failure.ts'
import { duration } from '../../base/text.ts'
import type { End, Move } from '../../move/move.ts'
import type { Pair, Requests } from '../../procedure/step.ts'
import { enoughTime, outageBudget } from './fuel.ts'
import { type Outage, outageEnds } from './outage.ts'

/** How old credentials may be when users become unserved, in ms (safety I11). */
const freshness = 60_000

/** What the calls of the way back may take, in ms: so long the credentials at hand have to last when it starts. */
const lifeForTheWayBack = 3 * 60_000

/** What they have to last besides, in ms: an outage is not begun that would have to be ended at once. */
const lifeForTheWayThere = 2 * 60_000

/**
 * The last look before users become unserved: credentials of both accounts fresh and good for the way back, time
 * enough left, and then what `requests` reads of both ends, judges, and makes the two requests from: the target last, since
 * the request that comes first is guarded by the ETag of the source. `deployments`: how many are still to be waited for, the
 * way back included.
 */
export function outageGate(
  source: End,
  { deployments }: { readonly deployments: number },
  requests: (move: Move) => Promise<Requests>,
): Pair<Move>['gate'] {
  return async (move) => {
    await Promise.all([source.fresh(freshness), move.target.fresh(freshness)])
    enoughLife(move, source)
    enoughTime(move, deployments)
    return requests(move)
  }
}

/** Until when both accounts can be used should STS not answer any more. */
function keysUntil({ target }: Move, source: End | undefined): number {
  return Math.min(target.usableUntil(), source?.usableUntil() ?? Number.POSITIVE_INFINITY)
}

/**
 * STS may be down when the way back begins: the credentials at hand have to last for it.
 * @throws Failure `credentials-not-renewable`
 */
function enoughLife(move: Move, source: End): void {
  const left = keysUntil(move, source) - move.clock.now()
  if (left >= lifeForTheWayThere + lifeForTheWayBack) return
  throw new Failure(
    'credentials-not-renewable',
    `the credentials just obtained are good for ${duration(Math.max(0, left))} only: too short to leave users unserved and still go back without new ones`,
    { outcome: 'refused', remedy: 'Set role-duration to 15m or more, and let the role allow it.' },
  )
}

/** Pause between two tries while users are unserved, in ms (contract: 1–2 s). */
export const hastyPause = 1_500

/** How often and for how long the way forward is tried once users are unserved. `wayBack`: what the way back may take, ms. */
export function hasteWithin(move: Move, outage: Outage, wayBack: number): ReturnType<Pair<Move>['haste']> {
  const { clock, inputs, deadlineAt } = move
  const now = clock.now()
  const ends = outageEnds({ begun: outage.since(now), budget: outageBudget(move), deadlineAt, wayBack })
  const until = Math.min(ends, keysUntil(move, move.source) - lifeForTheWayBack)
  return { pause: Math.min(hastyPause, inputs.pollInterval), atMost: Math.max(0, until - now) }
}
