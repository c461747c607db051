import type { Failure, FailureCode } from '../base/failure.ts'
import {
  type Action,
  action,
  ends,
  event,
  interrupted,
  newest,
  type Place,
  ref,
  stampOf,
  tracked,
  turn,
} from './action.ts'
import { needsOf } from './make.ts'
import { toRead } from './next-step.ts'
import type { Answer, Pair } from './step.ts'
import { failing } from './track.ts'
import type { View } from './world.ts'

/** The two steps of a pair at their places. */
export interface Both<V> {
  readonly pair: Pair<V>
  readonly first: Place<V>
  readonly second: Place<V>
}

/** All that the gate and both requests are made from, that of the second for itself: nothing guards it once the first is sent. */
function neededBy<V extends View>({ pair, first, second }: Both<V>) {
  const own = (at: Place<V>) => [...at.step.facts(at.view), ...needsOf(at)]
  const last = own(second)
  const before = [...pair.facts(first.view), ...own(first)].filter((fact) => !last.includes(fact))
  return { before: [...new Set(before)], last: [...new Set(last)] }
}

/** Has all of it read, the needs of the second after all others. */
function readAll<V extends View>(both: Both<V>): Action | undefined {
  const { first } = both
  const { before, last } = neededBy(both)
  const { view, track } = first
  const after = Math.max(track.after, stampOf(view, before))
  return toRead(first, before) ?? toRead({ ...first, track: { ...track, after } }, last)
}

/** Gate, first, second. Tries the first again after a conflict, throttling or an unknown outcome, through the gate each time. */
export function begin<V extends View>(both: Both<V>): Action {
  const { pair, first, second } = both
  const { view, track } = first
  const last = track.sent.at(-1)
  if (last !== undefined && last.answered === undefined) return interrupted(first)
  if (view.cancelled) return interrupted(first)
  if (view.now < track.until) return action({ do: 'pause', until: track.until })
  const unread = readAll(both)
  if (unread !== undefined) return unread
  // What this run has sent and has no answer to is the first explanation of what it reads.
  const done = track.sent.length > 0 ? doneBy(first) : undefined
  if (done !== undefined) return go(both, done)
  const closed = pair.gate(view)
  if (closed !== undefined) return shut(both, closed)
  const [one, two] = [first.step.intent(view), second.step.intent(second.view)]
  if (one.do === 'refuse')
    return action(
      { do: 'note' },
      turn(first, {
        ...failing(track, view.now, one.failure),
        after: newest(view, Object.values(neededBy(both)).flat()),
      }),
    )
  if (two.do === 'refuse')
    return ends(first, {
      type: 'failed',
      step: ref(first),
      failure: two.failure,
      answer: answerTo(two.failure),
    })
  if (one.do !== 'send' || two.do !== 'send') return action({ do: 'note' }, turn(first, { phase: 'over' }))
  const attempt = track.attempts + 1
  return action(
    {
      do: 'send-both',
      first: tracked(first, one.request),
      second: tracked(second, two.request),
    },
    event({ type: 'applying', step: ref(first), attempt, quiet: true }),
    event({ type: 'applying', step: ref(second), attempt: 1, quiet: true }),
    turn(first, { attempts: attempt }),
    turn(second, { phase: 'make', attempts: 1 }),
  )
}

/** For what a move cannot be carried on as it is prepared, whenever it is run again. */
const inVain: ReadonlySet<FailureCode> = new Set(['target-disabled'])

/** What came before a gate that is closed is kept for the next run, unless that could not go on with it (safety RC1). */
function answerTo({ code }: Failure): Answer {
  return inVain.has(code) ? 'on-failure' : 'stop'
}

/** The gate is closed: for good, or all is read again as long as that may pass. */
function shut<V extends View>(both: Both<V>, failure: Failure): Action {
  const { pair, first } = both
  const { track, view } = first
  const since = track.since < 0 ? view.now : track.since
  const until = view.now + view.waits.agreement
  if (failure.outcome !== 'conflict' || until > since + (pair.reopens ?? 0))
    return ends(first, { type: 'failed', step: ref(first), failure, answer: answerTo(failure) })
  return action(
    { do: 'note' },
    turn(first, { since, until, after: newest(view, Object.values(neededBy(both)).flat()) }),
  )
}

/** The evidence that a step is done already, by either read: where they contradict each other one of them is behind. */
function doneBy<V extends View>({ step, view }: Place<V>): string | undefined {
  const { state, evidence } = step.standing(view)
  if (state !== 'absent') return evidence
  const intent = step.intent(view)
  return intent.do === 'send' && intent.request.to === 'distribution' && intent.request.needless
    ? `the configuration of ${intent.request.id} already has this change`
    : undefined
}

/** The first is done after all: the second goes out at once, with what is known. */
export function go<V extends View>({ first, second }: Both<V>, evidence: string): Action {
  const intent = second.step.intent(second.view)
  const done = turn(first, { phase: 'made', proven: evidence })
  if (intent.do !== 'send') return action({ do: 'note' }, done, turn(second, { phase: 'make' }))
  return action(
    { do: 'send', ...tracked(second, intent.request) },
    done,
    turn(second, { phase: 'make', attempts: 1 }),
  )
}
