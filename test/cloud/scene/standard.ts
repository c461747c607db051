import { issue } from '../certificates.ts'
import type { DnsPlane } from '../dns/plane.ts'
import type { RecordText, Zone } from '../dns/zone.ts'
import type { Identity, Policy, Role } from '../identity.ts'
import { distribution, keys, movePolicies, neighbours, role } from '../scene.ts'
import type { CloudCertificate, CloudDistribution, Holder, World } from '../world.ts'
import type { ConfigOptions } from './config.ts'
import { SideMaker, type Sides } from './sides.ts'
import { connectionGroup, tenant } from './tenant.ts'

/** Two accounts; a shop whose name is to move from an old distribution to a new one in the same account. */
export interface StandardScene {
  /** Holds source and target. */
  readonly account: string
  readonly otherAccount: string
  readonly alias: string
  readonly source: Holder
  readonly target: Holder
  readonly certificate: CloudCertificate
  /** Least privilege on source and target, trusted by the default job. */
  readonly role: Role
  /** Keys of a person with all rights, for the AWS CLI. */
  readonly operator: Identity
  readonly zone: Zone
  /** Hosts of other distributions, which must keep their holders. */
  readonly otherHosts: readonly string[]
}

export interface SceneOptions {
  /** Default `shop.example`. */
  readonly zone?: string
  /** The name to move: below the zone, its apex, or its wildcard. Default `www` below the zone. */
  readonly alias?: string
  /** Names that the source holds besides its three. */
  readonly moreNames?: readonly string[]
  /** Default 20, which have one host each. */
  readonly neighbours?: number
  /** Tenants of the source's account that have nothing to do with the move, on a multi-tenant distribution of their own. Default: none. */
  readonly tenants?: number
  /** The domain below which the neighbours have their names. Default: the zone. */
  readonly neighbourDomain?: string
  /** How many of the neighbours come before the source in lists; default: half of them. */
  readonly before?: number
  /** The source belongs to the other account. */
  readonly sourceElsewhere?: boolean
  /** What source and target are; default: standard distributions. */
  readonly sides?: Sides
  /** What the target's certificate covers; empty: it has none. Default: the zone and its wildcard. */
  readonly covered?: readonly string[]
  /** The source, in the same account, has the certificate of the target. */
  readonly oneCertificate?: boolean
  /** What else differs in the configuration of the source, and of the target. */
  readonly sourceConfig?: Partial<ConfigOptions>
  readonly targetConfig?: Partial<ConfigOptions>
  /** What the role may do. Default: least privilege for a move within one account. */
  readonly policies?: (source: Holder, target: Holder) => readonly Policy[]
}

/** Fills a world, and the plane of its DNS, with the standard scene. */
export async function standardScene(
  world: World,
  dns: DnsPlane,
  options: SceneOptions = {},
): Promise<StandardScene> {
  const account = '111122223333'
  const otherAccount = '444455556666'
  const domain = options.zone ?? 'shop.example'
  const alias = options.alias ?? `www.${domain}`
  const names = [domain, `*.${domain}`]
  const held = [alias, `static.${domain}`, `img.${domain}`, ...(options.moreNames ?? [])]
  const sourceAccount = options.sourceElsewhere ? otherAccount : account
  const old = await issue(world, {
    account: sourceAccount,
    names: [...new Set([...names, ...(options.covered ?? [])])],
  })
  const certificate = await issue(world, { account, names: options.covered ?? names })
  const beside = options.neighbourDomain ?? domain
  const first = await bystanders(world, account, options.before ?? (options.neighbours ?? 20) / 2, beside)
  const sides = options.sides ?? {}
  const maker = new SideMaker(world, sides)
  await manyTenants(world, sourceAccount, options.tenants ?? 0)
  const source = maker.make({
    account: sourceAccount,
    side: 'source',
    aliases: held,
    certificateArn: options.oneCertificate ? certificate.arn : old.arn,
    distribution: {
      id: 'E1OLDSHOP00001',
      domain: 'd1oldshop00001.cloudfront.net',
      comment: 'the shop as it was',
      origin: 'old.internal.example',
    },
    config: options.sourceConfig,
  })
  const target = maker.make({
    account,
    side: 'target',
    aliases: sides.target === 'tenant' ? (sides.targetDomains ?? [`placeholder.${domain}`]) : [],
    certificateArn: options.covered?.length === 0 ? undefined : certificate.arn,
    distribution: {
      id: 'E2NEWSHOP00002',
      domain: 'd2newshop00002.cloudfront.net',
      comment: 'the shop as it will be',
      origin: 'new.internal.example',
    },
    config: options.targetConfig,
  })
  const left = (options.neighbours ?? 20) - first.length
  const rest = await bystanders(world, account, left, `more.${beside}`)
  const partner = await bystanders(world, otherAccount, 1, 'partner.example')
  const zone = dns.addZone(domain, { account, soaMinimum: 900 })
  zone.load(held.flatMap((name) => traffic(name, domain, source)))
  return {
    account,
    otherAccount,
    alias,
    source,
    target,
    certificate,
    role: role(world, {
      account,
      name: 'move-alias',
      policies: (options.policies ?? movePolicies)(source, target),
    }),
    operator: keys(world, account),
    zone,
    otherHosts: [...first, ...rest, ...partner, source].flatMap(({ versions }) =>
      (versions.at(-1)?.aliases ?? []).filter((name) => name !== alias),
    ),
  }
}

async function bystanders(
  world: World,
  account: string,
  count: number,
  domain: string,
): Promise<CloudDistribution[]> {
  const { arn } = await issue(world, { account, names: [`*.${domain}`] })
  return neighbours(world, account, Math.floor(count), domain, arn)
}

/** Tenants, all on one multi-tenant distribution, each with a domain of its own. */
async function manyTenants(world: World, account: string, count: number): Promise<void> {
  if (count === 0) return
  const { arn } = await issue(world, { account, names: ['*.tenants.example'] })
  const parent = distribution(world, { account, tenantOnly: true, certificateArn: arn })
  const group = connectionGroup(world, { account })
  for (let index = 1; index <= count; index++)
    tenant(world, { parent, group, domains: [`t${String(index).padStart(3, '0')}.tenants.example`] })
}

/** Records that lead a name to a distribution: alias records at the apex, where no CNAME can be. */
function traffic(name: string, domain: string, to: Holder): RecordText[] {
  if (name !== domain) return [{ name, type: 'CNAME', ttl: 60, values: [`${to.domain}.`] }]
  const alias = { zoneId: 'Z2FDTNDATAQYW2', dnsName: `${to.domain}.`, evaluateTargetHealth: false }
  return [
    { name, type: 'A', alias },
    { name, type: 'AAAA', alias },
  ]
}
