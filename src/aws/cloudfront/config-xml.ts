import { Failure } from '../../base/failure.ts'
import { visible } from '../../base/text.ts'
import { child, type ListEntry, nameLists } from './name-lists.ts'
import { elementsOf, isWord, parseXml, textOf, type XmlElement, XmlError } from './xml.ts'

/** What is to be different. Aliases in lower case; adding what is there and removing what is not changes nothing. */
export interface ConfigChange {
  readonly add?: readonly string[]
  readonly remove?: readonly string[]
  readonly enabled?: boolean
}

/** The two parts of a config that this action ever changes. */
export interface ConfigFacts {
  readonly aliases: readonly string[]
  readonly enabled: boolean
}

/**
 * The XML of a DistributionConfig, or of a tenant as it is read, with other aliases, or enabled or disabled, and every other character as CloudFront sent
 * it: elements that this action does not know, comments, order, blanks. Sending a config back through a model would drop
 * what the model does not know (aws-docs: API_UpdateDistribution replaces the whole config). The result is read again and
 * compared before it is handed back; an unchanged config comes back as the same text.
 * @throws Failure `service-error`, outcome `refused`: the config is not understood, so nothing may be sent.
 */
export function editConfig(xml: string | Uint8Array, change: ConfigChange): string {
  return understood(() => {
    const text = typeof xml === 'string' ? xml : decoded(xml)
    const before = read(text)
    const aliases = changed(before, change)
    const enabled = change.enabled ?? before.enabled
    const patches = [
      ...(alike(aliases, before.entries) ? [] : [aliasesPatch(text, before, aliases)]),
      ...(enabled === before.enabled ? [] : [enabledPatch(text, before.enabledElement, enabled)]),
    ]
    const edited = patches
      .toSorted((a, b) => b.from - a.from)
      .reduce((whole, { from, to, by }) => whole.slice(0, from) + by + whole.slice(to), text)
    compare(text, before, edited, { aliases: held(aliases), enabled })
    // What cannot be sent is found here, before anything is: a tenant is sent as another document than it was read.
    if (before.list === nameLists['DistributionTenant']) tenantRequest(edited)
    return edited
  })
}

/** Reads the two parts. @throws Failure as {@link editConfig}. */
export function readConfig(xml: string | Uint8Array): ConfigFacts {
  return understood(() => {
    const { entries, enabled } = read(typeof xml === 'string' ? xml : decoded(xml))
    return { aliases: held(entries), enabled }
  })
}

type ConfigReading = ReturnType<typeof read>

function alike<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i])
}

function held(entries: readonly ListEntry[]): string[] {
  return entries.filter((entry) => entry.held).map(({ name }) => name)
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new XmlError('not UTF-8')
  }
}

function read(text: string) {
  const declared = /^\ufeff?<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1]
  if (declared !== undefined && declared.toLowerCase() !== 'utf-8') throw new XmlError('not UTF-8')
  const root = parseXml(text)
  const list = nameLists[root.name]
  if (list === undefined) throw new XmlError(`the root is ${root.name}`)
  const aliasesElement = child(root, list.element)
  const enabledElement = child(root, 'Enabled')
  if (enabledElement === undefined) throw new XmlError('no Enabled')
  const word = textOf(enabledElement).trim()
  if (word !== 'true' && word !== 'false') throw new XmlError(`Enabled is ${word}`)
  return {
    root,
    list,
    aliasesElement,
    entries: aliasesElement === undefined ? [] : list.entries(aliasesElement, text),
    enabledElement,
    enabled: word === 'true',
  }
}

function changed(
  { entries, list }: ConfigReading,
  { add = [], remove = [] }: ConfigChange,
): readonly ListEntry[] {
  const strange = [...add, ...remove].find((name) => !/^(\*\.)?[a-z0-9_.-]+$/.test(name))
  if (strange !== undefined) throw new XmlError(`${strange} is not an alias`)
  if (add.some((name) => remove.includes(name))) throw new XmlError('one alias both added and removed')
  const kept = entries.filter(({ name, held }) => !held || !remove.includes(name))
  const missing = [...new Set(add)].filter((name) => !entries.some((entry) => entry.name === name))
  return [...kept, ...missing.map((name) => ({ name, raw: list.entry(name), held: true }))]
}

function aliasesPatch(
  text: string,
  { root, list, aliasesElement }: ConfigReading,
  entries: readonly ListEntry[],
) {
  const content = list.content(entries)
  const named = `${list.element}>`
  if (aliasesElement === undefined) {
    const at = child(root, list.after)?.to ?? root.innerFrom
    return { from: at, to: at, by: `<${named}${content}</${named}` }
  }
  const { from, to, innerFrom, innerTo } = aliasesElement
  if (innerFrom < to) return { from: innerFrom, to: innerTo, by: content }
  const opening = text.slice(from, to).replace(/\s*\/>$/, '>')
  return { from, to, by: `${opening}${content}</${named}` }
}

function enabledPatch(text: string, element: XmlElement, enabled: boolean) {
  const worded = element.parts.flatMap((part) => ('from' in part && isWord(part) ? [part] : []))
  const [word, ...more] = worded
  if (word === undefined || more.length > 0) throw new XmlError('Enabled in several parts')
  const raw = text.slice(word.from, word.to)
  const from = word.from + raw.length - raw.trimStart().length
  return { from, to: from + raw.trim().length, by: String(enabled) }
}

/** Reads the edited text again: what was to change has changed, and around it nothing has. */
function compare(text: string, before: ConfigReading, edited: string, wanted: ConfigFacts): void {
  const after = read(edited)
  const same = alike(held(after.entries), wanted.aliases)
  if (!same || after.enabled !== wanted.enabled || around(text, before) !== around(edited, after))
    throw new XmlError('the edit would change something else')
}

/** The text without the two elements. */
function around(text: string, { aliasesElement, enabledElement }: ConfigReading): string {
  return [enabledElement, ...(aliasesElement === undefined ? [] : [aliasesElement])]
    .toSorted((a, b) => b.from - a.from)
    .reduce((whole, { from, to }) => whole.slice(0, from) + whole.slice(to), text)
}

function understood<T>(work: () => T): T {
  try {
    return work()
  } catch (thrown) {
    if (!(thrown instanceof XmlError)) throw thrown
    throw new Failure(
      'service-error',
      `The configuration of the distribution could not be parsed (${visible(thrown.message)}). Nothing was changed.`,
      {
        cause: thrown,
        outcome: 'refused',
        refusal: 'other',
        remedy:
          'Report this as an issue, with the output of aws cloudfront get-distribution-config (of a tenant: get-distribution-tenant) without its secrets.',
      },
    )
  }
}

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
