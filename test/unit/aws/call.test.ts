import { CloudFrontServiceException } from '@aws-sdk/client-cloudfront'
import { describe, expect, test } from 'vitest'
import { BrokenAnswer, troubleOf } from '../../../src/aws/answer.ts'
import { asFailure } from '../../../src/aws/call.ts'
import type { Asked } from '../../../src/aws/refusals.ts'
import { DeadlineExceeded } from '../../../src/base/clock.ts'
import { Failure } from '../../../src/base/failure.ts'

const arn = 'arn:aws:cloudfront::111122223333:distribution/E1TARGET'
const asked: Asked = {
  operation: 'cloudfront:UpdateDomainAssociation',
  resource: arn,
  about: 'www.example.com to E1TARGET',
  refusedAs: 'move-refused',
}

function spoken(status: number, name: string, message: string): CloudFrontServiceException {
  return new CloudFrontServiceException({
    name,
    message,
    $fault: 'client',
    $metadata: { httpStatusCode: status, requestId: 'req-1' },
  })
}

const dns =
  'One or more aliases specified for the distribution includes an incorrectly configured DNS record that points to another CloudFront distribution. You must update the DNS record to correct the problem.'

/** status, code, text → outcome, refusal, failure code */
const table: [number, string, string, string, string | undefined, string][] = [
  [
    409,
    'CNAMEAlreadyExists',
    'One or more of the CNAMEs you provided are already associated with a different resource.',
    'refused',
    'held-elsewhere',
    'move-refused',
  ],
  [409, 'CNAMEAlreadyExists', dns, 'refused', 'dns-elsewhere', 'dns-points-elsewhere'],
  [409, 'CNAMEAlreadyExists', 'A text of tomorrow.', 'refused', 'other', 'move-refused'],
  [400, 'IllegalUpdate', 'Invalid or missing alias DNS TXT records', 'refused', 'txt', 'move-refused'],
  [
    400,
    'IllegalUpdate',
    'Alias move is not allowed since the source distribution is enabled.',
    'refused',
    'source-enabled',
    'source-enabled',
  ],
  [
    400,
    'IllegalUpdate',
    'The source distribution must be disabled.',
    'refused',
    'source-enabled',
    'source-enabled',
  ],
  [
    400,
    'IllegalUpdate',
    'One or more fields updated are not supported for continuous deployment.',
    'refused',
    'other',
    'move-refused',
  ],
  [400, 'IllegalUpdate', 'A text of tomorrow.', 'refused', 'other', 'move-refused'],
  [
    400,
    'InvalidArgument',
    'To add an alternate domain name, you must attach a trusted certificate that validates your authorization.',
    'refused',
    'certificate',
    'certificate-not-covering',
  ],
  [
    400,
    'InvalidArgument',
    'Your request contains more CNAMEs than are allowed per distribution.',
    'refused',
    'quota',
    'target-full',
  ],
  [400, 'InvalidArgument', 'A text of tomorrow.', 'refused', 'other', 'move-refused'],
  [
    400,
    'InvalidArgument',
    "Distributions with the Free pricing plan can't have the following features: Custom cache policy",
    'refused',
    'other',
    'move-refused',
  ],
  [
    400,
    'InvalidArgument',
    "You can't remove or replace the web ACL for your distribution. Distributions with a pricing plan subscription must have a web ACL resource.",
    'refused',
    'other',
    'move-refused',
  ],
  [400, 'InvalidAction', 'x', 'refused', 'not-offered', 'move-refused'],
  [404, 'UnsupportedOperation', 'x', 'refused', 'not-offered', 'move-refused'],
  [501, 'NotImplemented', 'x', 'refused', 'not-offered', 'move-refused'],
  [400, 'InvalidViewerCertificate', 'A text of tomorrow.', 'refused', 'certificate', 'certificate-unusable'],
  [
    400,
    'InvalidViewerCertificate',
    "The specified SSL certificate doesn't exist, isn't in us-east-1 region, isn't valid, or doesn't include a valid certificate chain.",
    'refused',
    'certificate',
    'certificate-unusable',
  ],
  [
    400,
    'InvalidViewerCertificate',
    "The certificate that is attached to your distribution doesn't cover the alternate domain name (CNAME) that you're trying to add.",
    'refused',
    'certificate',
    'certificate-not-covering',
  ],
  [400, 'TooManyDistributionCNAMEs', 'too many', 'refused', 'quota', 'target-full'],
  [
    412,
    'PreconditionFailed',
    'The request failed because it didn’t meet the preconditions.',
    'conflict',
    undefined,
    'service-error',
  ],
  [
    400,
    'InvalidIfMatchVersion',
    'The If-Match version is missing or not valid for the resource.',
    'conflict',
    undefined,
    'service-error',
  ],
  [
    404,
    'NoSuchDistribution',
    'The specified distribution does not exist.',
    'refused',
    'not-found',
    'target-not-found',
  ],
  [404, 'EntityNotFound', 'The entity was not found.', 'refused', 'not-found', 'target-not-found'],
  [400, 'ResourceNotFoundException', 'Could not find certificate.', 'refused', 'not-found', 'move-refused'],
  [
    403,
    'AccessDenied',
    'Your account must be verified before you can add new CloudFront resources.',
    'refused',
    'other',
    'move-refused',
  ],
  [403, 'AccessDenied', 'no', 'refused', 'permission', 'access-denied'],
  [400, 'AccessDeniedException', 'no', 'refused', 'permission', 'access-denied'],
  [
    403,
    'ExpiredToken',
    'The security token included in the request is expired',
    'refused',
    'credentials-expired',
    'credentials-not-renewable',
  ],
  [400, 'ExpiredTokenException', 'expired', 'refused', 'credentials-expired', 'credentials-not-renewable'],
  [
    403,
    'InvalidClientTokenId',
    'The security token included in the request is invalid.',
    'refused',
    'other',
    'access-denied',
  ],
  [
    403,
    'SignatureDoesNotMatch',
    'The request signature we calculated does not match',
    'refused',
    'other',
    'access-denied',
  ],
  [
    403,
    'SignatureDoesNotMatch',
    'Signature expired: 20260101T000000Z is now earlier than',
    'throttled',
    undefined,
    'service-error',
  ],
  [403, 'RequestTimeTooSkewed', 'skew', 'throttled', undefined, 'service-error'],
  [400, 'Throttling', 'Rate exceeded', 'throttled', undefined, 'service-error'],
  [503, 'SlowDown', 'slow', 'throttled', undefined, 'service-error'],
  [429, 'Whatever', 'slow', 'throttled', undefined, 'service-error'],
  [
    400,
    'InvalidIdentityToken',
    "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation",
    'throttled',
    undefined,
    'service-error',
  ],
  [400, 'InvalidIdentityToken', 'Incorrect token audience', 'refused', 'other', 'move-refused'],
  [400, 'IDPCommunicationError', 'try again', 'throttled', undefined, 'service-error'],
  [
    503,
    'ServiceUnavailable',
    'CloudFront encountered an internal error. Please try again.',
    'unknown',
    undefined,
    'service-error',
  ],
  [500, 'InternalError', 'x', 'unknown', undefined, 'service-error'],
  [408, 'RequestTimeout', 'x', 'unknown', undefined, 'service-error'],
  [400, 'RequestTimeout', 'x', 'unknown', undefined, 'service-error'],
  [400, 'RequestAbortedException', 'x', 'unknown', undefined, 'service-error'],
  [400, 'BrandNewCode', 'A text of tomorrow.', 'refused', 'other', 'move-refused'],
  [404, 'NotFound', 'UnknownError', 'unknown', undefined, 'service-error'],
  [503, 'Unknown', 'UnknownError', 'unknown', undefined, 'service-error'],
  [301, 'PermanentRedirect', 'x', 'unknown', undefined, 'service-error'],
]

describe('what a refusal of AWS means', () => {
  test.each(table)('%i %s "%.50s" → %s', (status, code, text, outcome, refusal, failureCode) => {
    const failure = asFailure(spoken(status, code, text), asked)
    expect({ outcome: failure.outcome, refusal: failure.refusal, code: failure.code }).toEqual({
      outcome,
      refusal,
      code: failureCode,
    })
    expect(failure.requestId).toBe('req-1')
    expect(failure.message).toContain('cloudfront:UpdateDomainAssociation (www.example.com to E1TARGET): ')
  })

  test('a refusal without a code of its own is a service error where the caller names none', () => {
    const { refusedAs: _, ...plain } = asked
    expect(asFailure(spoken(400, 'BrandNewCode', 'x'), plain).code).toBe('service-error')
  })

  test.each([
    ['a deadline', new DeadlineExceeded('cloudfront', 23_000), 'no answer from cloudfront within 23000 ms'],
    ['a broken answer', new BrokenAnswer('an answer without ETag', 'req-2'), 'an answer without ETag'],
    [
      'a reset',
      Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
      'ECONNRESET: read ECONNRESET',
    ],
    ['a time-out', Object.assign(new Error('TimeoutError'), { name: 'TimeoutError' }), 'TimeoutError'],
    ['an error without text', new Error(''), 'Error'],
    [
      'a parser',
      Object.assign(new Error('XML parse error\n hint'), { $metadata: { httpStatusCode: 200 } }),
      'HTTP 200 without a readable answer',
    ],
    ['odd metadata', Object.assign(new Error('odd'), { $metadata: null }), 'Error: odd'],
    ['a string', 'boom', 'boom'],
  ])('%s leaves the outcome unknown', (_, error, text) => {
    const failure = asFailure(error, asked)
    expect(failure.outcome).toBe('unknown')
    expect(failure.code).toBe('service-error')
    expect(failure.message).toBe(
      `cloudfront:UpdateDomainAssociation (www.example.com to E1TARGET): no usable answer. ${text}`,
    )
  })

  test('the request id of a broken answer is kept', () => {
    expect(asFailure(new BrokenAnswer('x', 'req-2'), asked).requestId).toBe('req-2')
    expect(troubleOf(new BrokenAnswer('x')).requestId).toBeUndefined()
  })

  test('a Failure stays what it is', () => {
    const failure = new Failure('cancelled', 'x')
    expect(asFailure(failure, asked)).toBe(failure)
  })
})

describe('the remedy names who is to get which name: on the way back that is the source', () => {
  const certificate =
    'The certificate that is attached to your distribution doesn’t cover the alternate domain name (CNAME)'
  const back = { ...asked, resource: 'arn:aws:cloudfront::444455556666:distribution/E1SOURCE' }
  const remedyOf = (code: string, text: string, names: readonly string[]) =>
    asFailure(spoken(400, code, text), { ...back, names })

  test('where DNS points elsewhere', () => {
    const { message, remedy } = remedyOf('CNAMEAlreadyExists', dns, ['www.example.com', 'img.example.com'])
    expect(remedy).toBe(
      'Point the CNAME of www.example.com and img.example.com to the domain name of E1SOURCE, wait for the old TTL, then run again.',
    )
    expect(message).not.toContain('target')
  })

  test.each([certificate, 'A text of tomorrow.'])('where the certificate is refused: %s', (text) => {
    const { message, remedy } = remedyOf('InvalidViewerCertificate', text, ['*.example.com'])
    expect(remedy).toBe(
      'Attach an issued certificate from us-east-1 that covers *.example.com (by name or by a wildcard one label above it) to E1SOURCE.',
    )
    expect(message).not.toMatch(/the target|the alias/)
  })
})

/** What refusals are told apart by, each with the sentence that it has. */
const sentences: readonly (readonly [string, string, string])[] = [
  ['IllegalUpdate', 'Invalid or missing alias DNS TXT records', 'txt'],
  ['IllegalUpdate', 'Alias move is not allowed since the source distribution is enabled.', 'source-enabled'],
  ['InvalidArgument', 'Your request contains more CNAMEs than are allowed per distribution.', 'quota'],
  [
    'CNAMEAlreadyExists',
    'One or more of the CNAMEs you provided are already associated with a different resource.',
    'held-elsewhere',
  ],
  ['CNAMEAlreadyExists', dns, 'dns-elsewhere'],
  [
    'InvalidArgument',
    'To add an alternate domain name (CNAME) to a CloudFront distribution, you must attach a trusted certificate that validates your authorization to use the domain name.',
    'certificate',
  ],
]

describe('no refusal is taken for another because of a word in it', () => {
  test.each(sentences)('%s: %s', (code, sentence, refusal) => {
    expect(asFailure(spoken(400, code, sentence), asked).refusal).toBe(refusal)
    const quoting = [
      `Distributions with the Free pricing plan can't have the following features: ${sentence}`,
      `The parameter Comment is not valid: ${sentence}`,
      `The comment "${sentence}" is too long.`,
      ...sentence.split(' ').map((word) => `The request was declined (${word}). Reference 7f3a.`),
    ]
    for (const text of quoting) expect(asFailure(spoken(400, code, text), asked).refusal, text).toBe('other')
    // The sentence of one error under the code of another is no known error.
    for (const other of ['BrandNewCode', 'InvalidOrigin', 'AccessDenied', 'SignatureDoesNotMatch'])
      expect(asFailure(spoken(400, other, sentence), asked).refusal).not.toBe(refusal)
  })

  test('a signature is too old by its own code only, and a key of GitHub out of reach by its own sentence', () => {
    const expired = 'Signature expired: 20260101T000000Z is now earlier than'
    expect(asFailure(spoken(403, 'SignatureDoesNotMatch', expired), asked).outcome).toBe('throttled')
    expect(asFailure(spoken(403, 'AccessDenied', expired), asked).outcome).toBe('refused')
    const quoted = "The token says: Couldn't retrieve verification key from your identity provider"
    expect(asFailure(spoken(400, 'InvalidIdentityToken', quoted), asked).outcome).toBe('refused')
  })
})

describe('an operation that an endpoint does not offer', () => {
  const bare = (status: number) =>
    Object.assign(new Error('UnknownError'), {
      name: 'UnknownError',
      $fault: 'client',
      $metadata: { httpStatusCode: status },
    })

  test.each([404, 405, 501])('a bare %i says so where there is another operation', (status) => {
    const { outcome, refusal } = asFailure(bare(status), { ...asked, replaceable: true })
    expect({ outcome, refusal }).toEqual({ outcome: 'refused', refusal: 'not-offered' })
  })

  test('a bare 404 is no answer where there is none, and no other bare status says so', () => {
    expect(asFailure(bare(404), asked).outcome).toBe('unknown')
    for (const status of [200, 301, 400, 403, 412, 429, 500, 503])
      expect(asFailure(bare(status), { ...asked, replaceable: true }).outcome).toBe('unknown')
  })

  test('a distribution that does not exist has a code', () => {
    const gone = spoken(404, 'EntityNotFound', 'The entity was not found.')
    expect(asFailure(gone, { ...asked, replaceable: true }).refusal).toBe('not-found')
  })
})

describe('remedies', () => {
  const denied = (why: string) =>
    asFailure(
      spoken(
        403,
        'AccessDenied',
        `User: arn:aws:sts::111122223333:assumed-role/R/S is not authorized to perform: cloudfront:UpdateDistribution on resource: ${arn} ${why}`,
      ),
      asked,
    ).remedy

  test('a missing permission is named by the text of the service, as a statement to paste', () => {
    const statement = denied(
      'because no identity-based policy allows the cloudfront:UpdateDistribution action',
    )
    expect(JSON.parse((statement ?? '').replace('Add to the role R: ', ''))).toEqual({
      Effect: 'Allow',
      Action: 'cloudfront:UpdateDistribution',
      Resource: arn,
    })
  })

  test('without such a text the statement names what was asked', () => {
    expect(asFailure(spoken(403, 'AccessDenied', 'no'), asked).remedy).toBe(
      `Add to the role: {"Effect":"Allow","Action":"cloudfront:UpdateDomainAssociation","Resource":"${arn}"}`,
    )
  })

  test('a text that names no resource gives the statement the resource that was asked about', () => {
    expect(
      asFailure(
        spoken(403, 'AccessDenied', 'is not authorized to perform: cloudfront:ListDistributions because'),
        asked,
      ).remedy,
    ).toContain(`"Action":"cloudfront:ListDistributions","Resource":"${arn}"`)
  })

  test('an explicit deny is not answered with an Allow', () => {
    const remedy = denied('with an explicit deny in a service control policy')
    expect(remedy).toContain('Change that Deny')
    expect(remedy).not.toContain('"Effect"')
  })

  test('a policy from outside that does not allow it is named', () => {
    expect(
      denied('because no service control policy allows the cloudfront:UpdateDistribution action'),
    ).toContain('no service control policy')
  })

  test('an unverified account is no matter of IAM', () => {
    const failure = asFailure(spoken(403, 'AccessDenied', 'Your account must be verified before'), asked)
    expect(failure.remedy).toContain('AWS Support')
    expect(failure.remedy).not.toContain('Allow')
  })

  test.each([
    ['NoSuchDistribution', '', 'another account'],
    ['ExpiredToken', '', 'new credentials'],
    ['InvalidClientTokenId', '', 'AWS_ACCESS_KEY_ID'],
    ['TooManyDistributionCNAMEs', '', 'L-AAD4943E'],
    ['InvalidArgument', 'Your request contains more CNAMEs than are allowed per distribution.', 'L-AAD4943E'],
    [
      'InvalidArgument',
      "Distributions with the Free pricing plan can't have the following features: Price class, Custom cache policy",
      'change it from the Free plan to one that includes them, or to pay-as-you-go, in the CloudFront console: Price class, Custom cache policy',
    ],
    ['CNAMEAlreadyExists', dns, 'CNAME'],
    ['InvalidArgument', 'You must attach a trusted certificate', 'us-east-1'],
  ])('%s %s has one', (code, text, part) => {
    expect(asFailure(spoken(400, code, text), asked).remedy).toContain(part)
  })
})

test('text of the service is clipped and shown, not obeyed', () => {
  const { message } = asFailure(spoken(400, 'IllegalUpdate', `\n::error::x\u202e${'y'.repeat(500)}`), asked)
  expect(message).toContain('U+202E')
  expect(message).not.toMatch(/[\n\u202e]/)
  expect(message.length).toBeLessThan(450)
})
