import { Refused } from '../identity.ts'
import { at, type Element, element, escaped, everyElement, namespace, parse, valueAt } from './xml.ts'

/** What a configuration of either kind of holder says of names, of its certificate and of whether it serves. */
export interface Settings {
  readonly xml: string
  readonly aliases: readonly string[]
  readonly enabled: boolean
  readonly acmArn: string | undefined
  readonly iamId?: string | undefined
  readonly continuousDeploymentPolicyId?: string | undefined
  /** Of a tenant: its multi-tenant distribution. */
  readonly parentId?: string
  /** Of a tenant: its connection group. */
  readonly groupId?: string
}

/** What the control plane reads out of a <DistributionConfig>. `xml`: the bytes of that element as they were put. */
export interface Config extends Settings {
  readonly root: Element
  readonly callerReference: string
  readonly iamId: string | undefined
  /** Undefined when the element is missing, which changes nothing on an update. */
  readonly continuousDeploymentPolicyId: string | undefined
  readonly staging: boolean
  readonly tenantOnly: boolean
}

const required = ['CallerReference', 'Origins', 'DefaultCacheBehavior', 'Comment', 'Enabled']

/**
 * Reads and checks a configuration.
 * @throws Refused MissingBody, MalformedXML, InvalidArgument, InconsistentQuantities
 */
export function readConfig(document: string): Config {
  if (document.trim() === '') {
    throw new Refused(
      400,
      'MissingBody',
      'This operation requires a body. Ensure that the body is present and the Content-Type header is set.',
    )
  }
  const root = parse(document)
  if (root.name !== 'DistributionConfig' || root.uri !== namespace) throw malformed()
  const names = root.children.map(({ name }) => name)
  if (new Set(names).size < names.length) throw malformed()
  if (at(root, 'Aliases', 'Items')?.children.some(({ name }) => name !== 'CNAME')) throw malformed()
  for (const name of required) if (at(root, name) === undefined) throw missing(name)
  const behavior = at(root, 'DefaultCacheBehavior')
  if (at(behavior, 'CachePolicyId') === undefined && at(behavior, 'MinTTL') === undefined)
    throw missing('MinTTL')
  for (const list of everyElement(root)) checkQuantity(list)
  const enabled = valueAt(root, 'Enabled')
  if (enabled !== 'true' && enabled !== 'false') {
    throw new Refused(400, 'InvalidArgument', 'The parameter Enabled is not valid.')
  }
  return {
    xml: document.slice(root.start, root.end),
    root,
    callerReference: valueAt(root, 'CallerReference') ?? '',
    aliases: at(root, 'Aliases', 'Items')?.children.map((item) => item.text.trim()) ?? [],
    enabled: enabled === 'true',
    acmArn: valueAt(root, 'ViewerCertificate', 'ACMCertificateArn') || undefined,
    iamId: valueAt(root, 'ViewerCertificate', 'IAMCertificateId') || undefined,
    continuousDeploymentPolicyId: valueAt(root, 'ContinuousDeploymentPolicyId'),
    staging: valueAt(root, 'Staging') === 'true',
    tenantOnly: valueAt(root, 'ConnectionMode') === 'tenant-only',
  }
}

const malformed = () =>
  new Refused(400, 'MalformedXML', 'The XML you provided was not well-formed or did not validate.')

const missing = (name: string) => new Refused(400, 'InvalidArgument', `The parameter ${name} is required.`)

function checkQuantity(list: Element): void {
  const quantity = at(list, 'Quantity')
  if (quantity === undefined) return
  const items = at(list, 'Items')?.children.length ?? 0
  if (quantity.text.trim() !== String(items)) {
    throw new Refused(
      400,
      'InconsistentQuantities',
      'The value of Quantity and the size of Items do not match.',
    )
  }
}

/** The same bytes with another alias list: all else stays as it is. */
export function withAliases(xml: string, aliases: readonly string[]): string {
  const items = aliases.map((alias) => `<CNAME>${escaped(alias)}</CNAME>`).join('')
  const list = `<Aliases><Quantity>${aliases.length}</Quantity>${items === '' ? '' : `<Items>${items}</Items>`}</Aliases>`
  const root = parse(xml)
  const old = at(root, 'Aliases')
  if (old !== undefined) return xml.slice(0, old.start) + list + xml.slice(old.end)
  const before = at(root, 'CallerReference')?.end ?? xml.indexOf('>') + 1
  return xml.slice(0, before) + list + xml.slice(before)
}

/** The same bytes with another <Enabled>. */
export function withEnabled(xml: string, enabled: boolean): string {
  const old = at(parse(xml), 'Enabled')
  if (old === undefined) throw new Error('a configuration without Enabled')
  return xml.slice(0, old.start) + element('Enabled', enabled) + xml.slice(old.end)
}
