import type { Step } from './step.ts'

/** A step, and others that are made only where it was refused: no read that lags can bring them about. */
export function orElse<C>(first: Step<C>, others: readonly Step<C>[]): readonly Step<C>[] {
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
      (step): Step<C> => ({
        ...step,
        observe: async (context) =>
          refused ? step.observe(context) : { state: 'in-place', evidence: 'not needed' },
        wait: (context) => (refused ? step.wait(context) : { ...step.wait(context), settle: 0 }),
      }),
    ),
  ]
}
