import { elementsOf, escaped, parseXml, textOf, type XmlElement, XmlError } from '../cloudfront/xml.ts'

/**
 * An answer of Route 53 that refuses a batch, in the one form that the SDK reads a code and a message from. ChangeResourceRecordSets
 * may refuse in another: `InvalidChangeBatch` is the document, with the messages in it, and there is no `Error` (the SDKs for Go, Java and
 * Kotlin read both; that for JavaScript finds no code). Every other answer comes back as it is.
 */
export function plainRefusal(body: Uint8Array): Uint8Array {
  const text = Buffer.from(body).toString()
  if (!/<InvalidChangeBatch[\s>]/.test(text)) return body
  try {
    const root = parseXml(text)
    return root.name === 'InvalidChangeBatch' ? Buffer.from(errorOf(root)) : body
  } catch (thrown) {
    if (thrown instanceof XmlError) return body
    throw thrown
  }
}

function errorOf(root: XmlElement): string {
  const messages = [...inside(inside([root], 'Messages'), 'Message'), ...inside([root], 'Message')]
  const said = escaped(`[${messages.map((one) => textOf(one).trim()).join(', ')}]`)
  const requests = inside([root], 'RequestId').map((one) => escaped(textOf(one).trim()))
  return `<ErrorResponse><Error><Code>${root.name}</Code><Message>${said}</Message></Error><RequestId>${requests.join('')}</RequestId></ErrorResponse>`
}

function inside(elements: readonly XmlElement[], name: string): XmlElement[] {
  return elements.flatMap(({ parts }) => elementsOf(parts).filter((element) => element.name === name))
}
