import type { Move } from '../move/move.ts'
import { prepare } from '../move/prepare.ts'
import { readStatus, unlessItPasses } from '../move/reread.ts'
import type { End, Run } from '../move/run-context.ts'
import { onlyLooked, type Past, type Status, statusOf } from '../move/status.ts'
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
  const status = statusOf(move)
  if (status.left === undefined) return nothingToRecover(move, status)
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
  while (statusOf(move).left === undefined && !signal.aborted && clock.now() < until) {
    await clock.sleep(agreement, signal).catch(() => undefined)
    const { left } = await readStatus(move, onlyLooked)
    if (left !== undefined) move = { ...(await prepare(run)), deadlineAt }
  }
  return move
}

/**
 * Ends what `Status.left` shows. `forward`: the way forward is tried first; a roll-back that was cut short only goes back.
 * `again`: once more where it stops although no user is seen to be unserved.
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
  const pair = thePair(stages)
  const past = (): Past => ({
    changed: journal.report().changes.length > 0,
    dark: !changed.has(pair?.second.id ?? ''),
    begun: false,
  })
  let status = await readStatus(move, past(), unknownOutcome(ending) ? waits.agreement : undefined)
  let wentBack: WentBack = { tried: false }
  const back = pair === undefined ? [] : wayBack(stages.slice(0, 1), move)
  const stuck = ending !== undefined || !forward
  if (stuck && back.length > 0 && !move.signal.aborted && goesBack(status)) {
    journal.tell({ type: 'stage', title: 'Go back' })
    const failed = await follow(run, execute(back, move, waits), changed)
    wentBack = { tried: true, ending: failed }
    status = await readStatus(move, past(), unknownOutcome(failed) ? waits.agreement : undefined)
  }
  // Stopped by a read that lagged, perhaps: as soon as reads show what is left to do it is done.
  const nothingSeen = status.left === undefined || status.holder === 'target'
  if (again && ending !== undefined && !wentBack.tried && nothingSeen && !move.signal.aborted) {
    const now = await caughtUp(run, { ...(await prepare(run)), deadlineAt: move.deadlineAt })
    if (statusOf(now).left !== undefined) return act(run, now, { forward, again: false })
  }
  const cameBack = wentBack.tried && wentBack.ending === undefined
  const goal = cameBack ? 'source' : ending === undefined && forward ? 'target' : undefined
  status = await unlessItPasses(move, status, past(), waits, goal)
  journal.tell({ type: 'stage', title: 'Where it stands' })
  if (status.left !== undefined && move.signal.aborted) journal.keep({ unfinished: 'true' })
  const { changed: anything } = past()
  // Somebody else was faster: this run has given nothing back.
  if (cameBack && !anything && status.holder === 'source') return nothingToRecover(move, status)
  const outcome = { status, changed: anything }
  const conclusion =
    forward || !wentBack.tried
      ? conclude({ ...outcome, ending, verified: undefined, wentBack })
      : concludeBack({ ...outcome, ending: wentBack.ending })
  return recovered(move, {
    ...conclusion,
    ending: wentBack.tried ? (wentBack.ending ?? ending) : ending,
    status,
  })
}

/** Whether the source is to have the name, or its users, again: not once the target has it. */
function goesBack({ left, holder }: Status): boolean {
  return left !== undefined && holder !== 'target'
}

/** The method that the move is of: as the plan or the input says, else the one that leaves a name in this state. */
function methodOf({ bound, inputs }: Run, move: Move): Scenario<Move> {
  const wanted = bound?.plan.scenario ?? inputs.scenario
  const { holder, facts } = statusOf(move)
  const unclaimed = facts.serving.by === 'target' ? 'wildcard' : 'release-and-claim'
  const guess = holder === 'nobody' ? unclaimed : 'disable-source'
  // A name that left the source by other means, as by its deletion, is claimed whatever the plan was for.
  const unheld = holder === 'nobody' && (wanted === 'disable-source' || wanted === 'same-account')
  const name = wanted === 'auto' || unheld ? guess : wanted
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
