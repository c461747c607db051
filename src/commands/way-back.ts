import { Failure } from '../base/failure.ts'
import type { Move } from '../move/move.ts'
import { known } from '../move/observe.ts'
import { reverse } from '../move/reverse.ts'
import type { Run } from '../move/run-context.ts'
import type { Status } from '../move/status.ts'
import { statusOf } from '../move/status-of.ts'
import type { Method, MoveStep } from '../move/world.ts'
import { stepsOf, wayBack } from '../procedure/stages.ts'
import type { Check } from '../procedure/step.ts'
import { scenarios } from '../scenarios/index.ts'
import { sameAccount } from '../scenarios/same-account.ts'
import { trafficDns } from '../scenarios/steps/traffic-dns.ts'
import { withdrawAdded } from '../scenarios/steps/withdraw-txt.ts'

/** The way back from where a move stands: the method that it is of, what must hold before, and its steps. */
export interface Back {
  readonly scenario: Method
  /** The context of its steps: the move itself, or its reverse. */
  readonly context: Move
  readonly checks: readonly Check<Move>[]
  readonly steps: readonly MoveStep[]
}

/** The source holds the alias: what the move has added is taken back, newest first; what leaves users unserved, before all else. */
export function undo(run: Run, move: Move): Back {
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
  return trafficDns(back, { ...options, title: `Point DNS of ${back.alias} to ${back.target.id} again` })
}

/** The target holds the alias, in the same account: the move the other way round, with a preflight of its own. */
export async function reversed(move: Move): Promise<Back> {
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
  const why = new Failure('access-denied', `the certificate of ${target.id} is not checked when going back`)
  return {
    ...back,
    observation: { ...observation, conflicts, ownership, traffic, certificate: { known: false, why } },
  }
}

/** Whether a step ends that users are unserved. */
export function isUrgent({ urgent }: MoveStep): boolean {
  return urgent !== undefined
}

/** Whether users are unserved, and not for what somebody has done to the source. */
export function unserved({ holder, left, facts }: Status): boolean {
  return facts.serving.by === 'nobody' && (holder !== 'source' || left !== undefined)
}
