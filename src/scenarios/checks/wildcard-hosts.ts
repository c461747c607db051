import { isOfCloudFront } from '../../base/alias.ts'
import type { Finding } from '../../base/finding.ts'
import type { Traffic } from '../../dns/dns.ts'
import { wildcardFor } from '../../move/facts.ts'
import type { Move } from '../../move/move.ts'
import type { Check } from '../../procedure/step.ts'
import { captured } from './wildcard-overlap.ts'

/**
 * No DNS wildcard leads to CloudFront: names that no distribution knows, and that are refused today, would be answered by the
 * target. Two labels without a record are looked up.
 */
export const capturedHosts: Check<Move> = {
  id: 'wildcard-hosts',
  about: (move) => wildcardFor(move) ?? move.alias,
  title: 'The wildcard does not route other hosts to the target',
  run: async (move): Promise<Finding[]> => {
    const { dns, inputs, observation } = move
    const wildcard = wildcardFor(move)
    if (wildcard === undefined || !observation.target.known || observation.holder.is === 'target') return []
    const { aliases, domain } = observation.target.value
    if (aliases.includes(wildcard)) return []
    const looks = [await dns.traffic(wildcard, domain), await dns.traffic(wildcard, domain)]
    const reaching = looks.find(leadsToCloudFront)
    if (reaching !== undefined)
      return [
        captured(
          `DNS answers for any name below ${wildcard.slice(2)}: ${reaching.evidence}. The target would serve those hosts`,
          wildcard,
          inputs.acceptHosts,
        ),
      ]
    return [
      {
        id: 'wildcard-hosts',
        level: 'ok',
        title: 'The wildcard does not route other hosts to the target',
        evidence: `two names below ${wildcard.slice(2)} without records do not point to CloudFront`,
      },
    ]
  },
}

/**
 * Addresses under a name that is not CloudFront's, with a CNAME before them or without, may be CloudFront's all the same (alias
 * records of Route 53, flattening): that cannot be told from outside. Names of other services of AWS are none of CloudFront's.
 */
function leadsToCloudFront({ state, hidden, leadsTo }: Traffic): boolean {
  return state === 'target' || isOfCloudFront(leadsTo) || (hidden && !leadsTo.endsWith('.amazonaws.com'))
}
