import { Failure } from '../base/failure.ts'
import type { Note } from './history.ts'
import type { Step, StepEvent, StepRef } from './step.ts'
import { type Ending, mayBeMade, type Track, untouched } from './track.ts'
import {
  type By,
  type Change,
  type Fact,
  type Request,
  recent,
  type Saying,
  type TrackedRequest,
  type View,
} from './world.ts'

/** What is to be done next. Nothing else has an effect on anything. */
export type Act =
  /** Read these, side by side. `atMost`: ms after which the run goes on without them. */
  | { readonly do: 'look'; readonly facts: readonly Fact[]; readonly atMost?: number }
  /** Send this, with nothing in between the decision and the request. */
  | ({ readonly do: 'send' } & TrackedRequest)
  /** Send these two, one right behind the other; the second only where the first was accepted. */
  | { readonly do: 'send-both'; readonly first: TrackedRequest; readonly second: TrackedRequest }
  /** Wait until then, ms since the epoch; and read these meanwhile, as far as they answer. */
  | { readonly do: 'pause'; readonly until: number; readonly facts?: readonly Fact[] }
  /** Nothing to do but to note what was decided; then decide again. */
  | { readonly do: 'note' }
  | { readonly do: 'end'; readonly ending: Ending }
  | { readonly do: 'done' }

/** What is told, to the report and to the history, before something is done. */
type Word =
  | { readonly word: 'event'; readonly event: StepEvent }
  | { readonly word: 'say'; readonly saying: Saying }
  | { readonly word: 'note'; readonly note: Note }

/** A decision: words first, then the act. */
export interface Action {
  readonly words: readonly Word[]
  readonly act: Act
}

export function action(act: Act, ...words: readonly Word[]): Action {
  return { words, act }
}

export function event(told: StepEvent): Word {
  return { word: 'event', event: told }
}

export function say(sayings: readonly Saying[]): readonly Word[] {
  return sayings.map((saying) => ({ word: 'say', saying }))
}

/** One step at its place: what a decision about it needs. */
export interface Place<V> {
  readonly step: Step<V>
  readonly key: string
  readonly track: Track
  readonly view: V
}

/** The step at this place of the run, as it stands. */
export function place<V extends View>(step: Step<V>, key: string, view: V): Place<V> {
  const track = view.history.tracks.get(key) ?? untouched(step.id)
  return { step, key, track, view: { ...view, own: track } }
}

/** Notes what becomes of the step's track. */
export function turn<V>({ key, step: { id } }: Place<V>, now: Partial<Omit<Track, 'id' | 'sent'>>): Word {
  return { word: 'note', note: { note: 'turned', key, id, now } }
}

/** Ends the track of a step. */
export function ends<V>(at: Place<V>, ending: Ending): Action {
  const told =
    ending.type === 'failed' && mayBeMade(at.track) ? { ...ending, inDoubt: true as const } : ending
  return action({ do: 'end', ending: told }, turn(at, { phase: 'over', ending: told }))
}

export function byOf<V>({ step, view }: Pick<Place<V>, 'step' | 'view'>): By {
  return typeof step.by === 'function' ? step.by(view) : step.by
}

/** A request of a step, as it is sent. */
export function tracked<V>({ key, step }: Pick<Place<V>, 'key' | 'step'>, request: Request): TrackedRequest {
  return { key, id: step.id, request, ...(step.insists === true ? { uncounted: true } : {}) }
}

/** The part of a step that events carry. */
export function ref<V>(at: Place<V>): StepRef {
  const { id, title, alias, serves } = at.step
  return { id, title, alias, by: byOf(at), ...(serves === undefined ? {} : { serves }) }
}

/** What the last try of a step ended with, while it is read whether it took effect. */
export function failureOf<V>({ track }: Place<V>): Failure {
  return track.failed ?? new Failure('internal', 'an attempt failed without a reason')
}

export function onRefusal<V>({ step, view }: Place<V>) {
  return typeof step.onRefusal === 'function' ? step.onRefusal(view) : step.onRefusal
}

/** The event of an accepted change, with what is different now. */
export function accepted<V>(at: Place<V>, evidence: string): Word {
  const change: Change | undefined = at.step.change?.(at.view)
  return event({ type: 'accepted', step: ref(at), evidence, change })
}

/** Those of the facts that have to be asked for: not asked since `after`, or answered too long ago. `age`: ms. */
export function stale(view: View, facts: readonly Fact[], after: number, age = recent): readonly Fact[] {
  return facts.filter((fact) => {
    const reading = view.reading(fact)
    return reading === undefined || reading.stamp <= after || view.now - reading.got > age
  })
}

/** Those of the facts of which nothing is known, and that have not been asked for since `after`. */
export function unheard(view: View, facts: readonly Fact[], after: number): readonly Fact[] {
  return facts.filter((fact) => {
    const reading = view.reading(fact)
    return reading === undefined || (!reading.known && reading.stamp <= after)
  })
}

/** Why one of the facts is altogether unknown, where that is so. */
export function unheardWhy(view: View, facts: readonly Fact[]): Failure | undefined {
  return facts.map((fact) => view.reading(fact)).find((reading) => reading?.known === false)?.why
}

/** Why one of the facts is not known, where that is so. */
export function unknownOf(view: View, facts: readonly Fact[]): Failure | undefined {
  return facts.map((fact) => view.reading(fact)?.why).find((why) => why !== undefined)
}

/** The newest reading there is. */
export function newest(view: View, facts: readonly Fact[]): number {
  return Math.max(view.own.after, stampOf(view, facts))
}

/** The newest reading of any of these; 0 where none was asked for. */
export function stampOf(view: View, facts: readonly Fact[]): number {
  return Math.max(0, ...facts.map((fact) => view.reading(fact)?.stamp ?? 0))
}

/**
 * Cancelled. Until a request is accepted, or its change is read in place, one before it without an answer may have taken effect:
 * reads that show it absent may all be behind. `unknown`: nothing could be read of it either.
 */
export function interrupted<V>(at: Place<V>, { unknown = false } = {}): Action {
  const { phase } = at.track
  const inFlight = unknown || (phase !== 'confirm' && mayBeMade(at.track))
  return ends(at, { type: 'interrupted', step: ref(at), inFlight })
}
