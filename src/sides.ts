import type { Observation } from './move.ts'
import { matchesMasked } from './names.ts'

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
