import { Failure } from '../../base/failure.ts'
import { instant } from '../../base/instant.ts'
import { duration } from '../../base/text.ts'
import type { Move } from '../../move/move.ts'
import { oldTtlOf } from '../../move/old-ttl.ts'
import { targetDomain } from '../../move/sides.ts'
import type { Step } from '../../procedure/step.ts'

/**
 * Waits until nobody can still remember where DNS led before: from the first moment this run sees the target at every
 * authoritative server, for the TTL of the old record (safety W_dns). CloudFront's own resolver may hold that record, and
 * refuse the alias for as long. Looked at again at the end; when DNS leads elsewhere then, the time starts again.
 */
export function oldTtl(move: Move): Step<Move> {
  const ttl = oldTtlOf(move) * 1_000
  let since = move.observation.traffic.state === 'target' ? move.clock.now() : undefined
  let begun = false
  let over = false
  return {
    id: 'old-ttl',
    title: 'Wait until the old DNS record is forgotten everywhere',
    alias: move.alias,
    by: 'nobody',
    observe: async (context) => {
      const { clock, dns, alias } = context
      if (over) return { state: 'in-place', evidence: `the old TTL (${duration(ttl)}) is over` }
      if (since !== undefined) {
        const left = since + ttl - clock.now()
        if (left > 0)
          return {
            state: begun ? 'settling' : 'absent',
            evidence: `resolvers may remember the old record until ${instant(since + ttl)}`,
          }
      }
      const { state, evidence } = await dns.traffic(alias, targetDomain(context))
      if (state === 'target') {
        over = since !== undefined || ttl === 0
        since ??= clock.now()
        return { state: over ? 'in-place' : begun ? 'settling' : 'absent', evidence }
      }
      if (state === 'elsewhere' || state === 'none' || state === 'not-observable') since = undefined
      return { state: begun ? 'settling' : 'absent', evidence }
    },
    apply: async ({ clock, deadlineAt }) => {
      begun = true
      const left = (since ?? clock.now()) + ttl - clock.now()
      if (left > 0 && clock.now() + left >= deadlineAt) throw tooLong(left)
    },
    undo: { irreversible: 'nothing was changed' },
    wait: ({ inputs }) => ({
      for: `the old record of ${move.alias} to be forgotten (TTL ${duration(ttl)})`,
      atMost: ttl + inputs.dnsTimeout,
      settle: 0,
    }),
    onRefusal: 'stop',
    onExhausted: 'stop',
    exhausted: 'dns-not-switched',
  }
}

function tooLong(left: number): Failure {
  return new Failure(
    'deadline-too-near',
    `the old DNS record may be remembered for another ${duration(left)}, which is longer than deadline allows`,
    { outcome: 'refused', remedy: 'Raise deadline, then run again with the same plan.' },
  )
}
