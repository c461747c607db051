import { outageMark } from '../github/step-state.ts'
import type { Move } from '../move/move.ts'
import type { Run } from '../move/run-context.ts'
import type { Status } from '../move/status.ts'
import type { Patience } from '../procedure/loop.ts'
import type { StepEvent } from '../procedure/step.ts'
import { restoring } from '../scenarios/steps/enabled.ts'
import { pager } from './page.ts'
import type { EarlyEnd } from './verdict/conclude.ts'
import { undone } from './verdict/next.ts'

/**
 * Follows a run of steps: tells all its events, notes in `changed` whose changes were accepted, and returns the event that
 * ended it early. That users are about to be unserved is kept for the post step before the change that makes them.
 */
export async function follow(
  run: Run,
  move: Move,
  events: AsyncGenerator<StepEvent>,
  changed: Set<string>,
): Promise<EarlyEnd> {
  const { journal } = run
  const page = pager(run, move)
  let ending: EarlyEnd
  for await (const event of events) {
    if (event.type === 'applying' && event.quiet) keepOutage(run)
    journal.tell(event)
    page(event)
    // Between the requests of a pair there is nothing: what announces them is quiet.
    if (event.type === 'applying' && !event.quiet) await journal.written()
    if (event.type === 'accepted' && event.change !== undefined) {
      changed.add(event.step.id)
      journal.tell({ type: 'changed', change: event.change })
    }
    // What was held against one name does not hide how the run of steps ended.
    if (ends(event) && (ending === undefined || !othersFirst(event))) ending = event
  }
  return ending
}

/** Only what is kept here lets the post step end what now begins. */
function keepOutage({ journal, setting, inputs }: Run): void {
  const again = journal.kept('outage') !== undefined
  const mark = outageMark(setting, inputs.command, journal.report().plan)
  const kept = journal.keep({ outage: mark ?? 'begun' })
  if (again || (kept && mark !== undefined)) return
  journal.log.warning(
    'If this run is cut off during the outage, its post step cannot end the outage. Run command: recover then.',
  )
}

function ends(event: StepEvent): event is NonNullable<EarlyEnd> {
  if (event.type === 'interrupted') return true
  return (event.type === 'failed' || event.type === 'unconfirmed') && event.answer !== 'go-on'
}

function othersFirst(event: NonNullable<EarlyEnd>): boolean {
  return event.type !== 'interrupted' && event.answer === 'others-first'
}

/** How far apart two reads must lie that are to agree, in ms (safety R10). */
const apart = 5_000

/** How a run waits (safety R10: reads 5 s apart must agree; the runner kills 7.5 s after a cancel). */
export function patience({ ports, inputs, setting }: Run, { deadlineAt }: Move): Patience {
  return {
    clock: ports.clock,
    signal: ports.signal,
    pollInterval: inputs.pollInterval,
    agreement: setting.local ? Math.min(apart, inputs.pollInterval) : apart,
    grace: 4_000,
    deadlineAt,
  }
}

/** Whether it is not known what became of the last change: then one read is not enough to say where the move stands. */
export function unknownOutcome(ending: EarlyEnd): boolean {
  return (
    (ending?.type === 'interrupted' && ending.inFlight) ||
    (ending?.type === 'failed' && ending.failure.outcome === 'unknown')
  )
}

/**
 * Tells, of a move that has come through, which of its steps were refused and passed over, with what to do about each: the name is
 * where it was to go, and something is left to do. A source that was enabled by a later step is enabled.
 */
export function tellUndone({ journal }: Run, { left }: Status): void {
  for (const { id, title, evidence, remedy, state } of journal.report().steps) {
    if (state !== 'failed' || (id === restoring && left === undefined)) continue
    journal.tell({
      type: 'finding',
      finding: {
        id: undone,
        level: 'warning',
        title: 'A step of the move failed',
        evidence: `${title}: ${evidence}`,
        ...(remedy === undefined ? {} : { remedy }),
      },
    })
  }
}
