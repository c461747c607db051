import { Failure } from '../base/failure.ts'
import type { Subject } from './world.ts'

/**
 * The same move the other way round, for going back: the target becomes the source. What was observed of the ownership
 * record holds for the other side no longer, so it counts as missing.
 * @throws Failure `source-unknown` when the source was never read: there is nowhere known to go back to.
 */
export function reverse<M extends Subject>(move: M): M {
  const { source, target, observation } = move
  if (source === undefined || observation.source === undefined || !observation.source.known)
    throw new Failure('source-unknown', 'the source was not read, so it is not known where to go back to', {
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
