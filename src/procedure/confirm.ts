import {
  type Action,
  accepted,
  action,
  byOf,
  ends,
  event,
  interrupted,
  newest,
  onRefusal,
  type Place,
  place,
  ref,
  say,
  stale,
  tracked,
  turn,
  unknownOf,
} from './action.ts'
import type { Answer, Standing } from './step.ts'
import { hold, type Track } from './track.ts'
import { lookPause, readLag, recent, type View } from './world.ts'

/**
 * Waits until a step is in place and has stayed so, on the same fact, for its settle time. A read that fails is no answer:
 * the wait goes on, unless the read was refused for good. `unseen`: the answer where it is not the step's own.
 */
export function confirm<V extends View>(at: Place<V>, unseen?: Answer): Action {
  const { step, track, view } = at
  if (view.cancelled) return interrupted(at)
  if (view.now < track.until) return action({ do: 'pause', until: track.until })
  const facts = track.proven === undefined ? step.facts(view) : []
  const watched = step.watch?.repair === undefined ? [] : step.watch.facts(view)
  const old = stale(view, [...new Set([...facts, ...watched])], track.after)
  const hasty = unseen === 'go-on'
  if (old.length > 0) return action({ do: 'look', facts: old, ...(hasty ? { atMost: recent } : {}) })
  const mending = mend(at)
  if (mending !== undefined) return mending
  const why = unknownOf(view, facts)
  if (why?.outcome === 'refused')
    return ends(at, { type: 'failed', step: ref(at), failure: why, answer: unseen ?? onRefusal(at) })
  const standing: Standing =
    track.proven !== undefined
      ? { state: 'in-place', evidence: track.proven }
      : why === undefined
        ? step.standing(view)
        : { state: 'settling', evidence: `could not read it: ${why.message}` }
  const looked = {
    looks: track.looks + 1,
    after: newest(view, [...facts, ...watched]),
  }
  return standing.state === 'in-place'
    ? settling(at, standing, looked, unseen)
    : waiting(at, standing, looked, unseen)
}

type LookCount = Pick<Track, 'looks' | 'after'>

/** In place: for how long already. */
function settling<V extends View>(
  at: Place<V>,
  standing: Standing,
  looked: LookCount,
  unseen?: Answer,
): Action {
  const { step, track, view } = at
  const { now, waits } = view
  const { settle } = step.wait(view)
  const held = hold(track.held, now, standing.fact, standing.lasting)
  const elapsed = now - held.since
  const { evidence } = standing
  if (elapsed >= settle)
    return action(
      { do: 'note' },
      event({ type: 'confirmed', step: ref(at), evidence }),
      ...say(step.remarks?.(view) ?? []),
      turn(at, { phase: 'over', held }),
    )
  const told = event({ type: 'settle-time', step: ref(at), elapsed, atMost: settle, evidence })
  if (now >= waits.deadlineAt) {
    const { words, act } = unconfirmed(at, `${evidence}; the settle time was cut short`, unseen)
    return { words: [told, ...words], act }
  }
  // When it will be over is known: nothing is gained by an early look but where there may be something to repair.
  const repairs = step.watch?.repair !== undefined
  const pause = repairs ? lookPause(waits.pollInterval, track.looks) : waits.pollInterval
  const until = now + Math.min(pause, settle - elapsed)
  return action({ do: 'note' }, told, turn(at, { ...looked, held, seen: true, missing: undefined, until }))
}

/**
 * Not in place yet. A change that was taken away is told from one that a lagging read does not show yet: absent at every look for
 * longer than any read may lag, where a person need not make it first.
 */
function waiting<V extends View>(
  at: Place<V>,
  standing: Standing,
  looked: LookCount,
  unseen?: Answer,
): Action {
  const { step, track, view } = at
  const { now, waits } = view
  const wait = step.wait(view)
  const limit = Math.min(track.since + wait.atMost, waits.deadlineAt)
  const absent = standing.state === 'absent'
  const seen = track.seen || !absent
  const missing = absent ? (track.missing ?? now) : undefined
  const lost = missing !== undefined && now - missing >= readLag(waits.agreement)
  const { evidence, unheard } = standing
  // Accepted is accepted: users whom the next step serves do not wait until this can be read.
  if (unseen === 'go-on') return unconfirmed(at, evidence, unseen)
  if (step.urgent === undefined && lost && (seen || byOf(at) !== 'person'))
    return ends(at, {
      type: 'unconfirmed',
      step: ref(at),
      evidence: `removed again: ${evidence}`,
      code: 'not-in-place',
      answer: unseen ?? step.onExhausted,
    })
  if (now >= limit) return unconfirmed(at, evidence, unseen)
  // A lagging read may have shown it as made when it was not, and users are unserved without it. A person was asked all the same.
  if (step.urgent !== undefined && lost && byOf(at) !== 'person')
    return action({ do: 'note' }, turn(at, { ...looked, phase: 'make', missing: undefined, until: now }))
  const until = now + Math.min(lookPause(waits.pollInterval, track.looks), limit - now)
  return action(
    { do: 'note' },
    event({
      type: 'waiting',
      step: ref(at),
      for: wait.for,
      elapsed: now - track.since,
      atMost: limit - track.since,
      ends: wait.ends,
      evidence,
      unheard,
    }),
    turn(at, { ...looked, held: undefined, seen, missing, until }),
  )
}

function unconfirmed<V extends View>(at: Place<V>, evidence: string, unseen?: Answer): Action {
  const { exhausted: code, onExhausted } = at.step
  return ends(at, { type: 'unconfirmed', step: ref(at), evidence, code, answer: unseen ?? onExhausted })
}

/**
 * Makes the repair that is called for, once a look: if that fails, the next look asks for it again, and the more slowly the more
 * often it was refused.
 */
export function mend<V extends View>({ step: { watch }, key, view }: Place<V>): Action | undefined {
  const repair = watch?.repair?.(view)
  if (repair === undefined) return undefined
  const at = place(repair, `${key}>mend`, view)
  const { track } = at
  if (track.phase === 'made')
    return action({ do: 'note' }, accepted(at, 'accepted'), turn(at, { phase: 'make', trying: false }))
  const again = (why: NonNullable<Track['failed']>, after: number) =>
    action(
      { do: 'note' },
      event({ type: 'retrying', step: ref(at), why, pause: 0 }),
      turn(at, { phase: 'make', trying: false, failed: undefined, after, until: notBefore(at) }),
    )
  if (track.phase === 'check' && track.failed !== undefined) return again(track.failed, track.after)
  const facts = repair.facts(at.view)
  if (!track.trying) {
    const wanted =
      !view.cancelled &&
      view.now >= track.until &&
      stale(at.view, facts, track.after).length === 0 &&
      unknownOf(at.view, facts) === undefined &&
      repair.standing(at.view).state === 'absent'
    if (!wanted) return undefined
    const told = event({ type: 'applying', step: ref(at), attempt: 1, quiet: false })
    return action({ do: 'note' }, told, turn(at, { phase: 'make', trying: true }))
  }
  const needs = repair.needs?.(at.view) ?? facts
  const old = stale(at.view, needs, track.after)
  if (old.length > 0) return action({ do: 'look', facts: old, atMost: recent })
  const why = unknownOf(at.view, needs)
  if (why !== undefined) return again(why, newest(at.view, needs))
  const intent = repair.intent(at.view)
  if (intent.do !== 'send') return undefined
  return action({ do: 'send', ...tracked({ key: at.key, step: repair }, intent.request) })
}

/** When a repair may be tried again. */
function notBefore<V extends View>({ track: { refusals }, view: { now, waits } }: Place<V>): number {
  return refusals.length === 0 ? now : now + lookPause(waits.pollInterval, refusals.length)
}
