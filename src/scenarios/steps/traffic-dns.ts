import { Failure } from '../../base/failure.ts'
import { type DnsRecord, namedBy, trafficSets } from '../../base/record.ts'
import type { Traffic } from '../../dns/dns.ts'
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
import type { Intent } from '../../procedure/intent.ts'
import type { Standing } from '../../procedure/step.ts'
import { restoreTraffic } from './restore-traffic.ts'
import { besides, trafficRecord } from './traffic-record.ts'
import { notOurs, unpermitted, writer } from './zone-write.ts'

/**
 * Has DNS lead straight to the target. `required`: a later step rests on it, so it is proven or the move pauses. Else the
 * target has the alias already, and CloudFront chooses the distribution by host name, not by DNS (aws-docs: CNAMEs): what
 * is ours to write is written and proven, what is a person's is asked for and awaited where a query can show it.
 */
export function trafficDns(
  move: Subject,
  { required, title }: { readonly required: boolean; readonly title?: string } = { required: false },
): MoveStep {
  const { alias, hosted, initial, inputs } = move
  const domain = targetDomain(move)
  const traffic = trafficFact(alias, domain)
  const showable = (view: MoveView) => {
    const state = trafficOf(view, alias, domain)?.state
    return state !== 'not-observable' && (required || state !== 'not-asked')
  }
  const inOurs = (view: MoveView) => writer(view, move) === 'us'
  return {
    id: 'traffic-dns',
    title: title ?? `Point DNS of ${alias} to the target`,
    alias,
    by: (view) => writer(view, move),
    facts: (view) => {
      if (hosted === undefined || !inOurs(view)) return [traffic]
      const state = trafficOf(view, alias, domain)?.state
      const written = view.own.sent.length > 0
      if (state === 'target' && !written) return [traffic]
      // What queries show need not be read in the zone besides.
      const shown = written && (state === 'target' || state === undefined)
      return [traffic, shown ? syncFact(hosted.zoneId) : zoneFact(alias)]
    },
    standing: (view) =>
      by(trafficOf(view, alias, domain), (seen) => {
        if (hosted !== undefined && inOurs(view)) return inZone(view, alias, domain, hosted.zoneId, seen)
        const { state, evidence } = seen
        if (state === 'target') return { state: 'in-place', evidence }
        return { state: state === 'partly' ? 'settling' : 'absent', evidence }
      }),
    intent: (view) =>
      inOurs(view)
        ? { do: 'send', request: { to: 'zone', changes: [{ do: 'point', name: alias, domain }] } }
        : wanting(view, move, required, showable(view)),
    instead: (failure, view) =>
      unpermitted(failure, move)
        ? { says: [notOurs(failure)], intent: wanting(view, move, required, showable(view)) }
        : undefined,
    tells: ({ written = [] }) =>
      written.map((record) => ({
        type: 'dns',
        entry: { purpose: 'traffic', state: 'published', record, note: '' },
      })),
    change: (view) =>
      hosted === undefined || !inOurs(view)
        ? undefined
        : {
            action: 'route53:ChangeResourceRecordSets',
            resource: hosted.zoneId,
            alias,
            effect: `DNS of ${alias} points to ${domain}`,
          },
    undo: () => {
      const before = trafficSets(initial.records, alias)
      const same = before.length > 0 && before.every((record) => leadsTo(record, domain))
      return same ? [] : [restoreTraffic(move, { required })]
    },
    wait: (view) => ({
      for: `DNS of ${alias} to point to the target`,
      atMost: required || showable(view) || inOurs(view) ? inputs.dnsTimeout : 0,
      settle: 0,
    }),
    onRefusal: (view) => {
      if (!required) return 'go-on'
      return inOurs(view) ? 'on-failure' : 'stop'
    },
    onExhausted: required ? 'stop' : 'go-on',
    exhausted: 'dns-not-switched',
  }
}

/** Asks a person for the record; where the move rests on it and no query can show it there is nothing to wait for. */
function wanting(view: MoveView, move: Subject, required: boolean, showable: boolean): Intent {
  const seen = trafficOf(view, move.alias, targetDomain(move)) ?? move.observation.traffic
  const note = required
    ? 'Change it now. The move continues when every authoritative server returns it.'
    : 'The target serves the name even before DNS changes. Change DNS before the source is disabled or deleted.'
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
  return required && !showable ? { do: 'refuse', says, failure: unseeable(move) } : { do: 'ask', says }
}

/** Seen at every authoritative server, or read in the zone where no query shows it; in force at all servers of Route 53. */
function inZone(
  view: MoveView,
  alias: string,
  domain: string,
  zoneId: string,
  { state, evidence }: Traffic,
): Standing {
  const zone = zoneOf(view, alias)
  if (state !== 'target') {
    if (zone === undefined) return { state: 'settling', evidence: 'not read yet' }
    const sets = trafficSets(zone.records, alias)
    const wrong = sets.filter((record) => !leadsTo(record, domain))
    if (sets.length === 0 || wrong.length > 0) return { state: 'absent', evidence }
  }
  const inSync = state === 'target' ? syncOf(view, zoneId) : zone?.inSync
  if (inSync === false)
    return { state: 'settling', evidence: 'Route 53 is propagating the change to its servers (PENDING)' }
  if (state === 'target') return { state: 'in-place', evidence }
  if (state === 'not-asked') return { state: 'in-place', evidence: `INSYNC in ${zoneId}; ${evidence}` }
  return { state: 'settling', evidence: `INSYNC in Route 53, but ${evidence}` }
}

/** Whether a CNAME or an alias record, as a plan or a zone holds it, leads to a distribution. */
function leadsTo({ values }: DnsRecord, domain: string): boolean {
  return namedBy(values[0] ?? '') === domain.toLowerCase()
}

function unseeable(move: Subject): Failure {
  const { alias } = move
  return new Failure(
    'dns-not-switched',
    `a query does not show where DNS of ${alias} points: it has addresses without a CNAME`,
    {
      outcome: 'refused',
      remedy: `Set dns-role-to-assume to a role that can read and write the hosted zone. Or switch off what hides the CNAME of ${alias} (a proxy, flattening) and point it to ${targetDomain(move)}. Then run again.`,
    },
  )
}
