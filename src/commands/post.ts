import { Failure } from '../base/failure.ts'
import { type KeptState, outageMark } from '../github/step-state.ts'
import { firstLook } from '../move/prepare.ts'
import { type End, type Run, withNames } from '../move/run-context.ts'
import { onlyLooked } from '../move/status.ts'
import { statusOf } from '../move/status-of.ts'
import { tellMove } from '../move/tell.ts'
import { type BoundPlan, readPlan } from '../plan/binding.ts'
import { act } from './recover.ts'
import { caughtUp } from './rescue.ts'
import { cutShort } from './verdict/move.ts'
import { underPlan } from './verdict/under-plan.ts'

/** How long a cancelled job has for its post steps (docs.github.com: workflow cancellation), less what reporting takes, in ms. */
const allowed = 5 * 60_000 - 30_000

/**
 * The post step of a main step that is not known to have come to its end: reads where the move stands and says so. It does
 * what `recover` does, for as long as a cancelled job has, on one condition: what was kept shows that this very job began an
 * outage, with these inputs and under a valid plan. That is kept before the change which begins it, so where it is missing,
 * or does not fit, nothing is changed.
 */
export async function post(base: Omit<Run, 'bound'>, kept: KeptState): Promise<End> {
  const { inputs, setting, ports, journal } = base
  const own = planFor(base, kept.plan)
  const begun = own !== undefined && kept.outage === outageMark(setting, inputs.command, own.text)
  const warning = begun ? undefined : whyOnlyLooking(kept)
  if (warning !== undefined) journal.tell({ type: 'announced', level: 'warning', text: warning })
  const run = await withNames({ ...base, bound: own ?? planFor(base, inputs.plan) })
  const deadlineAt = Math.min(run.deadlineAt, ports.clock.now() + allowed)
  const first = { ...(await firstLook(run)), deadlineAt }
  const dark = kept.outage !== undefined
  const move = dark ? await caughtUp(run, first) : first
  if (begun && statusOf(move).left !== undefined)
    return underPlan(await act(run, move, { forward: true }), own.text)
  const whole = await move.whole()
  if (!dark || statusOf(move).left !== undefined) tellMove(run, whole)
  const end = cutShort(whole, statusOf(whole, { ...onlyLooked, dark, changed: begun }), kept)
  return underPlan(end, own?.text)
}

/** A plan that is one, and is for these inputs; anything else is as good as none. */
function planFor({ inputs, setting }: Omit<Run, 'bound'>, text: string | undefined): BoundPlan | undefined {
  if (text === undefined) return undefined
  try {
    return readPlan({ ...inputs, plan: text }, setting)
  } catch (thrown) {
    if (thrown instanceof Failure) return undefined
    throw thrown
  }
}

function whyOnlyLooking({ started, outage }: KeptState): string | undefined {
  if (outage !== undefined)
    return 'the state of the main step does not show that this job began an outage with these inputs: the post step only reads'
  if (!started) return 'the main step saved no state for its post step: the post step only reads'
  return undefined
}
