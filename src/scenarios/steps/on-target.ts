import { listed } from '../../base/text.ts'
import { namesOf } from '../../move/names.ts'
import { by, distributionOf, lastingOf, type MoveView, type Subject } from '../../move/world.ts'
import { tracksOf } from '../../procedure/history.ts'
import type { Standing } from '../../procedure/step.ts'

/**
 * Where the names stand with the target. `settled`: they count as in place only once the target is Deployed with them. A name
 * of several that was refused for good is not waited for.
 */
export function onTarget(view: MoveView, move: Subject, settled: boolean): Standing {
  const { target } = move
  return by(distributionOf(view, target.id), (read) => {
    const { aliases, status, etag, id } = read
    const lacking = moving(view, move).filter((name) => !aliases.includes(name))
    if (lacking.length > 0)
      return {
        state: 'absent',
        evidence: `${listed(lacking)} ${lacking.length > 1 ? 'are' : 'is'} not on ${id}`,
      }
    const there = namesOf(move).filter(({ alias }) => aliases.includes(alias))
    const where = `${listed(there.map(({ alias }) => alias))} ${there.length > 1 ? 'are' : 'is'} on ${id}`
    if (!settled) return { state: 'in-place', evidence: where }
    return {
      state: status === 'Deployed' ? 'in-place' : 'settling',
      evidence: `${where}, ${status === 'Deployed' ? 'Deployed' : 'which is InProgress'}`,
      fact: etag,
      lasting: lastingOf(read),
    }
  })
}

/** The names that this run brings to the target: of several not those whose own mover call was refused for good. */
export function moving(view: MoveView, move: Subject): readonly string[] {
  const names = namesOf(move).map(({ alias }) => alias)
  if (names.length === 1) return names
  const refused = tracksOf(view.history, 'associate').flatMap(({ ending }) =>
    ending === undefined || ending.type === 'interrupted' ? [] : [ending.step.alias],
  )
  return names.filter((name) => !refused.includes(name))
}
