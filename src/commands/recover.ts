import { soon } from '../base/clock.ts'
import { cancelled, Failure } from '../base/failure.ts'
import { type Finding, isBlocker } from '../base/finding.ts'
import { type KeptState, outageMark } from '../github/runner.ts'
import { tellFindings } from '../move/journal.ts'
import type { Move } from '../move/move.ts'
import { firstLook } from '../move/prepare.ts'
import { type End, type Run, withNames } from '../move/run-context.ts'
import { onlyLooked, type Status } from '../move/status.ts'
import { statusOf } from '../move/status-of.ts'
import { tellMove } from '../move/tell.ts'
import { type BoundPlan, readPlan } from '../plan/binding.ts'
import type { Ending } from '../procedure/track.ts'
import { longestLag } from '../procedure/world.ts'
import { approvals, begun, moveStarted } from './approval.ts'
import { atTheEnd } from './dns-at-the-end.ts'
import { asWhole, forTheRest } from './left-to-do.ts'
import { caughtUp, confirmExposure, heardLook } from './look-again.ts'
import { otherHolder } from './plan-changed.ts'
import { type Rescue, rescueFrom } from './rescue.ts'
import { conclude, type EarlyEnd } from './verdict/conclude.ts'
import { cutShort } from './verdict/cut-off.ts'
import { verdictOn } from './verdict/move.ts'
import { underPlan } from './verdict/onward.ts'
import { nothingToRecover, notStarted, recovered } from './verdict/roll-back.ts'
import { probedToo, probeOf, verification } from './verify-by-probe.ts'

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
  // Nothing but this recovery will look: that there is nothing to recover from is not said before any read has caught up.
  const move = await caughtUp(run, first, longestLag)
  const status = statusOf(move)
  // Cut short it has not caught up with what reads may be behind, and cannot say that nothing is left to do.
  if (status.left === undefined && status.exposure === undefined && move.signal.aborted)
    throw cancelled(move.signal)
  if (status.left !== undefined && begun(move, status)) return act(run, move)
  const said = status.left === undefined ? await reviews : await soon(run.ports.clock, forReviews, reviews)
  tellFindings(journal, said?.finding)
  if (status.left !== undefined && said?.rejected !== true) return act(run, move)
  const whole = await move.whole()
  if (status.left !== undefined) tellMove(run, whole)
  const now = statusOf(whole)
  // Only all that could be read has shown it: the conflict list was slow.
  const late = status.left === undefined && now.left !== undefined
  return late && said?.rejected !== true ? act(run, whole) : idleEnd(whole, now, said?.never)
}

/** There is nothing to recover from. `never`: why the move of this run was never started, where its reviews say so. */
function idleEnd(move: Move, status: Status, never: string | undefined): End {
  const idle = nothingToRecover(move, status)
  const untouched = idle.result === 'already-in-place' && status.holder === 'source'
  return untouched && never !== undefined ? notStarted(move, status, never) : idle
}

/** Ends what `Status.left` shows, and says so as `recover` does. */
async function act(run: Run, move: Move): Promise<End> {
  const { conclusion, ...rescue } = await rescueFrom(run, move, { forward: true })
  if (conclusion === undefined) return nothingToRecover(rescue.move, rescue.status)
  const { at } = await atTheEnd(run, rescue.move, { ...conclusion, status: rescue.status })
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
  const rescue = await rescueFrom(run, first, { forward: true })
  const { move, status, ending } = rescue
  // Where somebody else has given the name back to the source, it has not moved.
  const kept = { status, ending, changed: false, verified: undefined, wentBack: { tried: false } } as const
  const ended = rescue.conclusion ?? conclude(kept)
  const conclusion = await probedToo(run, { ...ended, status }, async () => {
    if (run.inputs.probeHeader === undefined) return { verified: undefined }
    // Users are served: who answers them is told by the target's certificate as well, which is being read still.
    const seen = await asWhole(move, forTheRest.afterwards)
    return verification(seen, probeOf(run, seen), undefined)
  })
  const { at } = await atTheEnd(run, move, { ...conclusion, status })
  return verdictOn(at, { ...conclusion, ending, status })
}

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
  const named = await withNames({ ...base, bound: own ?? planFor(base, inputs.plan) })
  const run = { ...named, deadlineAt: Math.min(named.deadlineAt, ports.clock.now() + allowed) }
  const dark = kept.outage !== undefined
  const first = await (dark ? heardLook(run) : firstLook(run))
  const move = await (dark ? caughtUp(run, first, longestLag) : confirmExposure(run, first))
  if (begun && statusOf(move).left !== undefined) return underPlan(await act(run, move), own.text)
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
  if (undone) tellFindings(journal, undoneBySomeone(ending))
  const bound = run.bound ?? readPlan({ ...inputs, plan: journal.report().plan }, setting)
  const under = { ...run, bound }
  const now = await caughtUp(under, await heardLook(under))
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
