import { Failure } from '../failure.ts'
import type { Move } from '../move.ts'
import type { Step } from '../step.ts'
import { duration } from '../text.ts'

/**
 * Waits until CloudFront's resolver has forgotten that there was no TXT record. It remembers a missing name for the
 * negative-cache time of the zone (RFC 2308: the smaller of the SOA's TTL and its minimum), counted from `asked` (ms since
 * the epoch), the call that was refused. Counted against `dns-timeout`; longer than that is not waited for.
 */
export function negativeCache(move: Move, asked: number): Step<Move> {
  const forgets = (context: Move) => asked + context.observation.ownership.negativeTtl * 1_000
  let begun = false
  return {
    id: 'negative-cache',
    title: 'Wait until CloudFront has forgotten that there was no TXT record',
    alias: move.alias,
    by: 'nobody',
    observe: async (context) => {
      const left = forgets(context) - context.clock.now()
      if (left <= 0) return { state: 'in-place', evidence: 'the negative-cache time is over' }
      const evidence = `CloudFront asked too early and may remember "no such record" for another ${duration(left)}`
      return { state: begun ? 'settling' : 'absent', evidence }
    },
    apply: async (context) => {
      const left = forgets(context) - context.clock.now()
      const allowed = asked + context.inputs.dnsTimeout - context.clock.now()
      if (left <= allowed) {
        begun = true
        return
      }
      throw new Failure(
        'txt-negatively-cached',
        `CloudFront looked for ${context.observation.ownership.name} before it was published and may remember that it was missing for another ${duration(left)}, which is longer than dns-timeout allows`,
        {
          outcome: 'refused',
          remedy: `Leave the TXT record as it is and run again in ${duration(left)}.`,
        },
      )
    },
    undo: { irreversible: 'nothing was changed' },
    wait: ({ inputs }) => ({
      for: 'CloudFront to forget that there was no TXT record',
      atMost: inputs.dnsTimeout,
      settle: 0,
    }),
    onRefusal: 'stop',
    onExhausted: 'stop',
    exhausted: 'txt-negatively-cached',
  }
}
