import { Failure } from '../../base/failure.ts'
import { visible } from '../../base/text.ts'
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
 * The XML of a DistributionConfig with other aliases, or enabled or disabled, and every other character as CloudFront sent
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
      ...(aliases.length === before.entries.length && aliases.every((entry, i) => entry === before.entries[i])
        ? []
        : [aliasesPatch(text, before, aliases)]),
      ...(enabled === before.enabled ? [] : [enabledPatch(text, before.enabledElement, enabled)]),
    ]
    const edited = patches
      .toSorted((a, b) => b.from - a.from)
      .reduce((whole, { from, to, by }) => whole.slice(0, from) + by + whole.slice(to), text)
    compare(text, before, edited, { aliases: aliases.map(({ name }) => name), enabled })
    return edited
  })
}

/** Reads the two parts. @throws Failure as {@link editConfig}. */
export function readConfig(xml: string | Uint8Array): ConfigFacts {
  return understood(() => {
    const { entries, enabled } = read(typeof xml === 'string' ? xml : decoded(xml))
    return { aliases: entries.map(({ name }) => name), enabled }
  })
}

/** An alias and the XML that stands for it, which is kept. */
interface Entry {
  readonly name: string
  readonly raw: string
}

interface Reading {
  readonly root: XmlElement
  readonly aliasesElement: XmlElement | undefined
  readonly entries: readonly Entry[]
  readonly enabledElement: XmlElement
  readonly enabled: boolean
}

interface Patch {
  readonly from: number
  readonly to: number
  readonly by: string
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new XmlError('not UTF-8')
  }
}

function read(text: string): Reading {
  const declared = /^\ufeff?<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1]
  if (declared !== undefined && declared.toLowerCase() !== 'utf-8') throw new XmlError('not UTF-8')
  const root = parseXml(text)
  if (root.name !== 'DistributionConfig') throw new XmlError(`the root is ${root.name}`)
  const aliasesElement = child(root, 'Aliases')
  const enabledElement = child(root, 'Enabled')
  if (enabledElement === undefined) throw new XmlError('no Enabled')
  const word = textOf(enabledElement).trim()
  if (word !== 'true' && word !== 'false') throw new XmlError(`Enabled is ${word}`)
  return {
    root,
    aliasesElement,
    entries: aliasesElement === undefined ? [] : entriesOf(aliasesElement, text),
    enabledElement,
    enabled: word === 'true',
  }
}

function child(parent: XmlElement, name: string): XmlElement | undefined {
  const [found, ...more] = elementsOf(parent.parts).filter((element) => element.name === name)
  if (more.length > 0) throw new XmlError(`${name} more than once in ${parent.name}`)
  return found
}

function entriesOf(aliases: XmlElement, text: string): Entry[] {
  onlyKnown(aliases, ['Quantity', 'Items'])
  const items = child(aliases, 'Items')
  if (items !== undefined) onlyKnown(items, ['CNAME'])
  const entries = elementsOf(items?.parts ?? []).map((cname) => ({
    name: textOf(cname).trim().toLowerCase(),
    raw: text.slice(cname.from, cname.to),
  }))
  const quantity = child(aliases, 'Quantity')
  const count = quantity === undefined ? '0' : textOf(quantity).trim()
  if (count !== String(entries.length))
    throw new XmlError(`Quantity is ${count} for ${entries.length} aliases`)
  if (new Set(entries.map(({ name }) => name)).size !== entries.length) throw new XmlError('an alias twice')
  if (entries.some(({ name }) => name === '')) throw new XmlError('an empty alias')
  return entries
}

/** Nothing but these elements, blanks and comments: what else stood there would be lost. */
function onlyKnown(element: XmlElement, names: readonly string[]): void {
  for (const part of element.parts) {
    if (part.kind === 'element' && !names.includes(part.element.name))
      throw new XmlError(`${element.name} holds ${part.element.name}`)
    if (isWord(part)) throw new XmlError(`${element.name} holds text`)
  }
}

function changed({ entries }: Reading, { add = [], remove = [] }: ConfigChange): Entry[] {
  const strange = [...add, ...remove].find((name) => !/^(\*\.)?[a-z0-9_.-]+$/.test(name))
  if (strange !== undefined) throw new XmlError(`${strange} is not an alias`)
  if (add.some((name) => remove.includes(name))) throw new XmlError('one alias both added and removed')
  const kept = entries.filter(({ name }) => !remove.includes(name))
  const missing = [...new Set(add)].filter((name) => !entries.some((entry) => entry.name === name))
  return [...kept, ...missing.map((name) => ({ name, raw: `<CNAME>${name}</CNAME>` }))]
}

function aliasesPatch(text: string, { root, aliasesElement }: Reading, entries: readonly Entry[]): Patch {
  const items = entries.length === 0 ? '' : `<Items>${entries.map(({ raw }) => raw).join('')}</Items>`
  const content = `<Quantity>${entries.length}</Quantity>${items}`
  if (aliasesElement === undefined) {
    const at = child(root, 'CallerReference')?.to ?? root.innerFrom
    return { from: at, to: at, by: `<Aliases>${content}</Aliases>` }
  }
  const { from, to, innerFrom, innerTo } = aliasesElement
  if (innerFrom < to) return { from: innerFrom, to: innerTo, by: content }
  const opening = text.slice(from, to).replace(/\s*\/>$/, '>')
  return { from, to, by: `${opening}${content}</Aliases>` }
}

function enabledPatch(text: string, element: XmlElement, enabled: boolean): Patch {
  const worded = element.parts.flatMap((part) => ('from' in part && isWord(part) ? [part] : []))
  const [word, ...more] = worded
  if (word === undefined || more.length > 0) throw new XmlError('Enabled in several parts')
  const raw = text.slice(word.from, word.to)
  const from = word.from + raw.length - raw.trimStart().length
  return { from, to: from + raw.trim().length, by: String(enabled) }
}

/** Reads the edited text again: what was to change has changed, and around it nothing has. */
function compare(text: string, before: Reading, edited: string, wanted: ConfigFacts): void {
  const after = read(edited)
  const names = after.entries.map(({ name }) => name)
  const same = names.length === wanted.aliases.length && names.every((name, i) => name === wanted.aliases[i])
  if (!same || after.enabled !== wanted.enabled || around(text, before) !== around(edited, after))
    throw new XmlError('the edit would change something else')
}

/** The text without the two elements. */
function around(text: string, { aliasesElement, enabledElement }: Reading): string {
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
          'Report this as an issue, with the output of aws cloudfront get-distribution-config without its secrets.',
      },
    )
  }
}
