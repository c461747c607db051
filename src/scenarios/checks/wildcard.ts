import { certificateCovers, isOfCloudFront, isWildcard } from '../../base/alias.ts'
import { attachCertificate } from '../../base/distribution.ts'
import { isUnanswered, readAgain } from '../../base/failure.ts'
import { type Finding, isBlocker, obstacle } from '../../base/finding.ts'
import { leadsToCloudFront } from '../../base/traffic.ts'
import { releasedByThisMove, servedThroughTarget, wildcardFor, wildcardsFor } from '../../move/facts.ts'
import type { Move } from '../../move/move.ts'
import { allOnTarget } from '../../move/names.ts'
import type { Check } from '../../procedure/step.ts'
import { holderIsSource } from './holder.ts'
import { withOutage } from './method.ts'
import { aboveDefault } from './target.ts'
import { captured, uncoveredTitle } from './wildcard-overlap.ts'

/** A wildcard can cover the alias: it is no wildcard itself, no apex, and not right below a public suffix. */
export const wildcardPossible: Check<Move> = {
  id: 'wildcard-possible',
  title: 'A wildcard can cover the alias',
  run: (move): Finding[] => {
    const wildcard = wildcardFor(move)
    const { alias, observation } = move
    if (wildcard !== undefined) return []
    const { apex, zone } = observation.ownership
    return [
      obstacle(
        'apex-not-possible',
        apex
          ? `${alias} is the apex of the zone ${zone}`
          : isWildcard(alias)
            ? `${alias} is itself a wildcard`
            : `${alias} is directly below a public suffix: a wildcard there would cover names that are not yours`,
        withOutage(move),
      ),
    ]
  },
}

/** The target has room for the wildcards of all names beside the names, and its certificate covers them. */
export const wildcardRoom: Check<Move> = {
  id: 'wildcard-room',
  about: 'run',
  title: 'The target can take the wildcard',
  run: (move): Finding[] => {
    const { target, certificate } = move.observation
    const wildcards = allOnTarget(move) ? [] : wildcardsFor(move)
    if (wildcards.length === 0 || !target.known) return []
    const { id, arn } = target.value
    const full = aboveDefault(target.value, move.aliases).length > 0
    const findings = full ? [] : aboveDefault(target.value, [...move.aliases, ...wildcards])
    const names = certificate?.known ? certificate.value.names : undefined
    const bare = names === undefined ? [] : wildcards.filter((one) => !coveredBy(names, one))
    if (names === undefined || bare.length === 0) return findings
    const wanted = bare.join(', ')
    return [
      ...findings,
      obstacle(
        'certificate-not-covering',
        `it covers ${names.join(', ')}, not ${wanted}`,
        attachCertificate(arn, wanted, id),
        uncoveredTitle,
      ),
    ]
  },
}

const coveredBy = (names: readonly string[], wildcard: string): boolean =>
  names.some((name) => certificateCovers(name, wildcard))

/**
 * The source holds the alias and there are credentials for its account; or nobody holds it, and the target serves it through
 * a wildcard or the plan shows that this move released it: then it is claimed.
 */
export const heldOrCovered: Check<Move> = {
  id: 'holder',
  title: 'The source holds the alias',
  run: async (move): Promise<Finding[]> => {
    const { alias, observation, source, target } = move
    if (servedThroughTarget(move) || releasedByThisMove(move))
      return [
        {
          id: 'alias-unclaimed',
          level: 'warning',
          title: 'No distribution holds the alias',
          evidence: servedThroughTarget(move)
            ? `${target.id} serves ${alias} through ${wildcardFor(move) ?? 'a wildcard'}: the action claims the name immediately`
            : `this move released ${alias}: the action claims it immediately`,
        },
      ]
    const findings = await holderIsSource.run(move)
    const out = observation.holder.is !== 'target' && (source === undefined || !observation.source?.known)
    const why = observation.source?.known === false ? observation.source.why : undefined
    if (!out || !observation.target.known || findings.some(isBlocker)) return findings
    return [
      ...findings,
      obstacle(
        why !== undefined && isUnanswered(why) ? why.code : 'source-unknown',
        why?.message ??
          `there are no credentials for the account that holds ${alias}, or its distribution is not known`,
        why === undefined
          ? 'Set source-role-to-assume to a role of that account, and source-distribution.'
          : (why.remedy ?? readAgain),
        'The source cannot be reached',
      ),
    ]
  },
}

const nothingElse = 'The wildcard does not route other hosts to the target'

/**
 * No DNS wildcard leads to CloudFront: names that no distribution knows, and that are refused today, would be answered by the
 * target. Two labels without a record are looked up. Where no server answers for the alias either, the move is refused for that.
 */
export const capturedHosts: Check<Move> = {
  id: 'wildcard-hosts',
  about: (move) => wildcardFor(move) ?? move.alias,
  title: nothingElse,
  run: async (move): Promise<Finding[]> => {
    const { dns, inputs, observation } = move
    const wildcard = wildcardFor(move)
    if (wildcard === undefined || !observation.target.known || observation.holder.is === 'target') return []
    const { aliases, domain } = observation.target.value
    if (aliases.includes(wildcard)) return []
    const looks = [await dns.traffic(wildcard, domain), await dns.traffic(wildcard, domain)]
    // A zone that was read shows its wildcard; else what no server answers about may be there.
    const [unread] =
      move.hosted === undefined && looks.every(({ state }) => state === 'not-asked') ? looks : []
    if (unread !== undefined && observation.traffic.state === 'not-asked') return []
    const reaching = looks.find(leadsToCloudFront) ?? unread
    const others = looks.flatMap(({ chain }) => chain.filter(({ to }) => isOfCloudFront(to) && to !== domain))
    if (reaching !== undefined)
      return [
        ...others.slice(0, 1).map(({ to }) => ledAway(wildcard, to, domain)),
        captured(
          `DNS ${unread ? 'may answer' : 'answers'} for any name below ${wildcard.slice(2)}: ${reaching.evidence}. The target would serve those hosts`,
          wildcard,
          inputs.acceptHosts,
        ),
      ]
    return [
      {
        id: 'wildcard-hosts',
        level: 'ok',
        title: nothingElse,
        evidence: `two names below ${wildcard.slice(2)} without records do not point to CloudFront`,
      },
    ]
  },
}

/**
 * CloudFront looks at DNS wildcards as well when it is to add a name (aws-docs: troubleshooting, CNAMEAlreadyExists): at their CNAMEs. Of
 * alias records it takes no notice as far as is known (contract, `dns`); should it, it refuses the wildcard, the first change.
 */
function ledAway(wildcard: string, leadsTo: string, domain: string): Finding {
  return obstacle(
    'dns-points-elsewhere',
    `the DNS record of ${wildcard} points to ${leadsTo}, so CloudFront refuses to add ${wildcard} to the target`,
    `Point ${wildcard} to ${domain}, wait for the old TTL, then run again. CloudFront routes by host name: names on other distributions stay there.`,
  )
}
