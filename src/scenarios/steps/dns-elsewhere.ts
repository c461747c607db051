import { Failure } from '../../base/failure.ts'
import { duration } from '../../base/text.ts'
import type { Traffic } from '../../dns/dns.ts'
import { oldTtlOf } from '../../move/old-ttl.ts'
import { targetDomain } from '../../move/sides.ts'
import type { Subject } from '../../move/world.ts'

/**
 * Makes of the `CNAMEAlreadyExists` that is about DNS (not the one about a holder) a failure that names the record, what it
 * says, what it should say, and how long CloudFront may go on refusing after the switch. `seen`: a look at DNS since then.
 */
export function dnsElsewhere(move: Subject, failure: Failure, seen?: Traffic): Failure {
  const { alias, observation } = move
  const { evidence, state, leadsTo } = seen ?? observation.traffic
  const domain = targetDomain(move)
  const wait = duration(oldTtlOf(move, seen).seconds * 1_000)
  const now =
    state === 'target'
      ? `every authoritative server points to the target (${evidence}), so CloudFront still caches the old record`
      : `DNS points to another place: ${evidence}`
  const remedy =
    state === 'target'
      ? `Run again: CloudFront may cache the old record for up to ${wait} after the DNS change.`
      : `${alias}. 60 IN CNAME ${domain}. instead of ${leadsTo === '' ? 'the present record' : leadsTo}. Then wait ${wait}, and run again.`
  return new Failure('dns-points-elsewhere', `${failure.message}; ${now}`, {
    outcome: failure.outcome ?? 'refused',
    refusal: 'dns-elsewhere',
    remedy,
    cause: failure,
    ...(failure.requestId === undefined ? {} : { requestId: failure.requestId }),
  })
}
