import type { Result } from '../../base/contract.ts'
import type { FailureCode } from '../../base/failure.ts'
import type { End } from '../../move/run-context.ts'
import type { Status } from '../../move/status.ts'
import type { Next } from '../../report/events.ts'

/**
 * How a run ends that leaves nothing for AWS Support to do, with the status that its verdict was read from. `reason`: `undefined`
 * for a success.
 */
export function end(
  { facts, all }: Status,
  result: Result,
  reason: FailureCode | undefined,
  verdict: string,
  next: readonly Next[] = [],
): End {
  return { result, reason, verdict, next, supportCase: undefined, status: facts, all }
}
