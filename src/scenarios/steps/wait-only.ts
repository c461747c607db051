import { listed } from '../../base/text.ts'
import { aliasOf } from '../../move/names.ts'
import {
  by,
  distributionFact,
  distributionOf,
  lastingOf,
  type MoveStep,
  type Subject,
} from '../../move/world.ts'
import { onTarget } from './on-target.ts'

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
    standing: (view) => onTarget(view, move, true),
    wait: () => ({
      for: `${target.id} to be Deployed with ${alias}`,
      atMost: inputs.deployTimeout,
      settle: inputs.settle,
      ends: 'deployed',
    }),
  }
}
