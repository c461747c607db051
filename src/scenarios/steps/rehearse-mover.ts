import type { MoveStep, Subject } from '../../move/world.ts'
import { moveAcross, patientRecourse } from './move-across.ts'

/**
 * Makes the mover call while it must be refused: CloudFront looks at the certificate first, then at the TXT record, and at
 * last at whether the source is enabled (seen in the field). So the refusal "source enabled" proves that nothing else is in
 * the way, and anything else is found while everybody is still served.
 */
export function rehearseMover(move: Subject): MoveStep {
  return {
    ...moveAcross(move, {
      id: 'rehearse-mover',
      title: `Rehearse the move of ${move.alias} while CloudFront refuses it`,
      settled: false,
      onRefusal: 'on-failure',
      exhausted: 'move-refused',
      recourse: patientRecourse(move),
    }),
    by: 'nobody',
    proof: ({ refusal }, { own }) => {
      if (refusal !== 'source-enabled') return undefined
      const last = own.sent.at(-1)?.request
      const call = last?.to === 'mover' ? last.call : 'the move'
      return `CloudFront refuses ${call} only because the source is enabled; it accepts the certificate and the TXT record`
    },
    undo: { irreversible: 'nothing was changed' },
    wait: () => ({ for: 'an answer to the rehearsal', atMost: move.inputs.deployTimeout, settle: 0 }),
  }
}
