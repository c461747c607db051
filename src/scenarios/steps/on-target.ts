import type { Move } from '../../move/move.ts'
import type { Standing } from '../../procedure/step.ts'

/** Where the alias stands with the target. `settled`: it counts as in place only once the target is Deployed with it. */
export async function onTarget({ alias, target }: Move, settled: boolean): Promise<Standing> {
  const { aliases, status, etag, id } = await target.cloudfront.distribution(target.id)
  if (!aliases.includes(alias)) return { state: 'absent', evidence: `${alias} is not on ${id}` }
  if (!settled) return { state: 'in-place', evidence: `${alias} is on ${id}` }
  return {
    state: status === 'Deployed' ? 'in-place' : 'settling',
    evidence: `${alias} is on ${id}, ${status === 'Deployed' ? 'Deployed' : 'which is InProgress'}`,
    fact: etag,
  }
}
