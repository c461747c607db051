import { Refused } from '../identity.ts'
import type { World } from '../world.ts'

const guide = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html'

/** What CloudFront says when it refuses: code, HTTP status and the text as people have reported it. */
const refusals = {
  held: [
    409,
    'CNAMEAlreadyExists',
    'One or more of the CNAMEs you provided are already associated with a different resource.',
  ],
  dnsElsewhere: [
    409,
    'CNAMEAlreadyExists',
    `One or more aliases specified for the distribution includes an incorrectly configured DNS record that points to another CloudFront distribution. You must update the DNS record to correct the problem. For more information, see ${guide}#alternate-domain-names-restrictions`,
  ],
  txt: [400, 'IllegalUpdate', 'Invalid or missing alias DNS TXT records'],
  sourceEnabled: [
    400,
    'IllegalUpdate',
    'Alias move is not allowed since the source distribution is enabled.',
  ],
  noCertificate: [
    400,
    'InvalidViewerCertificate',
    `To add an alternate domain name (CNAME) to a CloudFront distribution, you must attach a trusted certificate that validates your authorization to use the domain name. For more details, see: ${guide}#alternate-domain-names-requirements`,
  ],
  notCovered: [
    400,
    'InvalidViewerCertificate',
    `The certificate that is attached to your distribution doesn't cover the alternate domain name (CNAME) that you're trying to add. For more details, see: ${guide}#alternate-domain-names-requirements`,
  ],
  badCertificate: [
    400,
    'InvalidViewerCertificate',
    "The specified SSL certificate doesn't exist, isn't in us-east-1 region, isn't valid, or doesn't include a valid certificate chain.",
  ],
  targetCertificate: [
    400,
    'InvalidArgument',
    `To add an alternate domain name (CNAME) to a CloudFront distribution, you must attach a trusted certificate that validates your authorization to use the domain name. For more details, see: ${guide}#alternate-domain-names-requirements`,
  ],
  tooMany: [
    400,
    'TooManyDistributionCNAMEs',
    'Your request contains more CNAMEs than are allowed per distribution.',
  ],
  precondition: [
    412,
    'PreconditionFailed',
    "The request failed because it didn't meet the preconditions in one or more request-header fields.",
  ],
  ifMatch: [400, 'InvalidIfMatchVersion', 'The If-Match version is missing or not valid for the resource.'],
  callerReference: [400, 'IllegalUpdate', 'You cannot update Origin or CallerReference.'],
  continuousDeployment: [
    400,
    'IllegalUpdate',
    'One or more fields updated are not supported for continuous deployment.',
  ],
  staging: [400, 'IllegalUpdate', 'Staging distributions do not support aliases.'],
  tenantOnly: [
    400,
    'InvalidArgument',
    'Aliases are not supported on a distribution whose connection mode is tenant-only.',
  ],
  noDistribution: [404, 'NoSuchDistribution', 'The specified distribution does not exist.'],
  noEntity: [404, 'EntityNotFound', 'The entity was not found.'],
  tenantProof: [
    400,
    'InvalidArgument',
    'The provided Domain Name is not valid. Could not verify Domain Name ownership. It may not be pointing to a valid CloudFront resource.',
  ],
  tooManyDomains: [400, 'EntityLimitExceeded', 'The entity limit has been exceeded.'],
  noDomain: [400, 'InvalidArgument', 'A distribution tenant must have at least one domain.'],
  association: [
    409,
    'InvalidAssociation',
    'The specified CloudFront resource cannot be associated to the requested resource.',
  ],
  noResource: [404, 'NoSuchResource', 'A resource that was specified is not valid.'],
  throttled: [400, 'Throttling', 'Rate exceeded'],
  notDisabled: [
    409,
    'DistributionNotDisabled',
    'The specified CloudFront distribution is not disabled. You must disable the distribution before you can delete it.',
  ],
} as const satisfies Readonly<Record<string, readonly [number, string, string]>>

/** A refusal of CloudFront. With the switch `texts` the same code comes with a text that nobody has seen before. */
export function refused(world: World, what: keyof typeof refusals, code?: string): Refused {
  const [status, usual, text] = refusals[what]
  const unknown = world.switches.texts === 'unknown' && status !== 404
  return new Refused(status, code ?? usual, unknown ? 'The request was declined. Reference 7f3a.' : text)
}

/** InvalidArgument with a text of its own. */
export const invalidArgument = (text: string): Refused => new Refused(400, 'InvalidArgument', text)
