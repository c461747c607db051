import type { JobToken } from '../github/oidc.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Setting } from '../inputs/setting.ts'
import type { BoundPlan } from '../plan/binding.ts'
import type { RunEvent } from '../report/events.ts'
import type { Journal } from './journal.ts'
import type { Ports } from './ports.ts'

/** One run of the action: what it was asked, where it runs, and where it tells what happens. Times in ms since the epoch. */
export interface Run {
  readonly ports: Ports
  readonly inputs: Inputs
  readonly setting: Setting
  readonly journal: Journal
  /** The plan that was given; what it says is what may be done. */
  readonly bound: BoundPlan | undefined
  readonly deadlineAt: number
  /** Ends reads that are still under way a while after a cancel, so that the runner need not kill the process. */
  readonly reads: AbortSignal
  readonly token: JobToken
}

/** How a run ends, without the event's type. */
export type End = Omit<Extract<RunEvent, { type: 'ended' }>, 'type'>
