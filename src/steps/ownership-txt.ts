import type { DnsRecord } from '../events.ts'
import type { Move } from '../move.ts'
import type { Step } from '../step.ts'

/** Suggested TTL of the ownership record in seconds. */
const ttl = 300

/** The record that lets CloudFront move the alias to the target (aws-docs: alternate-domain-names-move-create-target). */
export function ownershipRecord({ observation }: Pick<Move, 'observation'>): DnsRecord {
  const { ownership } = observation
  return { name: ownership.name, type: 'TXT', ttl, values: [ownership.wanted] }
}

/** Has the ownership record published and seen at every authoritative server, before a call that looks for it. */
export function ownershipTxt(move: Move): Step<Move> {
  const record = ownershipRecord(move)
  return {
    id: 'ownership-txt',
    title: `Publish the TXT record ${record.name}`,
    alias: move.alias,
    by: 'person',
    observe: async ({ dns, alias, observation: { ownership } }) => {
      const { state, evidence } = await dns.ownership(alias, ownership.wanted)
      if (state === 'everywhere') return { state: 'in-place', evidence }
      return { state: state === 'partly' ? 'settling' : 'absent', evidence }
    },
    apply: async ({ tell }) =>
      tell({
        type: 'dns',
        entry: {
          purpose: 'ownership',
          state: 'wanted',
          record,
          note: 'Publish it now and keep other values of that name; the move goes on once every authoritative server shows it.',
        },
      }),
    undo: { irreversible: 'the record was published by a person' },
    wait: ({ inputs }) => ({
      for: `TXT ${record.name} to be seen at every authoritative server`,
      atMost: inputs.dnsTimeout,
      settle: 0,
    }),
    onRefusal: 'stop',
    onExhausted: 'stop',
    exhausted: 'txt-not-visible',
  }
}
