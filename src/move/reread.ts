import { type Patience, readLag } from '../procedure/execute.ts'
import type { Move } from './move.ts'
import { type Whereabouts, whereabouts } from './state.ts'

/**
 * Where the move stands at the end of a run. What calls for a person, or is not what the steps have seen in place (`goal`),
 * is read again until it has lasted longer than any read may lag: a false alarm costs trust, and nothing more is done now
 * that it could delay. After a cancel, and past the deadline, what was `found` has to do. Never rejects.
 */
export async function unlessItPasses(
  move: Move,
  found: Whereabouts,
  { agreement }: Pick<Patience, 'agreement'>,
  goal: 'target' | 'source' | undefined,
): Promise<Whereabouts> {
  const { clock, signal, deadlineAt } = move
  const until = Math.min(clock.now() + readLag(agreement), deadlineAt)
  let last = found
  while (!asItShouldBe(last, goal) && !signal.aborted && clock.now() < until) {
    await clock.sleep(agreement, signal).catch(() => undefined)
    if (!signal.aborted) last = await whereabouts(move)
  }
  return last
}

/**
 * The other way round: a look that finds nobody without service counts once reads have caught up with `since`, ms since the
 * epoch, when users went without.
 */
export async function unlessDarkStill(
  move: Move,
  found: Whereabouts,
  { agreement }: Pick<Patience, 'agreement'>,
  since: number,
): Promise<Whereabouts> {
  const { clock, signal, deadlineAt } = move
  const until = Math.min(since + readLag(agreement), deadlineAt)
  let last = found
  while (!last.unserved && !last.leftDisabled && !signal.aborted && clock.now() < until) {
    await clock.sleep(agreement, signal).catch(() => undefined)
    if (!signal.aborted) last = await whereabouts(move)
  }
  return last
}

function asItShouldBe(
  { holder, deployed, unserved, leftDisabled }: Whereabouts,
  goal: 'target' | 'source' | undefined,
): boolean {
  if (unserved || leftDisabled) return false
  return goal === undefined ? holder === 'target' || holder === 'source' : holder === goal && deployed
}
