import { Failure } from '../../base/failure.ts'
import type { Move } from '../../move/move.ts'

/** Whether a write to the zone was not permitted where `dns: auto` leaves the choice: then a person writes the record. */
export function unpermitted(thrown: unknown, { inputs }: Move): thrown is Failure {
  return thrown instanceof Failure && thrown.refusal === 'permission' && inputs.dns === 'auto'
}

/** Says so, with what would permit it. */
export function notOurs({ message, remedy }: Failure, { tell }: Move): void {
  tell({
    type: 'finding',
    finding: {
      id: 'zone-not-writable',
      level: 'warning',
      title: 'The hosted zone cannot be written',
      evidence: message,
      ...(remedy === undefined ? {} : { remedy }),
    },
  })
}
