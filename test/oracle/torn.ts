import { eachName, momentsSince, type Played, type Trial, versionAt } from './played.ts'
import { holdersSaid } from './words.ts'

/** Ms for which a run that does nothing about an exposure looks again, and an end that is behind longer than that deceives it. */
const looksAgain = 60_000

/**
 * Whether a run that says "no distribution holds the name" was deceived by reads: they are behind by more than it waits for, and one
 * end was read as it is, the other as it was. The alarm is false then, and no run can know; what it does about it is judged all
 * the same. To be asked at the very end of a run.
 */
export function deceived(trial: Trial, run: Played): boolean {
  const { world, source, target } = trial
  const { readLag } = world.switches
  if (readLag <= looksAgain || run.outputs['result'] !== 'exposed') return false
  if (!holdersSaid(run).includes('nobody')) return false
  const moments = momentsSince(world, world.now() - readLag)
  return eachName(trial).some(({ alias }) =>
    [source, target].every((end) =>
      moments.some((moment) => !versionAt(end, moment).aliases.includes(alias)),
    ),
  )
}
