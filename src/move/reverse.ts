import { Failure } from '../base/failure.ts'
import type { Recourse, Step } from '../procedure/step.ts'
import type { Move } from './move.ts'

/**
 * The same move the other way round, for going back: the target becomes the source. What was observed of the ownership
 * record holds for the other side no longer, so it counts as missing.
 * @throws Failure `source-unknown` when the source was never read: there is nowhere known to go back to.
 */
export function reverse(move: Move): Move {
  const { source, target, observation } = move
  if (source === undefined || observation.source === undefined || !observation.source.known)
    throw new Failure('source-unknown', 'the source was not read, so there is nowhere known to go back to', {
      outcome: 'refused',
      remedy: 'Set source-distribution.',
    })
  const wanted = observation.source.value.domain
  return {
    ...move,
    source: target,
    target: source,
    observation: {
      ...observation,
      target: observation.source,
      source: observation.target,
      holder: { is: 'source', id: target.id, how: 'moved there by this run' },
      ownership: { ...observation.ownership, wanted, state: 'missing', extra: [] },
    },
  }
}

/**
 * A step of another move than the one that is under way: whoever carries it out, it looks at and changes the ends of `move`.
 * So a way back that is a reverse move leads back, and not forward again.
 */
export function stepOf(move: Move, step: Step<Move>): Step<Move> {
  const { change, recourse, watch } = step
  return {
    ...step,
    get by() {
      return step.by
    },
    get onRefusal() {
      return step.onRefusal
    },
    observe: () => step.observe(move),
    apply: (_, attempt) => step.apply(move, attempt),
    wait: () => step.wait(move),
    ...(change === undefined ? {} : { change: () => change(move) }),
    ...(recourse === undefined ? {} : { recourse: (_, refusals) => within(move, recourse(move, refusals)) }),
    ...(watch === undefined ? {} : { watch: () => watch(move) }),
  }
}

/** What comes before another try is of that move as well. */
function within(move: Move, recourse: Recourse<Move>): Recourse<Move> {
  if (recourse.do !== 'again' || recourse.after === undefined) return recourse
  return { ...recourse, after: recourse.after.map((step) => stepOf(move, step)) }
}
