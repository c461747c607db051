import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { STSClientConfig } from '@aws-sdk/client-sts'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { type Clock, within } from '../base/clock.ts'
import { cancelled, Failure, type Outcome } from '../base/failure.ts'
import { clause, visible } from '../base/text.ts'
import { requestOf, type Trouble, troubleOf } from './answer.ts'
import { type Asked, refusalOf, unknownOperation } from './refusals.ts'

/** Time limits of one request, in ms. The SDK has none of its own. */
const connectionTimeout = 3_000
const readTimeout = 10_000
const changeTimeout = 20_000
/** How often a read is sent at most. */
const mostReads = 6

/** What carries requests: HTTP, or in tests something in the same process. */
export type Handler = NonNullable<STSClientConfig['requestHandler']>

/** What all requests of a run have in common. */
export interface Conditions {
  readonly clock: Clock
  /** Ends reads; a change that was sent is always awaited. */
  readonly signal: AbortSignal
  readonly handler: Handler
}

/** What the SDK takes beside a command. */
export interface SendOptions {
  readonly abortSignal: AbortSignal
  /** ms. */
  readonly requestTimeout: number
}

/**
 * The one HTTP handler of a run: connections are kept, and a proxy named by HTTPS_PROXY, HTTP_PROXY and NO_PROXY in `env`
 * is used (Node 24.5 and later).
 */
export function httpHandler(env: Readonly<Record<string, string | undefined>>): NodeHttpHandler {
  const agent = { keepAlive: true, proxyEnv: { ...env } }
  return new NodeHttpHandler({
    connectionTimeout,
    requestTimeout: readTimeout,
    socketTimeout: changeTimeout,
    throwOnRequestTimeout: true,
    httpAgent: new HttpAgent(agent),
    httpsAgent: new HttpsAgent(agent),
  })
}

/** A client configuration that leaves nothing to the AWS config file, to instance metadata or to defaults that may change. */
export function clientConfig(
  { handler }: Pick<Conditions, 'handler'>,
  region: string,
  endpoint: string | undefined,
) {
  return {
    region,
    requestHandler: handler,
    maxAttempts: 1,
    retryMode: 'standard' as const,
    defaultsMode: 'standard' as const,
    authSchemePreference: ['sigv4'],
    useFipsEndpoint: false,
    useDualstackEndpoint: false,
    ignoreConfiguredEndpointUrls: true,
    disableClockSkewCorrection: false,
    userAgentAppId: 'move-cloudfront-alias',
    ...(endpoint === undefined ? {} : { endpoint }),
  }
}

/**
 * The region that signs for CloudFront, its certificates and Route 53 (aws-docs: CloudFront endpoints and quotas): one
 * region of each partition, whatever region STS is asked in.
 */
export function globalRegion(region: string): string {
  return region.startsWith('cn-') ? 'cn-northwest-1' : 'us-east-1'
}

/**
 * Sends a read, again and again while that may heal it: throttling, 5xx, time-outs, resets, broken answers. Pauses grow
 * exponentially with full jitter, on the run's clock. `limit`: for one attempt, in ms.
 * @throws Failure; `cancelled` when the run's signal ends it.
 */
export async function read<T>(
  { clock, signal }: Conditions,
  asked: Asked,
  send: (options: SendOptions) => Promise<T>,
  limit = connectionTimeout + readTimeout,
): Promise<T> {
  for (let n = 1; ; n++) {
    let failure: Failure
    try {
      return await within({ clock, ms: limit, what: asked.operation, signal }, (abortSignal) =>
        send({ abortSignal, requestTimeout: readTimeout }),
      )
    } catch (thrown) {
      if (signal.aborted) throw cancelled(signal)
      failure = asFailure(thrown, asked)
    }
    const { outcome } = failure
    if (n === mostReads || (outcome !== 'throttled' && outcome !== 'unknown')) throw failure
    await clock.sleep(pauseBefore(n, outcome, clock.random()), signal).catch(() => {
      throw cancelled(signal)
    })
  }
}

/** Pause before the `n`-th repetition, in ms; `random` in [0, 1). Throttling needs longer to heal than a lost answer. */
function pauseBefore(n: number, outcome: 'throttled' | 'unknown', random: number): number {
  return Math.round(random * Math.min(20_000, (outcome === 'throttled' ? 500 : 50) * 2 ** n))
}

/** Sends a change: exactly once, not ended by the run's signal. @throws Failure with its `outcome`. */
export async function change<T>(
  { clock }: Conditions,
  asked: Asked,
  send: (options: SendOptions) => Promise<T>,
): Promise<T> {
  try {
    const limit = { clock, ms: connectionTimeout + changeTimeout, what: asked.operation }
    return await within(limit, (abortSignal) => send({ abortSignal, requestTimeout: changeTimeout }))
  } catch (thrown) {
    throw asFailure(thrown, asked)
  }
}

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

function isSkewed({ code, text }: Pick<Trouble, 'code' | 'text'>): boolean {
  return skewed.test(code) || (badSignature.test(code) && skewedText.test(text))
}

/** STS could not fetch GitHub's keys, and says so under the code of a bad token. */
const slowProvider = /^Couldn['’]t retrieve verification key\b/i

/**
 * No answer in time, although a code says so: the request may have been carried out (aws-docs: common errors; the SDK's list of transient
 * codes). Some services say it with the status 400.
 */
const unheard = /^(RequestAborted(Exception)?|RequestTimeout(Exception)?|TimeoutError)$/

/** What is known of a change whose call failed with `trouble`. */
function outcomeOf({ code, status, text }: Trouble): Outcome {
  if (code === '' || unheard.test(code)) return 'unknown'
  if (unknownOperation.test(code)) return 'refused'
  if (throttling.has(code) || status === 429) return 'throttled'
  if (code === 'InvalidIdentityToken' && slowProvider.test(text)) return 'throttled'
  if (isSkewed({ code, text })) return 'throttled'
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
  const detail = { outcome, cause: error, ...requestOf(trouble) }
  if (outcome !== 'refused')
    return new Failure('service-error', sentence(asked, unsure(outcome, trouble), trouble), {
      ...detail,
      remedy: isSkewed(trouble) ? 'Set the clock of the runner, then run again.' : undefined,
    })
  const rule = refusalOf(trouble)
  return new Failure(rule.as ?? asked.refusedAs ?? 'service-error', sentence(asked, rule.sentence, trouble), {
    ...detail,
    refusal: rule.is,
    remedy: rule.remedy?.(asked, trouble),
  })
}

function unsure(outcome: Exclude<Outcome, 'refused'>, trouble: Trouble): string {
  return isSkewed(trouble) ? 'the clock of this machine is wrong' : sentences[outcome]
}

function sentence({ operation, about }: Asked, what: string, { code, text }: Trouble): string {
  return `${operation} (${about}): ${what}. ${code === '' ? '' : `${visible(code, 64)}: `}${clause(visible(text))}`
}
