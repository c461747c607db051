import type { Finding } from '../../base/finding.ts'
import { methodsThat } from '../../base/methods.ts'
import { obstacle } from '../../base/obstacle.ts'
import { anyOf } from '../../base/text.ts'
import type { Move } from '../../move/move.ts'
import { sourceState } from '../../move/source-state.ts'
import type { Check } from '../../procedure/step.ts'

const known =
  'Set dns-servers to servers that answer for the zone, or set dns-role-to-assume to a role that can read and write its hosted zone.'

/**
 * Where DNS leads can be proven by the time a step rests on it: by a query, or in the hosted zone. Else the move would stop half
 * way, with the wildcard on the target. `hidden`: addresses without a CNAME are in the way too, since DNS goes first for them
 * as well; CloudFront takes no notice of them as far as is known.
 */
export const trafficProvable = ({ hidden }: { readonly hidden: 'blocks' | 'passes' }): Check<Move> => ({
  id: 'dns-provable',
  title: 'Queries show where DNS points',
  run: async (move): Promise<Finding[]> => {
    const { alias, observation, hosted, dns } = move
    const { holder, traffic } = observation
    if (holder.is === 'target' || holder.is === 'nobody' || hosted !== undefined) return []
    const title = 'Queries do not show where DNS points'
    if (traffic.state === 'not-asked')
      return [
        obstacle(
          'dns-not-switched',
          `the move depends on where DNS of ${alias} points: ${traffic.evidence}`,
          known,
          title,
        ),
      ]
    if (hidden === 'passes' || traffic.state !== 'not-observable') return []
    const delegation = await dns.delegation(alias)
    const servers = 'why' in delegation ? [] : delegation.nameServers
    return [
      obstacle(
        'dns-not-switched',
        `DNS of ${alias} must point to the target before the move, and no query shows where it points: it has addresses without a CNAME`,
        `${shownBy(move, servers)} Or: scenario: ${anyOf(methodsThat(({ gapless }) => !gapless))}, each with accept-downtime.`,
        title,
      ),
    ]
  },
})

/** What makes a name show where it leads, by who serves its zone. */
function shownBy(move: Move, servers: readonly string[]): string {
  const { alias } = move
  const role =
    'Set dns-role-to-assume to a role of the account that holds the hosted zone (docs/iam/dns-role.json), so that the action can read alias records there.'
  if (servers.some((name) => name.includes('awsdns'))) return role
  if (servers.some((name) => name.endsWith('.ns.cloudflare.com')))
    return `Switch off the proxy of ${alias} ("DNS only") without changing the record, so that a query shows its CNAME. Then run again.`
  return `Switch off what hides the CNAME of ${alias} (a proxy, flattening), or replace it with a plain CNAME to where it points now. Then run again. In Route 53: ${role}`
}

/** Whether the ownership record is published can be seen, by methods whose mover call needs it. */
export const ownershipProvable: Check<Move> = {
  id: 'txt-provable',
  title: 'The ownership record can be read',
  run: (move): Finding[] => {
    const { holder, ownership } = move.observation
    // A domain name has at most 255 octets on the wire, 253 characters as text (RFC 1035, 2.3.4).
    if (ownership.name.length > 253 && holder.is !== 'target')
      return [
        obstacle(
          'txt-not-visible',
          `the name of the ownership record would have ${ownership.name.length} characters, and a DNS name has at most 253`,
          `Use a method that does not need this record: ${anyOf(methodsThat(({ releases }) => releases))}.`,
          'No ownership record is possible for this alias',
        ),
      ]
    const past = holder.is === 'target' || holder.is === 'nobody' || sourceState(move) === 'disabled-by-us'
    if (past || move.hosted !== undefined || ownership.state !== 'not-asked') return []
    const evidence = `the move needs TXT ${ownership.name}, and the action cannot see whether it is published: ${ownership.evidence}`
    return [obstacle('txt-not-visible', evidence, known, 'The ownership record cannot be read')]
  },
}
