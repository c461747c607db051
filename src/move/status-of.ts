import { Failure } from '../base/failure.ts'
import type { Move } from './move.ts'
import { namesOf } from './names.ts'
import type { Case } from './serving.ts'
import { assess, onlyLooked, type Past, type Status } from './status.ts'

/** Where a run leads: its names to the target, or back to the source. */
export type Goal = 'target' | 'source'

/**
 * The status by what was observed when the run began, or at its last look at everything. Of several names it is that of the
 * name which is the furthest from the goal, with the facts of all.
 */
export function statusOf(
  move: Case & Pick<Move, 'observation' | 'aliases' | 'each'>,
  past: Past = onlyLooked,
  goal: Goal = 'target',
): Status {
  return furthest(
    namesOf(move).map((one) => assess(one.observation, past, one)),
    goal,
  )
}

/** Of several statuses that which asks for the most: a person first, then what is the furthest from the goal. */
export function furthest(statuses: readonly Status[], goal: Goal): Status {
  const seats = ['unknown', 'other', 'nobody', goal === 'target' ? 'source' : 'target', goal]
  const rank = ({ exposure, left, holder, deployed }: Status) =>
    (exposure === undefined ? 100 : 0) +
    (left === undefined ? 50 : 0) +
    2 * seats.indexOf(holder) +
    (deployed ? 1 : 0)
  const [first] = statuses.toSorted((a, b) => rank(a) - rank(b))
  if (first === undefined) throw new Failure('internal', 'a status of no name')
  return statuses.length === 1 ? first : { ...first, all: statuses.flatMap(({ all }) => all) }
}

/** Whether a look could read whatever an earlier one could: what was not read clears no alarm. */
export function asWellRead(before: Status, now: Status): boolean {
  return (
    now.all.every(({ holder }, n) => holder.is !== 'unknown' || before.all[n]?.holder.is === 'unknown') &&
    (before.sourceEnabled === undefined || now.sourceEnabled !== undefined)
  )
}

/** Whether two looks have found the same. */
export function alike(a: Status, b: Status): boolean {
  return (
    a.sourceEnabled === b.sourceEnabled &&
    a.all.length === b.all.length &&
    a.all.every(({ holder, serving }, n) => {
      const other = b.all[n]
      return (
        holder.is === other?.holder.is &&
        serving.by === other.serving.by &&
        serving.through === other.serving.through
      )
    })
  )
}
