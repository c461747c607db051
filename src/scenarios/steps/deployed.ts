import type { Move } from '../../move/move.ts'
import type { Step } from '../../procedure/step.ts'

/**
 * Waits until the target is Deployed before it is changed: an edge that has not heard of it yet would not serve the alias
 * (aws-docs: HowToUpdateDistribution: edges are updated one by one).
 */
export function targetDeployed(move: Move): Step<Move> {
  return {
    id: 'target-deployed',
    title: `Wait until the target ${move.target.id} is deployed`,
    alias: move.alias,
    by: 'nobody',
    observe: async ({ target }) => {
      const { status, id, etag } = await target.cloudfront.distribution(target.id)
      return {
        state: status === 'Deployed' ? 'in-place' : 'settling',
        evidence: `${id} is ${status}`,
        fact: etag,
      }
    },
    apply: async () => undefined,
    undo: { irreversible: 'nothing was changed' },
    wait: ({ inputs, target }) => ({
      for: `${target.id} to be Deployed`,
      atMost: inputs.deployTimeout,
      settle: 0,
    }),
    onRefusal: 'stop',
    onExhausted: 'stop',
    exhausted: 'not-deployed',
  }
}
