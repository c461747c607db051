import { elementsOf, isWord, textOf, type XmlElement, XmlError } from './xml.ts'

/** A name and the XML that stands for it, which is kept. */
export interface ListEntry {
  readonly name: string
  readonly raw: string
  /** Whether the resource holds the name: a tenant may list one that it does not serve yet. */
  readonly held: boolean
}

/** How a document lists the names that its resource holds. */
export interface NameList {
  /** The element of the root that is the list. */
  readonly element: string
  /** The element of the root behind which a list is put that is not there. */
  readonly after: string
  /** @throws XmlError when the list holds anything else, which an edit would lose */
  readonly entries: (list: XmlElement, text: string) => readonly ListEntry[]
  /** The XML of a name that is new. */
  readonly entry: (name: string) => string
  /** The content of the list. */
  readonly content: (entries: readonly ListEntry[]) => string
}

/** By the root of the document: the configuration of a distribution, and a tenant as GetDistributionTenant answers it. */
export const nameLists: Readonly<Record<string, NameList>> = {
  DistributionConfig: {
    element: 'Aliases',
    after: 'CallerReference',
    entries: aliasEntries,
    entry: (name) => `<CNAME>${name}</CNAME>`,
    content: (entries) => {
      const items = entries.length === 0 ? '' : `<Items>${entries.map(({ raw }) => raw).join('')}</Items>`
      return `<Quantity>${entries.length}</Quantity>${items}`
    },
  },
  DistributionTenant: {
    element: 'Domains',
    after: 'Arn',
    entries: domainEntries,
    entry: (name) => `<member><Domain>${name}</Domain></member>`,
    content: (entries) => entries.map(({ raw }) => raw).join(''),
  },
}

function aliasEntries(aliases: XmlElement, text: string): ListEntry[] {
  onlyKnown(aliases, ['Quantity', 'Items'])
  const items = child(aliases, 'Items')
  if (items !== undefined) onlyKnown(items, ['CNAME'])
  const entries = elementsOf(items?.parts ?? []).map((cname) => entryOf(cname, cname, text))
  // A list that does not say how long it is may be a part of one: sent back, all of its names would be lost.
  const quantity = child(aliases, 'Quantity')
  if (quantity === undefined) throw new XmlError('Aliases without a Quantity')
  const count = textOf(quantity).trim()
  if (count !== String(entries.length))
    throw new XmlError(`Quantity is ${count} for ${entries.length} aliases`)
  return distinct(entries)
}

/** `member` is what the model of the API calls an item of this list. */
function domainEntries(domains: XmlElement, text: string): ListEntry[] {
  onlyKnown(domains, ['member'])
  return distinct(
    elementsOf(domains.parts).map((member) => {
      onlyKnown(member, ['Domain', 'Status'])
      const domain = child(member, 'Domain')
      if (domain === undefined) throw new XmlError('a domain without its name')
      const status = child(member, 'Status')
      return { ...entryOf(domain, member, text), held: status === undefined || isActive(status) }
    }),
  )
}

/** @throws XmlError for a status that is not known: whether the tenant holds the name is not guessed */
function isActive(status: XmlElement): boolean {
  const word = textOf(status).trim()
  if (word !== 'active' && word !== 'inactive') throw new XmlError(`the status of a domain is ${word}`)
  return word === 'active'
}

function entryOf(named: XmlElement, { from, to }: XmlElement, text: string): ListEntry {
  return { name: textOf(named).trim().toLowerCase(), raw: text.slice(from, to), held: true }
}

function distinct(entries: ListEntry[]): ListEntry[] {
  if (new Set(entries.map(({ name }) => name)).size !== entries.length) throw new XmlError('an alias twice')
  if (entries.some(({ name }) => name === '')) throw new XmlError('an empty alias')
  return entries
}

/** The only child of this name. @throws XmlError where there are several */
export function child(parent: XmlElement, name: string): XmlElement | undefined {
  const [found, ...more] = elementsOf(parent.parts).filter((element) => element.name === name)
  if (more.length > 0) throw new XmlError(`${name} more than once in ${parent.name}`)
  return found
}

/** Nothing but these elements, blanks and comments: what else stood there would be lost. */
function onlyKnown(element: XmlElement, names: readonly string[]): void {
  for (const part of element.parts) {
    if (part.kind === 'element' && !names.includes(part.element.name))
      throw new XmlError(`${element.name} holds ${part.element.name}`)
    if (isWord(part)) throw new XmlError(`${element.name} holds text`)
  }
}
