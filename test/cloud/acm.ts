import type { CloudRequest, CloudResponse, Endpoint } from './http.ts'
import { authorise } from './iam.ts'
import { type Identity, Refused } from './identity.ts'
import { authenticate, credentialOf } from './sigv4.ts'
import type { CloudCertificate, World } from './world.ts'

type Input = Readonly<Record<string, unknown>>

const arnForm = /^arn:aws(?:-cn)?:acm:[a-z0-9-]+:\d{12}:certificate\/[A-Za-z0-9-]+$/
const defaultKeyTypes = ['RSA_1024', 'RSA_2048']

/**
 * ACM of every region, JSON 1.1: a signature's region says which. DescribeCertificate and ListCertificates see the
 * signer's account and that region only.
 */
export function acmEndpoint(world: World): Endpoint {
  return {
    name: 'acm',
    operation: operationOf,
    handle: (request) => {
      const operation = operationOf(request)
      const input = inputOf(request)
      const about = typeof input['CertificateArn'] === 'string' ? input['CertificateArn'] : ''
      return { response: answer(world, request, operation, input), operation, about, mutating: false }
    },
  }
}

function answer(world: World, request: CloudRequest, operation: string, input: Input): CloudResponse {
  try {
    const identity = authenticate(world, request, { service: 'acm' })
    const { region } = credentialOf(request)
    switch (operation) {
      case 'DescribeCertificate':
        return json(200, { Certificate: describe(world, identity, region, input) })
      case 'ListCertificates':
        return json(200, list(world, identity, region, input))
      default:
        throw new Refused(400, 'UnknownOperationException', '')
    }
  } catch (error) {
    if (error instanceof Refused) return refusal(error)
    throw error
  }
}

/** https://docs.aws.amazon.com/acm/latest/APIReference/API_DescribeCertificate.html */
function describe(world: World, identity: Identity, region: string, input: Input): object {
  const arn = input['CertificateArn']
  if (typeof arn !== 'string' || !arnForm.test(arn))
    throw new Refused(400, 'InvalidArnException', `The ARN ${String(arn)} is not valid for a certificate.`)
  authorise(identity, 'acm:DescribeCertificate', arn, world.now())
  const certificate = world.certificates.get(arn)
  if (certificate === undefined || certificate.account !== identity.account || certificate.region !== region)
    throw new Refused(
      400,
      'ResourceNotFoundException',
      `Could not find certificate ${arn} in account ${identity.account}.`,
    )
  return {
    ...summary(certificate),
    SubjectAlternativeNames: certificate.names,
    Serial: certificate.serial.replace(/..(?=.)/g, '$&:'),
    Subject: `CN=${certificate.names[0]}`,
    Issuer: 'Amazon',
    SignatureAlgorithm: 'SHA256WITHECDSA',
    InUseBy: world.holders
      .filter(({ versions }) => versions.at(-1)?.certificateArn === arn)
      .map((distribution) => distribution.arn),
    RenewalEligibility: certificate.type === 'AMAZON_ISSUED' ? 'ELIGIBLE' : 'INELIGIBLE',
  }
}

/**
 * Without `Includes.keyTypes` only RSA keys of 1024 and 2048 bits are listed.
 *
 * https://docs.aws.amazon.com/acm/latest/APIReference/API_Filters.html
 */
function list(world: World, identity: Identity, region: string, input: Input): object {
  authorise(identity, 'acm:ListCertificates', '*', world.now())
  const includes = input['Includes']
  const asked: unknown =
    typeof includes === 'object' && includes !== null && 'keyTypes' in includes
      ? includes.keyTypes
      : undefined
  const keyTypes: readonly unknown[] = Array.isArray(asked) && asked.length > 0 ? asked : defaultKeyTypes
  const statuses: unknown = input['CertificateStatuses']
  const found = [...world.certificates.values()].filter(
    (certificate) =>
      certificate.account === identity.account &&
      certificate.region === region &&
      arnForm.test(certificate.arn) &&
      keyTypes.includes(certificate.keyAlgorithm) &&
      (!Array.isArray(statuses) || statuses.includes(certificate.status)),
  )
  const size = typeof input['MaxItems'] === 'number' ? input['MaxItems'] : world.switches.pageSize
  const first = typeof input['NextToken'] === 'string' ? Number(input['NextToken']) : 0
  const next = first + size < found.length ? { NextToken: String(first + size) } : {}
  return {
    CertificateSummaryList: found.slice(first, first + size).map((certificate) => ({
      ...summary(certificate),
      SubjectAlternativeNameSummaries: certificate.names,
    })),
    ...next,
  }
}

function summary(certificate: CloudCertificate): object {
  return {
    CertificateArn: certificate.arn,
    DomainName: certificate.names[0],
    Status: certificate.status,
    Type: certificate.type,
    KeyAlgorithm: certificate.keyAlgorithm,
    NotBefore: certificate.notBefore / 1000,
    NotAfter: certificate.notAfter / 1000,
  }
}

/** JSON services have names of their own for what is wrong with a signature. */
const jsonCodes: Readonly<Record<string, string>> = {
  AccessDenied: 'AccessDeniedException',
  ExpiredToken: 'ExpiredTokenException',
  InvalidClientTokenId: 'UnrecognizedClientException',
  SignatureDoesNotMatch: 'InvalidSignatureException',
  RequestTimeTooSkewed: 'InvalidSignatureException',
  MissingAuthenticationToken: 'MissingAuthenticationTokenException',
  IncompleteSignature: 'IncompleteSignatureException',
}

function refusal({ code, message }: Refused): CloudResponse {
  return json(400, { __type: jsonCodes[code] ?? code, message })
}

function json(status: number, body: object): CloudResponse {
  return {
    status,
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amzn-requestid': '01234567-89ab-cdef-0123-456789abcdef',
    },
    body: JSON.stringify(body),
  }
}

function operationOf(request: CloudRequest): string {
  return /^CertificateManager\.(\w+)$/.exec(request.headers['x-amz-target'] ?? '')?.[1] ?? 'unknown'
}

function inputOf(request: CloudRequest): Input {
  try {
    const value: unknown = JSON.parse(request.body.toString('utf8'))
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}
