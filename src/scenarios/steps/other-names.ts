import { wildcardOf } from '../../base/alias.ts'
import { atOnce, namesOf } from '../../move/names.ts'
import { targetDomain } from '../../move/sides.ts'
import {
  conflictsFact,
  conflictsOf,
  distributionFact,
  distributionOf,
  type MoveView,
  type Subject,
  trafficFact,
  trafficOf,
} from '../../move/world.ts'
import type { Fact } from '../../procedure/world.ts'

/*
 * Other names under the temporary wildcard that may be moved by it at this very time, by a run that this one knows nothing
 * of (safety I15). Such a name is one level below, as this move's own; it needs the wildcard from the moment its DNS leads to
 * the target until the target holds it.
 */

/** The names under the wildcard that were seen to be held elsewhere at any time in this run, and that the target does not hold. */
function others(view: MoveView, move: Subject, wildcard: string) {
  const { source, target, observation } = move
  const own = namesOf(move).map(({ alias }) => alias)
  const seen = (fact: Fact) => view.history.names.get(fact) ?? []
  const first = observation.source?.known ? observation.source.value.aliases : []
  const from = source === undefined ? [] : seen(distributionFact(source.id))
  const ours = distributionOf(view, target.id)?.aliases ?? []
  return [...new Set([...first, ...from, ...seen(conflictsFact(wildcard))])].filter(
    (name) => !own.includes(name) && wildcardOf(name) === wildcard && !ours.includes(name),
  )
}

/** The conflict list of the wildcard, and where DNS of each of these names leads: some at a time. */
export function otherFacts(view: MoveView, move: Subject, wildcard: string): readonly Fact[] {
  const list = conflictsFact(wildcard)
  const refused = view.reading(list)?.why?.refusal
  // Whoever may not ask goes by the source alone.
  const lists = refused === 'permission' || refused === 'not-offered' ? [] : [list]
  const asked = (fact: Fact) => (view.reading(fact)?.stamp ?? 0) > view.own.after
  const looks = others(view, move, wildcard).map((name) => trafficFact(name, targetDomain(move)))
  return [...lists, ...looks.filter(asked), ...looks.filter((fact) => !asked(fact)).slice(0, atOnce.dns)]
}

/** The conflict lists of those that somebody has held and nobody is known to hold. */
export function releasedFacts(view: MoveView, move: Subject, wildcard: string): readonly Fact[] {
  return released(view, move, wildcard).map(conflictsFact)
}

/** Those that neither the source nor the list of the wildcard shows any more: that list names every holder below it. */
function released(view: MoveView, move: Subject, wildcard: string): readonly string[] {
  const from = move.source === undefined ? undefined : distributionOf(view, move.source.id)
  const held = new Set([
    ...(from?.aliases ?? []),
    ...(conflictsOf(view, wildcard) ?? []).map(({ alias }) => alias),
  ])
  return others(view, move, wildcard).filter((name) => !held.has(name))
}

/**
 * Why the wildcard has to stay for one of them; `undefined`: for none. DNS that could not be asked may lead to the target.
 * Where no query shows where a name leads, a move of it by this method would wait for that in vain.
 */
export function neededByOthers(view: MoveView, move: Subject, wildcard: string): string | undefined {
  for (const name of others(view, move, wildcard)) {
    const look = trafficOf(view, name, targetDomain(move))
    if (look?.state === 'not-asked')
      return `the wildcard stays while another distribution holds ${name} and its DNS cannot be read: ${look.evidence}`
    if (look?.state === 'target' || look?.state === 'partly')
      return `the wildcard stays while another distribution holds ${name} and its DNS already points to the target: another move may be in progress`
  }
  const unheld = released(view, move, wildcard).find(
    (name) => !conflictsOf(view, name)?.some((holder) => holder.alias === name),
  )
  if (unheld === undefined) return undefined
  return `the wildcard stays while no distribution holds ${unheld}: another move may be in progress`
}
