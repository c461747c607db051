import type { Move } from '../move.ts'
import type { Step } from '../step.ts'

/** A step, and others that are made only where it was refused: no read that lags can bring them about. */
export function orElse(first: Step<Move>, others: readonly Step<Move>[]): readonly Step<Move>[] {
  let refused = false
  return [
    {
      ...first,
      recourse: () => {
        refused = true
        return { do: 'give-up' }
      },
    },
    ...others.map(
      (step): Step<Move> => ({
        ...step,
        observe: async (context) =>
          refused ? step.observe(context) : { state: 'in-place', evidence: 'not needed' },
        wait: (context) => (refused ? step.wait(context) : { ...step.wait(context), settle: 0 }),
      }),
    ),
  ]
}
