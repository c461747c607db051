import { XmlElement as Element, parseXml as read, XmlCdata, XmlNode, XmlText } from '@rgrove/parse-xml'

/** An element with the places of its parts in the text, in UTF-16 units: `from` and `to` of the whole, `inner` of the content. */
export interface XmlElement {
  readonly name: string
  readonly from: number
  readonly to: number
  /** Content from here to here; both `to` for `<a/>`. */
  readonly innerFrom: number
  readonly innerTo: number
  readonly parts: readonly XmlPart[]
}

/** What an element consists of. Text and CDATA with their places, the brackets of CDATA included. */
type XmlPart =
  | { readonly kind: 'element'; readonly element: XmlElement }
  | {
      readonly kind: 'text' | 'cdata' | 'comment' | 'instruction' | 'doctype'
      readonly from: number
      readonly to: number
      /** Entities replaced; empty for what is no text. */
      readonly value: string
    }

/** Text that is not understood as XML; nothing is guessed. */
export class XmlError extends Error {
  override readonly name = 'XmlError'
}

/**
 * Reads a document into places, so that parts of it can be replaced and everything else kept byte for byte. Namespaces are
 * not resolved. A document type is refused: it could give other meanings to what follows.
 * @throws XmlError
 */
export function parseXml(text: string): XmlElement {
  if (begun.test(text) && !declaration.test(text)) throw new XmlError('a malformed XML declaration')
  const parts = partsOf(text)
  if (parts.some(({ kind }) => kind === 'doctype')) throw new XmlError('a document type')
  const [root, ...more] = elementsOf(parts)
  if (root === undefined || more.length > 0) throw new XmlError('not one document')
  return root
}

const begun = /^\ufeff?<\?xml[\s?]/
/** W3C, XML 1.0, XMLDecl; the parser would take other texts for one as well. */
const declaration =
  /^\ufeff?<\?xml\s+version\s*=\s*(["'])1\.\d\1(?:\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*\?>/

/** @throws XmlError, also for elements nested so deep that no stack holds them */
function partsOf(text: string): XmlPart[] {
  try {
    const { children } = read(text, {
      includeOffsets: true,
      preserveCdata: true,
      preserveComments: true,
      preserveDocumentType: true,
      preserveXmlDeclaration: true,
    })
    return children.map((node) => partOf(node, text))
  } catch (thrown) {
    throw new XmlError(thrown instanceof Error ? thrown.message : String(thrown))
  }
}

const kinds = new Map<string, 'comment' | 'doctype'>([
  [XmlNode.TYPE_COMMENT, 'comment'],
  [XmlNode.TYPE_DOCUMENT_TYPE, 'doctype'],
])

function partOf(node: XmlNode, text: string): XmlPart {
  const { start: from, end: to } = node
  if (node instanceof Element) return { kind: 'element', element: elementOf(node, text) }
  if (node instanceof XmlCdata) return { kind: 'cdata', from, to, value: node.text }
  if (node instanceof XmlText) return { kind: 'text', from, to, value: node.text }
  return { kind: kinds.get(node.type) ?? 'instruction', from, to, value: '' }
}

function elementOf({ name, start, end, children }: Element, text: string): XmlElement {
  const parts = children.map((node) => partOf(node, text))
  const closed = text.slice(start, end).endsWith('/>') && children.length === 0
  const closing = closed ? 0 : text.slice(start, end).length - text.slice(start, end).lastIndexOf('</')
  const innerTo = end - closing
  return { name, from: start, to: end, innerFrom: children.at(0)?.start ?? innerTo, innerTo, parts }
}

/** The elements among the parts, in order. */
export function elementsOf(parts: readonly XmlPart[]): XmlElement[] {
  return parts.flatMap((part) => (part.kind === 'element' ? [part.element] : []))
}

/** The text of an element without elements in it, entities replaced, comments left out. @throws XmlError */
export function textOf(element: XmlElement): string {
  return element.parts
    .map((part) => {
      if (part.kind === 'element') throw new XmlError(`${element.name} holds ${part.element.name}`)
      return part.value
    })
    .join('')
}

/** What another reader would stumble over: blanks beside a tag, comments, sections, instructions. */
const odd = /<!|>\s|\s<|<\?/

/** What stands before the document: a declaration, and blanks around it. */
const heading = /^\s*(?:<\?xml\s[^>]*\?>\s*)?/

/**
 * The document as CloudFront writes it: without comments and instructions, without blanks between elements and around values,
 * and without sections. The SDK's reader takes blanks for a part of a value, and drops the elements beside some of them. A
 * document that is so already comes back as it is. @throws XmlError
 */
export function plainXml(text: string): string {
  return odd.test(text.replace(heading, '').trimEnd()) ? plainElement(parseXml(text), text) : text
}

function plainElement(element: XmlElement, text: string): string {
  const { name: tag, from, innerFrom, to } = element
  const inner = elementsOf(element.parts)
  if (inner.length > 0 && element.parts.some(isWord))
    throw new XmlError(`${tag} contains text next to elements`)
  const content =
    inner.length > 0 ? inner.map((one) => plainElement(one, text)).join('') : escaped(textOf(element).trim())
  const opening = text.slice(from, Math.min(innerFrom, to)).replace(/\s*\/?>$/, '')
  return content === '' ? `${opening}/>` : `${opening}>${content}</${tag}>`
}

/** The value as it may stand between two tags. */
export function escaped(value: string): string {
  return value.replace(/[&<>\r]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Whether a part is text that is no mere blanks between elements. */
export function isWord(part: XmlPart): boolean {
  return part.kind === 'cdata' || (part.kind === 'text' && part.value.trim() !== '')
}
