import type { Failure } from '../base/failure.ts'
import {
  type Action,
  action,
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
  turn,
  unheard,
  unknownOf,
} from './action.ts'
import { confirm } from './confirm.ts'
import { afterFailedTry, recourseOf } from './failed-try.ts'
import { make, onceAccepted } from './make.ts'
import type { Step } from './step.ts'
import { type Fact, recent, type View } from './world.ts'

/**
 * What is to be done next for one step, from wherever it stands: skip it, make it, read whether it took effect, wait for it.
 * Running it again is how an interrupted run is resumed. A step already in place is held for its settle time again: when
 * it arrived is not known (safety R3).
 */
export function nextOfStep<V extends View>(step: Step<V>, key: string, view: V): Action {
  const at = place(step, key, view)
  switch (at.track.phase) {
    case 'new':
      return begin(at)
    case 'make':
      return at.track.bringing ? bring(at) : make(at)
    case 'made':
      return onceAccepted(at)
    case 'check':
      return afterFailedTry(at)
    case 'confirm':
      return confirm(at)
    case 'over':
      return action({ do: 'done' })
  }
}

/** Reads where it stands, before anything is made of it. */
function begin<V extends View>(at: Place<V>): Action {
  const { step, view, track } = at
  if (view.cancelled) return interrupted(at)
  if (track.since < 0) return action({ do: 'note' }, turn(at, { since: view.now }))
  const facts = step.facts(view)
  // Users are unserved until it is made: what is known to be missing is not read first.
  if (step.urgent !== undefined && unheard(view, facts, Number.POSITIVE_INFINITY).length === 0)
    if (step.standing(view).state === 'absent') return action({ do: 'note' }, turn(at, { phase: 'make' }))
  const old = stale(view, facts, track.after)
  const why = old.length === 0 ? unknownOf(view, facts) : undefined
  if (why !== undefined && isMadeUnread(at, why)) return action({ do: 'note' }, turn(at, { phase: 'make' }))
  const unread = step.urgent === undefined ? toRead(at, facts) : undefined
  if (unread !== undefined) return unread
  if (old.length > 0) return action({ do: 'look', facts: old, atMost: recent })
  return settle(at, facts)
}

/**
 * Whether the change is made although where it stands cannot be read: users who are unserved do not wait for that, and what
 * nothing rests on does not end the run, which may be on its way back.
 */
function isMadeUnread<V extends View>(at: Place<V>, why: Failure): boolean {
  return at.step.urgent !== undefined || (onRefusal(at) === 'go-on' && why.outcome !== 'conflict')
}

/** Where it stands decides: to be made, to be passed by, or to be waited for. */
function settle<V extends View>(at: Place<V>, facts: readonly Fact[]): Action {
  const { step, view, track } = at
  const standing = step.standing(view)
  if (standing.state === 'absent') return action({ do: 'note' }, turn(at, { phase: 'make' }))
  // What another step has read on its way is enough to begin, and not to pass by: somebody may have changed it meanwhile.
  const before =
    step.readBefore === true ? [] : facts.filter((fact) => (view.reading(fact)?.at ?? 0) < track.since)
  if (before.length > 0) return action({ do: 'look', facts: before })
  if (standing.state !== 'in-place' || step.wait(view).settle > 0)
    return action({ do: 'note' }, turn(at, { phase: 'confirm', since: view.now }))
  const { evidence, needless } = standing
  return action(
    { do: 'note' },
    // A step of the same id may have been made just now, and its record stands.
    ...(needless === true ? [] : [event({ type: 'skipped', step: ref(at), evidence })]),
    ...say(step.remarks?.(view) ?? []),
    turn(at, { phase: 'over' }),
  )
}

/**
 * Has facts read that something is to be decided on; `undefined`: they are all known. What is from before a change of this
 * run is asked again; what cannot be read ends the step, with nothing changed.
 */
export function toRead<V extends View>(at: Place<V>, facts: readonly Fact[]): Action | undefined {
  const { view, track } = at
  const old = stale(view, facts, track.after)
  if (old.length > 0) return action({ do: 'look', facts: old })
  const why = unknownOf(view, facts)
  if (why === undefined) return undefined
  const { agreement, deadlineAt } = view.waits
  const pause = Math.min(agreement, at.step.urgent?.pause ?? agreement)
  if (why.outcome === 'conflict' && view.now + pause < deadlineAt)
    return action({ do: 'pause', until: view.now + pause }, turn(at, { after: newest(view, facts) }))
  return ends(at, { type: 'failed', step: ref(at), failure: why, answer: 'stop' })
}

/** Brings the steps that the last refusal calls for, one after the other. */
function bring<V extends View>(at: Place<V>): Action {
  const { step, key, track, view } = at
  const recourse = recourseOf(at)
  if (recourse.do !== 'again') return action({ do: 'note' }, turn(at, { bringing: false }))
  for (const before of recourse.after ?? []) {
    const next = nextOfStep(before, broughtKey(key, track.refusals.length, before), view)
    if (next.act.do === 'done') continue
    if (next.act.do !== 'end') return next
    const { ending } = next.act
    return { words: [...next.words, turn(at, { phase: 'over', ending })], act: next.act }
  }
  return action(
    { do: 'note' },
    turn({ ...at, step }, { bringing: false, until: view.now + (recourse.pause ?? 0) }),
  )
}

function broughtKey(key: string, refusal: number, { id }: { readonly id: string }): string {
  return `${key}>${refusal}:${id}`
}

/** The steps that the recourse of a step has had brought, and whose changes were accepted. */
export function brought<V extends View>(step: Step<V>, key: string, view: V): readonly Step<V>[] {
  const at = place(step, key, view)
  const all = at.track.refusals.flatMap((_, n) => {
    const refusals = at.track.refusals.slice(0, n + 1).map(({ failure }) => failure)
    const recourse = step.recourse?.(at.view, refusals)
    const after = recourse?.do === 'again' ? (recourse.after ?? []) : []
    return after.filter((one) => place(one, broughtKey(key, n + 1, one), view).track.attempts > 0)
  })
  return all.filter(({ id }, n) => all.findIndex((one) => one.id === id) === n)
}
