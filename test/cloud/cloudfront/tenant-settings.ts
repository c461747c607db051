import type { CloudTenant, ConfigVersion } from '../world.ts'
import type { Settings } from './config.ts'
import { at, type Element, element, escaped, namespace, parse, valueAt } from './xml.ts'

/** What an update of a distribution tenant may replace. XML: the elements of that name, empty where there are none. */
export interface TenantSettings {
  readonly parentId: string
  /** All its domains, in the order in which they were given. */
  readonly domains: readonly string[]
  /** Those that it does not serve. */
  readonly inactive: readonly string[]
  readonly customizations: string
  readonly parameters: string
  readonly connectionGroupId: string
  readonly enabled: boolean
}

/** The settings as a version keeps them. */
export function tenantXml(settings: TenantSettings): string {
  const domains = settings.domains.map((domain) => {
    const status = settings.inactive.includes(domain) ? 'inactive' : 'active'
    return `<member>${element('Domain', domain)}${element('Status', status)}</member>`
  })
  return [
    `<DistributionTenant xmlns="${namespace}">`,
    element('DistributionId', settings.parentId),
    `<Domains>${domains.join('')}</Domains>`,
    settings.customizations,
    settings.parameters,
    element('ConnectionGroupId', settings.connectionGroupId),
    element('Enabled', settings.enabled),
    '</DistributionTenant>',
  ].join('')
}

const known = new WeakMap<object, TenantSettings>()

/** The settings of a version. */
export function tenantSettings(version: Pick<ConfigVersion, 'xml'>): TenantSettings {
  const before = known.get(version)
  if (before !== undefined) return before
  const { xml } = version
  const root = parse(xml)
  const domains = at(root, 'Domains')?.children ?? []
  const name = (item: Element) => valueAt(item, 'Domain') ?? ''
  const read: TenantSettings = {
    parentId: valueAt(root, 'DistributionId') ?? '',
    domains: domains.map(name),
    inactive: domains.filter((item) => valueAt(item, 'Status') === 'inactive').map(name),
    customizations: sliceOf(xml, root, 'Customizations'),
    parameters: sliceOf(xml, root, 'Parameters'),
    connectionGroupId: valueAt(root, 'ConnectionGroupId') ?? '',
    enabled: valueAt(root, 'Enabled') === 'true',
  }
  known.set(version, read)
  return read
}

/** An element with its very bytes; empty where there is none. */
export function sliceOf(xml: string, root: Element, name: string): string {
  const found = at(root, name)
  return found === undefined ? '' : xml.slice(found.start, found.end)
}

/** The settings as the control plane accepts them. */
export function acceptable(settings: TenantSettings): Settings {
  const arn = settings.customizations === '' ? undefined : parse(settings.customizations)
  return {
    xml: tenantXml(settings),
    aliases: settings.domains.filter((domain) => !settings.inactive.includes(domain)),
    enabled: settings.enabled,
    acmArn: valueAt(arn, 'Certificate', 'Arn') || undefined,
    parentId: settings.parentId,
    groupId: settings.connectionGroupId,
  }
}

/** Domains that a tenant has without serving them. */
export function inactiveDomains({ versions }: CloudTenant): readonly string[] {
  const version = versions.at(-1)
  return version === undefined ? [] : tenantSettings(version).inactive
}

/** The customizations of a tenant, for scenes. */
export function customizationsXml(certificateArn: string | undefined, more = ''): string {
  const certificate =
    certificateArn === undefined ? '' : `<Certificate><Arn>${escaped(certificateArn)}</Arn></Certificate>`
  return certificate === '' && more === '' ? '' : `<Customizations>${certificate}${more}</Customizations>`
}
