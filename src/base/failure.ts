/**
 * Every reason for which a run can end other than well, the most basic first: where several hold, the output `reason`
 * is the first of this list. Documented, with remedies, in docs/troubleshooting.md.
 */
export const failureCodes = [
  'input-missing',
  'input-invalid',
  'input-unknown',
  'input-combination',
  'input-environment',
  'event-not-allowed',
  'not-built-yet',
  'oidc-unavailable',
  'role-not-assumable',
  'account-mismatch',
  'credentials-not-renewable',
  'access-denied',
  'plan-missing',
  'plan-invalid',
  'plan-changed',
  'approval-missing',
  'approval-unreadable',
  'approval-environment-unknown',
  'target-not-found',
  'target-disabled',
  'target-staging',
  'target-tenant-only',
  'target-full',
  'certificate-missing',
  'certificate-not-covering',
  'certificate-expired',
  'certificate-unusable',
  'alias-not-held',
  'holder-unknown',
  'holder-is-service',
  'holder-is-another',
  'source-unknown',
  'source-enabled',
  'source-left-disabled',
  'accounts-differ',
  'accounts-equal',
  'apex-not-possible',
  'wildcard-overlap',
  'hosts-not-accepted',
  'downtime-not-accepted',
  'zone-not-found',
  'dns-record-unsupported',
  'dns-ttl-too-long',
  'txt-not-visible',
  'txt-negatively-cached',
  'dns-not-switched',
  'dns-points-elsewhere',
  'deadline-too-near',
  'move-not-started',
  'past-point-of-no-return',
  'move-refused',
  'release-refused',
  'claim-refused',
  'not-deployed',
  'not-in-place',
  'probe-failed',
  'cancelled',
  'service-error',
  'internal',
] as const

export type FailureCode = (typeof failureCodes)[number]

/**
 * What is known of a change whose call failed.
 * - `refused`: the service said no; nothing was changed.
 * - `conflict`: somebody (perhaps we) changed the resource since it was read (412): read again, decide again.
 * - `throttled`: too many calls; nothing was changed; later may do.
 * - `unknown`: no answer, a broken answer or a 5xx: it may have been done. Read before anything else.
 */
export type Outcome = 'refused' | 'conflict' | 'throttled' | 'unknown'

/** Why CloudFront refused a change, told apart by code and, where the code is ambiguous, by message. */
export type Refusal =
  | 'permission'
  | 'txt'
  | 'source-enabled'
  | 'certificate'
  | 'held-elsewhere'
  | 'dns-elsewhere'
  | 'quota'
  | 'not-found'
  /** The endpoint does not know the operation: an older one, or another implementation of the API. */
  | 'not-offered'
  | 'credentials-expired'
  | 'other'

export interface FailureDetail {
  /** The next thing to do, ready to paste where possible. */
  readonly remedy?: string | undefined
  readonly cause?: unknown
  readonly outcome?: Outcome | undefined
  readonly refusal?: Refusal | undefined
  /** The AWS request id, for Support. */
  readonly requestId?: string | undefined
}

/** The only error this action throws on purpose. Its message is one sentence, safe to show after escaping; no secrets. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: FailureCode
  readonly remedy: string | undefined
  readonly outcome: Outcome | undefined
  readonly refusal: Refusal | undefined
  readonly requestId: string | undefined

  constructor(code: FailureCode, message: string, detail: FailureDetail = {}) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause })
    this.code = code
    this.remedy = detail.remedy
    this.outcome = detail.outcome
    this.refusal = detail.refusal
    this.requestId = detail.requestId
  }
}

/** Whether AWS gave no usable answer, or none for now: nothing in the account has to be corrected. */
export function isUnanswered({ outcome }: Pick<Failure, 'outcome'>): boolean {
  return outcome === 'unknown' || outcome === 'throttled'
}

/** What to do about a read that failed and says itself nothing of that: one that lacks a permission names it. */
export const readAgain = 'Run again later.'

/** The same of a read that may also lack a permission or an input. `otherwise`: what to do where AWS did answer. */
export function readRemedy(why: Failure | undefined, otherwise: string): string {
  return why?.remedy ?? (why !== undefined && isUnanswered(why) ? readAgain : otherwise)
}

/** Turns anything thrown into a Failure; a stranger becomes `internal`. */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return new Failure('internal', message, { cause: thrown })
}

/** The most basic of several codes: the one that stands first in {@link failureCodes}. */
export function mostBasic(codes: readonly FailureCode[]): FailureCode | undefined {
  return codes.reduce<FailureCode | undefined>(
    (first, code) =>
      first === undefined || failureCodes.indexOf(code) < failureCodes.indexOf(first) ? code : first,
    undefined,
  )
}

/** What a call that the run's signal has ended is rejected with. */
export function cancelled({ reason }: AbortSignal): Failure {
  return reason instanceof Failure
    ? reason
    : new Failure('cancelled', 'The run was cancelled.', { cause: reason })
}
