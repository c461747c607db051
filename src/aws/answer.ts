import { DeadlineExceeded } from '../base/clock.ts'
import { Failure } from '../base/failure.ts'
import { visible } from '../base/text.ts'

/** An answer that is not what the operation promises: the wrong document, a part missing, a page of some proxy. */
export class BrokenAnswer extends Error {
  override readonly name = 'BrokenAnswer'
  readonly requestId: string | undefined
  constructor(message: string, requestId?: string) {
    super(message)
    this.requestId = requestId
  }
}

/** What is known of a call that failed, whoever threw. */
export interface Trouble {
  /** The error code of the service; empty when no answer with a code arrived. */
  readonly code: string
  /** HTTP status; 0 without an answer. */
  readonly status: number
  readonly text: string
  readonly requestId: string | undefined
}

/** Names that the SDK invents for an error without a readable code: an empty body, an HTML page. */
const invented = new Set(['Unknown', 'UnknownError', 'NotFound', 'Error'])

/** Reads an error of the SDK (service, transport, parser) or of our own guards into one shape. */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof Error)) return { code: '', status: 0, text: String(error), requestId: undefined }
  if (error instanceof BrokenAnswer)
    return { code: '', status: 0, text: error.message, requestId: error.requestId }
  const status = Number(member(member(error, '$metadata'), 'httpStatusCode') ?? 0)
  const told = member(member(error, '$metadata'), 'requestId') ?? member(error, 'RequestId')
  const requestId = typeof told === 'string' ? told : undefined
  const code = spokenCode(error)
  if (code !== '') return { code, status, text: worded(error.message), requestId }
  return { code, status, text: silence(error, status), requestId }
}

/** What the SDK takes from an answer is a list where the answer has a part twice, whatever its types say. */
function worded(value: unknown): string {
  return [value].flat().map(String).join(' ')
}

/** The code as on the wire; none where there are two. The SDK's name of it may differ (`IDPCommunicationErrorException`). */
function spokenCode(error: Error): string {
  const code = member(error, 'Code')
  if (typeof code === 'string') return code
  const { name }: { readonly name: unknown } = error
  return '$fault' in error && typeof name === 'string' && !invented.has(name) ? name : ''
}

/** What an error says that came from no service: a transport, a parser, a deadline of ours. */
function silence(error: Error, status: number): string {
  if (error instanceof DeadlineExceeded) return error.message
  if (status > 0) return `HTTP ${status} without a readable answer`
  const code = String(member(error, 'code') ?? error.name)
  const first = worded(error.message).split('\n', 1).join()
  return first === '' || first === code ? code : `${code}: ${first}`
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

/** The id of an answer, for Support; nothing where there is none. */
export function requestOf({ requestId }: { readonly requestId?: string | undefined }): {
  requestId?: string
} {
  return requestId === undefined ? {} : { requestId: visible(requestId, 100) }
}

export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | undefined
}

/** Far more than any account can have; a service that pages on for ever is stopped. */
const mostPages = 1_000

/** Reads page after page. @throws Failure `service-error` when the pages go in a circle or never end. */
export async function allPages<T>(page: (marker: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = []
  const seen = new Set<string>()
  let marker: string | undefined
  do {
    const { items: more, next } = await page(marker)
    items.push(...more)
    marker = next === '' ? undefined : next
    if (marker !== undefined && (seen.has(marker) || seen.size >= mostPages))
      throw new Failure('service-error', 'AWS lists the same page again and again.', { outcome: 'unknown' })
    if (marker !== undefined) seen.add(marker)
  } while (marker !== undefined)
  return items
}
