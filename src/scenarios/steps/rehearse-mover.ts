import { asFailure } from '../../base/failure.ts'
import type { Move } from '../../move/move.ts'
import type { Step } from '../../procedure/step.ts'
import { type Mover, moveAcross, patientRecourse, readyMover } from './move-across.ts'
import { onTarget } from './on-target.ts'

/**
 * Makes the mover call while it must be refused: CloudFront looks at the certificate first, then at the TXT record, and at
 * last at whether the source is enabled (seen in the field). So the refusal "source enabled" proves that nothing else is in
 * the way, and anything else is found while everybody is still served.
 */
export function rehearseMover(move: Move, mover: Mover): Step<Move> {
  let proven = false
  return {
    id: 'rehearse-mover',
    title: `Rehearse the move of ${move.alias} while CloudFront must refuse it`,
    alias: move.alias,
    by: 'nobody',
    observe: async (context) => {
      if (!proven) return onTarget(context, false)
      const evidence = `CloudFront refuses ${mover.call} for one reason only: the source is enabled; certificate and TXT record are right`
      return { state: 'in-place', evidence }
    },
    apply: async (context) => {
      const send = await readyMover(context, mover)
      const { change } = moveAcross(context, {
        mover,
        settled: false,
        onRefusal: 'stop',
        recourse: () => ({ do: 'give-up' }),
      })
      try {
        await send()
      } catch (thrown) {
        const failure = asFailure(thrown)
        if (failure.refusal !== 'source-enabled') throw failure
        proven = true
        return
      }
      // Against all that is known it was accepted: then the alias has moved, and there is nothing left to disable.
      const moved = change?.(context)
      if (moved !== undefined) context.tell({ type: 'changed', change: moved })
    },
    undo: { irreversible: 'nothing was changed' },
    wait: ({ inputs }) => ({ for: 'the rehearsal to be answered', atMost: inputs.deployTimeout, settle: 0 }),
    onRefusal: 'on-failure',
    onExhausted: 'stop',
    exhausted: 'move-refused',
    recourse: patientRecourse(mover),
  }
}
