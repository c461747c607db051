import { Failure } from '../../base/failure.ts'
import { duration } from '../../base/text.ts'
import type { Move } from '../../move/move.ts'

const longestOutage = 15 * 60_000

/** The longest `deadline` that the action takes (contract, inputs). */
const longestDeadline = 350 * 60_000

/** At most for the reads and rehearsals between the first look and the gate that asks for the rest, in ms. */
const betweenLookAndGate = 5 * 60_000

/** For how long the forward call is tried at most while users are unserved, in ms (contract: outage budget). */
export function outageBudget({ inputs }: Pick<Move, 'inputs'>): number {
  return Math.min(inputs.deployTimeout, longestOutage)
}

/**
 * What a run must have left before it begins what it has to be able to finish, in ms: so many deployments still to wait for,
 * each with its settle time, and the outage budget (safety I11).
 */
export function timeNeeded(move: Pick<Move, 'inputs'>, deployments: number): number {
  const { deployTimeout, settle } = move.inputs
  return deployments * (deployTimeout + settle) + outageBudget(move)
}

/** What comes before the changes: a wait, in ms, and what it is for; and whether this is asked at the first look already. */
interface Before {
  readonly wait: number
  readonly why: string
  readonly firstLook?: boolean
}

/**
 * Whether the run has time enough left for what comes now.
 * @throws Failure `deadline-too-near`; nothing is begun then
 */
export function enoughTime(move: Move, deployments: number, before: Before = { wait: 0, why: '' }): void {
  const { clock, deadlineAt, inputs } = move
  const left = deadlineAt - clock.now()
  // Whoever lets nothing settle for long, as a local run does, is quick with the rest too.
  const ahead = before.firstLook ? Math.min(betweenLookAndGate, inputs.settle) : 0
  const needed = before.wait + ahead + timeNeeded(move, deployments)
  if (left >= needed) return
  const first = before.wait > 0 ? `${duration(before.wait)} ${before.why}, and ` : ''
  const long = inputs.deadline + needed - ahead + betweenLookAndGate - left
  const minutes = Math.ceil(long / 60_000)
  throw new Failure(
    'deadline-too-near',
    `there are ${duration(Math.max(0, left))} left of the deadline, and what comes now may take ${duration(needed)} (${first}${duration(needed - before.wait)} to change CloudFront and to go back): it is not begun`,
    {
      outcome: 'refused',
      remedy:
        long > longestDeadline
          ? `Lower deploy-timeout: with ${duration(inputs.deployTimeout)} all of it does not fit into the longest deadline, 350m.`
          : `deadline: ${minutes}m`,
    },
  )
}
