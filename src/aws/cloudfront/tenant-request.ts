import { elementsOf, parseXml, type XmlElement, XmlError } from './xml.ts'

/** What GetDistributionTenant shows and UpdateDistributionTenant takes (aws-docs: both pages). */
const sent = ['DistributionId', 'Domains', 'Customizations', 'Parameters', 'ConnectionGroupId', 'Enabled']
/** What it shows and no update can change. */
const shown = ['Id', 'Name', 'Arn', 'Tags', 'CreatedTime', 'LastModifiedTime', 'Status']

/**
 * A tenant as GetDistributionTenant answers it, made into the request that sets all of it again: each part that an update
 * takes, byte for byte, since what is left out may be reset. The status of a domain is none of them.
 * @throws XmlError for a part that is not known: whether an update would keep it is not guessed
 */
export function tenantRequest(answer: string): string {
  const root = parseXml(answer)
  const strange = elementsOf(root.parts).find(({ name }) => ![...sent, ...shown].includes(name))
  if (strange !== undefined) throw new XmlError(`${root.name} holds ${strange.name}`)
  const parts = elementsOf(root.parts)
    .filter(({ name }) => sent.includes(name))
    .map((part) => (part.name === 'Domains' ? withoutStatus(part, answer) : raw(part, answer)))
  return `<?xml version="1.0" encoding="UTF-8"?><UpdateDistributionTenantRequest xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/">${parts.join('')}</UpdateDistributionTenantRequest>`
}

function withoutStatus(domains: XmlElement, text: string): string {
  const members = elementsOf(domains.parts).map((member) => {
    const parts = elementsOf(member.parts).filter(({ name }) => name !== 'Status')
    return `<member>${parts.map((part) => raw(part, text)).join('')}</member>`
  })
  return `<Domains>${members.join('')}</Domains>`
}

function raw({ from, to }: XmlElement, text: string): string {
  return text.slice(from, to)
}
