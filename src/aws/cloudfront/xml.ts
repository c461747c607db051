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
export type XmlPart =
  | { readonly kind: 'element'; readonly element: XmlElement }
  | {
      readonly kind: 'text' | 'cdata' | 'comment' | 'instruction'
      readonly from: number
      readonly to: number
    }

/** Text that is not understood as XML; nothing is guessed. */
export class XmlError extends Error {
  override readonly name = 'XmlError'
}

const name = '[\\p{L}_:][\\p{L}\\p{M}\\p{N}_:.\\-·]*'
const attribute = `\\s+${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*')`
const startTag = new RegExp(`<(${name})((?:${attribute})*)\\s*(/?)>`, 'uy')
const endTag = new RegExp(`</(${name})\\s*>`, 'uy')
const characters = /[^<]+/uy
/** What has a fixed opening and ends at a fixed text. */
const spans = [
  { kind: 'comment', open: '<!--', close: '-->' },
  { kind: 'cdata', open: '<![CDATA[', close: ']]>' },
  { kind: 'instruction', open: '<?', close: '?>' },
] as const

interface Open {
  readonly name: string
  readonly from: number
  readonly innerFrom: number
  readonly parts: XmlPart[]
}

/**
 * Reads a document into places, so that parts of it can be replaced and everything else kept byte for byte. Namespaces are
 * not resolved and entities not replaced. A document type is refused: it could give other meanings to what follows.
 * @throws XmlError
 */
export function parseXml(text: string): XmlElement {
  const top: XmlPart[] = []
  const open: Open[] = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  const put = (part: XmlPart) => (open.at(-1)?.parts ?? top).push(part)
  while (at < text.length) {
    const from = at
    const span = spans.find((candidate) => text.startsWith(candidate.open, at))
    if (span !== undefined) {
      const end = text.indexOf(span.close, at + span.open.length)
      if (end < 0) throw new XmlError(`a ${span.kind} without an end at ${from}`)
      at = end + span.close.length
      put({ kind: span.kind, from, to: at })
      continue
    }
    const start = match(startTag, text, at)
    if (start !== undefined) {
      at += start[0].length
      const opened = { name: start[1] ?? '', from, innerFrom: at, parts: [] }
      if (start[3] === '/') put({ kind: 'element', element: { ...opened, to: at, innerTo: at } })
      else open.push(opened)
      continue
    }
    const end = match(endTag, text, at)
    if (end !== undefined) {
      const closed = open.pop()
      if (closed === undefined || closed.name !== end[1])
        throw new XmlError(`an end of ${end[1]} out of place at ${from}`)
      at += end[0].length
      put({ kind: 'element', element: { ...closed, innerTo: from, to: at } })
      continue
    }
    const plain = match(characters, text, at)
    if (plain === undefined) throw new XmlError(`no XML at ${from}`)
    if (plain[0].includes(']]>'))
      throw new XmlError(`the end of a CDATA section without a start near ${from}`)
    at += plain[0].length
    put({ kind: 'text', from, to: at })
  }
  if (open.length > 0) throw new XmlError(`no end of ${open.at(-1)?.name}`)
  return onlyElement(top, text)
}

/** The elements among the parts, in order. */
export function elementsOf(parts: readonly XmlPart[]): XmlElement[] {
  return parts.flatMap((part) => (part.kind === 'element' ? [part.element] : []))
}

/** The text of an element without elements in it, entities replaced, comments left out. @throws XmlError */
export function textOf(element: XmlElement, text: string): string {
  return element.parts
    .map((part) => {
      if (part.kind === 'element') throw new XmlError(`${element.name} holds ${part.element.name}`)
      const raw = 'from' in part ? text.slice(part.from, part.to) : ''
      if (part.kind === 'text') return unescaped(raw)
      return part.kind === 'cdata' ? raw.slice('<![CDATA['.length, -']]>'.length) : ''
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
  if (inner.length > 0 && element.parts.some((part) => isWord(part, text)))
    throw new XmlError(`${tag} holds text beside elements`)
  const content =
    inner.length > 0
      ? inner.map((one) => plainElement(one, text)).join('')
      : escaped(textOf(element, text).trim())
  const opening = text.slice(from, Math.min(innerFrom, to)).replace(/\s*\/?>$/, '')
  return content === '' ? `${opening}/>` : `${opening}>${content}</${tag}>`
}

function escaped(value: string): string {
  return value.replace(/[&<>\r]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Whether a part is text that is no mere blanks between elements. */
export function isWord(part: XmlPart, text: string): boolean {
  return part.kind === 'cdata' || (part.kind === 'text' && text.slice(part.from, part.to).trim() !== '')
}

function onlyElement(top: readonly XmlPart[], text: string): XmlElement {
  const [root, ...more] = elementsOf(top)
  const stray = top.some((part) => isWord(part, text))
  if (root === undefined || more.length > 0 || stray) throw new XmlError('not one document')
  return root
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

function unescaped(raw: string): string {
  return raw.replace(/&([^;]*)(;?)/g, (whole, body: string, end: string) => {
    const point = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(body)
    const code =
      point === null
        ? Number.NaN
        : Number.parseInt(point[1] ?? point[2] ?? '', point[1] === undefined ? 10 : 16)
    const character = code <= 0x10ffff ? String.fromCodePoint(code) : entities.get(body)
    if (end === '' || character === undefined) throw new XmlError(`an entity that is not known: ${whole}`)
    return character
  })
}
