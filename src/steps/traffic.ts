import type { DnsRecord } from '../events.ts'
import type { Move } from '../move.ts'
import type { Step } from '../step.ts'

/** Suggested TTL of the traffic record in seconds. */
const ttl = 300

/** The record that leads users straight to the target. At a zone's apex no CNAME can stand (RFC 1034 §3.6.2). */
export function trafficRecord({ alias, observation }: Pick<Move, 'alias' | 'observation'>): DnsRecord {
  const { target, ownership } = observation
  const domain = target.known ? target.value.domain : ''
  return { name: alias, type: ownership.apex ? 'ALIAS' : 'CNAME', ttl, values: [domain] }
}

/**
 * Has DNS lead straight to the target. CloudFront chooses the distribution by host name, not by DNS (aws-docs: CNAMEs), so
 * after the move nothing rests on it: it is asked for, and the run goes on.
 */
export function trafficDns(move: Move): Step<Move> {
  const record = trafficRecord(move)
  return {
    id: 'traffic-dns',
    title: `Point DNS of ${move.alias} at the target`,
    alias: move.alias,
    by: 'person',
    observe: async ({ dns, alias, observation: { target } }) => {
      const { state, evidence } = await dns.traffic(alias, target.known ? target.value.domain : '')
      if (state === 'target') return { state: 'in-place', evidence }
      return { state: state === 'partly' ? 'settling' : 'absent', evidence }
    },
    apply: async ({ tell }) =>
      tell({
        type: 'dns',
        entry: {
          purpose: 'traffic',
          state: 'wanted',
          record,
          note: 'The target serves the name whatever DNS says. Change it before the source is disabled or deleted.',
        },
      }),
    undo: { irreversible: 'the record is changed by a person' },
    wait: () => ({ for: `DNS of ${move.alias} to lead to the target`, atMost: 0, settle: 0 }),
    onRefusal: 'go-on',
    onExhausted: 'go-on',
    exhausted: 'dns-points-elsewhere',
  }
}
