import type { Distribution } from '../../base/distribution.ts'
import { Failure } from '../../base/failure.ts'
import type { End } from '../../move/move.ts'

/** Reads the source once more. @throws Failure `holder-is-another` when it no longer holds the alias. */
export async function stillHolds({ cloudfront, id }: End, alias: string): Promise<Distribution> {
  const from = await cloudfront.distribution(id)
  if (from.aliases.includes(alias)) return from
  throw new Failure('holder-is-another', `${alias} is no longer on ${id}: somebody changed it meanwhile`, {
    outcome: 'refused',
    remedy: 'Run again with command: plan to see who holds it now.',
  })
}
