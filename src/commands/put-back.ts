import { firstLook } from '../move/prepare.ts'
import type { Run } from '../move/run-context.ts'
import { statusOf } from '../move/status-of.ts'
import { readPlan } from '../plan/binding.ts'
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
  if (ending?.type !== 'unconfirmed' || ending.code !== 'not-in-place' || run.ports.signal.aborted)
    return undefined
  const { journal, inputs, setting } = run
  journal.tell({
    type: 'finding',
    finding: {
      id: 'alias-removed',
      level: 'warning',
      title: 'Someone has undone a change of this run',
      evidence: `${ending.step.title}: ${ending.evidence}`,
      remedy: 'Find and stop the pipeline that declares the aliases of that distribution, then run again.',
    },
  })
  const bound = run.bound ?? readPlan({ ...inputs, plan: journal.report().plan }, setting)
  const under = { ...run, bound }
  const now = await caughtUp(under, await firstLook(under))
  return statusOf(now).left === undefined ? undefined : rescueFrom(under, now, { forward })
}
