import type { Move } from '../move/move.ts'
import { namesOf, onlyNames } from '../move/names.ts'
import type { Method } from '../move/world.ts'
import { unseenZones } from '../scenarios/checks/zones-apart.ts'
import { asMoved, type NameGroup } from './groups.ts'

/** What stands for the role that a person has to fill in. */
const roleToFillIn = 'arn:aws:iam::123456789012:role/NAME'

/**
 * The names by what can write their records: first those whose zones the run sees, then those of each zone in Route 53 that it
 * does not see, each with a role of its own. None where it sees the zones of all names, or of none. Changes nothing.
 */
export async function groupsByZone(move: Move, method: Method): Promise<readonly NameGroup[]> {
  const zones = await unseenZones(move)
  const ours = namesOf(move).filter(({ hosted }) => hosted !== undefined)
  const theirs = [...zones].filter(([, { ofRoute53 }]) => ofRoute53)
  if (ours.length === 0 || theirs.length === 0) return []
  const groups: NameGroup[] = []
  const add = (names: readonly string[], more: Pick<NameGroup, 'why' | 'inputs'>) => {
    const before = groups.flatMap((group) => group.names)
    const some = onlyNames(asMoved(move, before), ({ alias }) => names.includes(alias))
    const dark = method.outage?.names(some) ?? []
    groups.push({
      names,
      source: move.source?.id,
      scenario: dark.length === 0 ? undefined : method.name,
      dark,
      blocked: '',
      ...more,
    })
  }
  add(
    ours.map(({ alias }) => alias),
    { why: 'the run sees their hosted zones' },
  )
  for (const [zone, { names }] of theirs)
    add(names, {
      why: `replace dns-role-to-assume by a role of the account that has the hosted zone ${zone}`,
      inputs: { 'dns-role-to-assume': roleToFillIn, 'hosted-zone': undefined, dns: 'route53' },
    })
  return groups
}
