import { certificateCovers } from '../../base/alias.ts'
import type { Finding } from '../../base/finding.ts'
import { obstacle } from '../../base/obstacle.ts'
import { wildcardFor } from '../../move/facts.ts'
import type { Move } from '../../move/move.ts'
import type { Check } from '../../procedure/step.ts'
import { withOutage } from './other-method.ts'
import { aboveDefault } from './target.ts'

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
          : `${alias} is directly below a public suffix: a wildcard there would cover names that are not yours`,
        withOutage(move),
      ),
    ]
  },
}

/** The target has room for the wildcard beside the alias, and its certificate covers both. */
export const wildcardRoom: Check<Move> = {
  id: 'wildcard-room',
  about: (move) => wildcardFor(move) ?? move.alias,
  title: 'The target can take the wildcard',
  run: (move): Finding[] => {
    const wildcard = wildcardFor(move)
    const { aliases, observation } = move
    const { target, certificate, holder } = observation
    if (wildcard === undefined || !target.known || holder.is === 'target') return []
    const { id } = target.value
    const findings =
      aboveDefault(target.value, aliases).length > 0 ? [] : aboveDefault(target.value, [...aliases, wildcard])
    const names = certificate?.known ? certificate.value.names : undefined
    if (names !== undefined && !names.some((name) => certificateCovers(name, wildcard)))
      findings.push(
        obstacle(
          'certificate-not-covering',
          `it covers ${names.join(', ')}, not ${wildcard}`,
          `Attach an issued certificate from us-east-1 that covers ${wildcard} to ${id}.`,
          'The certificate of the target does not cover the wildcard',
        ),
      )
    return findings
  },
}
