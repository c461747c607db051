import type { ScenarioName } from '../base/contract.ts'
import type { Failure, FailureCode } from '../base/failure.ts'
import type { Finding } from '../base/finding.ts'
import type {
  Answered,
  By,
  Change,
  Exposing,
  Fact,
  FailedTry,
  Intent,
  Refused,
  Saying,
  Serves,
  Urgent,
  ZoneWrite,
} from './world.ts'

/** Something looked into before anything is changed. Checks run side by side and report all at once. */
export interface Check<C> {
  readonly id: string
  /** What holds where nothing is wrong: the title of its finding at level `ok`, and never of a warning or a blocker. */
  readonly title: string
  /** Of names with the same answer only one is looked into, the first that is not on the target; `run`: of all names of a run. Default: each. */
  readonly about?: 'run' | ((context: C) => string)
  /** Read-only. May report several findings; never throws for something it merely could not ask. */
  readonly run: (context: C) => Finding[] | Promise<Finding[]>
}

/** Where a change stands, with the evidence. `settling`: made, but not yet in force: wait, never make it twice. For a step that removes
 * something, `in-place` is its absence. `fact`: what the answer rests on (an ETag); another one restarts the settle time; `lasting`: what
 * that counts on should it move by itself (safety R3). `unheard`: all who answered show it, and not all did. `needless`: it is for what has
 * not happened; nothing is told of it. */
export interface Standing {
  readonly state: 'absent' | 'settling' | 'in-place'
  readonly evidence: string
  readonly unheard?: boolean
  readonly needless?: boolean
  readonly fact?: string
  readonly lasting?: string
}

/** How long to wait for a change to be in force. All in milliseconds. */
export interface Wait {
  /** What is awaited, for people: "E123 Deployed with www.example.com". */
  readonly for: string
  readonly atMost: number
  /** What ends it: a deployment; or a moment that is known, in ms since the epoch. Absent: nobody knows. */
  readonly ends?: 'deployed' | number
  /** How long it must then have stayed in place, on the same `fact`, before it counts. */
  readonly settle: number
}

/** What to do when a change is refused for good, or when the time for it is over. Data, so that plan and docs can show it. */
export type Answer =
  /** End here; users are served; running again resumes. */
  | 'stop'
  /** As the input `on-failure` says. */
  | 'on-failure'
  /** Undo what this run did, newest first, at once, whatever `on-failure` says. */
  | 'back'
  /** Keep trying until the deadline: there is no way back. */
  | 'forward'
  /** Say so and go on with the next step: nothing rests on this one. */
  | 'go-on'
  /** Go on with the next step, which is for other names, and end with this when all is done. */
  | 'others-first'

/** What to do about one refusal before the `Answer` applies. */
export type Recourse<V> =
  /** Say this, bring these steps into place, pause `pause` ms, then make the change again. */
  | {
      readonly do: 'again'
      readonly after?: readonly Step<V>[]
      readonly pause?: number
      readonly says?: readonly Saying[]
      /** What the refusal comes to, where that says more than it does itself. */
      readonly why?: Failure
    }
  | { readonly do: 'give-up'; readonly says?: readonly Saying[] }
  /** End here and now, whatever the `Answer`: nothing that could be tried again, or taken back, would be right. */
  | { readonly do: 'end'; readonly failure?: Failure }

type Instead = { readonly says: readonly Saying[]; readonly intent: Intent }

/**
 * One change, and the wait that belongs to it, as data: functions of what was read and of what has happened (`V`), without
 * a promise, a clock, a client or a memory of their own.
 */
export interface Step<V> {
  readonly id: string
  readonly title: string
  /** The alias that the step is about; empty for a step about none in particular. */
  readonly alias: string
  readonly by: By | ((view: V) => By)
  /** What its standing rests on: read before it is asked for, and nothing else is. */
  readonly facts: (view: V) => readonly Fact[]
  /** A recent read of another step is enough to pass this one by, since what comes after it looks again. */
  readonly readBefore?: true
  /** Where the change stands, by the facts: asked to plan, to skip, to confirm and to resume. */
  readonly standing: (view: V) => Standing
  /** What the request is made from, where that is more than the standing rests on. */
  readonly needs?: (view: V) => readonly Fact[]
  /** Those that are read right before each try, in this order, after all the rest: nothing that the request carries guards them. */
  readonly last?: (view: V) => readonly Fact[]
  readonly intent: (view: V) => Intent
  /** A rehearsal: the evidence, where this failure is what it was made for. */
  readonly proof?: (failure: Failure, view: V) => string | undefined
  /** What is done instead when the request failed like this: a person is asked; or a request made that is still possible. */
  readonly instead?: (failure: Failure, view: V) => Instead | undefined
  /** The API call of its request as IAM writes it, for plans; absent where it makes none. */
  readonly calls?: string
  /** Who serves the names once it is accepted; absent for a change that leaves that as it is. */
  readonly serves?: Serves
  /** Made again as often as it takes: its requests do not count toward the most that a run may send (safety I10). */
  readonly insists?: boolean
  /** The record that it is about, where a zone may be ours to write. */
  readonly record?: Pick<ZoneWrite, 'zoneId' | 'name'>
  /** Whether an accepted request leaves something of the change to be made by another: some of several names. */
  readonly more?: (view: V) => boolean
  /** What is told of the answer of an accepted request. */
  readonly tells?: (answer: Answered, view: V) => readonly Saying[]
  /** What is told when it is found in place. */
  readonly remarks?: (view: V) => readonly Saying[]
  /**
   * The way back: steps with waits of their own, in the order in which they are to be made, or the reason why there is none.
   * Empty where there is nothing of ours to take back.
   */
  readonly undo: (() => readonly Step<V>[]) | { readonly irreversible: string }
  readonly wait: (view: V) => Wait
  readonly onRefusal: Answer | ((view: V) => Answer)
  readonly onExhausted: Answer
  /** The reason to report when the wait ran out. */
  readonly exhausted: FailureCode
  /** What is different once it is accepted; absent where nothing of AWS is changed, `undefined` when nothing turned out to be. */
  readonly change?: (view: V) => Change | undefined
  /** Asked at each refusal, with all refusals so far (the newest last), before `onRefusal` applies. */
  readonly recourse?: (view: V, refusals: readonly Failure[]) => Recourse<V>
  readonly urgent?: Urgent<V>
  /** Looked at while this step waits or is tried again; may hand back one repair, made at once. `dark`: whether users are unserved. */
  readonly watch?: {
    readonly facts: (view: V) => readonly Fact[]
    readonly repair?: (view: V) => Step<V> | undefined
    readonly dark?: (view: V) => boolean
  }
}

/**
 * Two changes with nothing between them. All facts are read, those of the second last, since the first is guarded by its own
 * ETag; then the gate judges what both requests are made from, the first is sent, and the second is the next one sent: no
 * read, no wait, no summary in between.
 */
export interface Pair<V> {
  readonly id: string
  /** What the gate rests on besides what the two requests are made from. */
  readonly facts: (view: V) => readonly Fact[]
  /** Why the first must not be sent; `undefined`: it may. Outcome `conflict`: as things stand, and that may pass. */
  readonly gate: (view: V) => Failure | undefined
  /** How long a gate is asked again that is closed by a conflict, in ms. Default: not at all. */
  readonly reopens?: number
  readonly first: Step<V>
  readonly second: Step<V>
  /** While the first is done and the second is not: pause between two tries in ms, and until when to try, ms since the epoch. */
  readonly pace: (view: V) => { readonly pause: number; readonly until: number }
  /** Whether users are unserved in between: then the second is made again without waiting for a read. */
  readonly unserved: boolean
  /** What a person is told of that time, where the second is refused for good. */
  readonly exposure: Exposing
  /**
   * What to do when the second was accepted, and then cannot be read or is not in force in time: users are served, so there
   * is nothing to go back for. `stop` by default.
   */
  readonly unseen?: Answer
}

export type Stage<V> = Step<V> | Pair<V>

/** A method, as data. Plan, move, resume, roll-back, summary, outputs and docs all derive from it. */
export interface Scenario<C, V> {
  readonly name: ScenarioName
  /** One sentence: what users notice. */
  readonly users: string
  /** The names that it leaves unserved for a while as things stand, and why; absent for a method without an outage by design. */
  readonly outage?: { readonly names: (context: C) => readonly string[]; readonly why: string }
  /** The one fact, from what was observed, that rules this method out; `undefined`: it may work, the checks will tell. */
  readonly ruledOut: (context: C) => string | undefined
  readonly checks: readonly Check<C>[]
  readonly stages: (context: C) => readonly Stage<V>[]
}

/** Everything that happens to steps, in order. The report is a fold over these. */
export type StepEvent =
  | { readonly type: 'skipped'; readonly step: StepRef; readonly evidence: string }
  /** The intent, before the call is sent. `quiet`: the half of a pair; do not write files now. */
  | { readonly type: 'applying'; readonly step: StepRef; readonly attempt: number; readonly quiet: boolean }
  /** The service accepted the change, or it was read back after an unknown outcome. */
  | {
      readonly type: 'accepted'
      readonly step: StepRef
      readonly evidence: string
      readonly change: Change | undefined
    }
  | ({ readonly type: 'retrying'; readonly step: StepRef } & FailedTry)
  /** Elapsed and limit in ms. */
  | {
      readonly type: 'waiting'
      readonly step: StepRef
      readonly for: string
      readonly elapsed: number
      readonly atMost: number
      readonly ends?: Wait['ends'] | undefined
      readonly evidence: string
      readonly unheard?: boolean | undefined
    }
  | {
      readonly type: 'settle-time'
      readonly step: StepRef
      readonly elapsed: number
      readonly atMost: number
      readonly evidence: string
    }
  | { readonly type: 'confirmed'; readonly step: StepRef; readonly evidence: string }
  /** The wait ran out: ends the run of steps, unless the answer says to go on. */
  | {
      readonly type: 'unconfirmed'
      readonly step: StepRef
      readonly evidence: string
      readonly code: FailureCode
      readonly answer: Answer
    }
  /** Ends the run of steps: refused for good, or it could not be read. */
  | ({ readonly type: 'failed'; readonly step: StepRef; readonly answer: Answer } & Refused)
  /** Ends the run of steps: cancelled. `inFlight`: a call was under way whose answer is not known. */
  | { readonly type: 'interrupted'; readonly step: StepRef; readonly inFlight: boolean }
  | { readonly type: 'undoing'; readonly step: StepRef }
  | { readonly type: 'undone'; readonly step: StepRef }
  | { readonly type: 'kept'; readonly step: StepRef; readonly why: string }

/** The part of a step that events carry. */
export type StepRef = Pick<Step<never>, 'id' | 'title' | 'alias' | 'serves'> & { readonly by: By }
