import { DeadlineExceeded } from '../clock.ts'

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
  /** HTTP status; 0 without an answer that could be read. */
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
  const { status, requestId } = metadataOf(error)
  if (error instanceof DeadlineExceeded) return { code: '', status: 0, text: error.message, requestId }
  const spoken = '$fault' in error && !invented.has(error.name)
  if (spoken) return { code: error.name, status, text: error.message, requestId }
  return { code: '', status: 0, text: silence(error, status), requestId }
}

function silence(error: Error, status: number): string {
  if (status > 0) return `HTTP ${status} without a readable answer`
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  const first = error.message.split('\n')[0] ?? ''
  return first === '' || first === code ? code : `${code}: ${first}`
}

function metadataOf(error: Error): { status: number; requestId: string | undefined } {
  const metadata: unknown = '$metadata' in error ? error.$metadata : undefined
  if (typeof metadata !== 'object' || metadata === null) return { status: 0, requestId: undefined }
  return {
    status:
      'httpStatusCode' in metadata && typeof metadata.httpStatusCode === 'number'
        ? metadata.httpStatusCode
        : 0,
    requestId:
      'requestId' in metadata && typeof metadata.requestId === 'string' ? metadata.requestId : undefined,
  }
}
