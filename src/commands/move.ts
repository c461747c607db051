import { traitsOf } from '../base/contract.ts'
import { Failure } from '../base/failure.ts'
import { inPlace, thereAtFirst } from '../move/facts.ts'
import type { Move } from '../move/move.ts'
import { readStatus, unlessDarkStill, unlessItPasses } from '../move/reread.ts'
import { type End, patience, type Run } from '../move/run-context.ts'
import type { Past, Status } from '../move/status.ts'
import { type Goal, statusOf } from '../move/status-of.ts'
import { tracksOf } from '../procedure/history.ts'
import { isClosed, thePair } from '../procedure/stages.ts'
import { mayBeMade } from '../procedure/track.ts'
import { carryOut, type Went } from './carry-out.ts'
import { atTheEnd } from './dns-at-the-end.ts'
import { isInDoubt, keepPlan, mayBeAt, readAfter } from './follow.ts'
import type { Preflight } from './preflight.ts'
import { putBack } from './recover.ts'
import { conclude, reasonOf } from './verdict/conclude.ts'
import { alreadyInPlace, leftDark, refusal, verdictOn } from './verdict/move.ts'
import { probedToo, stopProbe } from './verify-by-probe.ts'

/** `move`: brings the alias to the target, from wherever it stands, and says what was read back. */
export async function move(run: Run, first: Move, preflight: Preflight): Promise<End> {
  const { journal } = run
  const at = statusOf(first)
  const { blocked } = preflight
  if (blocked !== undefined) return refusal(first, preflight, blocked)
  if (inPlace(first)) return at.exposure === undefined ? alreadyInPlace(first) : leftDark(first, at)
  // What no step of the method does is somebody else's doing.
  const context = { ...first, initial: { method: preflight.scenario.name, ...first.initial } }
  const hurried = at.left !== undefined
  if (!keepPlan(run, hurried) && !hurried) refuseUnkept(run, preflight)
  const went = await carryOut(run, context, preflight, hurried)
  const { ending, wentBack, verified } = went
  const again = await broughtBack(run, went).finally(() => stopProbe(run, went.probe))
  if (again !== undefined) return again
  // What a rehearsal changed against all that was known, and what was taken back, counts as well.
  const changed = journal.report().changes.length > 0
  const status = await readAtTheEnd(run, context, { ...went, ...preflight }, pastOf(went, preflight, changed))
  const before = thereAtFirst(context)
  const conclusion = conclude({ ending, status, changed, verified, wentBack, before })
  const { at: after, missed } = await atTheEnd(run, context, { ...conclusion, status })
  return verdictOn(after, { ...went, ...conclusion, status, changed, ways: preflight.ways, missed })
}

/** How a move ends that somebody has undone, and that this run has ended as a recovery does; `undefined`: that has not happened. */
async function broughtBack(run: Run, { ending, wentBack, verify }: Went): Promise<End | undefined> {
  const last = wentBack.tried ? wentBack.ending : ending
  const again = await putBack(run, last, { forward: !wentBack.tried })
  if (again?.conclusion === undefined) return undefined
  const { status } = again
  const { probed, ...concluded } = await probedToo(run, { ...again.conclusion, status }, verify)
  const { result, reason = result === 'rolled-back' ? reasonOf(ending) : undefined } = concluded
  const { at: there, missed } = await atTheEnd(run, again.move, { result, status })
  // What somebody has undone is not what the probe has against it.
  const why = probed === undefined ? (again.ending ?? ending) : undefined
  return verdictOn(there, { ...again, ending: why, probed, result, reason, missed })
}

/** What the run knows of what is read at its end. Pure. */
function pastOf({ hurried, changed, ending, loop }: Went, { stages }: Preflight, anything: boolean): Past {
  const pair = thePair(stages)
  const began = pair !== undefined && changed.has(pair.first.id)
  const { history } = loop.view()
  return {
    changed: anything,
    dark: pair !== undefined && (hurried || began) && !isClosed(stages, history),
    begun:
      ending?.type === 'interrupted' && (began || (ending.inFlight && ending.step.id === pair?.first.id)),
    history,
  }
}

/**
 * Whether the change that begins an outage may have been made unknown to the run: its answer was lost, and the reads after it, which may
 * be from before it, did not show it.
 */
function mayHaveBegun({ loop, changed, stages }: Went & Pick<Preflight, 'stages'>): boolean {
  const first = thePair(stages)?.first.id
  if (first === undefined || changed.has(first)) return false
  return tracksOf(loop.view().history, first).some(mayBeMade)
}

/** Where the steps have seen the names in place; `undefined`: nowhere in particular. Pure. */
function goalOf({ ending, wentBack }: Went): Goal | undefined {
  if (wentBack.tried) return wentBack.ending === undefined ? 'source' : undefined
  // That it has left the source may be an earlier run's doing, which a lagging read of the target does not show yet.
  const left = ending?.type === 'failed' && ending.failure.code === 'holder-is-another'
  return left ? 'target' : mayBeAt(ending, 'target')
}

/** The status to report: read until it can be relied on. */
async function readAtTheEnd(
  run: Run,
  context: Move,
  went: Went & Pick<Preflight, 'stages'>,
  past: Past,
): Promise<Status> {
  const { ending, hurried, wentBack, loop } = went
  const goal = goalOf(went)
  const { agreement } = patience(run)
  const seen = ending === undefined ? loop.view() : undefined
  const read = await readAfter(run, context, past, { ending, goal, seen })
  const status = await unlessItPasses(context, read, { past, agreement, goal })
  const outage = hurried || mayHaveBegun(went) || (wentBack.tried && run.journal.kept('outage') !== undefined)
  const last =
    ending !== undefined && outage ? await unlessDarkStill(context, status, { past, agreement }) : status
  // Cut short by a cancel, the looks do not tell what became of a change whose answer was lost.
  return context.signal.aborted && isInDoubt(ending)
    ? readStatus(context, { ...past, begun: true }, { goal })
    : last
}

/**
 * The plan could be kept nowhere. An outage is not begun where nobody has given one either: were the run cut off, nothing could show
 * that the outage is its doing.
 * @throws Failure `input-environment`
 */
function refuseUnkept({ bound }: Run, { scenario, stages }: Preflight): void {
  const dark = thePair(stages) !== undefined && !traitsOf(scenario.name).gapless
  if (bound !== undefined || !dark) return
  throw new Failure(
    'input-environment',
    'the action cannot write the plan of this move to GITHUB_OUTPUT or GITHUB_STATE, and the move causes an outage',
    {
      outcome: 'refused',
      remedy: 'Free disk space on the runner. Or run command: plan first and pass its plan to the move.',
    },
  )
}
