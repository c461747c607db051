import { Failure } from '../../base/failure.ts'
import { duration } from '../../base/text.ts'
import type { Subject } from '../../move/world.ts'

const longestOutage = 15 * 60_000

/** The longest `deadline` that the action takes (contract, inputs). */
const longestDeadline = 350 * 60_000

/** At most for the reads and rehearsals between the first look and the gate that asks for the rest, in ms. */
const betweenLookAndGate = 5 * 60_000

/** For how long the forward call is tried at most while users are unserved, in ms (contract: outage budget). */
export function outageBudget({ inputs }: Pick<Subject, 'inputs'>): number {
  return Math.min(inputs.deployTimeout, longestOutage)
}

/**
 * What a run must have left before it begins what it has to be able to finish, in ms: so many deployments still to wait for,
 * each with its settle time, and the outage budget (safety I11).
 */
function timeNeeded(move: Pick<Subject, 'inputs'>, deployments: number): number {
  const { deployTimeout, settle } = move.inputs
  return deployments * (deployTimeout + settle) + outageBudget(move)
}

/** What comes before the changes: a wait, in ms, and what it is for; and whether this is asked at the first look already. */
interface Before {
  readonly wait: number
  readonly why: string
  readonly firstLook?: boolean
}

/** That the run has too little time left for what comes now: then nothing is begun. `now`: ms since the epoch. */
export function tooLate(
  now: number,
  move: Pick<Subject, 'deadlineAt' | 'inputs'>,
  deployments: number,
  before: Before = { wait: 0, why: '' },
): Failure | undefined {
  const { deadlineAt, inputs } = move
  const left = deadlineAt - now
  // Whoever lets nothing settle for long, as a local run does, is quick with the rest too.
  const ahead = before.firstLook ? Math.min(betweenLookAndGate, inputs.settle) : 0
  const needed = before.wait + ahead + timeNeeded(move, deployments)
  if (left >= needed) return undefined
  const first = before.wait > 0 ? `${duration(before.wait)} ${before.why}, and ` : ''
  const long = inputs.deadline + needed - ahead + betweenLookAndGate - left
  const minutes = Math.ceil(long / 60_000)
  return new Failure(
    'deadline-too-near',
    `${duration(Math.max(0, left))} remain until the deadline, and the next change may take ${duration(needed)} (${first}${duration(needed - before.wait)} to change CloudFront and to go back), so the action does not start it`,
    {
      outcome: 'refused',
      remedy:
        long > longestDeadline
          ? `Lower deploy-timeout: with ${duration(inputs.deployTimeout)} the move does not fit within the longest deadline, 350m.`
          : `deadline: ${minutes}m`,
    },
  )
}
