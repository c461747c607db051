import { attachCertificate } from '../base/distribution.ts'
import type { FailureCode, Refusal } from '../base/failure.ts'
import { listed, visible } from '../base/text.ts'
import type { Trouble } from './answer.ts'
import { deniedFunction, permissionRemedy } from './denied.ts'

/** Codes by which an endpoint says that it does not know an operation: an older one, or another implementation of the API. */
export const unknownOperation =
  /^(InvalidAction|UnknownOperation(Exception)?|UnsupportedOperation(Exception)?|NotImplemented(Exception)?|NoSuchOperation)$/

/** What a flat-rate pricing plan does not include (CloudFront Developer Guide, pricing plans; the sentence is from the field). */
const notInPlan =
  /^Distributions with the (.{1,60}?) pricing plan can['’]t have the following features: (.+)/s

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
  /** The names that it is to put on a distribution, the one of `resource`: of a move its target, on the way back its source. */
  readonly names?: readonly string[]
  /** There is another operation to do it by, for endpoints that do not offer this one. */
  readonly replaceable?: true
  /** The statement that permits it, where the action and the resource alone would permit more than is asked for. */
  readonly statement?: object
}

/** One way in which AWS says no: by its code, and where a code stands for several errors by the whole sentence, from its start. */
interface RefusalRule {
  readonly code: RegExp
  /** Anchored: a word that happens to occur in a text, which may quote anything, says nothing. */
  readonly text?: RegExp
  readonly is: Refusal
  /** Without it: what the caller names. */
  readonly as?: FailureCode
  readonly sentence: string
  readonly remedy?: (asked: Asked, trouble: Trouble) => string
}

const permission = {
  is: 'permission',
  as: 'access-denied',
  sentence: 'not permitted',
  remedy: permissionRemedy,
} as const

/** What to do about a full distribution; the quota can be raised (aws-docs: CloudFront quotas). */
export const quotaRemedy =
  'Raise the quota "Alternate domain names (CNAMEs) per distribution" (L-AAD4943E), or remove an alias that is no longer used.'

const quota = {
  is: 'quota',
  as: 'target-full',
  sentence: 'the distribution has reached its quota for aliases',
  remedy: () => quotaRemedy,
} as const

/**
 * Refusals, the first that fits. Sentences as documented or reported from the field (CloudFront gives several errors one
 * code); a known code with an unknown sentence falls through to `other`, which nothing takes for a known obstacle.
 */
const rules: readonly RefusalRule[] = [
  {
    code: /^ExpiredToken(Exception)?$/,
    is: 'credentials-expired',
    as: 'credentials-not-renewable',
    sentence: 'the credentials have expired',
    // Those of a role were renewed before this is said, keys cannot be (session.ts).
    remedy: () => 'Run again: each run obtains new credentials for its roles.',
  },
  {
    code: /^AccessDenied(Exception)?$/,
    text: /^Your account must be verified before/,
    is: 'other',
    sentence: 'AWS has not verified the account yet; IAM is not the cause',
    remedy: () => 'Ask AWS Support to verify the account, with the message above.',
  },
  {
    code: /^AccessDenied(Exception)?$/,
    ...permission,
  },
  {
    code: /^(InvalidLambdaFunctionAssociation|InvalidArgument)$/,
    text: deniedFunction,
    ...permission,
  },
  {
    // aws-sdk-java#2901
    code: /^InvalidWebACLId$/,
    text: /^Unable to verify read permissions on Web ACL\b/i,
    ...permission,
    remedy: (asked) =>
      `Add to the role that updates ${getterOf(asked)} the statement WebAcl of docs/iam/dependent-permissions.json, for the web ACL of ${getterOf(asked)}.`,
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
    code: unknownOperation,
    is: 'not-offered',
    sentence: 'the endpoint does not support this operation',
  },
  {
    code: /^(NoSuchDistribution|EntityNotFound)$/,
    is: 'not-found',
    as: 'target-not-found',
    sentence: 'not found in this account',
    remedy: ({ about }) =>
      `Check the id (${about}). AWS gives the same answer for a resource of another account: if it is in another account, use a role of that account.`,
  },
  {
    code: /^(ResourceNotFoundException|NoSuchResource)$/,
    is: 'not-found',
    sentence: 'not found in this account',
  },
  {
    code: /^InvalidArgument$/,
    text: notInPlan,
    is: 'other',
    sentence: 'the pricing plan of the distribution does not include all features of its configuration',
    remedy: planRemedy,
  },
  {
    code: /^InvalidArgument$/,
    text: /^You can['’]t remove or replace the web ACL for your distribution\. Distributions with a pricing plan/,
    is: 'other',
    sentence: 'the pricing plan of the distribution requires a web ACL',
    remedy: ({ about }) =>
      `Attach a web ACL to the distribution (${about}), or move it from its pricing plan to pay-as-you-go, in the CloudFront console; then run again.`,
  },
  {
    code: /^IllegalUpdate$/,
    text: /^(Invalid or missing|Missing or invalid) (alias )?(DNS )?TXT records?\b/i,
    is: 'txt',
    sentence: 'CloudFront does not find a TXT record that proves ownership of the alias',
  },
  {
    code: /^IllegalUpdate$/,
    text: /^(Alias move is not allowed since the source distribution is enabled|The source distribution must be disabled)\b/i,
    is: 'source-enabled',
    as: 'source-enabled',
    sentence: 'between two accounts the source must be disabled before the alias can move',
    remedy: () =>
      'Disable the source in its own account, wait until it is Deployed, then run again. Or set source-role-to-assume to a role of that account.',
  },
  {
    // terraform-provider-aws#28920
    code: /^IllegalUpdate$/,
    text: /^One or more fields updated are not supported for continuous deployment\b/i,
    is: 'other',
    sentence: 'a continuous-deployment policy is in the way',
    remedy: () =>
      'Remove the continuous-deployment policy from the distribution that has one, the target or the source, wait until it is Deployed, and run again.',
  },
  {
    code: /^TooManyDistributionCNAMEs$/,
    ...quota,
  },
  {
    // A mover call has no code of its own for it (botocore: UpdateDomainAssociation).
    code: /^(InvalidArgument|IllegalUpdate|EntityLimitExceeded)$/,
    text: /^Your request contains more (CNAMEs|aliases|alternate domain names) than are allowed\b/i,
    ...quota,
  },
  {
    code: /^CNAMEAlreadyExists$/,
    text: /^One or more of the (CNAMEs|aliases) you provided are already associated with (a different|another) resource\b/i,
    is: 'held-elsewhere',
    sentence: 'another distribution or tenant still holds the alias',
  },
  {
    code: /^CNAMEAlreadyExists$/,
    text: /^One or more aliases specified for the distribution includes? an incorrectly configured DNS record that points to another CloudFront distribution\b/i,
    is: 'dns-elsewhere',
    as: 'dns-points-elsewhere',
    sentence: 'DNS for the alias still points to another distribution',
    remedy: (asked) =>
      `Point the CNAME of ${namesOf(asked)} to the domain name of ${getterOf(asked)}, wait for the old TTL, then run again.`,
  },
  {
    // aws-sdk-php#3129: a new domain of a tenant.
    code: /^InvalidArgument$/,
    text: /^The provided Domain Name is not valid\. Could not verify Domain Name ownership\b/i,
    is: 'other',
    sentence: 'CloudFront cannot verify who owns the name',
    remedy: (asked) =>
      `Point DNS of ${namesOf(asked)} to the routing endpoint of the connection group of ${getterOf(asked)}, wait for the old TTL (without a record: the negative TTL of the zone), then run again.`,
  },
  {
    code: /^(InvalidViewerCertificate|InvalidArgument)$/,
    text: /^([A-Z][^.:"]{0,160} must attach a trusted certificate|The certificate that is attached to your distribution doesn['’]t cover the alternate domain name)\b/i,
    is: 'certificate',
    as: 'certificate-not-covering',
    sentence: 'the distribution has no certificate that covers the name',
    remedy: certificateRemedy,
  },
  {
    code: /^InvalidViewerCertificate$/,
    is: 'certificate',
    as: 'certificate-unusable',
    sentence: 'CloudFront cannot use the certificate of the distribution',
    remedy: certificateRemedy,
  },
]

const otherwise: Omit<RefusalRule, 'code'> = { is: 'other', sentence: 'refused' }

/** The rule for a call that was refused. */
export function refusalOf({ code, text }: Trouble): Omit<RefusalRule, 'code'> {
  return rules.find((rule) => rule.code.test(code) && (rule.text?.test(text) ?? true)) ?? otherwise
}

function planRemedy({ about }: Asked, { text }: Trouble): string {
  const [, plan = '', features = ''] = notInPlan.exec(text) ?? []
  return `Remove these features from the distribution (${about}), or change it from the ${visible(plan, 60)} plan to one that includes them, or to pay-as-you-go, in the CloudFront console: ${visible(features, 300)}. Then run again.`
}

function certificateRemedy(asked: Asked): string {
  return attachCertificate(
    asked.resource,
    `${namesOf(asked)} (by name or by a wildcard one label above it)`,
    getterOf(asked),
  )
}

const namesOf = ({ names = [] }: Asked) => listed(names) || 'its aliases'
/** The distribution that is to get the names, by its ARN. */
const getterOf = ({ resource }: Asked) => resource.replace(/^.*\//, '')
