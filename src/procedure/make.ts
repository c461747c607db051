import { Failure } from '../base/failure.ts'
import {
  type Action,
  accepted,
  action,
  byOf,
  event,
  interrupted,
  newest,
  type Place,
  ref,
  say,
  stale,
  stampOf,
  tracked,
  turn,
  unheard,
  unheardWhy,
  unknownOf,
} from './action.ts'
import { failing } from './track.ts'
import { type Fact, type Intent, recent, type Saying, type View } from './world.ts'

/** Makes the change until the service has accepted it. */
export function make<V extends View>(at: Place<V>): Action {
  const { step, track, view } = at
  const last = track.sent.at(-1)
  if (last !== undefined && last.answered === undefined) return interrupted(at)
  if (view.cancelled) return interrupted(at)
  if (view.now < track.until)
    return action({ do: 'pause', until: track.until, facts: step.watch?.facts(view) ?? [] })
  const attempt = track.attempts + 1
  if (!track.trying)
    return action(
      { do: 'note' },
      event({ type: 'applying', step: ref(at), attempt, quiet: false }),
      turn(at, { trying: true, attempts: attempt, before: newest(view, needsOf(at)) }),
    )
  const needs = needsOf(at)
  // Where users are unserved meanwhile nothing is read that is known, unless CloudFront has said that it is old.
  const hasty = step.urgent !== undefined
  const known = hasty && last?.answered?.failure?.outcome !== 'conflict'
  const old = known ? unheard(view, needs, track.after) : unread(at, needs)
  if (old.length > 0) return action({ do: 'look', facts: old, ...(hasty ? { atMost: recent } : {}) })
  const why = hasty ? unheardWhy(view, needs) : unknownOf(view, needs)
  if (why !== undefined) return failed(at, why)
  const contradiction = contradicted(at)
  if (contradiction === undefined) return carriedOut(at, step.intent(view))
  const again = stale(view, needs, track.after)
  if (again.length > 0) return action({ do: 'look', facts: again, ...(hasty ? { atMost: recent } : {}) })
  return failed(at, contradiction)
}

/** All that the request is made from. */
export function needsOf<V>({ step, view }: Place<V>): readonly Fact[] {
  return [...new Set([...(step.needs?.(view) ?? step.facts(view)), ...(step.last?.(view) ?? [])])]
}

/**
 * Those of the needs that have to be asked for: the last ones in this very try, one after the other, once the others are
 * known. What was read in this try is not read again for its age.
 */
function unread<V extends View>({ step, track, view }: Place<V>, needs: readonly Fact[]): readonly Fact[] {
  const last = step.last?.(view) ?? []
  const others = needs.filter((fact) => !last.includes(fact))
  const tried = Math.max(track.after, track.before)
  const old = stale(view, others, track.after).filter((fact) => stampOf(view, [fact]) <= tried)
  if (old.length > 0) return old
  const next = last.find((fact, n) => {
    const before = Math.max(tried, stampOf(view, [...others, ...last.slice(0, n)]))
    return stampOf(view, [fact]) <= before
  })
  return next === undefined ? [] : [next]
}

/** Two reads of one thing that cannot both be up to date. */
export class ReadsDisagree extends Failure {
  constructor(id: string) {
    super('service-error', `two reads of ${id} disagree`, { outcome: 'conflict' })
  }
}

/** Made already, by the one read, and not by the other: one of them is behind, and nobody can say which before both agree. */
function contradicted<V extends View>({ step, view }: Place<V>): Failure | undefined {
  const intent = step.intent(view)
  if (intent.do !== 'send' || intent.request.to !== 'distribution' || !intent.request.needless)
    return undefined
  if (unheard(view, step.facts(view), 0).length > 0 || step.standing(view).state !== 'absent')
    return undefined
  return new ReadsDisagree(intent.request.id)
}

/** What an intent comes to. */
export function carriedOut<V extends View>(at: Place<V>, intent: Intent): Action {
  const { step, view } = at
  const waits = (after: number) =>
    turn(at, { phase: 'confirm', since: view.now, looks: 0, trying: false, after })
  switch (intent.do) {
    case 'send':
      return action({ do: 'send', ...tracked(at, intent.request) })
    case 'ask':
      // What was read before somebody was asked says nothing of what becomes of it.
      return action({ do: 'note' }, ...say(intent.says), waits(newest(view, step.facts(view))))
    case 'nothing':
      return action({ do: 'note' }, waits(newest(view, [])))
    case 'refuse': {
      const { words, act } = failed(at, intent.failure)
      return { words: [...say(intent.says ?? []), ...words], act }
    }
  }
}

/** A try came to nothing before it was sent. */
export function failed<V extends View>(at: Place<V>, failure: Failure): Action {
  const { track, view, step } = at
  const after = newest(view, [...step.facts(view), ...needsOf(at)])
  return action({ do: 'note' }, turn(at, { ...failing(track, view.now, failure), after }))
}

/** A request has taken effect: made by that, unless it was about some names and the others are left. */
export function onceAccepted<V extends View>(at: Place<V>, evidence = 'accepted'): Action {
  const { step, track, view } = at
  if (step.more?.(view) !== true) return made(at, evidence)
  const request = track.sent.at(-1)?.request
  // What was there already was not sent, and nothing is gained by asking for it again in the same moment.
  if (request?.to === 'distribution' && request.needless) {
    const until = view.now + (step.urgent?.pause ?? 1_000)
    return action({ do: 'note' }, turn(at, { phase: 'make', trying: false, until }))
  }
  return action(
    { do: 'note' },
    ...say(toldOf(at)),
    accepted(at, evidence),
    turn(at, { phase: 'make', trying: false, until: view.now }),
  )
}

/** Accepted: what is different now is told, and then waited for. */
export function made<V extends View>(at: Place<V>, evidence = 'accepted'): Action {
  const { step, view } = at
  const by = byOf(at)
  const change = by === 'us' ? undefined : step.change?.(view)
  return action(
    { do: 'note' },
    ...say(toldOf(at)),
    ...(by === 'us' ? [accepted(at, evidence)] : []),
    // A rehearsal that was carried out against all that was known.
    ...(change === undefined ? [] : say([{ type: 'changed', change }])),
    turn(at, {
      phase: 'confirm',
      since: view.now,
      looks: 0,
      held: undefined,
      missing: undefined,
      accepted: true,
    }),
  )
}

/** What is told of the answer to the last request. */
function toldOf<V extends View>({ step, track, view }: Place<V>): readonly Saying[] {
  return step.tells?.(track.sent.at(-1)?.answered?.answer ?? {}, view) ?? []
}
