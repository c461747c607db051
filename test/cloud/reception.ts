import { type Fault, type Faults, type Misfortune, misfortuneName, type Occasion } from './faults.ts'
import type { CloudRequest, CloudResponse, Endpoint, Handled } from './http.ts'
import type { World } from './world.ts'

/** What becomes of a request: an answer (whole or cut, now or late), a broken connection, or silence. */
export type Outcome =
  | {
      readonly kind: 'answer'
      readonly response: CloudResponse
      readonly cutAt?: number
      readonly lateMs: number
    }
  | { readonly kind: 'reset' }
  | { readonly kind: 'silence' }

/**
 * Takes a request for an endpoint: settles the world, lets the fault that it meets happen, has it carried out, and
 * writes it into the call log. With sockets and without, all requests come through here.
 */
export function receive(world: World, faults: Faults, endpoint: Endpoint, request: CloudRequest): Outcome {
  world.settle()
  const at = world.now()
  const { occasion, fault } = faults.meet(endpoint.name, endpoint.operation(request), request)
  const does = fault?.does ?? 'none'
  fault?.before?.(occasion)
  const handled = reaches(does) ? endpoint.handle(request) : undefined
  fault?.after?.(occasion)
  const outcome = outcomeOf(does, handled?.response, endpoint.name)
  const unseen = { about: '', mutating: false }
  log(world, at, occasion, fault, handled ?? endpoint.glance?.(request) ?? unseen, outcome)
  return outcome
}

/** Whether the endpoint sees the request. */
function reaches(does: Misfortune): boolean {
  if (typeof does === 'object') return 'slowMs' in does
  return ['none', 'reset-after', '500-after', 'truncated', 'hang-after'].includes(does)
}

function outcomeOf(
  does: Misfortune,
  response: CloudResponse | undefined,
  endpoint: Endpoint['name'],
): Outcome {
  const answer = (what: CloudResponse, lateMs = 0): Outcome => ({ kind: 'answer', response: what, lateMs })
  if (response !== undefined && does === 'none') return answer(response)
  if (response !== undefined && does === 'truncated') {
    return { kind: 'answer', response, lateMs: 0, cutAt: Math.floor(Buffer.byteLength(response.body) / 2) }
  }
  if (typeof does === 'object') {
    if (!('slowMs' in does)) return answer(errorAnswer(endpoint, does.status, does.code, does.message))
    return response === undefined ? { kind: 'silence' } : answer(response, does.slowMs)
  }
  switch (does) {
    case 'reset-before':
    case 'reset-after':
      return { kind: 'reset' }
    case '500-before':
    case '500-after':
      return answer(errorAnswer(endpoint, 500, 'InternalError', 'An internal error has occurred.'))
    case '503':
      return answer(
        errorAnswer(
          endpoint,
          503,
          'ServiceUnavailable',
          'CloudFront encountered an internal error. Please try again.',
        ),
      )
    case 'throttle':
      return answer(
        errorAnswer(
          endpoint,
          400,
          endpoint === 'acm' ? 'ThrottlingException' : 'Throttling',
          'Rate exceeded',
        ),
      )
    case 'html':
      return answer({
        status: 200,
        headers: { 'content-type': 'text/html' },
        body: '<!DOCTYPE html><html><head><title>Sign in</title></head><body><p>Proxy &nbsp; sign-in<br></body></html>',
      })
    default:
      return { kind: 'silence' }
  }
}

const requestId = '7c1b8a52-0c5f-4d3a-9a53-3d5f6a1f0e10'

/** An error in the words of the endpoint: JSON of ACM and of GitHub, else the common XML envelope. */
function errorAnswer(
  endpoint: Endpoint['name'],
  status: number,
  code: string,
  message: string,
): CloudResponse {
  if (endpoint === 'github') {
    return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ message }) }
  }
  if (endpoint === 'acm') {
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': requestId }
    return { status, headers, body: JSON.stringify({ __type: code, message }) }
  }
  const type = status < 500 ? 'Sender' : 'Receiver'
  const error = `<Error><Type>${type}</Type><Code>${code}</Code><Message>${message}</Message></Error>`
  return {
    status,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
    body: `<?xml version="1.0"?>\n<ErrorResponse>${error}<RequestId>${requestId}</RequestId></ErrorResponse>`,
  }
}

function log(
  world: World,
  at: number,
  occasion: Occasion,
  fault: Fault | undefined,
  seen: Pick<Handled, 'about' | 'mutating'> & Partial<Handled>,
  outcome: Outcome,
): void {
  const response = seen.response ?? (outcome.kind === 'answer' ? outcome.response : undefined)
  const status = seen.response?.status ?? 0
  world.calls.push({
    at,
    endpoint: occasion.endpoint,
    operation: occasion.operation,
    about: seen.about,
    mutating: seen.mutating,
    account: signer(world, occasion.request),
    status,
    code: response === undefined || response.status < 400 ? '' : codeOf(response),
    fault: fault === undefined ? '' : misfortuneName(fault.does),
  })
}

/** The account of the key that a request names, whether the signature holds or not. */
function signer(world: World, { headers }: CloudRequest): string {
  const key = /Credential=([^/]+)\//.exec(headers['authorization'] ?? '')?.[1] ?? ''
  return world.identities.get(key)?.account ?? ''
}

function codeOf({ body, status }: CloudResponse): string {
  const text = body.toString()
  const code = /<Code>([^<]*)<\/Code>/.exec(text)?.[1] ?? /"__type":"([^"]*)"/.exec(text)?.[1]
  return code ?? String(status)
}
