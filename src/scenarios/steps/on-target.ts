import { by, distributionOf, lastingOf, type MoveView, type Subject } from '../../move/world.ts'
import type { Standing } from '../../procedure/step.ts'

/** Where the alias stands with the target. `settled`: it counts as in place only once the target is Deployed with it. */
export function onTarget(view: MoveView, { alias, target }: Subject, settled: boolean): Standing {
  return by(distributionOf(view, target.id), (read) => {
    const { aliases, status, etag, id } = read
    if (!aliases.includes(alias)) return { state: 'absent', evidence: `${alias} is not on ${id}` }
    if (!settled) return { state: 'in-place', evidence: `${alias} is on ${id}` }
    return {
      state: status === 'Deployed' ? 'in-place' : 'settling',
      evidence: `${alias} is on ${id}, ${status === 'Deployed' ? 'Deployed' : 'which is InProgress'}`,
      fact: etag,
      lasting: lastingOf(read),
    }
  })
}
