import { Failure } from '../../base/failure.ts'
import { duration } from '../../base/text.ts'
import type { Move } from '../../move/move.ts'

const longestOutage = 15 * 60_000

/** For how long the forward call is tried at most while users are unserved, in ms (contract: outage budget). */
export function outageBudget({ inputs }: Pick<Move, 'inputs'>): number {
  return Math.min(inputs.deployTimeout, longestOutage)
}

/**
 * Whether the run has time enough left to begin what it must be able to finish: so many deployments still to wait for, each
 * with its settle time, and the outage budget (safety I11).
 * @throws Failure `deadline-too-near`; nothing is begun then
 */
export function enoughTime(move: Move, deployments: number): void {
  const { clock, deadlineAt, inputs } = move
  const left = deadlineAt - clock.now()
  const needed = deployments * (inputs.deployTimeout + inputs.settle) + outageBudget(move)
  if (left >= needed) return
  throw new Failure(
    'deadline-too-near',
    `there are ${duration(Math.max(0, left))} left of the deadline, and what comes now may take ${duration(needed)}: it is not begun`,
    {
      outcome: 'refused',
      remedy:
        'Run again: what has been done is kept, and the deadline starts anew. Else raise deadline, or lower deploy-timeout.',
    },
  )
}
