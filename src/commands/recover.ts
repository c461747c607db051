import { soon } from '../base/clock.ts'
import { cancelled } from '../base/failure.ts'
import { isBlocker } from '../base/finding.ts'
import type { Move } from '../move/move.ts'
import type { End, Run } from '../move/run-context.ts'
import { statusOf } from '../move/status-of.ts'
import { tellMove } from '../move/tell.ts'
import { approvals, begun, moveStarted } from './approval.ts'
import { atTheEnd } from './move.ts'
import { otherHolder } from './preflight.ts'
import { caughtUp, rescueFrom } from './rescue.ts'
import { verdictOn } from './verdict/move.ts'
import { nothingToRecover, notStarted, recovered } from './verdict/roll-back.ts'

/** For how long a recovery of which nothing shows that its move has begun waits for what the reviews say, in ms. */
const forReviews = 2_000

/**
 * `recover`: acts only while users are unserved because of this move, or the name that it has released is unclaimed: forward
 * where CloudFront accepts the next call, else back where there is a way back. In every other state, a move that merely
 * waits among them, it changes nothing and says what to run. Neither `require-plan` nor an approval binds it: the world and the
 * plan say whether there is something to recover, and only a rejection keeps it from what nothing shows to be this move's doing.
 */
export async function recover(run: Run, first: Move): Promise<End> {
  const { journal } = run
  const reviews = moveStarted(run)
  const move = await caughtUp(run, first)
  const status = statusOf(move)
  // Cut short it has not caught up with what reads may be behind, and cannot say that nothing is left to do.
  if (status.left === undefined && move.signal.aborted) throw cancelled(move.signal)
  if (status.left !== undefined && begun(move, status)) return act(run, move, { forward: true })
  const said = status.left === undefined ? await reviews : await soon(run.ports.clock, forReviews, reviews)
  if (said !== undefined) journal.tell({ type: 'finding', finding: said.finding })
  if (status.left !== undefined && said?.rejected !== true) return act(run, move, { forward: true })
  const whole = await move.whole()
  if (status.left !== undefined) tellMove(run, whole)
  const now = statusOf(whole)
  const idle = nothingToRecover(whole, now)
  const untouched = idle.result === 'already-in-place' && now.holder === 'source'
  return untouched && said?.never !== undefined ? notStarted(whole, now, said.never) : idle
}

/** Ends what `Status.left` shows, and says so as `recover` does. */
export async function act(run: Run, move: Move, { forward }: { readonly forward: boolean }): Promise<End> {
  const { conclusion, ...rescue } = await rescueFrom(run, move, { forward })
  if (conclusion === undefined) return nothingToRecover(rescue.move, rescue.status)
  const at = await atTheEnd(run, rescue.move, { ...conclusion, status: rescue.status })
  return recovered(at, { ...conclusion, ...rescue })
}

/**
 * Whether a move comes upon an outage of its own making, as its plan shows, and may end it before it looks at anything else. Without a
 * plan nothing tells a name that was released from one that nobody ever held: there the checks come first, and `recover` is for
 * whoever knows better. Whoever approves is asked only where an approval is required.
 */
export async function comesUponOutage(run: Run, move: Move): Promise<boolean> {
  if (!begun(move, statusOf(move))) return false
  if (run.bound !== undefined && otherHolder(run.bound.plan, move).length > 0) return false
  return !run.inputs.requireApproval || !(await approvals(run, move)).some(isBlocker)
}

/** `move` that comes upon an outage of its own making: it is ended first, as `recover` does it, and with it the move. */
export async function endOutage(run: Run, first: Move): Promise<End> {
  const { move, status, ending, conclusion } = await rescueFrom(run, first, { forward: true })
  if (conclusion === undefined) return nothingToRecover(move, status)
  return verdictOn(await atTheEnd(run, move, { ...conclusion, status }), { ...conclusion, ending, status })
}
