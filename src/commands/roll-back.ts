import { Failure, mostBasic } from '../base/failure.ts'
import type { Finding } from '../base/finding.ts'
import { begin as beginSteps } from '../move/effects.ts'
import type { Move } from '../move/move.ts'
import { known } from '../move/observe.ts'
import { firstLook, prepare } from '../move/prepare.ts'
import { readStatus, unlessItPasses } from '../move/reread.ts'
import { reverse } from '../move/reverse.ts'
import type { End, Run } from '../move/run-context.ts'
import { accounts } from '../move/sides.ts'
import { alike, onlyLooked, type Status, statusOf } from '../move/status.ts'
import { tellEnds, tellMove } from '../move/tell.ts'
import type { Method, MoveStep } from '../move/world.ts'
import { buildPlan, planBack } from '../plan/plan.ts'
import type { Probe } from '../probe/probe.ts'
import { examine, execute, survey, unlooked } from '../procedure/execute.ts'
import type { Patience } from '../procedure/loop.ts'
import { readLag } from '../procedure/policy.ts'
import { stepsOf, wayBack } from '../procedure/stages.ts'
import type { Check } from '../procedure/step.ts'
import { scenarios } from '../scenarios/index.ts'
import { sameAccount } from '../scenarios/same-account.ts'
import { trafficDns } from '../scenarios/steps/traffic-dns.ts'
import { withdrawAdded } from '../scenarios/steps/withdraw-txt.ts'
import { approvals } from './approval.ts'
import { notRenewable, wildcardStays } from './consent.ts'
import { follow, patience, unknownOutcome } from './follow.ts'
import { planFacts } from './plan-facts.ts'
import { codeOf, isBlocker, planChanged } from './preflight.ts'
import { completed, forTheRest } from './rescue.ts'
import { concludeBack, type Ending } from './verdict/conclude.ts'
import { backRefused, past, rolledBack, there } from './verdict/roll-back.ts'

/** The way back from where a move stands: the method that it is of, what must hold before, and its steps. */
interface Back {
  readonly scenario: Method
  /** The context of its steps: the move itself, or its reverse. */
  readonly context: Move
  readonly checks: readonly Check<Move>[]
  readonly steps: readonly MoveStep[]
}

/**
 * `roll-back`: brings the alias back to the source: by the reverse move within one account, by taking back what the move has
 * added where the source still holds the alias. Past the point of no return it changes nothing and says what can be done.
 */
export async function rollBack(
  run: Run,
  first: Move,
  prober: (move: Move) => Probe | undefined,
): Promise<End> {
  const { journal } = run
  const begun = first.clock.now()
  const move = await settled(run, first)
  journal.tell({ type: 'stage', title: 'Preflight' })
  const at = statusOf(move)
  const dark = unserved(at)
  const one = accounts(move.observation) === 'one'
  if (at.holder !== 'source' && !(at.holder === 'target' && one)) return past(move, at, one)
  const back = at.holder === 'source' ? undo(run, move) : await reversed(move)
  // Users who are unserved are not kept waiting for what only a plan shows.
  const waits = patience(run, move)
  const loop = beginSteps(back.context, waits)
  const steps = dark ? unlooked(back.steps, loop) : await survey(back.steps, loop)
  const done = at.deployed && steps.every(({ standing }) => standing.state === 'in-place')
  const findings = [...wildcardStays(move), ...(done ? [] : await consented(run, move, back))]
  for (const finding of findings) journal.tell({ type: 'finding', finding })
  const blocked = mostBasic(findings.filter(isBlocker).map(({ id }) => codeOf(id)))
  if (blocked !== undefined) return backRefused(move, at, findings, blocked)
  const { name, users } = back.scenario
  const ids = steps.map(({ id }) => id)
  journal.tell({
    type: 'planned',
    scenario: name,
    users: at.holder === 'source' ? 'Served by the source throughout, as before the move.' : users,
    steps,
    others: [],
    ...(run.bound === undefined
      ? buildPlan(planFacts(run, move, name, steps))
      : planBack(run.bound.plan, ids)),
  })
  if (done) return there(move, at)
  journal.writeOutputs()
  journal.keep({ plan: journal.report().plan ?? '' })
  if (dark) journal.keep({ outage: 'found' })
  await move.confine(name)
  journal.tell({ type: 'stage', title: 'Go back' })
  // Nor for a baseline.
  const probe = dark ? undefined : prober(move)
  await probe?.start()
  const changed = new Set<string>()
  const ending = dark
    ? await urgentFirst(run, back, waits, changed)
    : await follow(run, execute(back.steps, loop), changed)
  const summary = await probe?.stop()
  if (summary !== undefined) journal.tell({ type: 'probe', probe: summary })
  journal.tell({ type: 'stage', title: 'Where it stands' })
  const history = { changed: changed.size > 0, dark, begun: false }
  const read = await readStatus(move, history, unknownOutcome(ending) ? waits.agreement : undefined)
  if (dark && ending === undefined && (await darkAgain(run, move, begun)))
    return rollBack(run, await firstLook(run), () => undefined)
  const goal = ending === undefined ? 'source' : undefined
  const status = await unlessItPasses(move, read, history, waits, goal)
  const conclusion = concludeBack({ ending, status, changed: history.changed })
  if (dark && ending?.type === 'interrupted') journal.keep({ unfinished: 'true' })
  return rolledBack(move, { ...conclusion, ending, status })
}

/**
 * What leaves users unserved is taken back with what has been read of both ends; the rest once all has been read, which is
 * waited for no longer than need be.
 */
async function urgentFirst(
  run: Run,
  { scenario, context, steps }: Back,
  waits: Patience,
  changed: Set<string>,
): Promise<Ending> {
  const loop = beginSteps(context, waits)
  const ending = await follow(run, execute(steps.filter(isUrgent), loop), changed)
  if (ending !== undefined) return ending
  const whole = await completed(run, context, scenario, forTheRest.afterwards)
  const rest = undo(run, whole).steps.filter((step) => !isUrgent(step))
  return follow(run, execute(rest, beginSteps(whole, waits, loop), 'rest:'), changed)
}

function isUrgent({ urgent }: MoveStep): boolean {
  return urgent !== undefined
}

/**
 * The move as it stands once reads have caught up. A read from before the release would show the name on the source, and
 * what serves it meanwhile would be taken away. Users whom a disabled source leaves unserved are not kept waiting: that is no
 * state of before, and nothing but both ends is needed to end it.
 */
async function settled(run: Run, first: Move): Promise<Move> {
  const at = statusOf(first)
  if (unserved(at) && at.holder === 'source') {
    tellEnds(run, first)
    return first
  }
  const { clock, signal } = first
  const { agreement } = patience(run, first)
  const until = clock.now() + readLag(agreement)
  let move = await first.whole()
  tellMove(run, move)
  while (!unserved(statusOf(move)) && !signal.aborted && clock.now() < until) {
    await clock.sleep(agreement, signal).catch(() => undefined)
    if (!alike(statusOf(move), await readStatus(move, onlyLooked))) move = await prepare(run)
  }
  return move
}

/** Whether users are unserved, and not for what somebody has done to the source. */
function unserved({ holder, left, facts }: Status): boolean {
  return facts.serving.by === 'nobody' && (holder !== 'source' || left !== undefined)
}

/**
 * Whether users who went without when this run began (`begun`, ms since the epoch) are seen to do so still, once reads have
 * caught up: a step may have been passed over for a read from before.
 */
async function darkAgain(run: Run, move: Move, begun: number): Promise<boolean> {
  const { clock, signal, deadlineAt } = move
  const { agreement } = patience(run, move)
  const until = Math.min(begun + readLag(agreement), deadlineAt)
  while (!signal.aborted && clock.now() < until) {
    await clock.sleep(agreement, signal).catch(() => undefined)
    if (unserved(await readStatus(move, onlyLooked))) return true
  }
  return false
}

/** The source holds the alias: what the move has added is taken back, newest first; what leaves users unserved, before all else. */
function undo(run: Run, move: Move): Back {
  const wanted = run.bound?.plan.scenario ?? run.inputs.scenario
  const scenario =
    scenarios.find(({ name }) => name === wanted) ??
    scenarios.find((one) => one.ruledOut(move) === undefined) ??
    sameAccount
  const others = wayBack(scenario.stages(move)).filter(({ id }) => id !== 'withdraw-txt')
  // Whichever stages are left by now, and whichever run published it: what is read there and was not before goes.
  const steps = [...dnsBack(move), ...others, ...withdrawAdded(move, move.hosted?.found)]
  const sorted = unserved(statusOf(move))
    ? [...steps.filter(isUrgent), ...steps.filter((step) => !isUrgent(step))]
    : steps
  return { scenario, context: move, checks: [], steps: sorted }
}

/** Without a plan it is not known how DNS was: where it leads to the target, it is to lead straight to the source. */
function dnsBack(move: Move): readonly MoveStep[] {
  if (move.initial.planned || move.observation.traffic.state !== 'target') return []
  const back = reverse(move)
  return [toSource(back, { required: true })]
}

function toSource(back: Move, options = { required: false }): MoveStep {
  return trafficDns(back, { ...options, title: `Lead DNS of ${back.alias} back to ${back.target.id}` })
}

/** The target holds the alias, in the same account: the move the other way round, with a preflight of its own. */
async function reversed(move: Move): Promise<Back> {
  const context = await lookedAt(reverse(move))
  const traffic = move.initial.planned ? wayBack([trafficDns(move)]) : [toSource(context)]
  const steps = stepsOf(sameAccount.stages(context)).filter(({ id }) => id !== 'traffic-dns')
  return {
    scenario: sameAccount,
    context,
    checks: sameAccount.checks,
    steps: [...steps, ...traffic, ...withdrawAdded(move)],
  }
}

/** What the first look did not ask about the source, since it was not to be moved to. */
async function lookedAt(back: Move): Promise<Move> {
  const { alias, target, dns, observation } = back
  const { wanted } = observation.ownership
  const [conflicts, ownership, traffic] = await Promise.all([
    known(target.cloudfront.conflicts(alias, target.id)),
    dns.ownership(alias, wanted),
    dns.traffic(alias, wanted),
  ])
  const why = new Failure('access-denied', `the certificate of ${target.id} is not asked for when going back`)
  return {
    ...back,
    observation: { ...observation, conflicts, ownership, traffic, certificate: { known: false, why } },
  }
}

/** The checks of the way back, whether the world fits the plan, and whether somebody has approved. */
async function consented(run: Run, move: Move, { scenario, checks, context }: Back): Promise<Finding[]> {
  const [found, approval] = await Promise.all([examine(checks, context), approvals(run, move)])
  return [
    ...found,
    ...notRenewable(run, move, scenario.name),
    ...planChanged(run, move, scenario),
    ...approval,
  ]
}
