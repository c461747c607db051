import { methodsThat } from '../../base/contract.ts'
import { type Finding, obstacle } from '../../base/finding.ts'
import { ownershipLine } from '../../base/record.ts'
import { anyOf, duration, instant } from '../../base/text.ts'
import type { Traffic } from '../../base/traffic.ts'
import { sourceState } from '../../move/facts.ts'
import type { Move } from '../../move/move.ts'
import { isHeldElsewhere, isOpen } from '../../move/names.ts'
import { oldTtlOf, oldTtlText } from '../../move/old-ttl.ts'
import type { Check } from '../../procedure/step.ts'
import { zoneRecords, zonesApart, zoneWriter } from './dns-zone.ts'

/**
 * DNS as it stands: the ownership record, other values beside it, where the name leads, and who writes the records. It
 * blocks only where records are to be written that cannot be.
 */
const dnsAsIs: Check<Move> = {
  id: 'dns',
  title: 'DNS before the move',
  run: (move) => {
    const { alias, observation } = move
    const { ownership, traffic, target } = observation
    if (!target.known) return []
    const findings: Finding[] = []
    const remedy = ownershipLine(ownership)
    if (ownership.state === 'not-asked')
      findings.push({
        id: 'txt-not-asked',
        level: 'warning',
        title: 'The ownership record could not be read',
        evidence: ownership.evidence,
        remedy: 'If the move needs the record, set dns-servers to servers that answer for the zone.',
      })
    else
      findings.push({
        id: 'ownership-txt',
        level: ownership.state === 'everywhere' ? 'ok' : 'info',
        title: 'Ownership record',
        evidence: ownership.evidence,
        ...(ownership.state === 'everywhere' ? {} : { remedy }),
      })
    for (const value of ownership.extra)
      findings.push({
        id: 'txt-other-target',
        level: 'warning',
        title: 'The ownership record names another distribution too',
        evidence: `${ownership.name} also holds ${value}: the owner of that distribution can move ${alias} to it`,
        remedy: 'Remove that value when it is no longer needed.',
      })
    findings.push(leading(traffic))
    for (const note of traffic.notes)
      findings.push({ id: 'dns-note', level: 'warning', title: 'DNS needs attention', evidence: note })
    return findings
  },
}

/** What there is to say of where DNS leads a name, as it was read. */
export function leading({ state, evidence }: Pick<Traffic, 'state' | 'evidence'>): Finding {
  switch (state) {
    case 'not-observable':
      return {
        id: 'dns-not-observable',
        level: 'warning',
        title: 'Queries do not show where DNS points',
        evidence,
      }
    case 'not-asked':
      return {
        id: 'traffic-dns',
        level: 'warning',
        title: 'DNS of the alias could not be read',
        evidence,
      }
    default:
      return { id: 'traffic-dns', level: 'info', title: 'Where DNS points', evidence }
  }
}

/** DNS as it stands, and whose records these are. */
export const dnsChecks: readonly Check<Move>[] = [dnsAsIs, zoneWriter, zonesApart, zoneRecords]

/** The longest TTL that a method waits out which needs DNS before CloudFront, in seconds (safety W_dns). */
const longest = 3_600

const soon = 'The old DNS record expires within an hour'

/** For methods in which DNS goes first, where it does: the record that leads elsewhere is forgotten within an hour. */
export const oldTtlShort = (dnsFirst: (move: Move) => boolean): Check<Move> => ({
  id: 'dns-ttl',
  title: soon,
  run: (move): Finding[] => {
    const { alias, clock, observation } = move
    const { traffic, target } = observation
    if (!isHeldElsewhere(move) || !target.known || !dnsFirst(move)) return []
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
    if ((old.seenBy === 'nobody' || old.seenBy === 'unread') && old.seconds > 0)
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
    return [{ id: 'dns-ttl', level: 'ok', title: soon, evidence: `${oldTtlText(old)}${later}` }]
  },
})

/** The input, to paste, by which a hosted zone is read. `dns: manual` reads none, whatever the role may do. */
export function zoneRole({ inputs }: Pick<Move, 'inputs'>): string {
  return inputs.dns === 'manual' ? 'dns: auto and dns-role-to-assume' : 'dns-role-to-assume'
}

/** What to do where no server answers, and no hosted zone can be read. */
const unasked = (move: Move) =>
  `Set dns-servers to servers that answer for the zone, or set ${zoneRole(move)} to a role that can read and write its hosted zone.`

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
    const { traffic, target } = observation
    if (!isHeldElsewhere(move) || hosted !== undefined) return []
    // Nothing was looked up for a target that could not be read, which has a check of its own.
    if (!target.known) return []
    const title = 'Queries do not show where DNS points'
    if (traffic.state === 'not-asked')
      return [
        obstacle(
          'dns-not-switched',
          `the move depends on where DNS of ${alias} points: ${traffic.evidence}`,
          unasked(move),
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
  const role = `Set ${zoneRole(move)} to a role of the account that holds the hosted zone (docs/iam/dns-role.json), so that the action can read alias records there.`
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
    const { ownership, target } = move.observation
    const long = tooLong(ownership.name)
    if (long !== undefined && isOpen(move))
      return [
        obstacle(
          'txt-not-visible',
          `the name of the ownership record would have ${long}`,
          `Use a method that does not need this record: ${anyOf(methodsThat(({ releases }) => releases))}.`,
          'No ownership record is possible for this alias',
        ),
      ]
    const past = !isHeldElsewhere(move) || sourceState(move) === 'disabled-by-us'
    if (past || move.hosted !== undefined || ownership.state !== 'not-asked' || !target.known) return []
    const evidence = `the move needs TXT ${ownership.name}, and the action cannot see whether it is published: ${ownership.evidence}`
    return [obstacle('txt-not-visible', evidence, unasked(move), 'The ownership record cannot be read')]
  },
}

/** Why DNS has no such name: 255 octets on the wire, 253 characters as text, and 63 in a label (RFC 1035, 2.3.4). */
function tooLong(name: string): string | undefined {
  if (name.length > 253) return `${name.length} characters, and a DNS name has at most 253`
  const longest = Math.max(...name.split('.').map(({ length }) => length))
  return longest > 63
    ? `a label of ${longest} characters, and a label of a DNS name has at most 63`
    : undefined
}
