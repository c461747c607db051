import { isBlocker } from '../base/finding.ts'
import type { Move } from '../move/move.ts'
import type { End, Run } from '../move/run-context.ts'
import { statusOf } from '../move/status-of.ts'
import { approvals } from './approval.ts'
import { atTheEnd } from './move.ts'
import { otherHolder } from './preflight.ts'
import { rescueFrom } from './rescue.ts'
import { verdictOn } from './verdict/move.ts'
import { nothingToRecover } from './verdict/recover.ts'

/**
 * Whether a move comes upon an outage of its own making, and may end it: users are unserved, or the name is unclaimed, and
 * nothing that was asked for beforehand speaks against it. Whoever approves is asked only where an approval is required.
 */
export async function comesUponOutage(run: Run, move: Move): Promise<boolean> {
  if (statusOf(move).left === undefined) return false
  if (run.bound !== undefined && otherHolder(run.bound.plan, move).length > 0) return false
  return !run.inputs.requireApproval || !(await approvals(run, move)).some(isBlocker)
}

/** `move` that comes upon an outage of its own making: it is ended first, as `recover` does it, and with it the move. */
export async function endOutage(run: Run, first: Move): Promise<End> {
  const { move, status, ending, conclusion } = await rescueFrom(run, first, { forward: true })
  if (conclusion === undefined) return nothingToRecover(move, status)
  return verdictOn(await atTheEnd(run, move, conclusion), { ...conclusion, ending, status })
}
