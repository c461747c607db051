import type { CloudFrontClient } from '@aws-sdk/client-cloudfront'
import type { HandlerExecutionContext, MiddlewareStack } from '@smithy/types'
import { BrokenAnswer } from '../answer.ts'
import { plainXml, XmlError } from './xml.ts'

/** No answer of the CloudFront API is nearly as long; a page of 100 distributions has less than 1 MB. */
const mostBytes = 32 * 1024 * 1024

/** Under this key a request says that its answer is kept byte for byte. */
const kept = 'move-cloudfront-alias: kept'

/** The document that answers a command; `undefined`: no body at all. */
export type Roots = Readonly<Record<string, RegExp | undefined>>

/**
 * Has a client refuse, as {@link BrokenAnswer}, what the SDK takes for an empty answer: a success whose document has another
 * root than `roots` names for the command, or is cut off, or is a page of something in between.
 */
export function expectRoots(client: CloudFrontClient, roots: Roots): void {
  onAnswer(client, 'expectRoots', async (answer, context) => {
    if (answer.statusCode >= 300) return
    const body = await whole(answer.body)
    const root = roots[context.commandName ?? '']
    if (!fits(Buffer.from(body).toString('latin1'), root))
      throw new BrokenAnswer(
        `HTTP ${answer.statusCode} with ${root === undefined ? 'an unexpected document' : 'a different document than requested'}`,
        answer.headers['x-amzn-requestid'],
      )
    // A configuration that is edited is kept as it came, and the SDK's reading of it is not used.
    answer.body = context[kept] === true ? body : plainly(body)
  })
}

/** Has a client, or one command, see each answer before the SDK interprets it: a command before its client. */
export function onAnswer<I extends object, O extends object>(
  { middlewareStack }: SdkCommand<I, O>,
  name: string,
  see: (answer: RawAnswer, context: HandlerExecutionContext) => Promise<void>,
): void {
  middlewareStack.add(
    (next, context) => async (args) => {
      const handled = await next(args)
      if (isAnswer(handled.response)) await see(handled.response, context)
      return handled
    },
    { step: 'deserialize', priority: 'low', name },
  )
}

/**
 * The document as the SDK reads it rightly: to it blanks are a part of an alias, and ` true ` is false.
 * @throws BrokenAnswer
 */
export function plainly(body: Uint8Array): Uint8Array {
  const text = Buffer.from(body).toString()
  try {
    const plain = plainXml(text)
    // The SDK takes every other word for false.
    if (/<Enabled(?:\s[^<>]*)?\/?>(?!(?:true|false)<)/.test(plain))
      throw new XmlError('Enabled is not a boolean')
    return plain === text ? body : Buffer.from(plain)
  } catch (thrown) {
    if (!(thrown instanceof XmlError)) throw thrown
    throw new BrokenAnswer(`a document that could not be parsed: ${thrown.message}`)
  }
}

/** Keeps the bytes that answer one command, before anything interprets them. */
export function keepBody<I extends object, O extends object>(
  command: SdkCommand<I, O>,
): () => Uint8Array | undefined {
  let body: Uint8Array | undefined
  onAnswer(command, 'keepBody', async (answer, context) => {
    context[kept] = true
    answer.body = body = await whole(answer.body)
  })
  return () => body
}

/** Sends `body` in place of what the SDK made of the command: before its length is counted and the request is signed. */
export function replaceBody<I extends object, O extends object>(
  { middlewareStack }: SdkCommand<I, O>,
  body: string,
): void {
  middlewareStack.add(
    (next) => async (args) => {
      const { request } = args
      if (typeof request !== 'object' || request === null || !('body' in request))
        throw new BrokenAnswer('the SDK made no request whose body can be replaced')
      request.body = body
      return next(args)
    },
    { step: 'build', priority: 'high', name: 'replaceBody' },
  )
}

interface SdkCommand<I extends object, O extends object> {
  readonly middlewareStack: MiddlewareStack<I, O>
}

interface RawAnswer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string | undefined>>
  body: AsyncIterable<Uint8Array> | Uint8Array
}

function isAnswer(response: unknown): response is RawAnswer {
  return (
    typeof response === 'object' &&
    response !== null &&
    'statusCode' in response &&
    'body' in response &&
    'headers' in response
  )
}

/** The body of an answer, read to its end. @throws BrokenAnswer when it is longer than any answer can be. */
export async function whole(body: AsyncIterable<Uint8Array> | Uint8Array): Promise<Uint8Array> {
  if (body instanceof Uint8Array) return body
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > mostBytes) throw new BrokenAnswer(`an answer of more than ${mostBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Whether the text is one XML document whose root element is complete and named as `root` says. */
export function fits(text: string, root: RegExp | undefined): boolean {
  if (root === undefined) return text.trim() === ''
  const start =
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,1000}-->\s*)*<([A-Za-z][\w.-]*)(?:\s[^>]*?)?(\/?)>/.exec(
      text,
    )
  const [opening, name, selfClosed] = start ?? []
  if (opening === undefined || name === undefined || !root.test(name)) return false
  const end = text.trimEnd()
  return selfClosed === '/'
    ? end.length === opening.length
    : new RegExp(`</${name}\\s*>$`).test(end.slice(-200))
}
