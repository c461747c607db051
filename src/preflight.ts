import type { FailureCode } from './failure.ts'
import { failureCodes, mostBasic } from './failure.ts'
import type { Move } from './move.ts'
import { buildPlan } from './plan.ts'
import { planFacts } from './plan-facts.ts'
import { examine, stepsOf, survey } from './procedure.ts'
import type { Run } from './run.ts'
import { scenarios } from './scenarios/index.ts'
import type { Finding, Scenario, Stage } from './step.ts'

/** What a look beforehand came to: the method, its stages, and whatever stands in its way. */
export interface Preflight {
  readonly scenario: Scenario<Move>
  readonly stages: readonly Stage<Move>[]
  readonly findings: readonly Finding[]
  /** The most basic of the blockers' codes; `undefined` when nothing is in the way. */
  readonly blocked: FailureCode | undefined
}

/** Chooses the method, runs all its checks, looks where each of its steps stands, and tells all of it. Changes nothing. */
export async function preflight(run: Run, move: Move): Promise<Preflight> {
  const { journal, inputs } = run
  journal.tell({ type: 'stage', title: 'Preflight' })
  const scenario = choose(inputs.scenario)
  const findings = await examine(scenario.checks, move)
  for (const finding of findings) journal.tell({ type: 'finding', finding })
  const stages = scenario.stages(move)
  const blocked = mostBasic(findings.filter(({ level }) => level === 'blocker').map(({ id }) => codeOf(id)))
  if (blocked === undefined) {
    const { plan, digest } = buildPlan(planFacts(run, move, scenario.name, stepsOf(stages)))
    const steps = await survey(stages, move)
    journal.tell({
      type: 'planned',
      scenario: scenario.name,
      users: scenario.users,
      steps,
      others: [],
      plan,
      digest,
    })
  }
  return { scenario, stages, findings, blocked }
}

function choose(wanted: string): Scenario<Move> {
  const scenario = scenarios.find(({ name }) => wanted === 'auto' || name === wanted)
  if (scenario === undefined) throw new Error(`no method is called ${wanted}`)
  return scenario
}

/** The failure code that a blocker's id is; `internal` for one that is not in the list. */
function codeOf(id: string): FailureCode {
  return failureCodes.find((code) => code === id) ?? 'internal'
}
