import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cloud } from '../../cloud/cloud.ts'
import type { Zone } from '../../cloud/dns/zone.ts'
import type { Policy, Role } from '../../cloud/identity.ts'
import { role } from '../../cloud/scene.ts'
import { root } from '../harness/runner.ts'

/** What a role may do to the records of one alias, by the policy that the documentation hands out. */
export function dnsPolicy(zone: Zone, alias: string): Policy {
  return dnsPolicyOf(zone, [alias])
}

/** The same for several aliases of a zone, each in the list with its ownership record, as the documentation says. */
export function dnsPolicyOf(zone: Zone, aliases: readonly string[]): Policy {
  const owner = (alias: string) => (alias === zone.name ? `_.${alias}` : `_${alias}`)
  const normalised = (name: string) => `"${name.replace('*', String.raw`\\052`)}"`
  const names = aliases.flatMap((alias) => [normalised(alias), normalised(owner(alias))])
  const text = readFileSync(join(root, 'docs/iam/dns-role.json'), 'utf8')
    .replaceAll('HOSTED_ZONE_ID', zone.id)
    .replaceAll('"ALIAS_NAME", "OWNERSHIP_NAME"', names.join(', '))
  return JSON.parse(text)
}

/** A role in the zone's account that may do that and nothing else. */
export function dnsRole({ world }: Cloud, zone: Zone, alias: string): Role {
  return role(world, { account: zone.account, name: 'move-alias-dns', policies: [dnsPolicy(zone, alias)] })
}

/** The zone's record sets of a name, as `type values`, in order. */
export function recordsOf(zone: Zone, name: string): string[] {
  return zone.sets
    .filter((set) => set.name === name)
    .map(
      ({ type, ttl, values, alias }) =>
        `${type} ${alias === undefined ? `${ttl} ${values.join(' ')}` : `alias ${alias.dnsName}`}`,
    )
    .toSorted()
}
