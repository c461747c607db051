import type { Next, Result } from './events.ts'
import type { FailureCode } from './failure.ts'
import type { End } from './run.ts'

/** How a run ends that leaves nothing for AWS Support to do. `reason`: `undefined` for a success. */
export function end(
  result: Result,
  reason: FailureCode | undefined,
  verdict: string,
  next: readonly Next[] = [],
): End {
  return { result, reason, verdict, next, supportCase: undefined }
}
