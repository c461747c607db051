import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { CloudRequest } from './http.ts'
import { refuseExpired } from './iam.ts'
import { type Identity, Refused } from './identity.ts'
import { wallTime } from './time.ts'
import type { World } from './world.ts'

/** What an endpoint demands of a signature. */
export interface Scope {
  /** As in the credential scope: `cloudfront`. */
  readonly service: string
  /** Undefined: any region, as endpoints of regional services take the one they are in. */
  readonly region?: string
}

/** The credential scope of a signed request. */
export interface Credential {
  readonly accessKeyId: string
  readonly day: string
  readonly region: string
  readonly service: string
}

/** How far the date of a request may be from the clock, either way; ms. */
const skew = 15 * 60_000

/**
 * Who signed `request`: verifies Signature Version 4 as AWS does and answers the identity. Throws {@link Refused}:
 * MissingAuthenticationToken, IncompleteSignature, InvalidClientTokenId, ExpiredToken, SignatureDoesNotMatch,
 * RequestTimeTooSkewed, all 403 but the second. The date of the signature is compared with the machine's clock, because
 * clients sign with that even where the world runs on virtual time; whether a session has expired is up to the world's.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function authenticate(world: World, request: CloudRequest, scope: Scope): Identity {
  const signed = parse(request)
  const { credential } = signed
  const identity = world.identities.get(credential.accessKeyId)
  const token = request.headers['x-amz-security-token']
  if (identity === undefined || identity.sessionToken !== token)
    throw new Refused(403, 'InvalidClientTokenId', 'The security token included in the request is invalid.')
  refuseExpired(identity, world.now())
  if (scope.region !== undefined && credential.region !== scope.region)
    throw mismatch(`Credential should be scoped to a valid region, not '${credential.region}'. `)
  if (credential.service !== scope.service)
    throw mismatch(`Credential should be scoped to correct service: '${scope.service}'. `)
  const date = request.headers['x-amz-date'] ?? ''
  checkDate(date, credential)
  const unsigned = [
    'host',
    ...Object.keys(request.headers).filter((name) => name.startsWith('x-amz-')),
  ].filter((name) => !signed.headers.includes(name))
  if (unsigned.length > 0) throw mismatch(`Headers must be signed: ${unsigned.join(', ')}`)
  const payload = sha256(request.body)
  const toSign = [
    'AWS4-HMAC-SHA256',
    date,
    `${credential.day}/${credential.region}/${credential.service}/aws4_request`,
    sha256(canonicalRequest(request, signed.headers, payload)),
  ].join('\n')
  if (!equal(hmac(signingKey(identity, credential), toSign), signed.signature))
    throw mismatch(
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access ' +
        'Key and signing method. Consult the service documentation for details.',
    )
  return identity
}

/** The credential scope that a request names, unverified. Throws {@link Refused} like {@link authenticate}. */
export function credentialOf(request: CloudRequest): Credential {
  return parse(request).credential
}

interface Signed {
  readonly credential: Credential
  readonly headers: readonly string[]
  readonly signature: string
}

function parse(request: CloudRequest): Signed {
  const authorization = request.headers['authorization']
  if (authorization === undefined)
    throw new Refused(403, 'MissingAuthenticationToken', 'Missing Authentication Token')
  const match =
    /^AWS4-HMAC-SHA256 Credential=([^/,\s]+)\/(\d{8})\/([^/,\s]+)\/([^/,\s]+)\/aws4_request,\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]{64})$/.exec(
      authorization,
    )
  const [, accessKeyId, day, region, service, headers, signature] = match ?? []
  if (!accessKeyId || !day || !region || !service || !headers || !signature)
    throw new Refused(
      400,
      'IncompleteSignature',
      "Authorization header requires 'Credential', 'SignedHeaders' and 'Signature' parameters.",
    )
  return { credential: { accessKeyId, day, region, service }, headers: headers.split(';'), signature }
}

function checkDate(date: string, credential: Credential): void {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date)
  if (parts === null)
    throw new Refused(400, 'IncompleteSignature', "Date must be in ISO-8601 'basic format'. Got ''.")
  const [year = 0, month = 1, day, hours, minutes, seconds] = parts.slice(1).map(Number)
  const at = Date.UTC(year, month - 1, day, hours, minutes, seconds)
  if (Math.abs(at - wallTime.now()) > skew)
    throw new Refused(
      403,
      'RequestTimeTooSkewed',
      `The difference between the request time and the current time is too large: ${date} (${skew / 60_000} min.)`,
    )
  if (!date.startsWith(credential.day))
    throw mismatch(
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${credential.day}'`,
    )
}

function canonicalRequest(request: CloudRequest, signedHeaders: readonly string[], payload: string): string {
  const query = request.rawQuery
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', ...value] = pair.split('=')
      return [
        percentEncoded(decodeURIComponent(name)),
        percentEncoded(decodeURIComponent(value.join('='))),
      ] as const
    })
    .sort(([a, x], [b, y]) => compare(a, b) || compare(x, y))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
  const headers = signedHeaders
    .map((name) => `${name}:${(request.headers[name] ?? '').trim().replace(/\s+/g, ' ')}\n`)
    .join('')
  // All services but S3 sign the path as it is sent, encoded once more.
  const path = request.path.split('/').map(percentEncoded).join('/')
  return [request.method, path, query, headers, signedHeaders.join(';'), payload].join('\n')
}

/** Keys of an identity by day, region and service: thousands of requests are signed with one of them. */
const signingKeys = new WeakMap<Identity, Map<string, Buffer>>()

function signingKey(identity: Identity, { day, region, service }: Credential): Buffer {
  const keys = signingKeys.get(identity) ?? new Map<string, Buffer>()
  signingKeys.set(identity, keys)
  const scope = `${day}/${region}/${service}`
  const key =
    keys.get(scope) ??
    [day, region, service, 'aws4_request'].reduce(hmac, Buffer.from(`AWS4${identity.secretAccessKey}`))
  keys.set(scope, key)
  return key
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

function equal(signature: Buffer, hex: string): boolean {
  return timingSafeEqual(signature, Buffer.from(hex, 'hex'))
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex')
}

/** RFC 3986: everything but unreserved characters, also those that encodeURIComponent leaves alone. */
function percentEncoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function mismatch(message: string): Refused {
  return new Refused(403, 'SignatureDoesNotMatch', message)
}
