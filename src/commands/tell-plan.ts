import { begin } from '../move/effects.ts'
import type { Move } from '../move/move.ts'
import type { Run } from '../move/run-context.ts'
import type { Method, MoveStage } from '../move/world.ts'
import { buildPlan } from '../plan/plan.ts'
import { survey } from '../procedure/execute.ts'
import { stepsOf } from '../procedure/stages.ts'
import { patience } from './follow.ts'
import { forecast, isAhead } from './forecast.ts'
import { planFacts } from './plan-facts.ts'
import type { Way } from './verdict/support-case.ts'
import { zoneBatches } from './zone-batches.ts'

/** The method, its stages, and the methods that were not chosen. */
interface Chosen {
  readonly scenario: Method
  readonly stages: readonly MoveStage[]
  readonly ways: readonly Way[]
}

/** Tells what the method would do: each step and where it stands, the plan, and what is to be expected. Changes nothing. */
export async function tellPlan(run: Run, move: Move, { scenario, stages, ways }: Chosen): Promise<void> {
  const { plan, digest } = written(run, move, scenario, stages)
  const loop = begin(move, patience(run, move))
  const steps = await survey(stages, loop)
  const { name, users } = scenario
  const ahead = forecast(move, scenario, {
    stages,
    looked: steps,
    ways,
    batches: await zoneBatches(move, stages, loop.view()),
  })
  run.journal.tell({
    type: 'planned',
    scenario: name,
    users,
    steps: steps.map(({ wait, ...step }) => (isAhead(step) ? { ...step, wait } : step)),
    others: ways,
    plan,
    digest,
    forecast: ahead,
  })
}

/** The plan that the run works under, else the one that the present world gives. */
export function written(run: Run, move: Move, scenario: Method, stages: readonly MoveStage[]) {
  if (run.bound !== undefined) return { plan: run.bound.text, digest: run.bound.plan.check }
  return buildPlan(planFacts(run, move, scenario.name, stepsOf(stages)))
}
