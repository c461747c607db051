import type { CloudDistribution, World } from '../world.ts'
import type { Config } from './config.ts'
import { covers } from './names.ts'
import { refused } from './texts.ts'
import { latest } from './versions.ts'

/** Who holds exactly this alias; a disabled distribution still does (behaviour 27). */
export function holder(world: World, alias: string): CloudDistribution | undefined {
  return [...world.distributions.values()].find((distribution) =>
    latest(distribution).aliases.includes(alias),
  )
}

/**
 * Whether the aliases that a configuration adds may be added: each name is on one distribution of the whole service
 * only, and its DNS leads to no other distribution (guide, CNAMEs page, restrictions).
 * @throws Refused CNAMEAlreadyExists
 */
export function checkClaims(world: World, distribution: CloudDistribution, config: Config): void {
  const present = distribution.versions.at(-1)?.aliases ?? []
  const added = config.aliases.filter((alias) => !present.includes(alias))
  const rules = [
    () => {
      if (added.some((alias) => isTaken(world, distribution, alias))) throw refused(world, 'held')
    },
    () => {
      if (added.some((alias) => leadsElsewhere(world, distribution, alias)))
        throw refused(world, 'dnsElsewhere')
    },
  ]
  for (const rule of world.switches.conflictBeforeDns ? rules : rules.toReversed()) rule()
}

function isTaken(world: World, distribution: CloudDistribution, alias: string): boolean {
  if ((holder(world, alias) ?? distribution) !== distribution) return true
  const former = world.releases.get(alias)
  const leaving = former !== undefined && former !== distribution && former.status === 'InProgress'
  if (leaving && !world.switches.claimWhileReleaseInProgress) return true
  if (world.switches.overlapAcrossAccounts) return false
  return [...world.distributions.values()].some(
    (other) =>
      other.account !== distribution.account &&
      latest(other).aliases.some((name) => covers(world, name, alias) || covers(world, alias, name)),
  )
}

function leadsElsewhere(world: World, distribution: CloudDistribution, alias: string): boolean {
  const { resolver } = world
  const rule = world.switches.dnsRule
  if (resolver === undefined || rule === 'off') return false
  const chain = resolver.chain(alias)
  const end = rule === 'cname-only' ? chain[0] : chain.at(-1)
  const name = rule === 'addresses-too' ? (resolver.aliasTarget?.(end ?? alias) ?? end) : end
  return name?.endsWith('.cloudfront.net') === true && name !== distribution.domain
}

/** Owner names of the TXT record that permits a move (guide, "move an alternate domain name", target set-up). */
function ownershipNames(world: World, alias: string): string[] {
  if (!world.resolver?.isApex(alias)) return [`_${alias}`]
  return world.switches.apexTxt === 'either' ? [`_.${alias}`, `_${alias}`] : [`_.${alias}`]
}

/**
 * Whether a TXT record permits moving an alias to a distribution. Every name that may hold it is looked up, so a record
 * that is not there yet is remembered as missing.
 * @throws Refused IllegalUpdate
 */
export function checkTxt(world: World, alias: string, target: CloudDistribution): void {
  const permits = ownershipNames(world, alias)
    .map((name) => world.resolver?.txt(name) ?? [])
    .some((values) => {
      if (values.length > 1 && !world.switches.txtSeveralValues) return false
      return values.some((value) => value.toLowerCase() === target.domain)
    })
  if (!permits) throw refused(world, 'txt')
}
