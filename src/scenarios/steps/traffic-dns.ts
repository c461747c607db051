import { Failure } from '../../base/failure.ts'
import { leadTo, trafficSets } from '../../base/record.ts'
import { reachesCloudFront, type Traffic } from '../../base/traffic.ts'
import { targetDomain } from '../../move/sides.ts'
import {
  by,
  type MoveStep,
  type MoveView,
  type Subject,
  syncFact,
  syncOf,
  trafficFact,
  trafficOf,
  zoneFact,
  zoneOf,
} from '../../move/world.ts'
import type { Standing } from '../../procedure/step.ts'
import type { Fact, Intent } from '../../procedure/world.ts'
import { zoneRole } from '../checks/dns.ts'
import { restoreTraffic } from './restore-traffic.ts'
import { besides, trafficRecord } from './traffic-record.ts'
import {
  askedInstead,
  asQueried,
  inForce,
  published,
  recordIn,
  untilZone,
  writer,
  writing,
  zoneChange,
  zonePause,
} from './zone-write.ts'

interface TrafficOptions {
  readonly required: boolean
  readonly title?: string
  readonly unserved?: boolean
}

/**
 * Has DNS lead straight to the target. `required`: a later step rests on it, so it is proven or the move pauses. Else the
 * target has the alias already, and CloudFront chooses the distribution by host name, not by DNS (aws-docs: CNAMEs): what
 * is ours to write is written and proven, what is a person's is asked for and awaited where a query can show it. `unserved`:
 * users are until it is made, so that Route 53 is tried until the deadline, whatever it answers.
 */
export function trafficDns(move: Subject, { required, title, unserved = false }: TrafficOptions): MoveStep {
  const { alias, initial, inputs } = move
  const domain = targetDomain(move)
  const inOurs = (view: MoveView) => writer(view, move) === 'us'
  const asking = (view: MoveView) => wanting(view, move, required)
  const longest = (view: MoveView) => {
    if (unserved && inOurs(view)) return Math.max(inputs.dnsTimeout, view.waits.deadlineAt - view.own.since)
    return unserved ? untilZone(view, move) : inputs.dnsTimeout
  }
  return {
    id: 'traffic-dns',
    title: title ?? `Point DNS of ${alias} to the target`,
    alias,
    ...recordIn(move, alias),
    by: (view) => writer(view, move),
    facts: (view) => factsOf(view, move),
    standing: (view) => by(trafficOf(view, alias, domain), (seen) => standingOf(view, move, seen)),
    intent: (view) => (inOurs(view) ? writing(move, { do: 'point', name: alias, domain }) : asking(view)),
    instead: askedInstead(move, asking),
    tells: published('traffic', alias, ''),
    change: (view) => (inOurs(view) ? zoneChange(move, `DNS of ${alias} points to ${domain}`) : undefined),
    undo: () => {
      const same = leadTo(trafficSets(initial.records, alias), domain)
      // Where the names have moved before DNS, they go back behind it: the target has them still.
      const stays = required || move.observation.holder.is === 'target'
      return same ? [] : [restoreTraffic(move, { required, stays })]
    },
    wait: (view) => ({
      for: `DNS of ${alias} to point to the target`,
      atMost: required || showable(view, move, required) || inOurs(view) ? longest(view) : 0,
      settle: 0,
    }),
    onRefusal: (view) => {
      if (!required) return 'go-on'
      return inOurs(view) ? 'on-failure' : 'stop'
    },
    onExhausted: required ? 'stop' : 'go-on',
    exhausted: 'dns-not-switched',
    ...(unserved ? untilWritten : {}),
  }
}

/** How it is written while users are unserved: until the deadline, a write that is denied for now too. */
const untilWritten: Pick<MoveStep, 'urgent' | 'insists' | 'recourse'> = {
  urgent: { pause: zonePause, exposure: 'held-by-nobody' },
  insists: true,
  recourse: ({ now, waits }, refusals) =>
    refusals.at(-1)?.refusal === 'permission' && now + zonePause < waits.deadlineAt
      ? { do: 'again', pause: zonePause }
      : { do: 'give-up' },
}

/** Queries; and the zone where it is ours, unless what queries show makes it needless. */
function factsOf(view: MoveView, move: Subject): readonly Fact[] {
  const { alias, hosted } = move
  const domain = targetDomain(move)
  const traffic = trafficFact(alias, domain)
  if (hosted === undefined || writer(view, move) !== 'us') return [traffic]
  const state = trafficOf(view, alias, domain)?.state
  const written = view.own.sent.length > 0
  if (state === 'target' && !written) return [traffic]
  // What queries show need not be read in the zone besides.
  const shown = written && (state === 'target' || state === undefined)
  return [traffic, shown ? syncFact(hosted.zoneId) : zoneFact(alias)]
}

/** Whether a query can show where DNS leads. Where nothing rests on it, servers that do not answer are not waited for. */
function showable(view: MoveView, move: Subject, required: boolean): boolean {
  const state = trafficOf(view, move.alias, targetDomain(move))?.state
  return state !== 'not-observable' && (required || state !== 'not-asked')
}

/** Asks a person for the record; where the move rests on it and no query can show it there is nothing to wait for. */
function wanting(view: MoveView, move: Subject, required: boolean): Intent {
  const seen = trafficOf(view, move.alias, targetDomain(move)) ?? move.observation.traffic
  const note = required
    ? 'Change it now. The move needs it at every authoritative server.'
    : reachesCloudFront(seen)
      ? 'The target serves the name even before DNS changes. Change DNS before the source is disabled or deleted.'
      : 'The target serves users only once DNS points to CloudFront: change it now.'
  const says = [
    {
      type: 'dns',
      entry: {
        purpose: 'traffic',
        state: 'wanted',
        record: trafficRecord(move, seen, { short: required }),
        note: `${note} ${besides(move, seen)}`.trim(),
      },
    },
  ] as const
  return required && !showable(view, move, required)
    ? { do: 'refuse', says, failure: unseeable(move) }
    : { do: 'ask', says }
}

/** Seen at every authoritative server, or read in the zone where no query shows it; in force at all servers of Route 53. */
function standingOf(view: MoveView, move: Subject, seen: Traffic): Standing {
  const { alias, hosted } = move
  const { state, evidence } = seen
  const shown = state === 'target'
  if (hosted === undefined || writer(view, move) !== 'us') return asQueried(shown, seen)
  const { zoneId } = hosted
  const zone = zoneOf(view, alias)
  if (!shown) {
    if (zone === undefined) return { state: 'settling', evidence: 'not read yet' }
    if (!leadTo(trafficSets(zone.records, alias), targetDomain(move))) return { state: 'absent', evidence }
  }
  return inForce({
    what: 'the change',
    zoneId,
    inSync: (shown ? syncOf(view, zoneId) : zone?.inSync) !== false,
    shown: state === 'not-asked' ? undefined : shown,
    evidence,
  })
}

function unseeable(move: Subject): Failure {
  const { alias } = move
  return new Failure(
    'dns-not-switched',
    `a query does not show where DNS of ${alias} points: it has addresses without a CNAME`,
    {
      outcome: 'refused',
      remedy: `Set ${zoneRole(move)} to a role that can read and write the hosted zone. Or switch off what hides the CNAME of ${alias} (a proxy, flattening) and point it to ${targetDomain(move)}. Then run again.`,
    },
  )
}
