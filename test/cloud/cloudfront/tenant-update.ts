import type { CloudResponse } from '../http.ts'
import { Refused } from '../identity.ts'
import type { CloudTenant, World } from '../world.ts'
import { answer } from './answer.ts'
import { checkTargetCovers } from './certificate.ts'
import type { Settings } from './config.ts'
import { checkSyntax } from './names.ts'
import { checkProof, isTaken } from './ownership.ts'
import { type Asked, ownTenant, tenantArnOf } from './request.ts'
import { acceptable, sliceOf, type TenantSettings, tenantSettings } from './tenant-settings.ts'
import { tenantDocument } from './tenants.ts'
import { invalidArgument, refused } from './texts.ts'
import { checkIfMatch } from './update.ts'
import { accept, latest } from './versions.ts'
import { at, type Element, namespace, parse, valueAt } from './xml.ts'

/** PUT /2020-05-31/distribution-tenant/{Id}: replaces what is sent; what becomes of the rest is a switch. */
export function updateDistributionTenant(asked: Asked): CloudResponse {
  const { world, id } = asked
  asked.demand('cloudfront:UpdateDistributionTenant', tenantArnOf(asked, id))
  const tenant = ownTenant(asked, id)
  const precondition = () => checkIfMatch(world, tenant, asked.request.headers['if-match'], 'required')
  if (world.switches.preconditionBeforeValidation) precondition()
  const settings = replaced(world, tenant, asked.request.body.toString('utf8'))
  const config = acceptable(settings)
  checkDomains(world, tenant, settings, config)
  const group = checkAssociations(world, tenant, settings)
  if (!world.switches.preconditionBeforeValidation) precondition()
  tenant.domain = group.routingEndpoint
  accept(world, [{ distribution: tenant, config }])
  const version = latest(tenant)
  return answer(tenantDocument(asked, tenant, { version, status: tenant.status }), { etag: version.etag })
}

/** The settings that the request leaves. */
function replaced(world: World, tenant: CloudTenant, body: string): TenantSettings {
  const root = body.trim() === '' ? undefined : parse(body)
  if (root !== undefined && !isRequest(root))
    throw new Refused(400, 'MalformedXML', 'The XML you provided was not well-formed or did not validate.')
  if (at(root, 'ManagedCertificateRequest') !== undefined)
    throw invalidArgument('The local cloud takes no request for a managed certificate.')
  const before = tenantSettings(latest(tenant))
  const kept = world.switches.tenantOmitted === 'kept' ? before : defaults(world, tenant, before)
  const enabled = valueAt(root, 'Enabled')
  if (enabled !== undefined && enabled !== 'true' && enabled !== 'false')
    throw invalidArgument('The parameter Enabled is not valid.')
  const domains = at(root, 'Domains')?.children.map((item) => valueAt(item, 'Domain') ?? '')
  const slice = (name: 'Customizations' | 'Parameters', otherwise: string) =>
    root === undefined || at(root, name) === undefined ? otherwise : sliceOf(body, root, name)
  const all = domains ?? kept.domains
  return {
    parentId: valueAt(root, 'DistributionId') ?? kept.parentId,
    domains: all,
    inactive: before.inactive.filter((domain) => all.includes(domain)),
    customizations: slice('Customizations', kept.customizations),
    parameters: slice('Parameters', kept.parameters),
    connectionGroupId: valueAt(root, 'ConnectionGroupId') ?? kept.connectionGroupId,
    enabled: enabled === undefined ? kept.enabled : enabled === 'true',
  }
}

/** What an update takes (API_UpdateDistributionTenant), each once; what only an answer has, such as the status of a domain, is refused. */
const taken = [
  'DistributionId',
  'Domains',
  'Customizations',
  'Parameters',
  'ConnectionGroupId',
  'ManagedCertificateRequest',
  'Enabled',
]

function isRequest(root: Element): boolean {
  const names = root.children.map(({ name }) => name)
  const members = at(root, 'Domains')?.children ?? []
  return (
    root.name === 'UpdateDistributionTenantRequest' &&
    root.uri === namespace &&
    new Set(names).size === names.length &&
    names.every((name) => taken.includes(name)) &&
    members.every(
      ({ name, children }) => name === 'member' && children.map((one) => one.name).join() === 'Domain',
    )
  )
}

/** What a field is that was left out, where that resets it: as if the tenant were created without it. */
function defaults(world: World, tenant: CloudTenant, before: TenantSettings): TenantSettings {
  const group = [...world.connectionGroups.values()].find(
    ({ account, isDefault }) => account === tenant.account && isDefault,
  )
  return {
    parentId: before.parentId,
    domains: [],
    inactive: [],
    customizations: '',
    parameters: '',
    connectionGroupId: group?.id ?? before.connectionGroupId,
    enabled: true,
  }
}

/** @throws Refused InvalidArgument, CNAMEAlreadyExists, EntityLimitExceeded */
function checkDomains(world: World, tenant: CloudTenant, settings: TenantSettings, config: Settings): void {
  const { domains } = settings
  for (const domain of domains) checkSyntax(domain)
  if (domains.length === 0 && world.switches.tenantNeedsDomain) throw refused(world, 'noDomain')
  if (new Set(domains).size < domains.length)
    throw invalidArgument('The parameter Domains contains duplicate values.')
  if (domains.length > world.switches.tenantDomainQuota) throw refused(world, 'tooManyDomains')
  const before = tenantSettings(latest(tenant)).domains
  const added = domains.filter((domain) => !before.includes(domain))
  const parent = world.distributions.get(settings.parentId)
  const own = config.acmArn ?? parent?.versions.at(-1)?.certificateArn
  if (added.some((domain) => isTaken(world, tenant, domain))) throw refused(world, 'held')
  for (const domain of added) checkTargetCovers(world, tenant, domain, own)
  for (const domain of added) checkProof(world, domain, tenant)
}

/** The multi-tenant distribution and the connection group that it is to have. @throws Refused EntityNotFound, InvalidAssociation */
function checkAssociations(world: World, { account }: CloudTenant, settings: TenantSettings) {
  const parent = world.distributions.get(settings.parentId)
  const group = world.connectionGroups.get(settings.connectionGroupId)
  if (parent?.account !== account || group?.account !== account) throw refused(world, 'noEntity')
  if (!parent.tenantOnly) throw refused(world, 'association')
  return group
}
