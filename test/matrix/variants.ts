import type { Policy } from '../cloud/identity.ts'
import { denying, movePolicies, role } from '../cloud/scene.ts'
import type { Switches } from '../cloud/switches.ts'
import { dnsPolicy } from '../stories/dns/dns-zone.ts'
import type { Stage, StageOptions } from '../virtual/stage.ts'

/** One kind of move that the matrix plays through. */
export interface Variant {
  readonly name: string
  readonly stage: StageOptions
  /** What is in its world besides. */
  readonly prepare?: (stage: Stage) => void
  /** The names of a move of several. */
  readonly aliases?: readonly string[]
  /** Inputs besides those of the stage. */
  readonly inputs?: (stage: Stage) => Readonly<Record<string, string>>
  /** Somebody publishes the records that are asked for. */
  readonly person: boolean
  readonly switches?: Partial<Switches>
  /** The alias may be unserved for a while. */
  readonly outage: boolean
  /** The source stays disabled after the move. */
  readonly sourceStaysDisabled?: boolean
  /** Hosts that may be unserved, or served by somebody else, for a while. */
  readonly accepted: (stage: Stage) => readonly string[]
}

const others = ['static.shop.example', 'img.shop.example']
const nobody = () => []

const inOneAccount = { person: true, outage: false, accepted: nobody }
const withWildcard = {
  person: true,
  outage: false,
  // A name that nobody holds and no record leads to: the temporary wildcard serves it for a while.
  accepted: ({ scene }: Stage) => [`beside.${scene.zone.name}`, `below.${scene.alias}`],
}
const scenario =
  (name: string, more: Readonly<Record<string, string>> = {}) =>
  () => ({ scenario: name, ...more })
const dark = ({ scene }: Stage) => [scene.alias, ...others]

function withoutTodaysMover(...given: Parameters<typeof movePolicies>): Policy[] {
  return denying(movePolicies(...given), 'cloudfront:UpdateDomainAssociation')
}

/** A role for the records of the alias, by the policy of the documentation. */
function zoneRole({ cloud, scene }: Stage): Readonly<Record<string, string>> {
  const { zone, alias } = scene
  const { arn } = role(cloud.world, {
    account: zone.account,
    name: 'move-alias-dns',
    policies: [dnsPolicy(zone, alias)],
  })
  return { 'dns-role-to-assume': arn, dns: 'route53' }
}

export const sameAccount: readonly Variant[] = [
  { name: 'same-account, exact name', stage: {}, ...inOneAccount },
  { name: 'same-account, apex', stage: { scene: { alias: 'shop.example' } }, ...inOneAccount },
  { name: 'same-account, wildcard alias', stage: { scene: { alias: '*.shop.example' } }, ...inOneAccount },
  {
    name: 'same-account, AssociateAlias for want of a permission, with TXT',
    stage: { scene: { policies: withoutTodaysMover } },
    ...inOneAccount,
  },
  {
    name: 'same-account, UpdateDomainAssociation refused for the TXT',
    stage: { switches: { updateAssociationNeedsTxt: true } },
    inputs: () => ({ 'dns-timeout': '30m' }),
    ...inOneAccount,
  },
  { name: 'same-account, records written in the hosted zone', stage: {}, inputs: zoneRole, ...inOneAccount },
]

export const wildcard: readonly Variant[] = [
  {
    name: 'wildcard, added and taken off again',
    stage: { cross: {} },
    inputs: scenario('wildcard'),
    ...withWildcard,
  },
  {
    name: 'wildcard, kept',
    stage: { cross: {} },
    inputs: scenario('wildcard', { 'keep-wildcard': 'true' }),
    ...withWildcard,
  },
  {
    name: 'wildcard, which the target has already',
    stage: { cross: { targetConfig: { aliases: ['*.shop.example'] } } },
    inputs: scenario('wildcard'),
    ...withWildcard,
  },
  {
    name: 'wildcard, claimed only once the source is Deployed',
    stage: {
      cross: {},
      switches: { claimWhileReleaseInProgress: false },
      cloud: { deployTime: { min: 10_000, max: 20_000 } },
    },
    inputs: scenario('wildcard'),
    ...withWildcard,
  },
]

export const disableSource: readonly Variant[] = [
  {
    name: 'disable-source, source restored',
    stage: { cross: {} },
    inputs: (stage) => ({ scenario: 'disable-source', 'accept-downtime': dark(stage).join(',') }),
    person: true,
    outage: true,
    accepted: dark,
  },
  {
    name: 'disable-source, source left disabled',
    stage: { cross: {} },
    inputs: (stage) => ({
      scenario: 'disable-source',
      'restore-source': 'false',
      'accept-downtime': dark(stage).join(','),
    }),
    sourceStaysDisabled: true,
    person: true,
    outage: true,
    accepted: dark,
  },
  {
    name: 'disable-source, apex',
    stage: { cross: { alias: 'shop.example' } },
    inputs: (stage) => ({ scenario: 'disable-source', 'accept-downtime': dark(stage).join(',') }),
    person: true,
    outage: true,
    accepted: dark,
  },
]

export const releaseAndClaim: readonly Variant[] = [
  {
    name: 'release-and-claim, CNAME',
    stage: { cross: {} },
    inputs: ({ scene }) => ({ scenario: 'release-and-claim', 'accept-downtime': scene.alias }),
    person: true,
    outage: true,
    accepted: nobody,
  },
  {
    name: 'release-and-claim, apex with alias records',
    stage: { cross: { alias: 'shop.example' } },
    inputs: ({ scene }) => ({ scenario: 'release-and-claim', 'accept-downtime': scene.alias }),
    person: true,
    outage: true,
    accepted: nobody,
  },
]

export const variants: readonly Variant[] = [
  ...sameAccount,
  ...wildcard,
  ...disableSource,
  ...releaseAndClaim,
]
