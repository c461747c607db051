import type { Finding } from '../../base/finding.ts'
import { ownershipLine } from '../../base/record.ts'
import type { Traffic } from '../../dns/dns.ts'
import type { Move } from '../../move/move.ts'
import type { Check } from '../../procedure/step.ts'
import { zoneRecords, zoneWriter } from './dns-zone.ts'
import { zonesApart } from './zones-apart.ts'

/**
 * DNS as it stands: the ownership record, other values beside it, where the name leads, and who writes the records. It
 * blocks only where records are to be written that cannot be.
 */
const dnsAsIs: Check<Move> = {
  id: 'dns',
  title: 'DNS before the move',
  run: (move) => {
    const { alias, observation } = move
    const { ownership, traffic } = observation
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

function leading({ state, evidence }: Traffic): Finding {
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
