import { SaxesParser } from 'saxes'
import { Refused } from '../identity.ts'

/** Namespace of the CloudFront API, version 2020-05-31 (botocore service model). */
export const namespace = 'http://cloudfront.amazonaws.com/doc/2020-05-31/'

/** An element, with where it stands in the text (`start` to `end`, exclusive), so that its very bytes can be kept. */
export interface Element {
  readonly name: string
  readonly uri: string
  /** Character data directly in it, entities resolved. */
  text: string
  readonly children: Element[]
  readonly start: number
  end: number
}

/**
 * Reads a document.
 * @throws Refused MalformedXML when it is not well-formed or has a document type.
 */
export function parse(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true })
  const open: Element[] = []
  let root: Element | undefined
  let start = 0
  const malformed = () =>
    new Refused(400, 'MalformedXML', 'The XML you provided was not well-formed or did not validate.')
  parser.on('error', () => {
    throw malformed()
  })
  parser.on('doctype', () => {
    throw malformed()
  })
  parser.on('opentagstart', () => {
    start = xml.lastIndexOf('<', parser.position - 1)
  })
  parser.on('opentag', (tag) => {
    const element: Element = { name: tag.local, uri: tag.uri, text: '', children: [], start, end: start }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    const element = open.pop()
    if (element !== undefined) element.end = parser.position
  })
  const text = (data: string) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += data
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.write(xml).close()
  if (root === undefined) throw malformed()
  return root
}

/** The element that a path of names leads to, the first of each name. */
export function at(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (parent, name) => parent?.children.find((child) => child.name === name),
    element,
  )
}

/** The trimmed text at a path; undefined when there is no such element. */
export const valueAt = (element: Element | undefined, ...path: readonly string[]): string | undefined =>
  at(element, ...path)?.text.trim()

/** The element itself and all below it, in document order. */
export const everyElement = (element: Element): Element[] => [
  element,
  ...element.children.flatMap(everyElement),
]

/** Character data as it stands in XML. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;')

/** An element with text in it, or nothing at all when there is no value. */
export const element = (name: string, value: string | number | boolean | undefined): string =>
  value === undefined ? '' : `<${name}>${escaped(String(value))}</${name}>`
