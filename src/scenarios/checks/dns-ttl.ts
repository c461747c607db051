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
  title: 'The old DNS record is forgotten within the hour',
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
          `resolvers may remember the record of ${alias} for ${ttl}; CloudFront may refuse the alias for as long after a switch`,
          `Publish the same record with a short TTL: ${own === undefined ? `the records of ${alias} as they are, with TTL 60` : `${alias}. 60 IN CNAME ${own.to}.`} Then run again from ${when} on.`,
        ),
      ]
    }
    const title = 'The old DNS record is forgotten within the hour'
    if (old.seenBy === 'nobody' && old.seconds > 0)
      return [
        {
          id: 'old-ttl-assumed',
          level: 'warning',
          title: 'How long resolvers remember the old DNS record is not known',
          evidence: `${oldTtlText(old)}; the move waits so long before the name leaves the source`,
          remedy:
            'Pass the plan that was made before DNS was switched (input plan): then the TTL that it has is waited for instead.',
        },
      ]
    const later =
      old.longest > old.seconds && traffic.state !== 'target'
        ? `; change the record of ${alias} itself: one further on in the chain has a TTL of ${duration(old.longest * 1_000)}`
        : ''
    return [{ id: 'dns-ttl', level: 'ok', title, evidence: `${oldTtlText(old)}${later}` }]
  },
})
