import type { Failure } from '../../base/failure.ts'
import type { MoveView, Subject } from '../../move/world.ts'
import type { Saying } from '../../procedure/intent.ts'
import type { By } from '../../procedure/step.ts'

/** Whether a write to the zone was not permitted where `dns: auto` leaves the choice: then a person writes the record. */
export function unpermitted({ refusal }: Failure, { inputs }: Pick<Subject, 'inputs'>): boolean {
  return refusal === 'permission' && inputs.dns === 'auto'
}

/** Who writes a record: the zone is ours as long as Route 53 has not refused it for want of a permission. */
export function writer({ own }: MoveView, move: Subject): By {
  const lost = own.refusals.some(({ failure }) => unpermitted(failure, move))
  return move.hosted === undefined || lost ? 'person' : 'us'
}

/** Says so, with what would permit it. */
export function notOurs({ message, remedy }: Failure): Saying {
  return {
    type: 'finding',
    finding: {
      id: 'zone-not-writable',
      level: 'warning',
      title: 'The hosted zone cannot be written',
      evidence: message,
      ...(remedy === undefined ? {} : { remedy }),
    },
  }
}
