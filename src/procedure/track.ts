import type { Failure } from '../base/failure.ts'
import type { StepEvent } from './step.ts'
import type { Answered, Request } from './world.ts'

/** The event that ends a run of steps. */
export type Ending = Extract<StepEvent, { type: 'failed' | 'unconfirmed' | 'interrupted' }>

/** A request of a step, and what has become of it. Times in ms since the epoch. */
export interface Sent {
  readonly at: number
  readonly request: Request
  readonly uncounted?: true
  /** Absent while there is no answer. */
  readonly answered?: { readonly at: number; readonly answer?: Answered; readonly failure?: Failure }
}

/** All that has happened to one step in this run. Times in ms since the epoch. */
export interface Track {
  readonly id: string
  /**
   * `new`: not checked yet. `make`: to be made. `made`: accepted just now. `check`: a try has failed, and it is read whether
   * it took effect. `confirm`: made, or found made: waited for. `over`: in place, or ended.
   */
  readonly phase: 'new' | 'make' | 'made' | 'check' | 'confirm' | 'over'
  /** What was asked for up to this reading says nothing any more. */
  readonly after: number
  /** The newest reading of what it needs when the present try began. */
  readonly before: number
  readonly sent: readonly Sent[]
  /** How often it was tried, sent or not. */
  readonly attempts: number
  /** The present try has been told of. */
  readonly trying: boolean
  readonly refusals: readonly { readonly at: number; readonly failure: Failure }[]
  /** Tries that failed otherwise. */
  readonly retries: number
  /** What the last try ended with, while it is read whether it took effect. */
  readonly failed: Failure | undefined
  /** Reads that showed it absent since, and all reads since. */
  readonly agreed: number
  readonly reads: number
  /** Not to be tried, or looked at, before. */
  readonly until: number
  /** Steps that a recourse has asked for are being brought. */
  readonly bringing: boolean
  /** Since when the run has come to it, and since when it is waited for (-1: not yet); the looks since. */
  readonly since: number
  readonly looks: number
  /** Since when it has been in place, and on what. */
  readonly held: Held | undefined
  readonly seen: boolean
  /** Since when it has been absent at every look; of the second of a pair until it is accepted: users unserved. */
  readonly missing: number | undefined
  readonly accepted: boolean
  /** What a rehearsal has proven. */
  readonly proven: string | undefined
  readonly ending: Ending | undefined
}

/** Since when something has been as it is, on one fact. `lasting`: what must not change, whatever ETags do; `moves`: how often only the fact has. */
export interface Held {
  readonly since: number
  readonly fact: string | undefined
  readonly lasting: string | undefined
  readonly lastingSince: number
  readonly moves: number
}

/** A step of which nothing has been told yet. */
export function untouched(id: string): Track {
  return {
    id,
    phase: 'new',
    after: 0,
    before: 0,
    sent: [],
    attempts: 0,
    trying: false,
    refusals: [],
    retries: 0,
    failed: undefined,
    agreed: 0,
    reads: 0,
    until: 0,
    bringing: false,
    since: -1,
    looks: 0,
    held: undefined,
    seen: false,
    missing: undefined,
    accepted: false,
    proven: undefined,
    ending: undefined,
  }
}

/** Whether a request may have taken effect, as far as this run knows: it was accepted, or nothing says that it was not. */
export function mayHaveEffect({ answered }: Sent): boolean {
  return answered?.failure === undefined || answered.failure.outcome === 'unknown'
}

/** Whether a service has said no, for a reason that does not pass on its own. */
export function isRefusal({ outcome }: Failure): boolean {
  return outcome === 'refused' || outcome === undefined
}

/** Whether one of its requests may have taken effect unknown to this run: it has no answer, or none that tells. */
export function mayBeMade({ sent }: Pick<Track, 'sent'>): boolean {
  return sent.some(({ answered }) => answered === undefined || answered.failure?.outcome === 'unknown')
}

/** A try that has failed: it is read next whether it took effect all the same. */
export function failing(track: Track, at: number, failure: Failure): Partial<Track> {
  return {
    phase: 'check',
    failed: failure,
    agreed: 0,
    reads: 0,
    trying: false,
    refusals: isRefusal(failure) ? [...track.refusals, { at, failure }] : track.refusals,
  }
}

/** After so many moves of an ETag with nothing else changed, what counts is what it stands for (safety R3). */
const enoughMoves = 3

/** Something was found as it was: on the same fact it has lasted since then, on another one it starts anew. */
export function hold(held: Held | undefined, at: number, fact: string | undefined, lasting?: string): Held {
  if (held === undefined || (held.fact !== fact && (lasting === undefined || held.lasting !== lasting)))
    return { since: at, fact, lasting, lastingSince: at, moves: 0 }
  if (held.fact === fact) return held
  const moves = held.moves + 1
  return { ...held, fact, moves, since: moves >= enoughMoves ? held.lastingSince : at }
}
