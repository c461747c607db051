import type { Distribution } from '../../base/distribution.ts'
import { Failure } from '../../base/failure.ts'
import type { End } from '../../move/move.ts'

/** Reads the source once more. @throws Failure `holder-is-another` when it no longer holds the alias. */
export async function stillHolds({ cloudfront, id }: End, alias: string): Promise<Distribution> {
  const from = await cloudfront.distribution(id)
  holds(from, id, alias)
  return from
}

/** @throws Failure `holder-is-another` when the source, as just read, no longer holds the alias. */
export function holds({ aliases }: Pick<Distribution, 'aliases'>, id: string, alias: string): void {
  if (aliases.includes(alias)) return
  throw new Failure('holder-is-another', `${alias} is no longer on ${id}: somebody changed it meanwhile`, {
    outcome: 'refused',
    remedy: 'Run again with command: plan to see who holds it now.',
  })
}

/** @throws Failure `target-disabled` when the target, as just read, would serve nobody. */
export function enabledStill({ enabled }: Pick<Distribution, 'enabled'>, id: string): void {
  if (enabled) return
  throw new Failure('target-disabled', `${id} has been disabled meanwhile`, {
    outcome: 'refused',
    remedy: `Enable ${id}, and make sure that nobody else is changing it now.`,
  })
}
