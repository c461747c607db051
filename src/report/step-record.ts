import type { StepEvent, StepRef, Wait } from '../procedure/step.ts'

export type StepState =
  | 'pending'
  | 'applying'
  | 'accepted'
  | 'waiting'
  | 'confirmed'
  /** It was so already: nothing was done. */
  | 'in place'
  | 'unconfirmed'
  | 'failed'
  | 'interrupted'
  | 'undone'
  | 'kept'

/** What a step waits for. Durations in ms; `at`: when this was so, in ms since the epoch. */
interface StepWait {
  readonly for: string
  readonly elapsed: number
  readonly atMost: number
  readonly at: number
  readonly ends: Wait['ends'] | 'settled'
}

/** What a deployment takes nowadays, in ms: reports of users range from 1 to 5 minutes; CloudFront promises no figure. */
export const usualDeployment = 5 * 60_000

/** One step, as far as it has come. Times in ms since the epoch. */
export interface StepRecord extends StepRef {
  readonly state: StepState
  readonly evidence: string
  /** When it was last waited for, all who answered showed it, and not all did. */
  readonly unheard: boolean
  /** What to do about the refusal that it failed with, or was tried again after until its time was over. */
  readonly remedy?: string | undefined
  /** It ended without being in place, and the run went on. */
  readonly passedOver: boolean
  readonly started?: number | undefined
  readonly ended?: number | undefined
  /** Whether a change of ours was accepted. Never for a step that a person does. */
  readonly accepted: boolean
  /** When it last was, ms since the epoch. */
  readonly acceptedAt?: number | undefined
  readonly attempts: number
  /** What is awaited now: elapsed and limit in ms. */
  readonly wait?: StepWait | undefined
  /** What it is going to wait for, as the plan has it. */
  readonly ahead?: { readonly deploys: boolean; readonly settle: number } | undefined
  /** The last progress that the log told of, so that it does not tell the same thing every few seconds. */
  readonly told?: { readonly at: number; readonly evidence: string } | undefined
}

/** Progress with unchanged evidence is told this often, in ms. */
export const tellEvery = 30_000

function worthTelling(step: StepRecord | undefined, at: number, evidence: string): boolean {
  const told = step?.told
  return told === undefined || told.evidence !== evidence || at - told.at >= tellEvery
}

/** What one event makes of the record of its step. */
export function advance(known: StepRecord | undefined, at: number, event: StepEvent): StepRecord {
  const step = known ?? pending(event.step, '')
  const started = step.started ?? at
  const end = endOf(step, event)
  if (end !== undefined)
    return { ...step, remedy: undefined, passedOver: false, ...end, started, ended: at, wait: undefined }
  return { ...step, started, ...onward(step, at, event) }
}

/** How an event ends a step; `undefined`: the step goes on. */
function endOf(
  { accepted, remedy, wait }: StepRecord,
  event: StepEvent,
): (Pick<StepRecord, 'state' | 'evidence'> & Partial<Pick<StepRecord, 'remedy' | 'passedOver'>>) | undefined {
  switch (event.type) {
    case 'skipped':
      return { state: 'in place', evidence: event.evidence }
    case 'confirmed':
      return { state: event.type, evidence: event.evidence }
    case 'unconfirmed':
      return {
        state: event.type,
        evidence: event.evidence,
        remedy,
        // What nothing shows is asked for and not waited for: it may be done.
        passedOver: event.answer === 'go-on' && wait !== undefined,
      }
    case 'failed':
      return {
        state: 'failed',
        evidence: event.failure.message,
        remedy: event.failure.remedy,
        passedOver: event.answer === 'go-on',
      }
    case 'interrupted':
      return { state: 'interrupted', evidence: cancelledText(event.inFlight, accepted) }
    case 'undone':
      return { state: 'undone', evidence: 'undone' }
    case 'kept':
      return { state: 'kept', evidence: event.why }
    default:
      return undefined
  }
}

function cancelledText(inFlight: boolean, accepted: boolean): string {
  if (inFlight) return 'cancelled during a call: it is not known whether it took effect'
  return accepted
    ? 'cancelled after the change was accepted, before it was confirmed'
    : 'cancelled before the change was made'
}

/** What is different of a step that goes on. */
function onward(step: StepRecord, at: number, event: StepEvent): Partial<StepRecord> {
  const running = { ended: undefined, wait: undefined }
  switch (event.type) {
    case 'applying': {
      const evidence = event.attempt > 1 ? `attempt ${event.attempt}` : ''
      return { ...running, state: 'applying', evidence, attempts: event.attempt, told: undefined }
    }
    case 'accepted':
      return {
        state: 'accepted',
        evidence: event.evidence,
        remedy: undefined,
        accepted: step.by === 'us' || step.accepted,
        acceptedAt: step.by === 'us' ? at : step.acceptedAt,
      }
    case 'retrying':
      return { evidence: event.why.message, remedy: event.why.remedy }
    case 'waiting':
    case 'settle-time': {
      const { elapsed, atMost, evidence } = event
      const what =
        event.type === 'waiting' ? event.for : 'settle time, so that every edge receives the change'
      const told = worthTelling(step, at, evidence) ? { at, evidence } : step.told
      const ends = event.type === 'waiting' ? event.ends : ('settled' as const)
      const wait = { for: what, elapsed, atMost, at, ends }
      const unheard = event.type === 'waiting' && event.unheard === true
      return { state: 'waiting', evidence, unheard, ended: undefined, wait, told }
    }
    case 'undoing':
      return { ...running, state: 'applying', evidence: 'being undone', started: step.started }
    default:
      return {}
  }
}

/** What is said of a step that a run which has changed something did not come to. */
export const notReached = 'not reached'

/** What becomes of a step when the run ends while it is under way: it was not made, or not seen to be in force. `changed`: by the run. */
export function left(step: StepRecord, at: number, changed: boolean): StepRecord {
  // What the plan found of it is of a world from before the changes of this run.
  if (changed && step.state === 'pending' && step.started === undefined)
    return { ...step, evidence: notReached }
  if (step.state === 'applying')
    return { ...step, state: 'pending', evidence: step.evidence || 'not done', ended: at }
  // Accepted, and not waited for: the next change was sent right behind it.
  if (step.state === 'accepted' && step.ended === undefined) return { ...step, ended: step.acceptedAt ?? at }
  return step.state === 'waiting' ? { ...step, state: 'unconfirmed', wait: undefined, ended: at } : step
}

export function pending(step: StepRef, evidence: string, wait?: Wait): StepRecord {
  const { id, title, alias, by, serves } = step
  return {
    id,
    title,
    alias,
    by,
    state: 'pending',
    evidence,
    unheard: false,
    passedOver: false,
    accepted: false,
    attempts: 0,
    ahead: wait && { deploys: wait.ends === 'deployed', settle: wait.settle },
    ...(serves === undefined ? {} : { serves }),
  }
}

/** How long the deployment took that this event shows to be over, in ms; `undefined`: it shows none. */
export function deploymentOf(
  known: StepRecord | undefined,
  at: number,
  event: StepEvent,
): number | undefined {
  const wait = known?.wait
  const over = event.type === 'confirmed' || event.type === 'settle-time'
  return over && wait?.ends === 'deployed' ? wait.elapsed + at - wait.at : undefined
}

/** The record of a step, when there is one: steps of one id may differ by their names alone, which the title has. */
export function find(
  steps: readonly StepRecord[],
  step: Pick<StepRef, 'id' | 'alias' | 'title'>,
): StepRecord | undefined {
  const same = steps.filter(({ id, alias }) => id === step.id && alias === step.alias)
  return same.find(({ title }) => title === step.title) ?? same[0]
}

/** In the order in which they began; those that have not come at the end, as they are to come. */
export function inTime(steps: readonly StepRecord[]): readonly StepRecord[] {
  const begun = ({ started }: StepRecord) => started ?? Number.POSITIVE_INFINITY
  return steps.toSorted((a, b) => (begun(a) === begun(b) ? 0 : begun(a) - begun(b)))
}
