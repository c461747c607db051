import type { FailureCode, Refusal } from '../base/failure.ts'
import type { Trouble } from './answer.ts'
import { dependentActions } from './cloudfront/dependents.ts'

/** What was asked for, for the message and for the IAM statement that may be missing. */
export interface Asked {
  /** The IAM action, `cloudfront:GetDistribution`. */
  readonly operation: string
  /** The ARN that IAM evaluates; `*` for an operation without one. */
  readonly resource: string
  /** What it is about, for people: `E123`, `www.example.com to E123`. */
  readonly about: string
  /** The code of a refusal that has none of its own; without it `service-error`. */
  readonly refusedAs?: FailureCode
}

/** One way in which AWS says no. Fits where `code` and `text` do, as far as they are given. */
export interface RefusalRule {
  readonly code?: RegExp
  readonly text?: RegExp
  readonly is: Refusal
  /** Without it: what the caller names. */
  readonly as?: FailureCode
  readonly sentence: string
  readonly remedy?: (asked: Asked, trouble: Trouble) => string
}

/**
 * Refusals, the first that fits. Texts as reported from the field (CloudFront gives several errors one code); a known code
 * with an unknown text falls through to `other`, which nothing takes for a known obstacle.
 */
const rules: readonly RefusalRule[] = [
  {
    code: /^ExpiredToken(Exception)?$/,
    is: 'credentials-expired',
    as: 'credentials-not-renewable',
    sentence: 'the credentials have expired',
    remedy: () =>
      'Give a role (role-to-assume) instead of keys: its credentials are renewed as long as the run lasts.',
  },
  {
    code: /^AccessDenied/,
    text: /account must be verified/i,
    is: 'other',
    sentence: 'AWS has not verified the account yet; this is not a matter of IAM',
    remedy: () => 'Ask AWS Support to verify the account, with the message above.',
  },
  {
    code: /^AccessDenied/,
    is: 'permission',
    as: 'access-denied',
    sentence: 'not permitted',
    remedy: permissionRemedy,
  },
  {
    code: /^(InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId|SignatureDoesNotMatch|InvalidSignatureException|IncompleteSignature(Exception)?|MissingAuthenticationToken(Exception)?)$/,
    is: 'other',
    as: 'access-denied',
    sentence: 'AWS does not accept the credentials',
    remedy: () =>
      'Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, or give role-to-assume instead.',
  },
  {
    code: /^(NoSuchDistribution|EntityNotFound)$/,
    is: 'not-found',
    as: 'target-not-found',
    sentence: 'not found in this account',
    remedy: ({ about }) =>
      `Check the id (${about}). AWS gives this answer for what belongs to another account too: then give the role of that account.`,
  },
  {
    code: /^(ResourceNotFoundException|NoSuchResource)$/,
    is: 'not-found',
    sentence: 'not found in this account',
  },
  {
    code: /^IllegalUpdate$/,
    text: /\bTXT\b/,
    is: 'txt',
    sentence: 'CloudFront sees no TXT record that proves ownership of the alias',
  },
  {
    code: /^IllegalUpdate$/,
    text: /source\b.*\b(is enabled|must be disabled)/i,
    is: 'source-enabled',
    as: 'source-enabled',
    sentence: 'between two accounts the source must be disabled before the alias can move',
  },
  {
    text: /more (CNAMEs|aliases|alternate domain names) than are allowed/i,
    is: 'quota',
    as: 'target-full',
    sentence: 'the distribution holds as many aliases as its quota allows',
    remedy: quotaRemedy,
  },
  {
    code: /^TooManyDistributionCNAMEs$/,
    is: 'quota',
    as: 'target-full',
    sentence: 'the distribution holds as many aliases as its quota allows',
    remedy: quotaRemedy,
  },
  {
    code: /^CNAMEAlreadyExists$/,
    text: /already associated with (a different|another) resource/i,
    is: 'held-elsewhere',
    sentence: 'another distribution or tenant still holds the alias',
  },
  {
    code: /^CNAMEAlreadyExists$/,
    text: /DNS record that points to another CloudFront distribution/i,
    is: 'dns-elsewhere',
    as: 'dns-points-elsewhere',
    sentence: 'DNS for the alias still leads to another distribution',
    remedy: () => 'Point the CNAME of the alias at the target, wait for its old TTL, then run again.',
  },
  {
    code: /^InvalidViewerCertificate$/,
    text: /doesn't exist|isn't in us-east-1|valid certificate chain/i,
    is: 'certificate',
    as: 'certificate-unusable',
    sentence: 'CloudFront cannot use the certificate of the target',
    remedy: certificateRemedy,
  },
  {
    code: /^(InvalidViewerCertificate|InvalidArgument)$/,
    text: /certificate/i,
    is: 'certificate',
    as: 'certificate-not-covering',
    sentence: 'the target has no certificate that covers the alias',
    remedy: certificateRemedy,
  },
]

const otherwise: RefusalRule = { is: 'other', sentence: 'refused' }

/** The rule for a call that was refused. */
export function refusalOf({ code, text }: Trouble): RefusalRule {
  return rules.find((rule) => (rule.code?.test(code) ?? true) && (rule.text?.test(text) ?? true)) ?? otherwise
}

/** The action and the resource as the text of AccessDenied names them; only what has the shape of either is taken over. */
const denied =
  /not authorized to perform: ([a-z0-9-]{1,32}:[A-Za-z]{1,64})(?: on resource: (arn:[\w:/.*+=,@-]{1,300}))?/

function permissionRemedy({ operation, resource }: Asked, { text }: Trouble): string {
  const [, action = operation, named = resource] = denied.exec(text) ?? []
  if (/explicit deny/i.test(text))
    return `A policy denies ${action} explicitly, which no Allow outweighs: have that Deny changed for ${named}.`
  if (/no session policy/i.test(text))
    return `The policy that this run has narrowed its own session with does not allow ${action} on ${named}: please report this, with the message.`
  const limit = /no (service control|resource control) policy|no permissions boundary/i.exec(text)?.[0]
  if (limit !== undefined)
    return `The role is limited from outside (${limit} allows it): have ${action} allowed there for ${named}.`
  const actions = Object.values(dependentActions).find(
    (some) => some.length > 1 && some.some((one) => likeAction(one, action)),
  )
  return `Add to the role: ${JSON.stringify({ Effect: 'Allow', Action: actions ?? action, Resource: named })}`
}

/** Whether `pattern`, which may end in an asterisk, stands for the action. */
function likeAction(pattern: string, action: string): boolean {
  return pattern.endsWith('*') ? action.startsWith(pattern.slice(0, -1)) : pattern === action
}

function quotaRemedy(): string {
  return 'Raise the quota "Alternate domain names (CNAMEs) per distribution" (L-AAD4943E), or remove an alias that is no longer used.'
}

function certificateRemedy(): string {
  return 'Attach an issued certificate of us-east-1 that names the alias (or a wildcard one label above it) to the target.'
}
