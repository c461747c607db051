import { Failure, type Outcome } from '../base/failure.ts'
import { clause, visible } from '../base/text.ts'
import { type Trouble, troubleOf } from './answer.ts'
import { type Asked, refusalOf, unknownOperation } from './refusals.ts'

export type { Asked } from './refusals.ts'

/**
 * Refused for now, and nothing was changed: too many calls, or somebody AWS depends on was slow (the SDK's list of
 * throttling codes; aws-docs: Route 53 API limits, API_AssumeRoleWithWebIdentity).
 */
const throttling = new Set([
  'BandwidthLimitExceeded',
  'EC2ThrottledException',
  'IDPCommunicationError',
  'LimitExceededException',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'TransactionInProgressException',
])

/** The clock of this machine is off. The SDK learns the difference from the answer, so the next call may do. */
const skewed = /^(RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)$/
const badSignature = /^(SignatureDoesNotMatch|InvalidSignatureException)$/
const skewedText = /^Signature (has expired|expired|not yet current)\b/i

/** STS could not fetch GitHub's keys, and says so under the code of a bad token. */
const slowProvider = /^Couldn['’]t retrieve verification key\b/i

/** What is known of a change whose call failed with `trouble`. */
export function outcomeOf({ code, status, text }: Trouble): Outcome {
  if (code === '') return 'unknown'
  if (unknownOperation.test(code)) return 'refused'
  if (throttling.has(code) || status === 429) return 'throttled'
  if (code === 'InvalidIdentityToken' && slowProvider.test(text)) return 'throttled'
  if (skewed.test(code) || (badSignature.test(code) && skewedText.test(text))) return 'throttled'
  if (status === 412 || code === 'InvalidIfMatchVersion') return 'conflict'
  return status < 400 || status === 408 || status >= 500 ? 'unknown' : 'refused'
}

/**
 * Statuses with which an endpoint answers a path that it does not serve, where the answer is none of CloudFront's: those
 * have a code.
 */
const notServed = new Set([404, 405, 501])

const sentences: Record<Exclude<Outcome, 'refused'>, string> = {
  conflict: 'it was changed after it was read',
  throttled: 'AWS throttles the calls',
  unknown: 'no usable answer',
}

/**
 * Turns whatever a call of AWS threw into a Failure: what is known of the change (`outcome`), why it was refused (by code
 * and text), our sentence with the escaped text of the service behind it, and what to do. Pure.
 */
export function asFailure(error: unknown, asked: Asked): Failure {
  if (error instanceof Failure) return error
  const said = troubleOf(error)
  const bare = said.code === '' && asked.replaceable === true && notServed.has(said.status)
  const trouble = bare ? { ...said, code: 'UnknownOperation' } : said
  const outcome = outcomeOf(trouble)
  const request = trouble.requestId === undefined ? {} : { requestId: visible(trouble.requestId, 100) }
  if (outcome !== 'refused')
    return new Failure('service-error', sentence(asked, sentences[outcome], trouble), {
      outcome,
      cause: error,
      ...request,
    })
  const rule = refusalOf(trouble)
  const remedy = rule.remedy?.(asked, trouble)
  return new Failure(rule.as ?? asked.refusedAs ?? 'service-error', sentence(asked, rule.sentence, trouble), {
    outcome,
    refusal: rule.is,
    cause: error,
    ...(remedy === undefined ? {} : { remedy }),
    ...request,
  })
}

function sentence({ operation, about }: Asked, what: string, { code, text }: Trouble): string {
  return `${operation} (${about}): ${what}. ${code === '' ? '' : `${visible(code, 64)}: `}${clause(visible(text))}`
}
