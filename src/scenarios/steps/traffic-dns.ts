import type { HostedRecords } from '../../aws/route53/hosted.ts'
import { Failure } from '../../base/failure.ts'
import { type DnsRecord, namedBy, trafficSets } from '../../base/record.ts'
import type { Traffic } from '../../dns/dns.ts'
import type { Move } from '../../move/move.ts'
import { targetDomain } from '../../move/sides.ts'
import type { Standing, Step } from '../../procedure/step.ts'
import { restoreTraffic } from './restore-traffic.ts'
import { besides, trafficRecord } from './traffic-record.ts'
import { notOurs, unpermitted } from './zone-write.ts'

/**
 * Has DNS lead straight to the target. `required`: a later step rests on it, so it is proven or the move pauses. Else the
 * target has the alias already, and CloudFront chooses the distribution by host name, not by DNS (aws-docs: CNAMEs): what
 * is ours to write is written and proven, what is a person's is asked for and awaited where a query can show it.
 */
export function trafficDns(
  move: Move,
  { required, title }: { readonly required: boolean; readonly title?: string } = { required: false },
): Step<Move> {
  let zone = move.hosted
  let showable = true
  let seen: Traffic = move.observation.traffic
  return {
    id: 'traffic-dns',
    title: title ?? `Point DNS of ${move.alias} at the target`,
    alias: move.alias,
    get by() {
      return zone === undefined ? 'person' : 'us'
    },
    observe: async (context) => {
      const { dns, alias } = context
      seen = await dns.traffic(alias, targetDomain(context))
      const { state, evidence } = seen
      showable = state !== 'not-observable' && (required || state !== 'not-asked')
      if (zone !== undefined) return inZone(context, zone, state, evidence)
      if (state === 'target') return { state: 'in-place', evidence }
      return { state: state === 'partly' ? 'settling' : 'absent', evidence }
    },
    apply: async (context) => {
      const { tell, alias } = context
      if (zone !== undefined) {
        try {
          for (const record of await zone.pointAt(alias, targetDomain(context)))
            tell({ type: 'dns', entry: { purpose: 'traffic', state: 'published', record, note: '' } })
          return
        } catch (thrown) {
          if (!unpermitted(thrown, context)) throw thrown
          zone = undefined
          notOurs(thrown, context)
        }
      }
      tell({
        type: 'dns',
        entry: {
          purpose: 'traffic',
          state: 'wanted',
          record: trafficRecord(context, seen, { short: required }),
          note: `${
            required
              ? 'Change it now; the move goes on once every authoritative server shows it.'
              : 'The target serves the name whatever DNS says. Change it before the source is disabled or deleted.'
          } ${besides(context, seen)}`.trim(),
        },
      })
      if (required && !showable) throw unseeable(context)
    },
    change: (context) =>
      zone === undefined
        ? undefined
        : {
            action: 'route53:ChangeResourceRecordSets',
            resource: zone.zoneId,
            alias: context.alias,
            effect: `DNS of ${context.alias} leads to ${targetDomain(context)}`,
          },
    undo: (context) => {
      const before = trafficSets(context.initial.records, context.alias)
      const same = before.length > 0 && before.every((record) => leadsTo(record, targetDomain(context)))
      return same ? [] : [restoreTraffic(context, { required })]
    },
    wait: ({ inputs }) => ({
      for: `DNS of ${move.alias} to lead to the target`,
      atMost: required || showable || zone !== undefined ? inputs.dnsTimeout : 0,
      settle: 0,
    }),
    get onRefusal() {
      if (!required) return 'go-on'
      return zone === undefined ? 'stop' : 'on-failure'
    },
    onExhausted: required ? 'stop' : 'go-on',
    exhausted: 'dns-not-switched',
  }
}

/** Seen at every authoritative server, or read in the zone where no query shows it; in force at all servers of Route 53. */
async function inZone(
  context: Move,
  zone: HostedRecords,
  seen: Awaited<ReturnType<Move['dns']['traffic']>>['state'],
  evidence: string,
): Promise<Standing> {
  if (seen !== 'target') {
    const { alias } = context
    const sets = trafficSets(await zone.records([alias]), alias)
    const wrong = sets.filter((record) => !leadsTo(record, targetDomain(context)))
    if (sets.length === 0 || wrong.length > 0) return { state: 'absent', evidence }
  }
  if (!(await zone.inSync()))
    return { state: 'settling', evidence: 'Route 53 is bringing the change to its servers (PENDING)' }
  if (seen === 'target') return { state: 'in-place', evidence }
  if (seen === 'not-asked') return { state: 'in-place', evidence: `INSYNC in ${zone.zoneId}; ${evidence}` }
  return { state: 'settling', evidence: `INSYNC in Route 53, but ${evidence}` }
}

/** Whether a CNAME or an alias record, as a plan or a zone holds it, leads to a distribution. */
function leadsTo({ values }: DnsRecord, domain: string): boolean {
  return namedBy(values[0] ?? '') === domain.toLowerCase()
}

function unseeable(context: Move): Failure {
  const { alias } = context
  return new Failure(
    'dns-not-switched',
    `where DNS of ${alias} leads cannot be seen by a query: it has addresses without a CNAME`,
    {
      outcome: 'refused',
      remedy: `Give a role that may read and write the hosted zone (dns-role-to-assume), or switch off what hides the CNAME of ${alias} (a proxy, flattening) and lead it to ${targetDomain(context)}; then run again.`,
    },
  )
}
