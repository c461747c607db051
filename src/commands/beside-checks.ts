import type { Finding } from '../base/finding.ts'
import type { Move } from '../move/move.ts'
import type { Run } from '../move/run-context.ts'
import { answersBefore } from './answers-before.ts'
import { approvals } from './approval.ts'

/** What is found out beside the checks of the methods, whatever the method is. */
export async function besideChecks(run: Run, move: Move): Promise<Finding[]> {
  const found = await Promise.all([answersBefore(run, move), approvals(run, move)])
  return found.flat()
}
