import type { Failure } from '../base/failure.ts'
import {
  type Action,
  action,
  ends,
  event,
  failureOf,
  interrupted,
  newest,
  onRefusal,
  type Place,
  ref,
  say,
  stale,
  turn,
  unheard,
  unheardWhy,
  unknownOf,
} from './action.ts'
import { mend } from './confirm.ts'
import { recourseOf } from './failed-try.ts'
import { carriedOut, failed, made, onceAccepted } from './make.ts'
import type { Pair, Recourse } from './step.ts'
import { isRefusal, mayBeMade } from './track.ts'
import { lookPause, recent, type View } from './world.ts'

/**
 * The second of a pair, until it is accepted, the time allowed for it is over, or it is refused for good; what it watches is
 * looked after meanwhile. With the answer `forward` a refusal for good is tried again too, more and more slowly: there is no
 * way back. While users are unserved no try waits for a read that does not come.
 */
export function untilAccepted<V extends View>(pair: Pair<V>, at: Place<V>): Action {
  switch (at.track.phase) {
    case 'made':
      return onceAccepted(at)
    case 'check':
      return judge(pair, at)
    default:
      return attempt(pair, at)
  }
}

function attempt<V extends View>(pair: Pair<V>, at: Place<V>): Action {
  const { step, track, view } = at
  const last = track.sent.at(-1)
  if (last !== undefined && last.answered === undefined) return interrupted(at)
  const mending = track.sent.length === 0 ? undefined : mend(at)
  if (mending !== undefined) return mending
  if (view.cancelled) return interrupted(at)
  const missing = step.watch?.dark?.(view) === true ? (track.missing ?? view.now) : undefined
  if (missing !== track.missing) return action({ do: 'note' }, turn(at, { missing }))
  const { pause } = pair.pace(view)
  if (view.now < track.until) {
    const facts = step.watch?.facts(view) ?? []
    const until = Math.min(track.until, view.now + pause)
    if (pair.unserved) return action({ do: 'pause', until, facts })
    const old = stale(view, facts, 0, pause - 1)
    return action(old.length > 0 ? { do: 'look', facts: old, atMost: pause } : { do: 'pause', until })
  }
  if (!track.trying)
    return action(
      { do: 'note' },
      event({ type: 'applying', step: ref(at), attempt: track.attempts + 1, quiet: false }),
      turn(at, { phase: 'make', trying: true, attempts: track.attempts + 1 }),
    )
  return send(pair, at)
}

/** What the request is made from, and the request; none where what is read shows that the one before took effect. */
function send<V extends View>(pair: Pair<V>, at: Place<V>): Action {
  const { step, track, view } = at
  const needs = step.needs?.(view) ?? step.facts(view)
  // The request needs no read but to follow a version that CloudFront has called old.
  const conflict = track.sent.at(-1)?.answered?.failure?.outcome === 'conflict'
  const old = conflict ? stale(view, needs, track.after) : unheard(view, needs, track.after)
  if (old.length > 0)
    return action({ do: 'look', facts: old, atMost: pair.unserved ? pair.pace(view).pause : recent })
  const why = unheardWhy(view, needs)
  if (why !== undefined) return failed(at, why)
  const evidence = foundMade(at)
  return evidence === undefined ? carriedOut(at, step.intent(view)) : made(at, evidence)
}

/** The evidence that a request without an answer took effect, which is the first explanation of what is read now. */
function foundMade<V extends View>({ step, track, view }: Place<V>): string | undefined {
  if (!mayBeMade(track) || unheard(view, step.facts(view), Number.POSITIVE_INFINITY).length > 0)
    return undefined
  const { state, evidence } = step.standing(view)
  return state === 'absent' ? undefined : evidence
}

/** What a try that failed means. */
function judge<V extends View>(pair: Pair<V>, at: Place<V>): Action {
  const { step, view } = at
  const failure = failureOf(at)
  const { pause, until } = pair.pace(view)
  const recourse: Recourse<V> | undefined = isRefusal(failure) ? recourseOf(at) : undefined
  const next = pauseBefore(pause, at, recourse)
  const late = view.now + next >= Math.min(until, view.waits.deadlineAt)
  // A refusal that is known to pass changed nothing: reads are dear while many tries are made.
  if (recourse?.do !== 'again' || late) {
    const back = glance(pair, at, failure, pause)
    if (back !== undefined) return back
  }
  if (view.cancelled) return interrupted(at)
  const why = whyOf(recourse, failure)
  if (recourse?.do === 'end') return ends(at, { type: 'failed', step: ref(at), failure: why, answer: 'stop' })
  const answer = onRefusal(at)
  if (recourse?.do === 'give-up' && answer !== 'forward')
    return ends(at, { type: 'failed', step: ref(at), failure, answer })
  if (late)
    return ends(at, {
      type: 'unconfirmed',
      step: ref(at),
      evidence: why.message,
      code: why.code,
      answer: step.onExhausted,
    })
  return action(
    { do: 'note' },
    event({ type: 'retrying', step: ref(at), why, pause: next, exposure: pair.exposure }),
    ...say(recourse !== undefined && 'says' in recourse ? (recourse.says ?? []) : []),
    turn(at, { phase: 'make', until: view.now + next }),
  )
}

/** What is said of a try that failed: the step may know more of it. */
function whyOf<V extends View>(recourse: Recourse<V> | undefined, failure: Failure): Failure {
  if (recourse?.do === 'again') return recourse.why ?? failure
  return recourse?.do === 'end' ? (recourse.failure ?? failure) : failure
}

function pauseBefore<V extends View>(
  pause: number,
  { track, view }: Place<V>,
  recourse: Recourse<V> | undefined,
): number {
  if (recourse?.do === 'again') return recourse.pause ?? pause
  if (recourse?.do !== 'give-up') return pause
  const slowest = Math.max(pause, view.waits.pollInterval)
  return Math.max(pause, lookPause(slowest, track.refusals.length - 1))
}

/** Looks whether it took effect; `undefined`: it did not, or nobody can say, and the next try tells. */
function glance<V extends View>(
  pair: Pair<V>,
  at: Place<V>,
  failure: Failure,
  pause: number,
): Action | undefined {
  const { step, track, view } = at
  const facts = step.facts(view)
  // Where users are served meanwhile two reads must agree after an unknown outcome (safety R10).
  const needed = failure.outcome === 'unknown' && !pair.unserved ? 2 : 1
  if (track.reads > 0 && view.now < track.until) {
    if (view.cancelled) return undefined
    return action({ do: 'pause', until: track.until })
  }
  if (track.agreed >= needed) return undefined
  const old = stale(view, facts, track.after)
  if (old.length > 0) return action({ do: 'look', facts: old, atMost: pair.unserved ? pause : recent })
  const why = unknownOf(view, facts)
  const standing = why === undefined ? step.standing(view) : undefined
  if (standing !== undefined && standing.state !== 'absent')
    return made(at, `${standing.evidence} (after: ${failure.message})`)
  const agreed = why === undefined ? track.agreed + 1 : needed
  return action(
    { do: 'note' },
    turn(at, {
      agreed,
      reads: track.reads + 1,
      after: newest(view, facts),
      until: agreed >= needed ? view.now : view.now + Math.min(pause, view.waits.agreement),
    }),
  )
}
