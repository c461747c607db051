import type { Distribution } from '../../base/distribution.ts'
import { type Finding, obstacle } from '../../base/finding.ts'
import { listed } from '../../base/text.ts'
import { known } from '../../move/answers.ts'
import type { Move } from '../../move/move.ts'
import { isUnheld, namesOf } from '../../move/names.ts'
import type { Check } from '../../procedure/step.ts'

/**
 * What only a move with a distribution tenant has to look at: what the tenant uses is enabled, its certificate is issued, and
 * what users notice (aws-docs: "Request a certificate for your distribution tenant", "Migrate to a multi-tenant distribution").
 */
export const tenantSides: Check<Move> = {
  id: 'tenant',
  about: 'run',
  title: 'The distribution tenant can serve the alias',
  run: async (move) => {
    const { target, source } = move.observation
    const to = target.known && target.value.tenant !== undefined ? target.value : undefined
    const from = source?.known && source.value.tenant !== undefined ? source.value : undefined
    const side = to ?? from
    if (side === undefined) return []
    return [
      ...(to === undefined ? [] : [...surroundings(to), ...listedAlready(to, move)]),
      ...(to === undefined ? [] : await pending(move, to)),
      ...(from === undefined ? [] : lastDomains(from, move.aliases)),
      {
        id: 'cold-cache',
        level: 'warning',
        title: 'The cache starts empty after the move',
        evidence: `${side.id} is a distribution tenant: CloudFront does not use what it has cached for the source, so the first requests go to the origin`,
      },
    ]
  },
}

/** What a tenant needs to serve anything at all. */
function surroundings({ id, tenant }: Distribution): Finding[] {
  if (tenant === undefined) return []
  const parts = [
    [tenant.distributionEnabled, tenant.distribution, 'multi-tenant distribution'],
    [tenant.connectionGroupEnabled, tenant.connectionGroup, 'connection group'],
  ] as const
  return parts.flatMap(([enabled, part, what]) =>
    enabled
      ? []
      : [
          obstacle(
            'target-disabled',
            `${part}, the ${what} of ${id}, is disabled`,
            `Enable ${part} and wait until it is Deployed, then run again.`,
            `The ${what} of the target is disabled`,
          ),
        ],
  )
}

/** A domain may be listed on a tenant before it belongs to it; the mover call makes it active, and none is made for what nobody holds. */
function listedAlready({ id, tenant }: Distribution, move: Move): Finding[] {
  const inactive = namesOf(move).filter(({ alias }) => tenant?.inactive.includes(alias))
  const said = (names: readonly Move[], more: string) =>
    `${listed(names.map(({ alias }) => alias))} on ${id}: ${more}`
  const unheld = inactive.filter(isUnheld)
  const held = inactive.filter((one) => !isUnheld(one))
  const about = { id: 'domain-inactive', title: 'The target lists the alias as inactive' }
  return [
    ...(held.length === 0
      ? []
      : [
          {
            ...about,
            level: 'info' as const,
            evidence: said(held, 'CloudFront does not serve it from there until it is moved'),
          },
        ]),
    ...(unheld.length === 0
      ? []
      : [
          {
            ...about,
            level: 'warning' as const,
            evidence: said(
              unheld,
              'no call of this action makes it active, so the run can only wait until CloudFront does',
            ),
            remedy: `Check what ${id} waits for: a certificate that CloudFront manages may not be issued yet.`,
          },
        ]),
  ]
}

/** Whether CloudFront lets a tenant lose its last domain is not documented. */
function lastDomains({ id, aliases, tenant }: Distribution, moving: readonly string[]): Finding[] {
  const rest = [...aliases, ...(tenant?.inactive ?? [])].filter((name) => !moving.includes(name))
  if (rest.length > 0 || aliases.length === 0) return []
  return [
    {
      id: 'last-domain',
      level: 'warning',
      title: 'The move takes the last domain of the source tenant',
      evidence: `${id} has no other domain, and CloudFront may require one`,
      remedy: `Add another domain to ${id} first.`,
    },
  ]
}

async function pending({ target: { cloudfront } }: Move, { id }: Distribution): Promise<Finding[]> {
  const status = await known(cloudfront.managedCertificate(id))
  if (!status.known || status.value !== 'pending-issuance') return []
  return [
    {
      id: 'managed-certificate-pending',
      level: 'warning',
      title: 'A managed certificate of the target is not issued yet',
      evidence: `the status of the certificate that CloudFront manages for ${id} is ${status.value}`,
      remedy:
        'Wait until it is issued. Until then the target must have another certificate that covers the alias.',
    },
  ]
}

/** What CloudFront itself says of the DNS of each name, which it does for tenants only (aws-docs: API_VerifyDnsConfiguration). */
export async function dnsProof(move: Move): Promise<Finding[]> {
  const { target } = move.observation
  if (!target.known || target.value.tenant === undefined) return []
  const { id, domain } = target.value
  const said = await Promise.all(
    namesOf(move).map(async ({ alias }) => ({
      alias,
      proof: await known(move.target.cloudfront.dnsConfiguration(id, alias)),
    })),
  )
  return said.map(({ alias, proof }): Finding => {
    if (!proof.known)
      return {
        id: 'dns-configuration',
        level: 'info',
        title: 'CloudFront did not say whether DNS is valid',
        evidence: `${alias}: ${proof.why.message}`,
      }
    const { status, reason } = proof.value
    const evidence = `VerifyDnsConfiguration of ${alias} on ${id}: ${status}${reason === '' ? '' : ` (${reason})`}`
    if (status === 'valid-configuration')
      return { id: 'dns-configuration', level: 'ok', title: 'CloudFront finds DNS valid', evidence }
    return {
      id: 'dns-configuration',
      level: 'warning',
      title: 'CloudFront does not find DNS valid',
      evidence,
      remedy: `Point ${alias} to ${domain}.`,
    }
  })
}
