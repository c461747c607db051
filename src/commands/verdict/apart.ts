import { traitsOf } from '../../base/methods.ts'
import { listed } from '../../base/text.ts'
import type { Move } from '../../move/move.ts'
import { namesOf, onlyNames } from '../../move/names.ts'
import type { Next } from '../../report/events.ts'
import { scenarios } from '../../scenarios/index.ts'
import { inputsFor, runWith } from './next.ts'

/**
 * What of several names can be moved in a run of its own, where no method fits all of them: those that a method without an
 * outage moves. Nothing where that is so of all or of none, or where the method was chosen by a person or a plan.
 */
export function apart(move: Move): readonly Next[] {
  const { aliases, inputs } = move
  if (aliases.length < 2 || inputs.scenario !== 'auto' || inputs.plan !== undefined) return []
  const groups = new Map<string, string[]>()
  for (const { alias } of namesOf(move)) {
    const one = onlyNames(move, (name) => name.alias === alias)
    const method = scenarios.find(
      ({ name, ruledOut }) => traitsOf(name).gapless && ruledOut(one) === undefined,
    )
    if (method !== undefined) groups.set(method.name, [...(groups.get(method.name) ?? []), alias])
  }
  const open = [...groups].filter(([, names]) => names.length < aliases.length)
  return open.map(([method, names]) =>
    runWith(
      `Move ${listed(names)} in a run of ${names.length === 1 ? 'its' : 'their'} own: ${method} moves ${names.length === 1 ? 'it' : 'them'} without an outage`,
      { ...inputsFor(move, 'plan'), alias: names.join(','), 'accept-downtime': undefined },
    ),
  )
}
