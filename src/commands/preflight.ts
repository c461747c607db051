import { type ScenarioName, traitsOf } from '../base/contract.ts'
import { type FailureCode, failureCodes, mostBasic } from '../base/failure.ts'
import { type Finding, inTheWay, isBlocker, obstacle } from '../base/finding.ts'
import { exampleRole } from '../inputs/aws.ts'
import { inPlace } from '../move/facts.ts'
import { tellFindings } from '../move/journal.ts'
import type { Move } from '../move/move.ts'
import { allOnTarget } from '../move/names.ts'
import type { Run } from '../move/run-context.ts'
import { statusOf } from '../move/status-of.ts'
import { tellMove } from '../move/tell.ts'
import type { Method, MoveStage } from '../move/world.ts'
import { answersBefore } from './answers-before.ts'
import { approvals } from './approval.ts'
import {
  type Candidate,
  candidates,
  choose,
  gaplessLeft,
  methodsToCorrect,
  ofEach,
  waysNotTaken,
} from './choose-method.ts'
import { type Foreseen, readWayBack } from './forecast.ts'
import { groupsByZone, groupsOf, type NameGroup } from './groups.ts'
import { confirmExposure } from './look-again.ts'
import { planTooLong, tellPlan, written } from './plan.ts'
import { planChanged } from './plan-changed.ts'
import type { Way } from './verdict/support-case.ts'

/** What a look beforehand came to: the method, its stages, and whatever stands in its way. */
export interface Preflight {
  /** What it is about: read anew where the look that it was asked for was behind. */
  readonly move: Move
  readonly scenario: Method
  readonly stages: readonly MoveStage[]
  readonly findings: readonly Finding[]
  /** The most basic of the blockers' codes; `undefined` when nothing is in the way. */
  readonly blocked: FailureCode | undefined
  /** Every method that will not be used, with the fact that rules it out. */
  readonly ways: readonly Way[]
  /** Of names that no run moves together, those that a run of their own can move. */
  readonly groups: readonly NameGroup[]
  /** The names by the accounts of their zones, where the run does not see the zones of some of them. */
  readonly zones: readonly NameGroup[]
  /** Methods with blockers of their own, where nothing is in the way of a move but those of one of them; else none. */
  readonly enough: readonly ScenarioName[]
  /** Whether a method without downtime that was not looked into may still be possible. */
  readonly gaplessLeft: boolean
}

/**
 * Chooses the method, runs its checks, looks where each of its steps stands, and tells all of it. A move that would do nothing about
 * an exposure looks again first. Changes nothing.
 */
export async function preflight(run: Run, first: Move): Promise<Preflight> {
  const { journal, inputs } = run
  journal.tell({ type: 'stage', title: 'Preflight' })
  const once = await judge(run, first)
  const idle = once.blocked !== undefined || once.done
  const move = idle && inputs.command === 'move' ? await confirmExposure(run, first) : first
  if (move !== first) tellMove(run, move)
  return told(run, move, move === first ? once : await judge(run, move))
}

/** What the checks of a look came to. */
interface Judged extends Pick<Preflight, 'scenario' | 'blocked'>, Pick<Foreseen, 'under'> {
  readonly tried: readonly Candidate[]
  readonly chosen: Candidate
  /** The move is finished. */
  readonly done: boolean
  /** What is in the way of every method. */
  readonly changed: readonly Finding[]
}

async function judge(run: Run, move: Move): Promise<Judged> {
  const { inputs } = run
  const wanted = run.bound?.plan.scenario ?? inputs.scenario
  const [tried, answers, approval, under] = await Promise.all([
    candidates(wanted, move),
    answersBefore(run, move),
    approvals(run, move),
    readWayBack(move),
  ])
  const done = inPlace(move)
  const chosen = choose(tried, done)
  const { scenario } = chosen
  const changed = [
    ...unfit(run, move, scenario),
    ...(chosen.findings.some(isBlocker)
      ? []
      : planTooLong(written(run, move, scenario, scenario.stages(move)).plan)),
    ...answers,
    ...approval,
  ]
  const blocked = blockedBy([...chosen.findings, ...changed])
  return { scenario, blocked, tried, chosen, done, changed, under }
}

async function told(run: Run, move: Move, judged: Judged): Promise<Preflight> {
  const { journal, inputs } = run
  const { scenario, blocked, tried, chosen, done, changed, under } = judged
  const seen = done || blocked === undefined ? chosen.findings : ofEach(tried)
  const findings = [...seen, ...changed]
  tellFindings(journal, ...findings)
  const others = waysNotTaken(move, { chosen: scenario, tried, asked: askedBy(run) })
  const stages = blocked === undefined ? scenario.stages(move) : []
  if (blocked === undefined) await tellPlan(run, move, { scenario, stages, ways: others, under })
  else
    for (const { scenario: name, why } of others) journal.tell({ type: 'fact', text: `not ${name}: ${why}` })
  const reasons = inTheWay(chosen.findings)
  return {
    move,
    scenario,
    stages,
    findings,
    blocked,
    ways:
      reasons.length === 0
        ? others
        : [{ scenario: scenario.name, why: reasons.join('; '), ruledOut: true }, ...others],
    groups: blocked === undefined || statusOf(move).exposure !== undefined ? [] : await groupsOf(move),
    zones: inputs.command === 'plan' && onlyZones(findings) ? await groupsByZone(move, scenario) : [],
    enough: changed.some(isBlocker) ? [] : methodsToCorrect(tried, move),
    gaplessLeft: gaplessLeft(tried, move),
  }
}

/** What speaks against a method whatever its checks find: the credentials that it would rest on, and the plan that was given. */
export function unfit(run: Run, move: Move, scenario: Method): Finding[] {
  return [...notRenewable(run, move, scenario.name), ...planChanged(run, move, scenario)]
}

/**
 * Temporary keys of the environment end at a time that nobody here knows, and cannot be renewed: no method that changes
 * something more than once may rest on them (contract, `role-to-assume`). Finishing what is begun is not kept from anybody
 * who is unserved.
 */
function notRenewable({ inputs, setting }: Run, move: Move, method: ScenarioName): Finding[] {
  const temporary = inputs.roleToAssume === undefined && setting.keys?.sessionToken !== undefined
  if (!temporary || traitsOf(method).oneCall || allOnTarget(move)) return []
  if (statusOf(move).left !== undefined) return []
  return [
    obstacle(
      'credentials-not-renewable',
      `AWS_SESSION_TOKEN is set: these keys expire and cannot be renewed, and ${method} makes several changes, which can be hours apart`,
      `# the job needs permissions: id-token: write\nrole-to-assume: ${exampleRole}`,
    ),
  ]
}

/** Whether nothing is in the way but that zones cannot be written. */
function onlyZones(findings: readonly Finding[]): boolean {
  return findings.filter(isBlocker).every(({ id }) => id === 'zone-not-found' || id === 'access-denied')
}

/** Who has named the method; `undefined`: nobody, all that may work are looked into. */
function askedBy({ bound, inputs }: Run): string | undefined {
  if (bound !== undefined) return 'the plan is for'
  return inputs.scenario === 'auto' ? undefined : 'the input scenario asks for'
}

/** The most basic of the blockers' codes, `internal` for one that is not in the list; `undefined`: nothing is in the way. */
export function blockedBy(findings: readonly Finding[]): FailureCode | undefined {
  const codeOf = ({ id }: Finding) => failureCodes.find((code) => code === id) ?? 'internal'
  return mostBasic(findings.filter(isBlocker).map(codeOf))
}
