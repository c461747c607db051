import type { CloudResponse } from '../http.ts'
import type { CloudTenant } from '../world.ts'
import { answer } from './answer.ts'
import { leadsTo } from './ownership.ts'
import { tagItems } from './read.ts'
import { type Asked, ownTenant, page, pageSize, tenantArnOf } from './request.ts'
import { tenantSettings } from './tenant-settings.ts'
import { invalidArgument, refused } from './texts.ts'
import { countRead, latest, type Seen, seen } from './versions.ts'
import { at, element, namespace, parse, valueAt } from './xml.ts'

const xmlns = ` xmlns="${namespace}"`

/** GET /2020-05-31/distribution-tenant/{Identifier}: by id, name or ARN. */
export function getDistributionTenant(asked: Asked): CloudResponse {
  asked.demand('cloudfront:GetDistributionTenant', tenantArnOf(asked, asked.id))
  return shownTenant(asked, ownTenant(asked, asked.id))
}

/** GET /2020-05-31/distribution-tenant?domain= */
export function getDistributionTenantByDomain(asked: Asked): CloudResponse {
  const domain = asked.request.query.get('domain') ?? ''
  const tenant = [...asked.world.tenants.values()].find(
    (one) => one.account === asked.identity.account && tenantSettings(latest(one)).domains.includes(domain),
  )
  asked.demand('cloudfront:GetDistributionTenantByDomain', tenant?.arn ?? tenantArnOf(asked, '*'))
  if (tenant === undefined) throw refused(asked.world, 'noEntity')
  return shownTenant(asked, tenant)
}

function shownTenant(asked: Asked, tenant: CloudTenant): CloudResponse {
  const { world, identity } = asked
  countRead(world, tenant)
  const shown = seen(world, tenant, `${identity.account} tenant`)
  return answer(tenantDocument(asked, tenant, shown), { etag: shown.version.etag })
}

/** The <DistributionTenant> of reads and updates. */
export function tenantDocument(asked: Asked, tenant: CloudTenant, shown: Seen): string {
  const settings = tenantSettings(shown.version)
  return [
    `<DistributionTenant${xmlns}>`,
    head(asked, tenant, shown),
    `<Tags>${tagItems(tenant)}</Tags>`,
    settings.customizations,
    settings.parameters,
    foot(tenant, shown),
    '</DistributionTenant>',
  ].join('')
}

function head({ world }: Asked, tenant: CloudTenant, shown: Seen): string {
  const { domains, inactive, parentId } = tenantSettings(shown.version)
  const settled = settledNames(tenant, shown)
  const late = (domain: string) =>
    world.switches.tenantDomainStatus === 'inactive-until-deployed' && !settled.includes(domain)
  const items = domains.map((domain) => {
    const status = inactive.includes(domain) || late(domain) ? 'inactive' : 'active'
    return `<member>${element('Domain', domain)}${element('Status', status)}</member>`
  })
  return [
    element('Id', tenant.id),
    element('DistributionId', parentId),
    element('Name', tenant.name),
    element('Arn', tenant.arn),
    `<Domains>${items.join('')}</Domains>`,
  ].join('')
}

function foot(tenant: CloudTenant, { version, status }: Seen): string {
  const { connectionGroupId, enabled } = tenantSettings(version)
  return [
    element('ConnectionGroupId', connectionGroupId),
    element('CreatedTime', new Date(tenant.createdAt).toISOString()),
    element('LastModifiedTime', new Date(version.acceptedAt).toISOString()),
    element('Enabled', enabled),
    element('Status', status),
  ].join('')
}

/** The domains of the last version that every edge has, as far as a read shows it. */
function settledNames({ versions }: CloudTenant, { version, status }: Seen): readonly string[] {
  if (status === 'Deployed') return version.aliases
  const until = versions.slice(0, versions.indexOf(version) + 1)
  const first = until.findLastIndex(({ statusBefore }) => statusBefore === 'Deployed')
  return until[first - 1]?.aliases ?? []
}

/** POST /2020-05-31/distribution-tenants: the summaries have no tags and no parameters. */
export function listDistributionTenants(asked: Asked): CloudResponse {
  const { world, identity } = asked
  asked.demand('cloudfront:ListDistributionTenants', '*')
  const body = asked.request.body.toString('utf8')
  const root = body.trim() === '' ? undefined : parse(body)
  const filter = at(root, 'AssociationFilter')
  const distributionId = valueAt(filter, 'DistributionId')
  const connectionGroupId = valueAt(filter, 'ConnectionGroupId')
  if (filter !== undefined && filter.children.length !== 1)
    throw invalidArgument('The parameter AssociationFilter is not valid.')
  const own = [...world.tenants.values()].filter((tenant) => {
    const settings = tenantSettings(latest(tenant))
    return (
      tenant.account === identity.account &&
      (distributionId ?? settings.parentId) === settings.parentId &&
      (connectionGroupId ?? settings.connectionGroupId) === settings.connectionGroupId
    )
  })
  const size = pageSize(asked, valueAt(root, 'MaxItems'), 100)
  const { items, next } = page(own, size, valueAt(root, 'Marker'), ({ id }) => id)
  const summaries = items.map((tenant) => {
    const shown = seen(world, tenant, `${identity.account} tenants`)
    const { customizations } = tenantSettings(shown.version)
    const etag = element('ETag', shown.version.etag)
    return `<DistributionTenantSummary>${head(asked, tenant, shown)}${etag}${customizations}${foot(tenant, shown)}</DistributionTenantSummary>`
  })
  return answer(
    `<ListDistributionTenantsResult${xmlns}>${element('NextMarker', next)}<DistributionTenantList>${summaries.join('')}</DistributionTenantList></ListDistributionTenantsResult>`,
  )
}

/** GET /2020-05-31/connection-group/{Identifier}: by id, name or ARN. */
export function getConnectionGroup(asked: Asked): CloudResponse {
  const { world, identity } = asked
  const group = [...world.connectionGroups.values()].find(
    ({ id, name, arn, account }) =>
      account === identity.account && [id, name, arn].includes(asked.id) && asked.id !== '',
  )
  asked.demand(
    'cloudfront:GetConnectionGroup',
    group?.arn ?? `arn:aws:cloudfront::${identity.account}:connection-group/${asked.id}`,
  )
  if (group === undefined) throw refused(world, 'noEntity')
  const time = new Date(group.createdAt).toISOString()
  return answer(
    [
      `<ConnectionGroup${xmlns}>`,
      element('Id', group.id),
      element('Name', group.name),
      element('Arn', group.arn),
      element('CreatedTime', time),
      element('LastModifiedTime', time),
      '<Tags><Items></Items></Tags>',
      element('Ipv6Enabled', group.ipv6),
      element('RoutingEndpoint', group.routingEndpoint),
      element('Status', 'Deployed'),
      element('Enabled', group.enabled),
      element('IsDefault', group.isDefault),
      '</ConnectionGroup>',
    ].join(''),
    { etag: group.etag },
  )
}

/** POST /2020-05-31/verify-dns-configuration: of one domain of a tenant, or of all. */
export function verifyDnsConfiguration(asked: Asked): CloudResponse {
  const root = parse(asked.request.body.toString('utf8'))
  const identifier = valueAt(root, 'Identifier') ?? ''
  asked.demand('cloudfront:VerifyDnsConfiguration', tenantArnOf(asked, identifier))
  const tenant = ownTenant(asked, identifier)
  const { domains } = tenantSettings(latest(tenant))
  const wanted = valueAt(root, 'Domain')
  if (wanted !== undefined && !domains.includes(wanted))
    throw invalidArgument('The parameter Domain is not valid.')
  const items = domains
    .filter((domain) => domain === (wanted ?? domain))
    .map((domain) => `<DnsConfiguration>${verified(asked, tenant, domain)}</DnsConfiguration>`)
  return answer(
    `<VerifyDnsConfigurationResult${xmlns}><DnsConfigurationList>${items.join('')}</DnsConfigurationList></VerifyDnsConfigurationResult>`,
  )
}

function verified({ world }: Asked, tenant: CloudTenant, domain: string): string {
  const end = leadsTo(world, domain)
  const said = (status: string, reason?: string) =>
    element('Domain', domain) + element('Status', status) + element('Reason', reason)
  if (world.resolver === undefined) return said('unknown-configuration', 'The DNS lookup failed.')
  if (end === tenant.domain) return said('valid-configuration')
  return said(
    'invalid-configuration',
    `The DNS record of ${domain} ${end === undefined ? 'is missing' : `points to ${end}`}. It must point to ${tenant.domain}.`,
  )
}

/** GET /2020-05-31/managed-certificate/{Identifier}: of a tenant, by its id, name or ARN. */
export function getManagedCertificateDetails(asked: Asked): CloudResponse {
  asked.demand('cloudfront:GetManagedCertificateDetails', tenantArnOf(asked, asked.id))
  const tenant = ownTenant(asked, asked.id)
  const { managedCertificate: certificate } = tenant
  if (certificate === undefined) throw refused(asked.world, 'noEntity')
  const tokens = tenantSettings(latest(tenant)).inactive.map((domain) => {
    const token = `${domain}/.well-known/pki-validation/${tenant.id}.txt`
    return `<member>${element('Domain', domain)}${element('RedirectTo', `validation.${tenant.domain}/${tenant.id}.txt`)}${element('RedirectFrom', token)}</member>`
  })
  return answer(
    [
      `<ManagedCertificateDetails${xmlns}>`,
      element('CertificateArn', certificate.arn),
      element('CertificateStatus', certificate.status),
      element('ValidationTokenHost', certificate.tokenHost),
      `<ValidationTokenDetails>${tokens.join('')}</ValidationTokenDetails>`,
      '</ManagedCertificateDetails>',
    ].join(''),
  )
}
