import type { Whereabouts } from './conclude.ts'
import { asFailure } from './failure.ts'
import type { Move } from './move.ts'

/** Reads afresh where the alias stands: on the target, on the source, on neither, or not to be known. Never rejects. */
export async function whereabouts({ alias, target, source }: Move): Promise<Whereabouts> {
  try {
    const [to, from] = await Promise.all([
      target.cloudfront.distribution(target.id),
      source === undefined ? undefined : source.cloudfront.distribution(source.id),
    ])
    if (to.aliases.includes(alias)) return { at: 'target', deployed: to.status === 'Deployed' }
    if (from === undefined || from.aliases.includes(alias)) return { at: 'source' }
    return { at: 'nobody' }
  } catch (thrown) {
    return { at: 'unknown', why: asFailure(thrown) }
  }
}
