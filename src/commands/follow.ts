import { Failure } from '../base/failure.ts'
import { clause, listed, sideText, timeOfDay } from '../base/text.ts'
import { outageMark } from '../github/runner.ts'
import type { MoveLoop } from '../move/effects.ts'
import { otherNames } from '../move/facts.ts'
import type { Move } from '../move/move.ts'
import { readStatus } from '../move/reread.ts'
import { patience, type Run } from '../move/run-context.ts'
import type { Past, Status } from '../move/status.ts'
import type { Goal } from '../move/status-of.ts'
import type { MoveView } from '../move/world.ts'
import type { StepEvent } from '../procedure/step.ts'
import { isRefusal } from '../procedure/track.ts'
import type { Exposing } from '../procedure/world.ts'
import { byHandOf, type Exposed } from './verdict/by-hand.ts'
import type { EarlyEnd } from './verdict/conclude.ts'

/**
 * Follows a run of steps: tells all its events, notes in `changed` whose changes were accepted, and returns the event that
 * ended it early. That users are about to be unserved is kept for the post step before the change that makes them.
 */
export async function follow(
  run: Run,
  { move }: Pick<MoveLoop, 'move'>,
  events: AsyncGenerator<StepEvent>,
  changed = new Set<string>(),
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

/**
 * The plan is kept before the first change: what the world cannot tell afterwards travels in it. `dark`: users are unserved already,
 * which is kept as well. Whether the plan could be written anywhere.
 */
export function keepPlan({ journal }: Run, dark: boolean): boolean {
  const inOutputs = journal.writeOutputs()
  const inState = journal.keep({ plan: journal.report().plan ?? '' })
  if (dark) journal.keep({ outage: 'found' })
  return inOutputs || inState
}

/**
 * Only what is kept here lets the post step end what now begins. A main step that goes on after the runner has ended it (see
 * `mainProcess`) begins nothing: its post step, which has been given what was kept by then, ends this process and could not end the outage.
 * @throws Failure `cancelled`
 */
function keepOutage({ journal, setting, inputs }: Run): void {
  const again = journal.kept('outage') !== undefined
  if (!again && journal.isOver())
    throw new Failure(
      'cancelled',
      'the runner has ended this step: it has taken away the file of GITHUB_STATE',
    )
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

/** Where a move stands behind a run of steps. Of a last change that nobody knows the outcome of, one read is not enough to say that. */
export function readAfter(
  run: Run,
  move: Move,
  past: Past,
  {
    ending,
    ...about
  }: { readonly ending: EarlyEnd; readonly goal?: Goal | undefined; readonly seen?: MoveView | undefined },
): Promise<Status> {
  const apart = unknownOutcome(ending) ? patience(run).agreement : undefined
  return readStatus(move, past, { ...about, apart })
}

/** Whether it is not known what became of the last change. */
function unknownOutcome(ending: EarlyEnd): boolean {
  return (
    isInDoubt(ending) ||
    (ending?.type === 'interrupted' && ending.inFlight) ||
    (ending?.type === 'failed' && ending.failure.outcome === 'unknown')
  )
}

/** Whether a try that no answer tells of may have taken effect, however the one after it was refused: reads from before it do not show that. */
export function isInDoubt(ending: EarlyEnd): boolean {
  return ending?.type === 'failed' && ending.inDoubt === true
}

/** Where a run of steps that leads there may have brought the names: it came to its end, or nobody can say how far it came. */
export function mayBeAt(ending: EarlyEnd, goal: Goal): Goal | undefined {
  return ending === undefined || isInDoubt(ending) ? goal : undefined
}

/** Refusals that pass by themselves while users wait: CloudFront has not heard of the release, of the disablement, or of DNS yet. */
const passing: readonly unknown[] = ['held-elsewhere', 'source-enabled', 'dns-elsewhere']

/** After so many refusals of one step nothing but a person helps: one alone may be answered by another call. */
const enough = 2

/**
 * Calls a person, once, as soon as what would end an outage is refused for good (safety X8): the run goes on trying until the
 * deadline, which may be hours away, and nobody reads a log meanwhile.
 */
function pager(run: Run, move: Move): (event: StepEvent) => void {
  const refused = new Map<string, number>()
  let called = false
  return (event) => {
    if (event.type !== 'retrying' || event.exposure === undefined || called) return
    if (!isRefusal(event.why) || passing.includes(event.why.refusal)) return
    const times = (refused.get(event.step.id) ?? 0) + 1
    refused.set(event.step.id, times)
    // Nobody is served by a disabled source that has no other names.
    const idle = event.exposure === 'left-disabled' && otherNames(move).length === 0
    if (times < enough || idle) return
    called = true
    call(run, move, event, event.exposure)
  }
}

function call(
  { journal }: Run,
  move: Move,
  { step, why }: Extract<StepEvent, { type: 'retrying' }>,
  kind: Exposing,
): void {
  const remedy = why.remedy === undefined ? '' : ` To correct it: ${clause(why.remedy)}.`
  journal.tell({
    type: 'announced',
    level: 'error',
    title: 'Act now: AWS refuses what would end an outage',
    text: `${stakeOf(kind, move)}. "${step.title}" is refused: ${clause(why.message)}.${remedy} The action tries until ${timeOfDay(move.deadlineAt)} UTC. The commands to do it by hand are in the log, below this line.`,
  })
  const holder = kind === 'held-by-nobody' ? 'nobody' : kind === 'left-disabled' ? 'target' : 'source'
  const left = kind === 'held-by-nobody' ? 'unclaimed' : 'source-disabled'
  const exposed: Exposed = { kind, holder, left, sourceEnabled: holder === 'nobody', names: move.aliases }
  for (const { title, paste } of byHandOf(move, exposed, move.alias))
    for (const line of [`${title}:`, ...paste.split('\n')]) journal.log.line(`    ${line}`)
}

/** What users suffer as long as the step is not accepted. */
function stakeOf(kind: Exposing, { aliases, source }: Move): string {
  const names = listed(aliases, 10)
  const them = aliases.length > 1 ? 'their' : 'its'
  const from = sideText('source', source?.id)
  switch (kind) {
    case 'held-by-nobody':
      return `No distribution holds ${names}: unless a wildcard serves ${them} users, they get an error`
    case 'left-disabled':
      return `This move has disabled ${from}: the users of its other names get an error`
    case 'source-disabled':
      return `This move has disabled ${from}, which holds ${names}: ${them} users get an error`
  }
}
