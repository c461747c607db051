import type { Move } from '../move/move.ts'
import { prepare } from '../move/prepare.ts'
import { unlessItPasses } from '../move/reread.ts'
import type { End, Run } from '../move/run-context.ts'
import { needsRecovery, standOf, unlessSeen, whereabouts } from '../move/state.ts'
import { buildPlan } from '../plan/plan.ts'
import { execute, readLag, stepsOf, survey } from '../procedure/execute.ts'
import { fromThePair, thePair, wayBack } from '../procedure/stages.ts'
import type { Scenario } from '../procedure/step.ts'
import { scenarios } from '../scenarios/index.ts'
import { follow, patience, unknownOutcome } from './follow.ts'
import { planFacts } from './plan-facts.ts'
import { conclude, concludeBack, type WentBack } from './verdict/conclude.ts'
import { nothingToRecover, recovered } from './verdict/recover.ts'

/**
 * `recover`: acts only while users are unserved because of this move, or the name that it has released is unclaimed: forward
 * where CloudFront accepts the next call, else back where there is a way back. In every other state, a move that merely
 * waits among them, it changes nothing and says what to run. Neither `require-plan` nor an approval binds it.
 */
export async function recover(run: Run, first: Move): Promise<End> {
  const move = await caughtUp(run, first)
  const at = standOf(move)
  const what = needsRecovery(move, at)
  if (what === undefined) return nothingToRecover(move, at)
  return act(run, move, { forward: true })
}

/**
 * The move as it stands once reads have caught up: a recovery often begins within a minute of the change that began an
 * outage, which a lagging read does not show yet. Nobody is told before that all is well.
 */
export async function caughtUp(run: Run, first: Move): Promise<Move> {
  const { clock, signal, deadlineAt } = first
  const { agreement } = patience(run, first)
  const until = Math.min(clock.now() + readLag(agreement), deadlineAt)
  let move = first
  while (needsRecovery(move, standOf(move)) === undefined && !signal.aborted && clock.now() < until) {
    await clock.sleep(agreement, signal).catch(() => undefined)
    const found = await whereabouts(move)
    if (needsRecovery(move, found) !== undefined) move = { ...(await prepare(run)), deadlineAt }
  }
  return move
}

/**
 * Ends what `needsRecovery` found. `forward`: the way forward is tried first; a roll-back that was cut short only goes back.
 * `again`: once more where it stops although nobody can be seen to go without.
 */
export async function act(
  run: Run,
  move: Move,
  { forward, again = true }: { readonly forward: boolean; readonly again?: boolean },
): Promise<End> {
  const { journal } = run
  const scenario = methodOf(run, move)
  const stages = fromThePair(scenario.stages(move))
  await tellPlanned(run, move, scenario)
  journal.writeOutputs()
  journal.keep({ plan: journal.report().plan ?? '', outage: 'found' })
  await move.confine(scenario.name)
  const waits = patience(run, move)
  const changed = new Set<string>()
  if (forward) journal.tell({ type: 'stage', title: 'Go forward' })
  const ending = forward ? await follow(run, execute(stages, move, waits), changed) : undefined
  let found = await whereabouts(move, unknownOutcome(ending) ? waits.agreement : undefined)
  let wentBack: WentBack = { tried: false }
  const back = thePair(stages) === undefined ? [] : wayBack(stages.slice(0, 1), move)
  const stuck = ending !== undefined || !forward
  if (stuck && back.length > 0 && !move.signal.aborted && goesBack(move, found)) {
    journal.tell({ type: 'stage', title: 'Go back' })
    const failed = await follow(run, execute(back, move, waits), changed)
    wentBack = { tried: true, ending: failed }
    found = await whereabouts(move, unknownOutcome(failed) ? waits.agreement : undefined)
  }
  // Stopped by a read that lagged, perhaps: as soon as reads show what is left to do it is done.
  const nothingSeen = needsRecovery(move, found) === undefined || found.holder === 'target'
  if (again && ending !== undefined && !wentBack.tried && nothingSeen && !move.signal.aborted) {
    const now = await caughtUp(run, { ...(await prepare(run)), deadlineAt: move.deadlineAt })
    if (needsRecovery(now, standOf(now)) !== undefined) return act(run, now, { forward, again: false })
  }
  const cameBack = wentBack.tried && wentBack.ending === undefined
  const goal = cameBack ? 'source' : ending === undefined && forward ? 'target' : undefined
  found = await unlessItPasses(move, found, waits, goal)
  found = unlessSeen(found, !changed.has(thePair(stages)?.second.id ?? ''))
  journal.tell({ type: 'stage', title: 'Where it stands' })
  const outcome = { whereabouts: found, changed: journal.report().changes.length > 0 }
  const conclusion =
    forward || !wentBack.tried
      ? conclude({ ...outcome, ending, verified: undefined, wentBack })
      : concludeBack({ ...outcome, ending: wentBack.ending })
  if (needsRecovery(move, found) !== undefined && move.signal.aborted) journal.keep({ unfinished: 'true' })
  return recovered(move, {
    ...conclusion,
    ending: wentBack.tried ? (wentBack.ending ?? ending) : ending,
    found,
  })
}

/** Whether the source is to have the name, or its users, again: not once the target has it. */
function goesBack(move: Move, found: ReturnType<typeof standOf>): boolean {
  return needsRecovery(move, found) !== undefined && found.holder !== 'target'
}

/** The method that the move is of: as the plan or the input says, else the one that leaves a name in this state. */
function methodOf({ bound, inputs }: Run, move: Move): Scenario<Move> {
  const wanted = bound?.plan.scenario ?? inputs.scenario
  const at = standOf(move)
  const guess = at.holder === 'nobody' ? (at.covered ? 'wildcard' : 'release-and-claim') : 'disable-source'
  const name = wanted === 'auto' ? guess : wanted
  const found = scenarios.find((one) => one.name === name)
  if (found === undefined) throw new Error(`there is no method ${name}`)
  return found
}

async function tellPlanned(run: Run, move: Move, scenario: Scenario<Move>): Promise<void> {
  const stages = fromThePair(scenario.stages(move))
  const { name, users } = scenario
  const { plan, digest } =
    run.bound === undefined
      ? buildPlan(planFacts(run, move, name, stepsOf(stages)))
      : { plan: run.bound.text, digest: run.bound.plan.check }
  const steps = await survey(stages, move)
  run.journal.tell({ type: 'planned', scenario: name, users, steps, others: [], plan, digest })
}
