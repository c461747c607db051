import type { MoveStep, MoveView } from '../../move/world.ts'

/** Steps that are made only where something has happened in this run: no read that lags can bring them about. */
export function onlyAfter(
  happened: (view: MoveView) => boolean,
  steps: readonly MoveStep[],
): readonly MoveStep[] {
  return steps.map((step) => ({
    ...step,
    facts: (view) => (happened(view) ? step.facts(view) : []),
    standing: (view) =>
      happened(view) ? step.standing(view) : { state: 'in-place', evidence: 'not needed' },
    wait: (view) => (happened(view) ? step.wait(view) : { ...step.wait(view), settle: 0 }),
  }))
}
