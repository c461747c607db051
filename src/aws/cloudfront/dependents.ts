import { Failure } from '../../base/failure.ts'
import { elementsOf, parseXml, textOf, type XmlElement, XmlError } from './xml.ts'

/**
 * What a configuration names of other services and that UpdateDistribution, which sends all of it back, demands permissions
 * for besides its own, with the permissions that each takes: one of a kind is missing seldom alone, and AWS names only the first
 * (aws-docs: Developer Guide, "Standard logging (legacy)", "Set up IAM permissions for Lambda@Edge"; service authorization reference).
 */
export const dependentActions = {
  /** Names of buckets of the legacy logs. */
  logBuckets: ['s3:GetBucketAcl', 's3:PutBucketAcl'],
  /** ARNs of versions of Lambda@Edge functions. */
  functions: ['lambda:GetFunction', 'lambda:EnableReplication*', 'lambda:DisableReplication*'],
  /** Ids. */
  vpcOrigins: ['cloudfront:GetVpcOrigin'],
  /** ARNs. */
  webAcls: ['wafv2:GetWebACL'],
  /** ARNs of certificates in ACM besides the one whose names are read. */
  otherCertificates: ['acm:DescribeCertificate'],
} as const

type DependentKind = keyof typeof dependentActions
export const dependentKinds = Object.keys(dependentActions) as readonly DependentKind[]

/** What there is of each kind. */
export type Dependents = Readonly<Record<DependentKind, readonly string[]>>

function ofEach(list: (kind: DependentKind) => readonly string[]): Dependents {
  return Object.fromEntries(dependentKinds.map((kind) => [kind, list(kind)])) as Dependents
}

export const noDependents = ofEach(() => [])

/** Of a configuration that could not be read. */
export const anyDependents = ofEach(() => ['*'])

/** Both together, each thing once. */
export function together(a: Dependents, b: Dependents): Dependents {
  return ofEach((kind) => unique([...a[kind], ...b[kind]]))
}

/**
 * Reads them from a configuration as CloudFront sent it. `certificate`: the one that is asked for by itself.
 * @throws Failure `service-error`, outcome `refused`, when the configuration is not understood
 */
export function dependentsOf(xml: Uint8Array, certificate: string | undefined): Dependents {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(xml)
  let root: XmlElement
  try {
    root = parseXml(text)
  } catch (thrown) {
    if (!(thrown instanceof XmlError)) throw thrown
    throw new Failure('service-error', `The configuration is not understood: ${thrown.message}`, {
      outcome: 'refused',
      cause: thrown,
    })
  }
  const found = (name: string) => unique(everywhere(root, name).map((element) => textOf(element).trim()))
  const logging = elementsOf(root.parts).find(({ name }) => name === 'Logging')
  const logs = logging !== undefined && contentOf(logging, 'Enabled') === 'true'
  return {
    logBuckets: logs ? unique([bucketOf(contentOf(logging, 'Bucket') ?? '')]) : [],
    functions: found('LambdaFunctionARN'),
    vpcOrigins: found('VpcOriginId'),
    webAcls: unique([
      ...found('WebACLId').filter((id) => id.startsWith('arn:')),
      ...customized(root, 'WebAcl'),
    ]),
    otherCertificates: unique([...found('ACMCertificateArn'), ...customized(root, 'Certificate')]).filter(
      (arn) => arn !== certificate,
    ),
  }
}

/** The ARNs of what a tenant has in place of what its multi-tenant distribution has. */
function customized(root: XmlElement, name: string): string[] {
  return elementsOf(root.parts)
    .filter((part) => part.name === 'Customizations')
    .flatMap((part) => everywhere(part, name))
    .flatMap((element) => contentOf(element, 'Arn') ?? [])
}

/** The bucket of `NAME.s3.amazonaws.com`, in any of its regional forms; the name itself may have dots, and `.s3`. */
export function bucketOf(host: string): string {
  const end = host.lastIndexOf('.s3')
  return end < 0 ? host : host.slice(0, end)
}

function everywhere(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element.parts).flatMap((inner) => [
    ...(inner.name === name ? [inner] : []),
    ...everywhere(inner, name),
  ])
}

function contentOf(element: XmlElement, name: string): string | undefined {
  const inner = elementsOf(element.parts).find((one) => one.name === name)
  return inner === undefined ? undefined : textOf(inner).trim()
}

/** Each once, sorted, without empty ones. */
function unique(items: readonly string[]): string[] {
  return [...new Set(items)].filter((item) => item !== '').toSorted()
}
