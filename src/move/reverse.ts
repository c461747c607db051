import { Failure } from '../base/failure.ts'
import { withEach } from './names.ts'
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
  const from = observation.source
  const wanted = from.value.domain
  return withEach({ ...move, source: target, target: source }, (one) => ({
    ...one,
    observation: {
      ...one.observation,
      target: from,
      source: observation.target,
      // Of several names some may never have left it.
      holder:
        move.each !== undefined && one.observation.holder.is === 'source'
          ? { is: 'target' }
          : { is: 'source', id: target.id, how: 'moved there by this run' },
      ownership: { ...one.observation.ownership, wanted, state: 'missing', extra: [] },
    },
  }))
}
