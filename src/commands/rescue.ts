import { soon } from '../base/clock.ts'
import { asFailure, Failure } from '../base/failure.ts'
import { begin, type MoveLoop } from '../move/effects.ts'
import type { Move } from '../move/move.ts'
import { firstLook } from '../move/prepare.ts'
import { readStatus, unlessItPasses } from '../move/reread.ts'
import type { Run } from '../move/run-context.ts'
import { onlyLooked, type Past, type Status, statusOf } from '../move/status.ts'
import { tellEnds, tellMove, tellRest } from '../move/tell.ts'
import type { Method, MoveStage, MoveStep } from '../move/world.ts'
import { buildPlan } from '../plan/plan.ts'
import { execute, unlooked } from '../procedure/execute.ts'
import { readLag } from '../procedure/policy.ts'
import { fromThePair, stepsOf, thePair, wayBack } from '../procedure/stages.ts'
import { scenarios } from '../scenarios/index.ts'
import { follow, patience, unknownOutcome } from './follow.ts'
import { planFacts } from './plan-facts.ts'
import { type Conclusion, conclude, concludeBack, type Ending, type WentBack } from './verdict/conclude.ts'

/** For how long what else was to be read is waited for, in ms: before the first change, before going back, and afterwards. */
export const forTheRest = { first: 2_000, back: 10_000, afterwards: 60_000 }

/** What a recovery came to. `conclusion`: `undefined` where somebody else was faster, and this run has changed nothing. */
export interface Rescue {
  readonly move: Move
  readonly status: Status
  readonly ending: Ending
  readonly conclusion: Conclusion | undefined
}

/**
 * The move as it stands once reads have caught up: a recovery often begins within a minute of the change that began an
 * outage, which a lagging read does not show yet. Nobody is told before that all is well. Where nothing is left to recover
 * from, all that was read is told.
 */
export async function caughtUp(run: Run, first: Move): Promise<Move> {
  if (statusOf(first).left !== undefined) return first
  const { clock, signal, deadlineAt } = first
  const { agreement } = patience(run, first)
  const until = Math.min(clock.now() + readLag(agreement), deadlineAt)
  while (!signal.aborted && clock.now() < until) {
    await clock.sleep(agreement, signal).catch(() => undefined)
    const { left } = await readStatus(first, onlyLooked)
    if (left === undefined) continue
    const again = { ...(await firstLook(run)), deadlineAt }
    if (statusOf(again).left !== undefined) return again
  }
  tellMove(run, await first.whole())
  return first
}

/**
 * Ends what `Status.left` shows. `forward`: the way forward is tried first; a roll-back that was cut short only goes back.
 * `again`: once more where it stops although no user is seen to be unserved. Of what `first` has not read it waits for what
 * its next call rests on, and for nothing else.
 */
export async function rescueFrom(
  run: Run,
  first: Move,
  { forward, again = true }: { readonly forward: boolean; readonly again?: boolean },
): Promise<Rescue> {
  const { journal } = run
  tellEnds(run, first)
  const move = await enough(run, first)
  const scenario = methodOf(run, move)
  const stages = stagesOf(scenario, move)
  const waits = patience(run, move)
  const loop = begin(move, waits)
  tellPlanned(run, move, scenario, loop)
  journal.writeOutputs()
  journal.keep({ plan: journal.report().plan ?? '', outage: 'found' })
  await move.confine(scenario.name)
  const changed = new Set<string>()
  let ending: Ending
  if (forward) {
    journal.tell({ type: 'stage', title: 'Go forward' })
    const urgent = stages.filter((stage, at) => at === 0 || !isOfDns(stage))
    ending = await follow(run, execute(urgent, loop), changed)
    ending ??= await dnsAfterwards(run, { move, scenario, loop }, changed)
  }
  const pair = thePair(stages)
  const past = (): Past => ({
    changed: journal.report().changes.length > 0,
    dark: !changed.has(pair?.second.id ?? ''),
    begun: false,
  })
  let status = await readStatus(move, past(), unknownOutcome(ending) ? waits.agreement : undefined)
  let wentBack: WentBack = { tried: false }
  const stuck = ending !== undefined || !forward
  if (stuck && !move.signal.aborted && goesBack(status)) {
    wentBack = await back(run, { move, scenario, loop }, changed)
    if (wentBack.tried)
      status = await readStatus(move, past(), unknownOutcome(wentBack.ending) ? waits.agreement : undefined)
  }
  // Stopped by a read that lagged, perhaps: as soon as reads show what is left to do it is done.
  const nothingSeen = status.left === undefined || status.holder === 'target'
  // So is what reads have shown only since: a name that was taken for unclaimed has left a source that is still disabled.
  const more = ending === undefined ? forward && status.left !== undefined : nothingSeen
  if (again && more && !wentBack.tried && !move.signal.aborted) {
    const now = await caughtUp(run, { ...(await firstLook(run)), deadlineAt: move.deadlineAt })
    if (statusOf(now).left !== undefined) return rescueFrom(run, now, { forward, again: false })
  }
  const cameBack = wentBack.tried && wentBack.ending === undefined
  const goal = cameBack ? 'source' : ending === undefined && forward ? 'target' : undefined
  status = await unlessItPasses(move, status, past(), waits, goal)
  journal.tell({ type: 'stage', title: 'Where it stands' })
  if (status.left !== undefined && move.signal.aborted) journal.keep({ unfinished: 'true' })
  const { changed: anything } = past()
  // Somebody else was faster: this run has given nothing back.
  if (cameBack && !anything && status.holder === 'source')
    return { move, status, ending, conclusion: undefined }
  const outcome = { status, changed: anything }
  const conclusion =
    forward || !wentBack.tried
      ? conclude({ ...outcome, ending, verified: undefined, wentBack })
      : concludeBack({ ...outcome, ending: wentBack.ending })
  return { move, status, ending: wentBack.tried ? (wentBack.ending ?? ending) : ending, conclusion }
}

/** Whether the source is to have the name, or its users, again: not once the target has it. */
function goesBack({ left, holder }: Status): boolean {
  return left !== undefined && holder !== 'target'
}

/** A move under way, by its method. */
interface Going {
  readonly move: Move
  readonly scenario: Method
  readonly loop: MoveLoop
}

/** Goes back where the method has a way back; where DNS has to lead back first, what is known of it is waited for a moment. */
async function back(run: Run, { move, scenario, loop }: Going, changed: Set<string>): Promise<WentBack> {
  const stepsBack = (context: Move): readonly MoveStep[] => {
    const stages = fromThePair(scenario.stages(context))
    return thePair(stages) === undefined ? [] : wayBack(stages.slice(0, 1))
  }
  const known = stepsBack(move)
  if (known.length === 0) return { tried: false }
  run.journal.tell({ type: 'stage', title: 'Go back' })
  const context = known.some(isOfDns) ? await completed(run, move, scenario, forTheRest.back) : move
  const steps = context === move ? known : stepsBack(context)
  const there = begin(context, patience(run, move), loop)
  return { tried: true, ending: await follow(run, execute(steps, there, 'back:'), changed) }
}

/** Leads DNS to the target, which has the name now, with what was read of the records meanwhile. */
async function dnsAfterwards(
  run: Run,
  { move, scenario, loop }: Going,
  changed: Set<string>,
): Promise<Ending> {
  const seen = await completed(run, move, scenario, forTheRest.afterwards)
  const context: Move = { ...seen, observation: { ...seen.observation, holder: { is: 'target' } } }
  const steps = scenario.stages(context).filter(isOfDns).slice(-1)
  return follow(run, execute(steps, begin(context, patience(run, move), loop), 'dns:'), changed)
}

/**
 * The move with all that was to be read, if it comes within `ms`, and with sessions that may write its records; else as it is:
 * then records are a person's to write.
 */
export async function completed(run: Run, move: Move, { name }: Method, ms: number): Promise<Move> {
  const whole = await soon(move.clock, ms, move.whole().catch(asFailure))
  if (whole === undefined || whole instanceof Failure) {
    const why = whole ?? new Failure('service-error', 'DNS and its hosted zone could not be read in time')
    return { ...move, withoutZone: why }
  }
  tellRest(run, whole)
  const context = { ...whole, deadlineAt: move.deadlineAt }
  try {
    if (whole.hosted !== undefined) await whole.confine(name)
    return context
  } catch (thrown) {
    return { ...context, hosted: undefined, withoutZone: asFailure(thrown) }
  }
}

/**
 * What the first call rests on: without a plan all that can be read in a moment, since the plan is made of it; and the zone,
 * where CloudFront would refuse the name as long as DNS leads elsewhere.
 */
async function enough(run: Run, move: Move): Promise<Move> {
  if (run.bound !== undefined && !ledElsewhere(move)) return move
  const ms = ledElsewhere(move) ? forTheRest.back : forTheRest.first
  const whole = await soon(
    move.clock,
    ms,
    move.whole().catch(() => undefined),
  )
  return whole === undefined ? move : { ...whole, deadlineAt: move.deadlineAt }
}

function ledElsewhere({ observation: { traffic } }: Move): boolean {
  return traffic.state === 'elsewhere' || traffic.state === 'partly'
}

/** What is left to do, from the changes on in the middle of which it stopped; DNS first where it leads elsewhere again. */
function stagesOf(scenario: Method, move: Move): readonly MoveStage[] {
  const stages = scenario.stages(move)
  return ledElsewhere(move) && statusOf(move).holder === 'nobody' ? stages : fromThePair(stages)
}

function isOfDns(stage: MoveStage): boolean {
  return stage.id === 'traffic-dns' || stage.id === 'restore-traffic'
}

/** The method that the move is of: as the plan or the input says, else the one that leaves a name in this state. */
function methodOf({ bound, inputs }: Run, move: Move): Method {
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

/** Tells what is left to do. Nothing is looked at for it: users are unserved meanwhile. */
function tellPlanned(run: Run, move: Move, scenario: Method, loop: MoveLoop): void {
  const { name, users } = scenario
  const stages = stagesOf(scenario, move)
  const { plan, digest } =
    run.bound === undefined
      ? buildPlan(planFacts(run, move, name, stepsOf(stages)))
      : { plan: run.bound.text, digest: run.bound.plan.check }
  const steps = unlooked(stages, loop)
  run.journal.tell({ type: 'planned', scenario: name, users, steps, others: [], plan, digest })
}
