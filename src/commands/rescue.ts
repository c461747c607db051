import { traitsOf } from '../base/contract.ts'
import { asFailure } from '../base/failure.ts'
import { MoveLoop } from '../move/effects.ts'
import { ledElsewhere, thereAtFirst } from '../move/facts.ts'
import type { Move } from '../move/move.ts'
import { isZoneUnheard, withEach } from '../move/names.ts'
import { firstLook } from '../move/prepare.ts'
import { unlessDarkStill, unlessItPasses } from '../move/reread.ts'
import { patience, type Run } from '../move/run-context.ts'
import type { Past, Status } from '../move/status.ts'
import { statusOf } from '../move/status-of.ts'
import { tellEnds } from '../move/tell.ts'
import type { MoveStage } from '../move/world.ts'
import { execute, unlooked } from '../procedure/execute.ts'
import { isClosed } from '../procedure/stages.ts'
import { isRefusal } from '../procedure/track.ts'
import { wildcardLeft } from '../scenarios/checks/wildcard-overlap.ts'
import { backFromOutage, type Going, lastRound, nextRound, unasked } from './back-from-outage.ts'
import { tellChecks } from './examine-names.ts'
import { follow, keepPlan, readAfter } from './follow.ts'
import { completed, enough, forTheRest, isOfDns, methodOf, stagesOf, urgentOf } from './left-to-do.ts'
import { caughtUp, heardLook, untilAnswered } from './look-again.ts'
import { written } from './plan.ts'
import { type Conclusion, conclude, concludeBack, type EarlyEnd, type WentBack } from './verdict/conclude.ts'

/** What a recovery came to. `conclusion`: `undefined` where somebody else was faster, and this run has changed nothing. */
export interface Rescue {
  readonly move: Move
  readonly status: Status
  readonly ending: EarlyEnd
  readonly conclusion: Conclusion | undefined
}

/** One go at ending what is left undone: forward, and back where that stops. */
interface Attempt extends Going {
  /** When it began, ms since the epoch. */
  readonly since: number
  readonly forward: boolean
  readonly stages: readonly MoveStage[]
  readonly ending: EarlyEnd
  readonly wentBack: WentBack
  readonly status: Status
}

/**
 * Ends what `Status.left` shows. `forward`: the way forward is tried first; a roll-back that was cut short only goes back.
 * It is tried once more where it stops although no user is seen to be unserved. Of what `first` has not read it waits for what
 * its next call rests on, and for nothing else.
 */
export async function rescueFrom(
  run: Run,
  first: Move,
  { forward }: { readonly forward: boolean },
): Promise<Rescue> {
  const once = await attempt(run, first, { forward })
  const refused = oneCallRefused(once)
  const left = await leftOver(run, once, refused)
  // A role that is only for one call may make no other.
  const unable = (thrown: unknown) => {
    if (!refused) throw thrown
    run.journal.tell({ type: 'announced', level: 'warning', text: asFailure(thrown).message })
    return once
  }
  const last = left === undefined ? once : await attempt(run, left, { forward, refused }).catch(unable)
  return finished(run, last)
}

/** Whether the one call that moves a name was refused for a name that nobody holds: then it is claimed as any other. */
function oneCallRefused({ scenario, status, ending, wentBack }: Attempt): boolean {
  const last = wentBack.tried ? wentBack.ending : ending
  return traitsOf(scenario.name).oneCall && status.left === 'unclaimed' && last?.type === 'failed'
}

async function attempt(
  run: Run,
  first: Move,
  { forward, refused = false }: { readonly forward: boolean; readonly refused?: boolean },
): Promise<Attempt> {
  const since = first.clock.now()
  tellEnds(run, first)
  const move = await enough(run, first)
  const scenario = methodOf(run, move, refused)
  const stages = stagesOf(scenario, move)
  const begun = { move, scenario, loop: new MoveLoop(move, patience(run)) }
  tellPlanned(run, begun, stages)
  keepPlan(run, true)
  await untilAnswered(run, () => move.confine(scenario.name))
  const { ending, going } = forward ? await ahead(run, begun) : { ending: undefined, going: begun }
  const went = { ...going, since, forward, stages, ending }
  const status = await readAfter(run, going.move, pastOf(run, went), { ending })
  const stuck = ending !== undefined || !forward
  const came = { ...went, wentBack: { tried: false }, status } as const
  if (!stuck || move.signal.aborted || !goesBack(status)) return came
  const { wentBack, loop } = await backFromOutage(run, going)
  if (!wentBack.tried) return came
  const after = { ...went, wentBack, loop }
  const past = pastOf(run, after)
  return { ...after, status: await readAfter(run, going.move, past, { ending: wentBack.ending }) }
}

/** What the run knows of what is read behind its steps. */
function pastOf(
  { journal }: Run,
  { scenario, stages, loop, forward, ending }: Omit<Attempt, 'wentBack' | 'status'>,
): Past {
  const { history } = loop.view()
  // One call that came into place has ended it.
  const ended = traitsOf(scenario.name).oneCall && forward && ending === undefined
  const dark = !ended && !isClosed(stages, history)
  // The outage that this run has found: a read that shows none is from before it, unless the run has ended it.
  const begun = dark && ending?.type === 'interrupted'
  return { changed: journal.report().changes.length > 0, dark, begun, history }
}

/**
 * What users wait for first; the rest of DNS when they are served again. Where DNS comes first and AWS gave no answer about its zone,
 * which may be ours to write, that is looked for again.
 */
async function ahead(run: Run, first: Going): Promise<{ readonly ending: EarlyEnd; readonly going: Going }> {
  run.journal.tell({ type: 'stage', title: 'Go forward' })
  let last = first
  for (let round = 0; ; round++) {
    const { ending, going } = await aheadOnce(run, last, round)
    if (ending === undefined) return { ending: await dnsAfterwards(run, going), going }
    const { zoneAt = lastRound, clock, signal } = going.move
    const refused = ending.type === 'failed' && isRefusal(ending.failure)
    const again = zoneAt !== lastRound && isOfDns(ending.step) && !refused && !signal.aborted
    if (!again) return { ending, going }
    await clock.sleep(Math.max(0, zoneAt - clock.now()), signal).catch(() => undefined)
    last = { ...going, move: await seenAnew(run, going) }
  }
}

/** One go at it. A person who was asked for records is not asked again and again. */
async function aheadOnce(run: Run, { move, scenario, loop }: Going, round: number) {
  const zoneAt = ledElsewhere(move) && isZoneUnheard(move) ? nextRound(round, run) : undefined
  const context = { ...move, zoneAt }
  const stages = urgentOf(stagesOf(scenario, context))
  const there = loop.with(context)
  const steps = zoneAt !== undefined && round > 0 ? unasked(stages) : stages
  const ending = await follow(run, there, execute(steps, there, round === 0 ? '' : `ahead${round}:`))
  return { ending, going: { move: context, scenario, loop: there } }
}

/** The move as it stands, with sessions for the zones that were found by now; as it was, where that shows less. */
async function seenAnew(run: Run, { move, scenario }: Going): Promise<Move> {
  try {
    const now = await enough(run, await firstLook(run))
    await now.confine(scenario.name)
    return statusOf(now).left === undefined ? move : now
  } catch {
    return move
  }
}

/**
 * The move as it stands, where something is left all the same: it was stopped by a read that lagged, perhaps, or reads have
 * shown only since that a name has left a source which is still disabled.
 */
async function leftOver(run: Run, last: Attempt, refused: boolean): Promise<Move | undefined> {
  const { move, forward, ending, wentBack, status } = last
  if (move.signal.aborted) return undefined
  const untouched = foundThere(run, last)
  if (wentBack.tried && !refused && !untouched) return undefined
  const nothingSeen = status.left === undefined || status.holder === 'target'
  const more = ending === undefined ? forward && status.left !== undefined : nothingSeen
  if (!more && !refused && !untouched) return undefined
  const now = await caughtUp(run, await heardLook(run))
  return statusOf(now).left === undefined ? undefined : now
}

/** Whether all was on the source without a change of this run: somebody else was faster, or a read was from before the outage. */
function foundThere({ journal }: Run, { wentBack }: Attempt): boolean {
  return wentBack.tried && wentBack.ending === undefined && journal.report().changes.length === 0
}

async function finished(run: Run, last: Attempt): Promise<Rescue> {
  const { move, forward, ending, wentBack } = last
  const { changed } = pastOf(run, last)
  run.journal.tell({ type: 'stage', title: 'Read the state again' })
  const status = await readAtTheEnd(run, last)
  if (foundThere(run, last) && status.holder === 'source' && status.exposure === undefined)
    return { move, status, ending, conclusion: undefined }
  const before = move.initial.planned ? thereAtFirst(move) : []
  const conclusion =
    forward || !wentBack.tried
      ? conclude({ status, changed, ending, verified: undefined, wentBack, before })
      : concludeBack({ status, changed, ending: wentBack.ending })
  if (status.exposure === undefined) await tellChecks(run, [wildcardLeft], move)
  return { move, status, ending: wentBack.tried ? (wentBack.ending ?? ending) : ending, conclusion }
}

/** The status to report: read until it can be relied on. */
async function readAtTheEnd(run: Run, last: Attempt): Promise<Status> {
  const { move, forward, ending, wentBack } = last
  const cameBack = wentBack.tried && wentBack.ending === undefined
  const goal = cameBack ? 'source' : ending === undefined && forward ? 'target' : undefined
  const again = { past: pastOf(run, last), agreement: patience(run).agreement }
  const status = await unlessItPasses(move, last.status, { ...again, goal })
  return foundThere(run, last) ? unlessDarkStill(move, status, { ...again, since: last.since }) : status
}

/** Whether the source is to have the name, or its users, again: not once the target has it. */
function goesBack({ left, holder }: Status): boolean {
  return left !== undefined && holder !== 'target'
}

/** Leads DNS to the target, which has the name now, with what was read of the records meanwhile. */
async function dnsAfterwards(run: Run, { move, scenario, loop }: Going): Promise<EarlyEnd> {
  const seen = await completed(run, move, scenario, forTheRest.afterwards)
  const context = withEach(seen, (one) => ({
    ...one,
    observation: { ...one.observation, holder: { is: 'target' as const } },
  }))
  const stages = scenario.stages(context)
  const before = urgentOf(stages)
  const steps = stages.filter((stage) => !before.includes(stage))
  const there = loop.with(context)
  return follow(run, there, execute(steps, there, 'dns:'))
}

/** Tells what is left to do. Nothing is looked at for it: users are unserved meanwhile. */
function tellPlanned(run: Run, { move, scenario, loop }: Going, stages: readonly MoveStage[]): void {
  const { name, users } = scenario
  const { plan, digest } = written(run, move, scenario, stages)
  const steps = unlooked(stages, loop)
  run.journal.tell({ type: 'planned', scenario: name, users, steps, others: [], plan, digest })
}
