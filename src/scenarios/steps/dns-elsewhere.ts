import { isOfCloudFront } from '../../base/alias.ts'
import { Failure } from '../../base/failure.ts'
import { zoneLines } from '../../base/record.ts'
import { duration } from '../../base/text.ts'
import { isUnheard, leadsOn, type Traffic } from '../../base/traffic.ts'
import { atOnce, openNames } from '../../move/names.ts'
import { oldTtlOf } from '../../move/old-ttl.ts'
import { targetDomain } from '../../move/sides.ts'
import { type MoveView, type Subject, trafficFact, trafficKey, trafficOf } from '../../move/world.ts'
import type { Fact } from '../../procedure/world.ts'
import { trafficRecord } from './traffic-record.ts'

/** For how long after the old TTL CloudFront is still asked, in ms: so long a look at DNS may lie behind the change. */
const grace = 60_000

/**
 * What is looked at while a claim is refused for DNS: where DNS leads by then, since somebody may have led it back (safety V12); of
 * many names a few at a time.
 */
export function dnsFacts(view: MoveView, move: Subject): readonly Fact[] {
  const { own, now } = view
  const [refused] = own.refusals.filter(({ failure }) => failure.refusal === 'dns-elsewhere')
  if (own.accepted || refused === undefined) return []
  const askedAt = (fact: Fact) => view.reading(fact)?.at ?? Number.NEGATIVE_INFINITY
  return openNames(move)
    .map(({ alias }) => trafficFact(alias, targetDomain(move)))
    .filter((fact) => askedAt(fact) <= refused.at || now - askedAt(fact) >= move.inputs.pollInterval)
    .toSorted((a, b) => askedAt(a) - askedAt(b))
    .slice(0, atOnce.dns)
}

/**
 * Makes of the `CNAMEAlreadyExists` that is about DNS (not the one about a holder) a failure that names the record, what it
 * says, what it should say, and how long CloudFront may go on refusing after the switch: of the first of the names that does not
 * lead to the target, those of which no server answers after the others.
 */
export function dnsElsewhere(move: Subject, failure: Failure, view: MoveView): Failure {
  const names = openNames(move).map((one) => {
    const seen = trafficOf(view, one.alias, targetDomain(move))
    return { one, seen, traffic: seen ?? one.observation.traffic }
  })
  const away = names.filter(({ traffic }) => !leadsOn(traffic))
  const [worst] = [...away.filter(({ traffic }) => traffic.state !== 'not-asked'), ...away, ...names]
  if (worst === undefined) return failure
  const { one, seen, traffic } = worst
  const wait = duration(oldTtlOf(one, seen).seconds * 1_000)
  const line = zoneLines(trafficRecord(one, traffic, { short: true })).join(' ')
  const { now, remedy } = wordsOf(traffic, line, wait)
  return new Failure('dns-points-elsewhere', `${failure.message}; ${now}`, {
    outcome: failure.outcome ?? 'refused',
    refusal: 'dns-elsewhere',
    remedy,
    cause: failure,
    ...(failure.requestId === undefined ? {} : { requestId: failure.requestId }),
  })
}

/** What DNS of a name shows, and what to do. `line`: the record that is wanted; `wait`: for how long the old one may be remembered. */
function wordsOf(
  traffic: Traffic,
  line: string,
  wait: string,
): { readonly now: string; readonly remedy: string } {
  const { evidence, state, leadsTo } = traffic
  if (leadsOn(traffic)) {
    const servers = `every authoritative server${state === 'target' ? '' : ' that answered'}`
    return {
      now: `${servers} points to the target (${evidence}), so CloudFront may still cache the old record, for up to ${wait} after the DNS change`,
      remedy: `Run again: CloudFront may cache the old record for up to ${wait} after the DNS change.`,
    }
  }
  const then = `, and then up to ${wait} until CloudFront sees it`
  // Servers that do not answer say nothing of where DNS leads.
  if (state === 'not-asked')
    return {
      now: `where DNS points now is not known: ${evidence}; wanted: ${line}${then}`,
      remedy: `Check that DNS has ${line}. Then wait ${wait}, and run again.`,
    }
  return {
    now: `DNS points to another place: ${evidence}; wanted: ${line}${then}`,
    remedy: `${line} instead of ${leadsTo === '' ? 'the present record' : leadsTo}. Then wait ${wait}, and run again.`,
  }
}

/**
 * Until when CloudFront may remember where DNS of the names led before, in ms since the epoch; `undefined` where it led to no
 * distribution, or does not lead to the target now.
 */
export function remembersUntil(view: MoveView, move: Subject): number | undefined {
  const domain = targetDomain(move)
  const led = openNames(move)
    .filter(({ observation: { traffic } }) => traffic.state === 'target' || isOfCloudFront(traffic.leadsTo))
    .map((one) => {
      const seen = trafficOf(view, one.alias, domain)
      const since = view.history.leading.get(trafficKey(one.alias, domain)) ?? view.history.began
      const now = seen ?? one.observation.traffic
      return leadsOn(now) || isUnheard(now) ? since + oldTtlOf(one, seen).seconds * 1_000 + grace : undefined
    })
    .filter((until) => until !== undefined)
  return led.length === 0 ? undefined : Math.max(...led)
}
