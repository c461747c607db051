import type { Finding } from '../../base/finding.ts'
import { listed } from '../../base/text.ts'
import type { Move } from '../../move/move.ts'
import { namesOf } from '../../move/names.ts'
import type { Check } from '../../procedure/step.ts'

/** Names of a zone that the credentials of the run do not see. */
interface UnseenZone {
  readonly names: readonly string[]
  /** Whether its servers are those of Route 53, so that a role of its account could write it. */
  readonly ofRoute53: boolean
}

/** The zones that were looked for and not seen, by their names in public DNS. */
export async function unseenZones(move: Move): Promise<ReadonlyMap<string, UnseenZone>> {
  const zones = new Map<string, UnseenZone>()
  const unseen = namesOf(move).filter(
    ({ hosted, withoutZone }) => hosted === undefined && withoutZone?.outcome === 'refused',
  )
  for (const { alias, dns } of unseen) {
    const delegation = await dns.delegation(alias)
    if ('why' in delegation) continue
    const { zone, nameServers } = delegation
    zones.set(zone, {
      names: [...(zones.get(zone)?.names ?? []), alias],
      ofRoute53: nameServers.some((name) => name.includes('awsdns')),
    })
  }
  return zones
}

/** Of some names the action writes the records, and of others it would if it saw their zones: the role of DNS is one for a run. */
export const zonesApart: Check<Move> = {
  id: 'dns-zones-apart',
  title: 'The run sees the hosted zones of all names',
  about: 'run',
  run: async (move): Promise<Finding[]> => {
    const names = namesOf(move)
    const ours = names.filter(({ hosted }) => hosted !== undefined).map(({ alias }) => alias)
    if (names.length === 1 || ours.length === 0 || ours.length === names.length) return []
    const zones = [...(await unseenZones(move))]
    if (zones.length === 0) return []
    const theirs = zones.map(([zone, one]) => `${zone} (${listed(one.names)})`)
    const split = zones.some(([, { ofRoute53 }]) => ofRoute53)
    return [
      {
        id: 'dns-zones-apart',
        level: 'warning',
        title: 'The run sees the hosted zones of some names only',
        evidence: `the credentials of this run see the hosted zones of ${listed(ours)}, and do not see ${theirs.join(', ')}${move.inputs.dns === 'route53' ? '' : ': a person has to publish those records'}`,
        remedy: split
          ? 'A run has one dns-role-to-assume. To have all records written, move the names of each zone in a run of their own, with a role of the account that has the zone: the next steps of a plan have a list for each zone, for the workflow move-aliases.'
          : 'The zone is not in Route 53: a person writes its records.',
      },
    ]
  },
}
