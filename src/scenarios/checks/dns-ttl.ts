import type { Finding } from '../../base/finding.ts'
import { obstacle } from '../../base/obstacle.ts'
import { duration, instant } from '../../base/text.ts'
import type { Move } from '../../move/move.ts'
import { oldTtlOf, oldTtlText } from '../../move/old-ttl.ts'
import type { Check } from '../../procedure/step.ts'

/** The longest TTL that a method waits out which needs DNS before CloudFront, in seconds (safety W_dns). */
const longest = 3_600

/** For methods in which DNS goes first, where it does: the record that leads elsewhere is forgotten within an hour. */
export const oldTtlShort = (dnsFirst: (move: Move) => boolean): Check<Move> => ({
  id: 'dns-ttl',
  title: 'The old DNS record expires within an hour',
  run: (move): Finding[] => {
    const { alias, clock, observation } = move
    const { traffic, holder } = observation
    if (holder.is === 'target' || holder.is === 'nobody' || !dnsFirst(move)) return []
    const old = oldTtlOf(move)
    // Once it is switched nothing shortens the TTL any more: it is waited for.
    if (old.seconds > longest && traffic.state !== 'target') {
      const ttl = duration(old.seconds * 1_000)
      const when = instant(clock.now() + old.seconds * 1_000)
      const [own] = traffic.chain
      return [
        obstacle(
          'dns-ttl-too-long',
          `resolvers may cache the record of ${alias} for ${ttl}; after a DNS change CloudFront may refuse the alias for that long`,
          `Publish the same record with a short TTL: ${own === undefined ? `the present records of ${alias}, with TTL 60` : `${alias}. 60 IN CNAME ${own.to}.`} Then run again, not before ${when}.`,
        ),
      ]
    }
    const title = 'The old DNS record expires within an hour'
    if (old.seenBy === 'nobody' && old.seconds > 0)
      return [
        {
          id: 'old-ttl-assumed',
          level: 'warning',
          title: 'It is not known how long resolvers cache the old DNS record',
          evidence: `${oldTtlText(old)}; the move waits that long before the name leaves the source`,
          remedy:
            'Pass the plan that was made before DNS was changed (input plan), so that the move waits for the TTL in the plan instead.',
        },
      ]
    const later =
      old.longest > old.seconds && traffic.state !== 'target'
        ? `; change the record of ${alias} itself: a record further along the CNAME chain has a TTL of ${duration(old.longest * 1_000)}`
        : ''
    return [{ id: 'dns-ttl', level: 'ok', title, evidence: `${oldTtlText(old)}${later}` }]
  },
})
