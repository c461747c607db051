import { matchesMasked } from '../base/alias.ts'
import { isGone } from '../base/distribution.ts'
import { Failure, type FailureCode } from '../base/failure.ts'
import type { Observation } from './move.ts'
import { withEach } from './names.ts'
import type { Subject } from './world.ts'

/** In how many accounts the two distributions are: by what was read of both, else by the visible digits of the holder's. */
export function accounts({ target, source, holder }: Observation): 'one' | 'two' | 'unknown' {
  if (!target.known) return 'unknown'
  const here = target.value.account
  if (source?.known) return source.value.account === here ? 'one' : 'two'
  if (holder.is === 'foreign' || holder.is === 'masked')
    return matchesMasked(here, holder.conflict.maskedAccount) ? 'one' : 'two'
  return 'unknown'
}

/** The target's own domain, `d….cloudfront.net`; empty where it could not be read. */
export function targetDomain({
  observation: { target },
}: {
  readonly observation: Pick<Observation, 'target'>
}): string {
  return target.known ? target.value.domain : ''
}

/**
 * Why the source could not be read, as a reason. That it is not found says nothing of the target: either its role is one of
 * another account, or without a role the id is not right.
 */
export function sourceTrouble({ code, refusal }: Failure, { inputs }: Pick<Subject, 'inputs'>): FailureCode {
  if (refusal !== 'not-found') return code
  return inputs.sourceRoleToAssume === undefined ? 'source-unknown' : 'account-mismatch'
}

/**
 * Whether a source that was not read has none of the names: one that was deleted has nothing to give and takes nothing back, and
 * where nobody holds a name it is claimed without a source that these credentials cannot read.
 */
export function isLeft(names: readonly Observation[]): boolean {
  const held = names.some(({ holder: { is } }) => is !== 'nobody' && is !== 'target')
  const unclaimed = names.some(({ holder: { is } }) => is === 'nobody')
  const source = names[0]?.source
  if (held || source === undefined || source.known) return false
  const closed = source.why.code === 'account-mismatch' || source.why.refusal === 'permission'
  return isGone(source) || (unclaimed && closed)
}

/** What was read with the credentials of another account than it belongs to; nothing is ever done with such. */
export function foreignTo(account: string, read: { readonly id: string; readonly account: string }) {
  return read.account === account
    ? undefined
    : `${read.id} belongs to account ${read.account}, and the credentials to account ${account}`
}

/** Who holds a name, seen the other way round: of several names some may never have left the source. */
function reversed({ observation: { holder }, aliases }: Subject, id: string): Observation['holder'] {
  if (holder.is === 'nobody') return holder
  return aliases.length > 1 && holder.is === 'source'
    ? { is: 'target' }
    : { is: 'source', id, how: 'read there' }
}

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
      holder: reversed(one, target.id),
      ownership: { ...one.observation.ownership, wanted, state: 'missing', extra: [] },
    },
  }))
}
