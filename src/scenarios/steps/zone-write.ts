import type { Failure } from '../../base/failure.ts'
import type { Ownership, Traffic } from '../../dns/dns.ts'
import type { MoveStep, MoveView, Subject } from '../../move/world.ts'
import type { Intent, Saying } from '../../procedure/intent.ts'
import type { By, Change, Standing } from '../../procedure/step.ts'

/** Whether a write to the zone was not permitted where `dns: auto` leaves the choice: then a person writes the record. */
function unpermitted({ refusal }: Failure, { inputs }: Pick<Subject, 'inputs'>): boolean {
  return refusal === 'permission' && inputs.dns === 'auto'
}

/** Who writes a record: the zone is ours as long as Route 53 has not refused it for want of a permission. */
export function writer({ own }: MoveView, move: Subject): By {
  const lost = own.refusals.some(({ failure }) => unpermitted(failure, move))
  return move.hosted === undefined || lost ? 'person' : 'us'
}

/** What is done where the zone is found not to be ours to write: it is said, and a person is asked (`asking`). */
export function askedInstead(
  move: Subject,
  asking: (view: MoveView) => Intent,
): NonNullable<MoveStep['instead']> {
  return (failure, view) =>
    unpermitted(failure, move) ? { says: [notOurs(failure)], intent: asking(view) } : undefined
}

/** Says so, with what would permit it. */
function notOurs({ message, remedy }: Failure): Saying {
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

/** Tells of records that Route 53 has accepted. */
export function published(purpose: 'ownership' | 'traffic', note: string): NonNullable<MoveStep['tells']> {
  return ({ written = [] }) =>
    written.map((record) => ({ type: 'dns', entry: { purpose, state: 'published', record, note } }))
}

/** A change of the zone, as it is told; none where a person makes it. `effect`: what is different now. */
export function zoneChange({ alias, hosted }: Subject, effect: string): Change | undefined {
  if (hosted === undefined) return undefined
  return { action: 'route53:ChangeResourceRecordSets', resource: hosted.zoneId, alias, effect }
}

/** Where records stand that queries alone can tell of. */
export function asQueried(shown: boolean, { state, evidence }: Ownership | Traffic): Standing {
  return { state: shown ? 'in-place' : state === 'partly' ? 'settling' : 'absent', evidence }
}

/**
 * Where records stand of which the zone holds what is wanted: in force once Route 53 has brought them to all its servers
 * (`inSync`) and queries show them. `shown`: `undefined` where no query can tell, which takes the word of the zone.
 */
export function inForce({
  what,
  zoneId,
  inSync,
  shown,
  evidence,
}: {
  readonly what: string
  readonly zoneId: string
  readonly inSync: boolean
  readonly shown: boolean | undefined
  readonly evidence: string
}): Standing {
  if (!inSync)
    return { state: 'settling', evidence: `Route 53 is propagating ${what} to its servers (PENDING)` }
  if (shown === undefined) return { state: 'in-place', evidence: `${what}: INSYNC in ${zoneId}; ${evidence}` }
  return shown
    ? { state: 'in-place', evidence }
    : { state: 'settling', evidence: `INSYNC in Route 53, but ${evidence}` }
}
