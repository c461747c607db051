import { Failure } from '../base/failure.ts'
import {
  type Action,
  action,
  event,
  failureOf,
  interrupted,
  newest,
  type Place,
  place,
  ref,
  stale,
  turn,
  unknownOf,
} from './action.ts'
import { confirm } from './confirm.ts'
import { endOrRetry, readBack } from './failed-try.ts'
import { made } from './make.ts'
import { toRead } from './next-step.ts'
import { type Both, begin, go } from './pair-gate.ts'
import type { Pair } from './step.ts'
import { untilAccepted } from './until-accepted.ts'
import { readLag, type View } from './world.ts'

/**
 * What is to be done next for a pair. While the first is done and the second is not, users may be unserved: so the request
 * of the second is made ready beforehand and sent next, cancelled or not, and nothing comes in between.
 */
export function nextOfPair<V extends View>(pair: Pair<V>, prefix: string, view: V): Action {
  const both: Both<V> = {
    pair,
    first: place(pair.first, `${prefix}${pair.first.id}`, view),
    second: place(pair.second, `${prefix}${pair.second.id}`, view),
  }
  const { first, second } = both
  if (second.track.phase === 'confirm') return confirm(second, pair.unseen ?? 'stop')
  switch (first.track.phase) {
    case 'new':
      return look(both)
    case 'make':
      return begin(both)
    case 'check':
      return certainty(both)
    case 'made': {
      const { words } = made(first, first.track.proven)
      return { words: [...words, turn(first, { phase: 'over' })], act: { do: 'note' } }
    }
    default:
      if (second.track.phase === 'over') return action({ do: 'done' })
      return undone(both) ?? untilAccepted(pair, second)
  }
}

/** Where both stand, when the run comes to them. */
function look<V extends View>({ first, second }: Both<V>): Action {
  const { view } = first
  if (view.cancelled) return interrupted(first)
  const unread = toRead(first, [...new Set([...second.step.facts(view), ...first.step.facts(view)])])
  if (unread !== undefined) return unread
  if (second.step.standing(second.view).state !== 'absent')
    return action(
      { do: 'note' },
      turn(first, { phase: 'over' }),
      turn(second, { phase: 'confirm', since: view.now }),
    )
  if (first.step.standing(view).state !== 'absent')
    return action({ do: 'note' }, turn(first, { phase: 'over' }), turn(second, { phase: 'make' }))
  // The last look comes after everything else (safety R4).
  const after = newest(view, [...first.step.facts(view), ...second.step.facts(view)])
  return action({ do: 'note' }, turn(first, { phase: 'make', after }))
}

/**
 * Where the first stands after its call failed. What may have been done is read until something can be read: to walk away
 * from it unknowing could leave users unserved with nobody there.
 */
function certainty<V extends View>(both: Both<V>): Action {
  const { first } = both
  const { track, view } = first
  const failure = failureOf(first)
  if (failure.outcome === 'conflict' && sentUnanswered(first))
    return go(
      both,
      `CloudFront has a newer version than the one that was changed (after: ${failure.message})`,
    )
  const back = readBack(first, failure)
  if (typeof back !== 'string') {
    const found = first.step.facts(view)
    const known = stale(view, found, track.after).length === 0 && unknownOf(view, found) === undefined
    const standing = known ? first.step.standing(view) : undefined
    if (standing === undefined || standing.state === 'absent') return back
    return go(both, `${standing.evidence} (after: ${failure.message})`)
  }
  const open = !view.cancelled && view.now < view.waits.deadlineAt
  if (back === 'unread' && failure.outcome === 'unknown' && open)
    return action(
      { do: 'pause', until: view.now + view.waits.agreement },
      turn(first, { reads: 0, agreed: 0, after: newest(view, first.step.facts(view)) }),
    )
  return endOrRetry(first, failure, back)
}

/**
 * That the first was taken for done, since there was a newer version, and is not: somebody else has made that one. It is read
 * so for longer than any read may be behind. Both are sent again then, through the gate.
 */
function undone<V extends View>({ first, second }: Both<V>): Action | undefined {
  const { step, track, view } = first
  if (track.proven === undefined || second.track.phase === 'made' || view.cancelled) return undefined
  const facts = step.facts(view)
  if (stale(view, facts, track.after, Number.POSITIVE_INFINITY).length > 0) return undefined
  if (unknownOf(view, facts) !== undefined) return undefined
  const { state, evidence } = step.standing(view)
  const missing = state === 'absent' ? (track.missing ?? view.now) : undefined
  if (missing !== track.missing) return action({ do: 'note' }, turn(first, { missing }))
  if (missing === undefined || view.now - missing < readLag(view.waits.agreement)) return undefined
  const why = new Failure('service-error', evidence, { outcome: 'conflict' })
  return action(
    { do: 'note' },
    event({ type: 'retrying', step: ref(first), why, pause: 0 }),
    turn(first, { phase: 'make', proven: undefined, missing: undefined, after: newest(view, facts) }),
    turn(second, { phase: 'new', trying: false, until: 0 }),
  )
}

/** Whether a request over the very same version has been sent before, and never answered: then it was that one that took effect. */
function sentUnanswered<V extends View>({ track: { sent } }: Place<V>): boolean {
  const last = sent.at(-1)?.request
  return sent
    .slice(0, -1)
    .some(
      ({ request, answered }) =>
        answered?.failure?.outcome === 'unknown' &&
        request.to === 'distribution' &&
        last?.to === 'distribution' &&
        request.etag === last.etag,
    )
}
