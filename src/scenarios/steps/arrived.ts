import type { Move } from '../../move/move.ts'
import type { Step } from '../../procedure/step.ts'
import { onTarget } from './on-target.ts'

/** Waits until every edge serves the alias from the target: Deployed with it, and then the settle time on one ETag. */
export function arrived(move: Move): Step<Move> {
  return {
    id: 'arrived',
    title: `Wait until every edge serves ${move.alias} from ${move.target.id}`,
    alias: move.alias,
    by: 'nobody',
    observe: (context) => onTarget(context, true),
    apply: async () => undefined,
    undo: { irreversible: 'nothing was changed' },
    wait: ({ inputs, target, alias }) => ({
      for: `${target.id} to be Deployed with ${alias}`,
      atMost: inputs.deployTimeout,
      settle: inputs.settle,
    }),
    onRefusal: 'stop',
    onExhausted: 'stop',
    exhausted: 'not-deployed',
  }
}
