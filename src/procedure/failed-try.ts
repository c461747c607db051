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
  unknownOf,
} from './action.ts'
import { carriedOut, onceAccepted, ReadsDisagree } from './make.ts'
import type { Recourse } from './step.ts'
import { isRefusal } from './track.ts'
import { backoff, conflictPause, maxRetries, readLag, recent, type View } from './world.ts'

/**
 * After anything but a plain acceptance the world is read before the change is made again: a lost answer is not a refusal,
 * and a refusal may come after somebody else made the change. For an unknown outcome two reads must agree (safety R10).
 */
export function afterFailedTry<V extends View>(at: Place<V>): Action {
  const { step, view } = at
  const failure = failureOf(at)
  const proven = step.proof?.(failure, view)
  if (proven !== undefined)
    return action({ do: 'note' }, turn(at, { phase: 'confirm', proven, since: view.now, looks: 0 }))
  const instead = step.instead?.(failure, view)
  if (instead !== undefined) {
    const { words, act } =
      instead.intent.do === 'send'
        ? action({ do: 'note' }, turn(at, { phase: 'make', until: view.now }))
        : carriedOut(at, instead.intent)
    return { words: [...say(instead.says), ...words], act }
  }
  const back = readBack(at, failure)
  if (back === 'absent' || back === 'unread') return endOrRetry(at, failure, back)
  return back
}

/** Whether a failed change took effect, by a read from after it; `unread`: nothing can be read either. */
export function readBack<V extends View>(at: Place<V>, failure: Failure): Action | 'absent' | 'unread' {
  const { step, track, view } = at
  if (track.until > view.now && track.reads > 0)
    return view.cancelled ? 'unread' : action({ do: 'pause', until: track.until })
  const old = stale(view, step.facts(view), track.after)
  if (old.length === 0) return judged(at, failure)
  if (view.cancelled && track.reads > 0) return 'unread'
  return action({ do: 'look', facts: old, ...(step.urgent === undefined ? {} : { atMost: recent }) })
}

/** What such a read comes to, and whether one is enough. */
function judged<V extends View>(at: Place<V>, failure: Failure): Action | 'absent' | 'unread' {
  const { step, track, view } = at
  const { agreement, deadlineAt } = view.waits
  const facts = step.facts(view)
  const pause = Math.min(agreement, step.urgent?.pause ?? agreement)
  const again = (agreed: number, reads: number) =>
    action({ do: 'note' }, turn(at, { agreed, reads, after: newest(view, facts), until: view.now + pause }))
  const late = view.now >= deadlineAt
  const why = unknownOf(view, facts)
  if (why !== undefined) {
    // Users who are unserved do not wait for a read: the next try tells as much.
    const enough = step.urgent === undefined ? mostReads(why, view) : 1
    if (late || why.outcome === 'refused' || track.reads >= enough) return 'unread'
    return again(0, track.reads + 1)
  }
  const standing = step.standing(view)
  const needed = failure.outcome === 'unknown' ? 2 : 1
  if (standing.state === 'absent')
    return late || track.agreed + 1 >= needed ? 'absent' : again(track.agreed + 1, track.reads + 1)
  // Which of the two reads was behind shows once no read may lag any more: until then each look has to say the same.
  const unsure = failure instanceof ReadsDisagree && track.reads * pause < readLag(agreement)
  return unsure && !late && !view.cancelled
    ? again(0, track.reads + 1)
    : onceAccepted(at, `${standing.evidence} (after: ${failure.message})`)
}

/** Reads that are behind catch up: they are asked for longer than those that nobody answers. */
function mostReads(why: Failure, { waits: { deadlineAt } }: View): number {
  return why.outcome === 'conflict' ? deadlineAt : maxRetries
}

/** What a failure means, once it is read that the change was not made: of a step, and of the first of a pair. */
export function endOrRetry<V extends View>(
  at: Place<V>,
  failure: Failure,
  back: 'absent' | 'unread',
): Action {
  const { step, track, view } = at
  if (view.cancelled) return interrupted(at, { unknown: back === 'unread' })
  if (isRefusal(failure)) {
    const recourse = recourseOf(at)
    if (recourse.do === 'end')
      return ends(at, { type: 'failed', step: ref(at), failure: recourse.failure ?? failure, answer: 'stop' })
    if (recourse.do === 'give-up') return givenUp(at, failure, recourse)
    const { pause = 0, after = [], says = [], why = failure } = recourse
    return action(
      { do: 'note' },
      event({ type: 'retrying', step: ref(at), why, pause, exposure: step.urgent?.exposure }),
      ...say(says),
      turn(at, { phase: 'make', bringing: after.length > 0, until: view.now + pause }),
    )
  }
  const retries = track.retries + 1
  const pause =
    failure.outcome === 'conflict' && step.urgent === undefined
      ? conflictPause(view.waits, view.luck, retries)
      : backoff(view.luck, retries, step.urgent?.pause)
  const enough = step.urgent === undefined && retries > maxRetries
  const until = Math.min(view.waits.deadlineAt, step.urgent?.until?.(view) ?? Number.POSITIVE_INFINITY)
  if (enough || view.now + pause >= until) return givenUp(at, failure)
  return action(
    { do: 'note' },
    event({ type: 'retrying', step: ref(at), why: failure, pause, exposure: step.urgent?.exposure }),
    turn(at, { phase: 'make', retries, until: view.now + pause }),
  )
}

function givenUp<V extends View>(
  at: Place<V>,
  failure: Failure,
  { says = [] }: { readonly says?: Extract<Recourse<V>, { do: 'give-up' }>['says'] } = {},
): Action {
  const { words, act } = ends(at, { type: 'failed', step: ref(at), failure, answer: onRefusal(at) })
  return { words: [...say(says), ...words], act }
}

export function recourseOf<V extends View>({ step, track, view }: Place<V>): Recourse<V> {
  return (
    step.recourse?.(
      view,
      track.refusals.map(({ failure }) => failure),
    ) ?? { do: 'give-up' }
  )
}
