import { instant } from '../../base/text.ts'
import type { Move } from '../../move/move.ts'
import { oldTtlOf, oldTtlText } from '../../move/old-ttl.ts'
import { targetDomain } from '../../move/sides.ts'
import type { Step } from '../../procedure/step.ts'
import { enoughTime } from './fuel.ts'

/**
 * Waits until nobody can still remember where DNS led before: from the first moment this run sees the target at every
 * authoritative server, for the TTL of the old record (safety W_dns). CloudFront's own resolver may hold that record, and
 * refuse the alias for as long. Looked at again at the end; when DNS leads elsewhere then, the time starts again.
 * `deployments`: how many must still fit into the deadline afterwards; where they do not the wait is not begun.
 */
export function oldTtl(move: Move, { deployments }: { readonly deployments: number }): Step<Move> {
  let old = oldTtlOf(move)
  let since = move.observation.traffic.state === 'target' ? move.clock.now() : undefined
  let begun = false
  let over = false
  const ttl = () => old.seconds * 1_000
  return {
    id: 'old-ttl',
    title: 'Wait until the old DNS record is forgotten everywhere',
    alias: move.alias,
    by: 'nobody',
    observe: async (context) => {
      const { clock, dns, alias } = context
      if (over)
        return { state: 'in-place', evidence: `the time of the old record is over (${oldTtlText(old)})` }
      const waiting = begun ? 'settling' : 'absent'
      const until = () =>
        `resolvers may remember the old record until ${instant((since ?? clock.now()) + ttl())} (${oldTtlText(old)})`
      if (since !== undefined && since + ttl() > clock.now()) return { state: waiting, evidence: until() }
      const seen = await dns.traffic(alias, targetDomain(context))
      if (seen.state === 'target') {
        if (since === undefined) old = oldTtlOf(move, seen)
        over = since !== undefined || ttl() === 0
        since ??= clock.now()
        return over ? { state: 'in-place', evidence: seen.evidence } : { state: waiting, evidence: until() }
      }
      if (seen.state === 'elsewhere' || seen.state === 'none' || seen.state === 'not-observable')
        since = undefined
      return { state: waiting, evidence: seen.evidence }
    },
    apply: async (context) => {
      const now = context.clock.now()
      // Not begun where it does not fit: what is read back after the refusal would be taken for a wait under way.
      enoughTime(context, deployments, {
        wait: Math.max(0, (since ?? now) + ttl() - now),
        why: `until the old DNS record is forgotten: ${oldTtlText(old)}`,
      })
      begun = true
    },
    undo: { irreversible: 'nothing was changed' },
    wait: ({ inputs }) => ({
      for: `the old record of ${move.alias} to be forgotten: ${oldTtlText(old)}`,
      atMost: (since === undefined ? old.longest : old.seconds) * 1_000 + inputs.dnsTimeout,
      settle: 0,
    }),
    onRefusal: 'stop',
    onExhausted: 'stop',
    exhausted: 'dns-not-switched',
  }
}
