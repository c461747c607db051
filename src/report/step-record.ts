import { duration } from '../base/text.ts'
import type { StepEvent, StepRef } from '../procedure/step.ts'

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

/** One step, as far as it has come. Times in ms since the epoch. */
export interface StepRecord extends StepRef {
  readonly state: StepState
  readonly evidence: string
  /** What to do about the refusal that it failed with. */
  readonly remedy: string | undefined
  readonly started: number | undefined
  readonly ended: number | undefined
  /** Whether a change of ours was accepted. Never for a step that a person does. */
  readonly accepted: boolean
  readonly attempts: number
  /** What is awaited now: elapsed and limit in ms. */
  readonly wait: { readonly for: string; readonly elapsed: number; readonly atMost: number } | undefined
  /** The last progress that the log told of, so that it does not tell the same thing every few seconds. */
  readonly told: { readonly at: number; readonly evidence: string } | undefined
}

/** Progress with unchanged evidence is told this often, in ms. */
const tellEvery = 30_000

function worthTelling(step: StepRecord | undefined, at: number, evidence: string): boolean {
  const told = step?.told
  return told === undefined || told.evidence !== evidence || at - told.at >= tellEvery
}

/** What one event makes of the record of its step. `changes`: how many changes the run has made so far. */
export function advance(known: StepRecord | undefined, at: number, event: StepEvent): StepRecord {
  const step = known ?? pending(event.step, '')
  const since = step.started ?? at
  const end = (state: StepState, evidence: string): StepRecord => ({
    ...step,
    state,
    evidence,
    remedy: undefined,
    started: since,
    ended: at,
    wait: undefined,
  })
  switch (event.type) {
    case 'skipped':
      return end('in place', event.evidence)
    case 'applying':
      return {
        ...step,
        state: 'applying',
        evidence: event.attempt > 1 ? `attempt ${event.attempt}` : '',
        started: since,
        ended: undefined,
        attempts: event.attempt,
        wait: undefined,
        told: undefined,
      }
    case 'accepted':
      return {
        ...step,
        state: 'accepted',
        evidence: event.evidence,
        started: since,
        accepted: step.by === 'us' || step.accepted,
      }
    case 'retrying':
      return { ...step, evidence: event.why.message, started: since }
    case 'waiting':
    case 'settle-time': {
      const { elapsed, atMost, evidence } = event
      const wait = {
        for: event.type === 'waiting' ? event.for : 'settle time, so that every edge has it',
        elapsed,
        atMost,
      }
      const told = worthTelling(step, at, evidence) ? { at, evidence } : step.told
      return { ...step, state: 'waiting', evidence, started: since, ended: undefined, wait, told }
    }
    case 'confirmed':
      return end('confirmed', event.evidence)
    case 'unconfirmed':
      return end('unconfirmed', event.evidence)
    case 'failed':
      return { ...end('failed', event.failure.message), remedy: event.failure.remedy }
    case 'interrupted':
      return end(
        'interrupted',
        event.inFlight
          ? 'cancelled while a call was under way: whether it took effect is not known'
          : step.accepted
            ? 'cancelled after the change was accepted, before it was confirmed'
            : 'cancelled before the change was made',
      )
    case 'undoing':
      return { ...step, state: 'applying', evidence: 'being taken back', ended: undefined, wait: undefined }
    case 'undone':
      return end('undone', 'taken back')
    case 'kept':
      return end('kept', event.why)
  }
}

/** What becomes of a step when the run ends while it is under way: it was not made, or not seen to be in force. */
export function left(step: StepRecord, at: number): StepRecord {
  if (step.state === 'applying')
    return { ...step, state: 'pending', evidence: step.evidence || 'not made', ended: at }
  return step.state === 'waiting' ? { ...step, state: 'unconfirmed', wait: undefined, ended: at } : step
}

export function pending(step: StepRef, evidence: string): StepRecord {
  const { id, title, alias, by } = step
  const untouched = { started: undefined, ended: undefined, wait: undefined, told: undefined }
  return {
    id,
    title,
    alias,
    by,
    state: 'pending',
    evidence,
    remedy: undefined,
    accepted: false,
    attempts: 0,
    ...untouched,
  }
}

/** What is awaited, how long so far, and how long at most. */
export function progress({ wait, evidence }: StepRecord): string {
  if (wait === undefined) return evidence
  return `waiting for ${wait.for}: ${duration(wait.elapsed)} of at most ${duration(wait.atMost)} (${evidence})`
}

/** The record of a step, when there is one. */
export function find(
  steps: readonly StepRecord[],
  step: { readonly id: string; readonly alias: string },
): StepRecord | undefined {
  return steps.find((other) => same(other, step))
}

/** Whether two records are of one step. */
export function same(
  a: { readonly id: string; readonly alias: string },
  b: { readonly id: string; readonly alias: string },
): boolean {
  return a.id === b.id && a.alias === b.alias
}
