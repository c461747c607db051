import { Failure } from '../../base/failure.ts'
import { duration } from '../../base/text.ts'
import type { Move } from '../../move/move.ts'
import type { Step } from '../../procedure/step.ts'

/** TTL in seconds of an ownership record where it was not there before this action. */
const ownTtl = 60

/** What CloudFront's resolver remembers of the ownership record, in words. */
interface Memory {
  /** "that …". */
  readonly that: string
  readonly why: string
  readonly over: string
  readonly seconds: number
}

/**
 * Waits until CloudFront's resolver has forgotten that there was no TXT record. It remembers a missing name for the
 * negative-cache time of the zone (RFC 2308: the smaller of the SOA's TTL and its minimum), counted from `asked` (ms since
 * the epoch), the call that was refused. Counted against `dns-timeout`; longer than that is not waited for.
 */
export function negativeCache(move: Move, asked: number): Step<Move> {
  return forgotten(move, asked, {
    that: 'there was no TXT record',
    why: 'CloudFront asked too early and may remember "no such record"',
    over: 'the negative-cache time is over',
    seconds: move.observation.ownership.negativeTtl,
  })
}

/** Waits until CloudFront's resolver has forgotten that the TXT record had several values, for the record's TTL from `asked`. */
export function positiveCache(move: Move, asked: number): Step<Move> {
  const { name } = move.observation.ownership
  const found = move.initial.records.find((record) => record.name === name && record.type === 'TXT')
  return forgotten(move, asked, {
    that: 'the TXT record had several values',
    why: 'CloudFront may remember the values that the record had',
    over: 'the TTL of the TXT record is over',
    seconds: found?.ttl ?? ownTtl,
  })
}

function forgotten(move: Move, asked: number, { that, why, over, seconds }: Memory): Step<Move> {
  const forgets = asked + seconds * 1_000
  let begun = false
  return {
    id: 'negative-cache',
    title: `Wait until CloudFront has forgotten that ${that}`,
    alias: move.alias,
    by: 'nobody',
    observe: async ({ clock }) => {
      const left = forgets - clock.now()
      if (left <= 0) return { state: 'in-place', evidence: over }
      return { state: begun ? 'settling' : 'absent', evidence: `${why} for another ${duration(left)}` }
    },
    apply: async ({ clock, inputs, observation }) => {
      // Not begun where it is refused: what is read back after the refusal would be taken for a wait under way.
      begun = forgets <= asked + inputs.dnsTimeout
      if (begun) return
      const left = forgets - clock.now()
      throw new Failure(
        'txt-negatively-cached',
        `CloudFront looked for ${observation.ownership.name} too early and may remember that ${that} for another ${duration(left)}, which is longer than dns-timeout allows`,
        {
          outcome: 'refused',
          remedy: `Leave the TXT record as it is and run again in ${duration(left)}.`,
        },
      )
    },
    undo: { irreversible: 'nothing was changed' },
    wait: ({ inputs }) => ({
      for: `CloudFront to forget that ${that}`,
      atMost: inputs.dnsTimeout,
      settle: 0,
    }),
    onRefusal: 'stop',
    onExhausted: 'stop',
    exhausted: 'txt-negatively-cached',
  }
}
