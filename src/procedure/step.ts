import type { ScenarioName } from '../base/contract.ts'
import type { Failure, FailureCode } from '../base/failure.ts'
import type { Finding } from '../base/finding.ts'

/** Something looked into before anything is changed. Checks run side by side and report all at once. */
export interface Check<C> {
  readonly id: string
  /** What holds where nothing is wrong: the title of its finding at level `ok`, and never of a warning or a blocker. */
  readonly title: string
  /** Read-only. May report several findings; never throws for something it merely could not ask. */
  readonly run: (context: C) => Finding[] | Promise<Finding[]>
}

/**
 * Where a change stands in the world, with the evidence. `settling`: made, but not yet in force: wait, never make it twice.
 * For a step that removes something, `in-place` is its absence. `fact` names what the answer rests on (an ETag): when it
 * changes during the settle time, the settle time starts again.
 */
export interface Standing {
  readonly state: 'absent' | 'settling' | 'in-place'
  readonly evidence: string
  readonly fact?: string
}

/** How long to wait for a change to be in force. All in milliseconds. */
export interface Wait {
  /** What is awaited, for people: "E123 Deployed with www.example.com". */
  readonly for: string
  readonly atMost: number
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

/** What to do about one refusal before the `Answer` applies. */
export type Recourse<C> =
  /** Bring these steps into place, pause `pause` ms, then make the change again. */
  | { readonly do: 'again'; readonly after?: readonly Step<C>[]; readonly pause?: number }
  | { readonly do: 'give-up' }
  /** End here and now, whatever the `Answer`: nothing that could be tried again, or taken back, would be right. */
  | { readonly do: 'end' }

/** A change that the service accepted. */
export interface Change {
  /** For instance `cloudfront:UpdateDomainAssociation`. */
  readonly action: string
  /** Distribution id or hosted zone id. */
  readonly resource: string
  readonly alias: string
  /** What is different now, in words. */
  readonly effect: string
  /** No alias list and no record, which a template may declare, was changed by it. */
  readonly keepsLists?: true
}

/** One change, and the wait that belongs to it. */
export interface Step<C> {
  readonly id: string
  readonly title: string
  /** The alias that the step is about; empty for a step about none in particular. */
  readonly alias: string
  /**
   * Who makes the change. `us`: apply changes something. `person`: apply tells somebody what to do, and changes nothing
   * itself. `nobody`: there is only something to wait for.
   */
  readonly by: 'us' | 'person' | 'nobody'
  /** Reads where the change stands: asked to plan, to skip, to confirm and to resume. */
  readonly observe: (context: C) => Promise<Standing>
  /** Makes the change once. `attempt` counts from 1 within this run. Throws a Failure with its `outcome`. */
  readonly apply: (context: C, attempt: number) => Promise<void>
  /**
   * The way back: steps with waits of their own, in the order in which they are to be made, or the reason why there is none.
   * Empty where there is nothing of ours to take back.
   */
  readonly undo: ((context: C) => readonly Step<C>[]) | { readonly irreversible: string }
  readonly wait: (context: C) => Wait
  readonly onRefusal: Answer
  readonly onExhausted: Answer
  /** The reason to report when the wait ran out. */
  readonly exhausted: FailureCode
  /**
   * What is different once the service has accepted this; absent for a step that changes nothing of AWS itself, `undefined`
   * when it turned out to have changed nothing.
   */
  readonly change?: (context: C) => Change | undefined
  /** Asked at each refusal, with all refusals so far (the newest last), before `onRefusal` applies. */
  readonly recourse?: (context: C, refusals: readonly Failure[]) => Recourse<C>
  /** The steps that its recourse has had brought into place, and that are taken back after it. */
  readonly brought?: () => readonly Step<C>[]
  /**
   * Users are unserved until this is made: tried again without counting, `pause` ms apart at most, until the deadline
   * (safety X7).
   */
  readonly urgent?: { readonly pause: number }
  /** Looks at something else while this step waits; may hand back one repair, which is made at once. */
  readonly watch?: (context: C) => Promise<Step<C> | undefined>
}

/** Sends one request that was made ready before. Rejects with a Failure that has an `outcome`. */
export type Send = () => Promise<void>

/** The requests of a pair, made from what its gate has read and judged. */
export interface Requests {
  readonly first: Send
  readonly second: Send
}

/**
 * Two changes with nothing between them. The gate reads what both rest on (after fresh credentials and the time left),
 * judges it, and hands back both requests, made from these very reads; it throws if it does not open. So nothing is read
 * after what was judged, and the second is the next request after the first: no read, no wait, no summary in between.
 */
export interface Pair<C> {
  readonly id: string
  readonly gate: (context: C) => Promise<Requests>
  /** Its `apply` is not asked: the gate has its request. */
  readonly first: Step<C>
  /** Its `apply` makes the tries after the one that the gate has made ready. */
  readonly second: Step<C>
  /** While the first is done and the second is not: pause between two tries, and how long to try. Milliseconds. */
  readonly haste: (context: C) => { readonly pause: number; readonly atMost: number }
  /**
   * What to do when the second was accepted, and then cannot be read or is not in force in time: users are served, so there
   * is nothing to go back for. `stop` by default.
   */
  readonly unseen?: Answer
}

export type Stage<C> = Step<C> | Pair<C>

/** A method, declared as data. Plan, move, resume, roll-back, summary, outputs and docs all derive from it. */
export interface Scenario<C> {
  readonly name: ScenarioName
  /** One sentence: when this method applies. */
  readonly when: string
  /** One sentence: what users notice. */
  readonly users: string
  /** The names that it leaves unserved for a while as things stand, and why; absent for a method without an outage by design. */
  readonly outage?: { readonly names: (context: C) => readonly string[]; readonly why: string }
  /** The one fact, from what was observed, that rules this method out; `undefined`: it may work, the checks will tell. */
  readonly ruledOut: (context: C) => string | undefined
  readonly checks: readonly Check<C>[]
  readonly stages: (context: C) => readonly Stage<C>[]
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
  | { readonly type: 'retrying'; readonly step: StepRef; readonly why: Failure; readonly pause: number }
  /** Elapsed and limit in ms. */
  | {
      readonly type: 'waiting'
      readonly step: StepRef
      readonly for: string
      readonly elapsed: number
      readonly atMost: number
      readonly evidence: string
    }
  | {
      readonly type: 'settle-time'
      readonly step: StepRef
      readonly elapsed: number
      readonly atMost: number
      readonly evidence: string
    }
  | { readonly type: 'confirmed'; readonly step: StepRef; readonly evidence: string }
  /** Ends the run of steps, unless the answer is `go-on`: the wait ran out. */
  | {
      readonly type: 'unconfirmed'
      readonly step: StepRef
      readonly evidence: string
      readonly code: FailureCode
      readonly answer: Answer
    }
  /** Ends the run of steps: refused for good, or it could not be read. */
  | { readonly type: 'failed'; readonly step: StepRef; readonly failure: Failure; readonly answer: Answer }
  /** Ends the run of steps: cancelled. `inFlight`: a call was under way whose answer is not known. */
  | { readonly type: 'interrupted'; readonly step: StepRef; readonly inFlight: boolean }
  | { readonly type: 'undoing'; readonly step: StepRef }
  | { readonly type: 'undone'; readonly step: StepRef }
  | { readonly type: 'kept'; readonly step: StepRef; readonly why: string }

export interface StepRef {
  readonly id: string
  readonly title: string
  readonly alias: string
  readonly by: 'us' | 'person' | 'nobody'
}
