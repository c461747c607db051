import type { Finding } from '../../base/finding.ts'
import { instant } from '../../base/instant.ts'
import { obstacle } from '../../base/obstacle.ts'
import { duration } from '../../base/text.ts'
import type { Move } from '../../move/move.ts'
import { oldTtlOf } from '../../move/old-ttl.ts'
import type { Check } from '../../procedure/step.ts'

/** The longest TTL that a method waits out which needs DNS before CloudFront, in seconds (safety W_dns). */
const longest = 3_600

/** For methods in which DNS goes first: the record that leads elsewhere is forgotten within an hour. */
export const oldTtlShort: Check<Move> = {
  id: 'dns-ttl',
  title: 'The DNS record can be switched within the hour',
  run: (move): Finding[] => {
    const { alias, clock, observation } = move
    const { traffic } = observation
    const ttl = oldTtlOf(move)
    const title = 'The DNS record can be switched within the hour'
    if (ttl <= longest)
      return [
        { id: 'dns-ttl', level: 'ok', title, evidence: `the old TTL is at most ${duration(ttl * 1_000)}` },
      ]
    const when = instant(clock.now() + ttl * 1_000)
    return [
      obstacle(
        'dns-ttl-too-long',
        `resolvers may remember the record of ${alias} for ${duration(ttl * 1_000)}; CloudFront may refuse the alias for as long after a switch`,
        `Publish the same record with a short TTL: ${alias}. 60 IN CNAME ${traffic.leadsTo}. Then run again from ${when} on.`,
      ),
    ]
  },
}
