import { issue } from '../certificates.ts'
import type { DnsPlane } from '../dns/plane.ts'
import type { Zone } from '../dns/zone.ts'
import type { Identity, Role } from '../identity.ts'
import { distribution, keys, movePolicies, neighbours, role } from '../scene.ts'
import type { CloudCertificate, CloudDistribution, World } from '../world.ts'

/** Two accounts; a shop whose name is to move from an old distribution to a new one in the same account. */
export interface StandardScene {
  /** Holds source and target. */
  readonly account: string
  readonly otherAccount: string
  readonly alias: string
  readonly source: CloudDistribution
  readonly target: CloudDistribution
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
  /** Default 20, which have one host each. */
  readonly neighbours?: number
  /** How many of the neighbours come before the source in lists; default: half of them. */
  readonly before?: number
}

/** Fills a world, and the plane of its DNS, with the standard scene. */
export async function standardScene(
  world: World,
  dns: DnsPlane,
  options: SceneOptions = {},
): Promise<StandardScene> {
  const account = '111122223333'
  const otherAccount = '444455556666'
  const alias = 'www.shop.example'
  const { arn } = await issue(world, { account, names: ['shop.example', '*.shop.example'] })
  const certificate = await issue(world, { account, names: ['shop.example', '*.shop.example'] })
  const foreign = await issue(world, { account: otherAccount, names: ['*.partner.example'] })
  const count = options.neighbours ?? 20
  const before = options.before ?? Math.floor(count / 2)
  const first = neighbours(world, account, before, 'shop.example', arn)
  const source = distribution(world, {
    account,
    id: 'E1OLDSHOP00001',
    domain: 'd1oldshop00001.cloudfront.net',
    aliases: [alias, 'static.shop.example', 'img.shop.example'],
    certificateArn: arn,
    comment: 'the shop as it was',
    origin: 'old.internal.example',
  })
  const target = distribution(world, {
    account,
    id: 'E2NEWSHOP00002',
    domain: 'd2newshop00002.cloudfront.net',
    certificateArn: certificate.arn,
    comment: 'the shop as it will be',
    origin: 'new.internal.example',
  })
  const rest = neighbours(world, account, count - before, 'more.shop.example', await moreArn(world, account))
  const partner = distribution(world, {
    account: otherAccount,
    aliases: ['www.partner.example'],
    certificateArn: foreign.arn,
  })
  const zone = dns.addZone('shop.example', { account, soaMinimum: 900 })
  zone.load([
    { name: alias, type: 'CNAME', ttl: 60, values: [`${source.domain}.`] },
    { name: 'static.shop.example', type: 'CNAME', ttl: 60, values: [`${source.domain}.`] },
    { name: 'img.shop.example', type: 'CNAME', ttl: 60, values: [`${source.domain}.`] },
  ])
  return {
    account,
    otherAccount,
    alias,
    source,
    target,
    certificate,
    role: role(world, { account, name: 'move-alias', policies: movePolicies(source, target) }),
    operator: keys(world, account),
    zone,
    otherHosts: [...first, ...rest, partner, source].flatMap(({ versions }) =>
      (versions.at(-1)?.aliases ?? []).filter((name) => name !== alias),
    ),
  }
}

const moreArn = async (world: World, account: string): Promise<string> =>
  (await issue(world, { account, names: ['*.more.shop.example'] })).arn
