import type { Failure } from '../../base/failure.ts'
import type { ZoneChange } from '../../base/record.ts'
import type { Traffic } from '../../base/traffic.ts'
import type { Ownership } from '../../dns/client.ts'
import { type MoveStep, type MoveView, type Subject, zoneFact } from '../../move/world.ts'
import type { Standing } from '../../procedure/step.ts'
import type { By, Change, Intent, Saying } from '../../procedure/world.ts'

const write = 'route53:ChangeResourceRecordSets'

/** How long records are awaited, in ms: no longer than until a zone that did not answer is looked for again. */
export function untilZone({ own }: MoveView, { inputs, zoneAt = Infinity }: Subject): number {
  return Math.max(0, Math.min(inputs.dnsTimeout, zoneAt - own.since))
}

/** How Route 53 is tried again until the deadline: the pause, in ms. */
export const zonePause = 15_000

/** Whether a write to the zone was not permitted where `dns: auto` leaves the choice: then a person writes the record. */
function unpermitted({ refusal }: Failure, { inputs }: Pick<Subject, 'inputs'>): boolean {
  return refusal === 'permission' && inputs.dns === 'auto'
}

/** Who writes a record: a zone is ours as long as Route 53 has not refused it, and not another one, for want of a permission. */
export function writer({ own, reading }: MoveView, move: Subject): By {
  const { alias, hosted, observation } = move
  if (hosted === undefined) return 'person'
  const unread = [alias, observation.ownership.name].map((name) => reading(zoneFact(name))?.why)
  const refused = own.sent.map(({ request, answered }) =>
    request.to === 'zone' && request.changes[0]?.zoneId === hosted.zoneId ? answered?.failure : undefined,
  )
  const lost = [...refused, ...(own.refusals.length > 0 ? unread : [])]
  return lost.some((failure) => failure !== undefined && unpermitted(failure, move)) ? 'person' : 'us'
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

/** Tells of the records of a name that Route 53 has accepted. */
export function published(
  purpose: 'ownership' | 'traffic',
  name: string,
  note: string,
): NonNullable<MoveStep['tells']> {
  return ({ written = [] }) =>
    written
      .filter((record) => record.name === name)
      .map((record) => ({ type: 'dns', entry: { purpose, state: 'published', record, note } }))
}

/** The record of a step and the call that writes it, where there is a zone that may be ours. */
export function recordIn({ hosted }: Subject, name: string): Pick<MoveStep, 'record' | 'calls'> {
  return hosted === undefined ? {} : { record: { zoneId: hosted.zoneId, name }, calls: write }
}

/** A request that makes one change in the zone of a name. */
export function writing({ hosted }: Subject, change: ZoneChange): Intent {
  if (hosted === undefined) return { do: 'nothing' }
  return { do: 'send', request: { to: 'zone', changes: [{ ...change, zoneId: hosted.zoneId }] } }
}

/** A change of the zone, as it is told; none where a person makes it. `effect`: what is different now. */
export function zoneChange({ alias, hosted }: Subject, effect: string): Change | undefined {
  if (hosted === undefined) return undefined
  return { action: write, resource: hosted.zoneId, alias, effect }
}

/** Where records stand that queries alone can tell of. */
export function asQueried(shown: boolean, seen: Ownership | Traffic): Standing {
  const { state, evidence, unheard = false } = seen
  const shows = 'wanted' in seen ? 'shows it' : 'points there'
  const there = unheard ? `every server that answered ${shows}; ${evidence}` : evidence
  return { state: shown ? 'in-place' : state === 'partly' ? 'settling' : 'absent', evidence: there, unheard }
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
