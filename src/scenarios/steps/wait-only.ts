import { are, listed } from '../../base/text.ts'
import { aliasOf, namesOf } from '../../move/names.ts'
import {
  by,
  distributionFact,
  distributionOf,
  lastingOf,
  type MoveStep,
  type MoveView,
  type Subject,
} from '../../move/world.ts'
import { tracksOf } from '../../procedure/history.ts'
import type { Standing } from '../../procedure/step.ts'

/** What a step has that changes nothing: there is only something to wait for. */
const nothing: Pick<MoveStep, 'by' | 'intent' | 'undo' | 'onRefusal' | 'onExhausted' | 'exhausted'> = {
  by: 'nobody',
  intent: () => ({ do: 'nothing' }),
  undo: { irreversible: 'nothing was changed' },
  onRefusal: 'stop',
  onExhausted: 'stop',
  exhausted: 'not-deployed',
}

/**
 * Waits until the target is Deployed before it is changed: an edge that has not heard of it yet would not serve the alias
 * (aws-docs: HowToUpdateDistribution: edges are updated one by one).
 */
export function targetDeployed(move: Subject): MoveStep {
  const { target, inputs } = move
  return {
    ...nothing,
    id: 'target-deployed',
    title: `Wait until the target ${target.id} is deployed`,
    alias: aliasOf(move),
    readBefore: true,
    facts: () => [distributionFact(target.id)],
    standing: (view) =>
      by(distributionOf(view, target.id), (read) => ({
        state: read.status === 'Deployed' ? 'in-place' : 'settling',
        evidence: `${read.id} is ${read.status}`,
        fact: read.etag,
        lasting: lastingOf(read),
      })),
    wait: () => ({
      for: `${target.id} to be Deployed`,
      atMost: inputs.deployTimeout,
      settle: 0,
      ends: 'deployed',
    }),
  }
}

/** Waits until every edge serves the alias from the target: Deployed with it, and then the settle time on one ETag. */
export function arrived(move: Subject): MoveStep {
  const { target, inputs } = move
  const alias = listed(move.aliases)
  return {
    ...nothing,
    id: 'arrived',
    title: `Wait until every edge serves ${alias} from ${target.id}`,
    alias: aliasOf(move),
    facts: () => [distributionFact(target.id)],
    standing: (view) => onTarget(view, move, true, true),
    wait: () => ({
      for: `${target.id} to be Deployed with ${alias}`,
      atMost: inputs.deployTimeout,
      settle: inputs.settle,
      ends: 'deployed',
    }),
  }
}

/** Steps that are made only where something has happened in this run: no read that lags can bring them about. */
export function onlyAfter(
  happened: (view: MoveView) => boolean,
  steps: readonly MoveStep[],
): readonly MoveStep[] {
  return steps.map((step) => ({
    ...step,
    facts: (view) => (happened(view) ? step.facts(view) : []),
    standing: (view) =>
      happened(view) ? step.standing(view) : { state: 'in-place', evidence: 'not needed' },
    wait: (view) => (happened(view) ? step.wait(view) : { ...step.wait(view), settle: 0 }),
  }))
}

/**
 * Where the names stand with the target. `settled`: they count as in place only once the target is Deployed with them. `called`:
 * their mover calls were accepted, by this run or before it, so that a tenant may list a name which it does not serve yet. A name of
 * several that was refused for good is not waited for.
 */
export function onTarget(
  view: MoveView,
  move: Subject,
  settled: boolean,
  called = view.own.accepted || move.observation.holder.is === 'target',
): Standing {
  const { target } = move
  return by(distributionOf(view, target.id), (read) => {
    const { aliases, status, etag, id } = read
    const inactive = called ? (read.tenant?.inactive ?? []) : []
    const held = [...aliases, ...inactive]
    const lacking = moving(view, move).filter((name) => !held.includes(name))
    if (lacking.length > 0) return { state: 'absent', evidence: `${are(lacking)} not on ${id}` }
    const there = namesOf(move).filter(({ alias }) => held.includes(alias))
    const where = `${are(there.map(({ alias }) => alias))} on ${id}`
    if (!settled) return { state: 'in-place', evidence: where }
    const deployed = status === 'Deployed' && there.every(({ alias }) => aliases.includes(alias))
    return {
      state: deployed ? 'in-place' : 'settling',
      evidence: `${where}, ${deployed ? 'Deployed' : status === 'Deployed' ? 'inactive there' : 'which is InProgress'}`,
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
