import type { Finding } from '../base/finding.ts'
import { firstLook } from '../move/prepare.ts'
import type { Run } from '../move/run-context.ts'
import { statusOf } from '../move/status-of.ts'
import { readPlan } from '../plan/binding.ts'
import type { Ending } from '../procedure/track.ts'
import { caughtUp, type Rescue, rescueFrom } from './rescue.ts'
import type { EarlyEnd } from './verdict/conclude.ts'

/**
 * What the steps of a run have brought into place was taken away again by somebody, and users are unserved by that: the run ends it
 * as a recovery does, under the plan that it has worked under. `forward`: the target is to have the name; else the source is, to
 * which the run was going back. `undefined`: that is not what has happened.
 */
export async function putBack(
  run: Run,
  ending: EarlyEnd,
  { forward }: { readonly forward: boolean },
): Promise<Rescue | undefined> {
  if (ending === undefined || ending.type === 'interrupted' || run.ports.signal.aborted) return undefined
  const undone =
    ending.type === 'unconfirmed' && ending.code === 'not-in-place' && ending.step.by !== 'person'
  // A way back that the method itself does not have, since the target is no more.
  const gone = ending.type === 'failed' && ending.answer === 'back' && ending.failure.refusal === 'not-found'
  if (!undone && !(forward && gone)) return undefined
  const { journal, inputs, setting } = run
  if (undone) journal.tell({ type: 'finding', finding: undoneBySomeone(ending) })
  const bound = run.bound ?? readPlan({ ...inputs, plan: journal.report().plan }, setting)
  const under = { ...run, bound }
  const now = await caughtUp(under, await firstLook(under))
  return statusOf(now).left === undefined ? undefined : rescueFrom(under, now, { forward })
}

function undoneBySomeone({ step, evidence }: Extract<Ending, { type: 'unconfirmed' }>): Finding {
  return {
    id: 'alias-removed',
    level: 'warning',
    title: 'Someone has undone a change of this run',
    evidence: `${step.title}: ${evidence}`,
    remedy: 'Find and stop the pipeline that undoes it, then run again.',
  }
}
