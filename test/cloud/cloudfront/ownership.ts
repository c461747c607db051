import type { CloudDistribution, CloudTenant, Holder, World } from '../world.ts'
import type { Config } from './config.ts'
import { covers } from './names.ts'
import { inactiveDomains } from './tenant-settings.ts'
import { refused } from './texts.ts'
import { latest } from './versions.ts'

/** Who holds exactly this alias; a disabled distribution or tenant still does (behaviour 27). */
export function holder(world: World, alias: string): Holder | undefined {
  return world.holders.find((one) => latest(one).aliases.includes(alias))
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

/** Whether somebody else has the name, or is about to have it. */
export function isTaken(world: World, distribution: Holder, alias: string): boolean {
  if ((holder(world, alias) ?? distribution) !== distribution) return true
  if (isPromised(world, distribution, alias)) return true
  const former = world.releases.get(alias)
  const leaving = former !== undefined && former !== distribution && former.status === 'InProgress'
  if (leaving && !world.switches.claimWhileReleaseInProgress) return true
  if (world.switches.overlapAcrossAccounts) return false
  return world.holders.some(
    (other) =>
      other.account !== distribution.account &&
      latest(other).aliases.some((name) => covers(world, name, alias) || covers(world, alias, name)),
  )
}

/** Whether a tenant waits for a managed certificate for this name; without such a request an inactive domain is free (guide, managed certificates). */
function isPromised(world: World, claimant: Holder, alias: string): boolean {
  return [...world.tenants.values()].some(
    (tenant) =>
      tenant !== claimant &&
      tenant.managedCertificate?.status === 'pending-validation' &&
      inactiveDomains(tenant).includes(alias),
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
  // A domain that can be registered has no parent of its owner's: for it the guide's form is the only one.
  if (world.switches.apexTxt === 'label' && alias.split('.').length > 2) return [`_${alias}`]
  return world.switches.apexTxt === 'either' ? [`_.${alias}`, `_${alias}`] : [`_.${alias}`]
}

/**
 * Whether a TXT record permits moving an alias to a distribution. Every name that may hold it is looked up, so a record
 * that is not there yet is remembered as missing.
 * @throws Refused IllegalUpdate
 */
export function checkTxt(world: World, alias: string, target: Holder): void {
  if (!txtPermits(world, alias, target)) throw refused(world, 'txt')
}

function txtPermits(world: World, alias: string, target: Holder): boolean {
  const wanted = permittingValues(world, target)
  return ownershipNames(world, alias)
    .map((name) => world.resolver?.txt(name) ?? [])
    .some((values) => {
      if (values.length > 1 && !world.switches.txtSeveralValues) return false
      return values.some((value) => wanted.includes(value.toLowerCase()))
    })
}

/** The guide shows the domain name of a distribution for tenants, too; its migration page says: the routing endpoint. */
function permittingValues(world: World, target: Holder): string[] {
  if (target.kind === 'distribution' || world.switches.tenantTxtValue === 'routing-endpoint')
    return [target.domain]
  const parent = world.distributions.get(latest(target).parentId ?? '')
  return [target.domain, ...(parent === undefined ? [] : [parent.domain])]
}

/**
 * Whether a tenant may have a new domain: a TXT record permits it, or DNS leads to its routing endpoint already.
 * @throws Refused InvalidArgument
 */
export function checkProof(world: World, domain: string, tenant: CloudTenant): void {
  if (world.switches.tenantProof === 'certificate') return
  if (leadsTo(world, domain) !== tenant.domain && !txtPermits(world, domain, tenant))
    throw refused(world, 'tenantProof')
}

/** Where CNAMEs or an alias record of a name end; undefined: at addresses, or nowhere. */
export function leadsTo({ resolver }: World, name: string): string | undefined {
  const end = resolver?.chain(name).at(-1)
  return resolver?.aliasTarget?.(end ?? name) ?? end
}
