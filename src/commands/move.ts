import { traitsOf } from '../base/contract.ts'
import { Failure } from '../base/failure.ts'
import { MoveLoop } from '../move/effects.ts'
import { inPlace, thereAtFirst } from '../move/facts.ts'
import type { Move } from '../move/move.ts'
import { readStatus, unlessDarkStill, unlessItPasses } from '../move/reread.ts'
import { type End, patience, type Run } from '../move/run-context.ts'
import type { Past, Status } from '../move/status.ts'
import { type Goal, statusOf } from '../move/status-of.ts'
import type { MoveView } from '../move/world.ts'
import type { NamesProbe } from '../probe/probe.ts'
import { execute, unwind } from '../procedure/execute.ts'
import { tracksOf } from '../procedure/history.ts'
import type { Loop } from '../procedure/loop.ts'
import { isClosed, pairOf, stepsOf, thePair } from '../procedure/stages.ts'
import type { Answer, StepEvent } from '../procedure/step.ts'
import { mayBeMade } from '../procedure/track.ts'
import { atTheEnd, follow, isInDoubt, mayBeAt, unknownOutcome } from './follow.ts'
import type { Preflight } from './preflight.ts'
import { probeOf, stopProbe } from './probe.ts'
import { badBaseline, probedToo, type Verification, verification } from './probed.ts'
import { putBack } from './recover.ts'
import { conclude, type EarlyEnd, reasonOf, type WentBack } from './verdict/conclude.ts'
import { alreadyInPlace, leftDark, refusal, verdictOn } from './verdict/move.ts'
import { missedSteps } from './verdict/undone.ts'

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
  keepPlan(run, preflight, hurried)
  if (hurried) journal.keep({ outage: 'found' })
  const went = await carriedOut(run, context, preflight, hurried)
  const { ending, wentBack, verified } = went
  const again = await broughtBack(run, went).finally(() => stopProbe(run, went.probe))
  if (again !== undefined) return again
  // What a rehearsal changed against all that was known, and what was taken back, counts as well.
  const changed = journal.report().changes.length > 0
  const status = await readAtTheEnd(run, context, { ...went, ...preflight }, pastOf(went, preflight, changed))
  const before = thereAtFirst(context)
  const conclusion = conclude({ ending, status, changed, verified, wentBack, before })
  const after = await atTheEnd(run, context, { ...conclusion, status })
  const missed = missedSteps(journal.report(), { ...conclusion, status })
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
  const there = await atTheEnd(run, again.move, { result, status })
  const missed = missedSteps(run.journal.report(), { result, status })
  // What somebody has undone is not what the probe has against it.
  const why = probed === undefined ? (again.ending ?? ending) : undefined
  return verdictOn(there, { ...again, ending: why, probed, result, reason, missed })
}

/** What became of the steps of a move. */
interface Went extends Verification {
  /** Users were unserved when it began. */
  readonly hurried: boolean
  readonly loop: Loop<MoveView>
  /** It goes on until nothing more is done about users who are unserved. */
  readonly probe: NamesProbe | undefined
  /** Has the probe look at names that are in place. */
  readonly verify: () => Promise<Verification>
  /** The steps whose changes were accepted. */
  readonly changed: ReadonlySet<string>
  readonly ending: EarlyEnd
  readonly wentBack: WentBack
}

/** Brings the steps into place, has the probe look, and goes back where that is called for. */
async function carriedOut(run: Run, context: Move, preflight: Preflight, hurried: boolean): Promise<Went> {
  const { journal } = run
  const prober = probeOf(run, context)
  // Users who are unserved already are not kept waiting for a baseline, which would be a bad one.
  const probe = hurried ? undefined : prober
  await context.confine(preflight.scenario.name)
  journal.tell({ type: 'stage', title: 'Move' })
  let before = await probe?.start()
  tellBadBaseline(run, probe)
  const changed = new Set<string>()
  const loop = new MoveLoop(context, patience(run, context))
  const events = atFirstChange(execute(preflight.stages, loop), () => {
    before = probe?.changing()
    tellBadBaseline(run, probe)
  })
  const ending = await follow(run, context, events, changed)
  journal.tell({ type: 'stage', title: ending === undefined ? 'Verify' : 'Read the state again' })
  const verify = () => verification(context, prober, before)
  const seen: Verification = ending === undefined ? await verify() : { verified: undefined }
  if (seen.finding !== undefined) journal.tell({ type: 'finding', finding: seen.finding })
  const forward = { ...seen, hurried, loop, changed, ending, verify }
  const wentBack = await goBack(run, context, preflight, forward)
  return { ...forward, probe, wentBack }
}

/** The same events. `look` is called before the first change is made. */
async function* atFirstChange(
  events: AsyncGenerator<StepEvent>,
  look: () => void,
): AsyncGenerator<StepEvent> {
  let looked = false
  for await (const event of events) {
    if (event.type === 'applying' && !looked) look()
    looked ||= event.type === 'applying'
    yield event
  }
}

/** Told once: a bad baseline stays one. */
function tellBadBaseline({ journal }: Run, probe: NamesProbe | undefined): void {
  const finding = badBaseline(probe?.summaries() ?? [])
  const told = journal.report().findings.some(({ id }) => id === finding?.id)
  if (finding !== undefined && !told) journal.tell({ type: 'finding', finding })
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
  const { agreement } = patience(run, context)
  const read = await readStatus(context, past, {
    apart: unknownOutcome(ending) ? agreement : undefined,
    goal,
    seen: ending === undefined ? loop.view() : undefined,
  })
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
 * The plan is kept before the first change: what the world cannot tell afterwards travels in it. An outage is not begun where
 * that is impossible and nobody has given a plan: were the run cut off, nothing could show that the outage is its doing.
 * @throws Failure `input-environment`
 */
function keepPlan({ journal, bound }: Run, { scenario, stages }: Preflight, hurried: boolean): void {
  const inOutputs = journal.writeOutputs()
  const inState = journal.keep({ plan: journal.report().plan ?? '' })
  const dark = thePair(stages) !== undefined && !traitsOf(scenario.name).gapless
  if (inOutputs || inState || bound !== undefined || hurried || !dark) return
  throw new Failure(
    'input-environment',
    'the action cannot write the plan of this move to GITHUB_OUTPUT or GITHUB_STATE, and the move causes an outage',
    {
      outcome: 'refused',
      remedy: 'Free disk space on the runner. Or run command: plan first and pass its plan to the move.',
    },
  )
}

/**
 * Takes back what this run changed: always where the step says so, and by `on-failure` after a terminal refusal or a failed
 * verification. A wait that ran out and a cancel never lead here (contract, `on-failure`). Where users are unserved, the first
 * half of the pair is taken back whoever made it: an earlier run of this move may have.
 */
async function goBack(
  run: Run,
  context: Move,
  { stages }: Preflight,
  { loop, ending, verified, changed }: Omit<Went, 'wentBack' | 'probe'>,
): Promise<WentBack> {
  const answer = ending === undefined ? (verified === false ? 'on-failure' : 'stop') : answerOf(ending)
  const begun = answer === 'back' && ending !== undefined ? pairOf(stages, ending.step.id) : []
  const oneWay = begun.some(({ undo }) => typeof undo !== 'function')
  // What a person did because this run asked for it is asked back as well.
  const asked = run.journal.report().steps.filter(({ by, attempts }) => by === 'person' && attempts > 0)
  const ours = new Set([...changed, ...[...begun, ...asked].map(({ id }) => id)])
  const back = answer === 'back' || (answer === 'on-failure' && run.inputs.onFailure === 'roll-back')
  // Past a point of no return nothing is taken back for the sake of what can be: users are served from the target.
  const closed =
    answer === 'on-failure' &&
    stepsOf(stages).some(({ id, undo }) => changed.has(id) && typeof undo !== 'function')
  if (!back || closed || oneWay || ours.size === 0) return { tried: false }
  run.journal.tell({ type: 'stage', title: 'Go back' })
  const events = unwind(stages, loop, ours)
  return { tried: true, ending: await follow(run, context, events, new Set()) }
}

function answerOf(ending: NonNullable<EarlyEnd>): Answer {
  return ending.type === 'interrupted' ? 'stop' : ending.answer
}
