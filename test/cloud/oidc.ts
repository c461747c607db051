import { createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { Refused } from './identity.ts'
import type { World } from './world.ts'

/** The issuer that GitHub's tokens name and that IAM's OIDC providers are registered for. */
export const gitHubIssuer = 'https://token.actions.githubusercontent.com'

/** Claims of a JSON web token (RFC 7519). */
export type Claims = Readonly<Record<string, unknown>>

/** How to deviate from a token that GitHub would make. */
export interface Signing {
  readonly algorithm?: 'RS256' | 'ES256' | 'HS256' | 'none'
  /** Signed with this key instead of the issuer's. */
  readonly key?: KeyObject
  readonly keyId?: string
}

const keyId = 'local-cloud-1'
let pairs: { readonly rsa: Pair; readonly ec: Pair } | undefined
type Pair = { readonly privateKey: KeyObject; readonly publicKey: KeyObject }

/** The issuer's keys; made once for each process. */
function issuerKeys(): { readonly rsa: Pair; readonly ec: Pair } {
  pairs ??= {
    rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }),
    ec: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  }
  return pairs
}

/** A token with these claims, signed as GitHub's issuer does (RS256), or otherwise. */
export function signToken(claims: Claims, signing: Signing = {}): string {
  const { algorithm = 'RS256', keyId: kid = keyId } = signing
  const head = `${encoded({ typ: 'JWT', alg: algorithm, kid })}.${encoded(claims)}`
  const keys = issuerKeys()
  switch (algorithm) {
    case 'RS256':
      return `${head}.${sign('sha256', Buffer.from(head), signing.key ?? keys.rsa.privateKey).toString('base64url')}`
    case 'ES256':
      return `${head}.${sign('sha256', Buffer.from(head), {
        key: signing.key ?? keys.ec.privateKey,
        dsaEncoding: 'ieee-p1363',
      }).toString('base64url')}`
    case 'HS256':
      return `${head}.${Buffer.from('0'.repeat(32)).toString('base64url')}`
    case 'none':
      return `${head}.`
  }
}

/**
 * The claims of a token that GitHub's issuer made. Throws {@link Refused} with the codes and texts of STS:
 * InvalidIdentityToken for a token that is malformed, by another issuer, from the future or wrongly signed;
 * ExpiredTokenException past its `exp`.
 *
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
export function verifyToken(world: World, token: string): Claims {
  const [head = '', body = '', signature = '', ...rest] = token.split('.')
  const header = decoded(head)
  const claims = decoded(body)
  if (header === undefined || claims === undefined || rest.length > 0)
    throw invalid(
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    )
  if (claims['iss'] !== gitHubIssuer)
    throw invalid(`No OpenIDConnect provider found in your account for ${String(claims['iss'] ?? '')}`)
  if (header['kid'] !== keyId || !signedByIssuer(header['alg'], `${head}.${body}`, signature))
    throw invalid(
      "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
    )
  const now = Math.floor(world.now() / 1000)
  const { exp, iat, nbf } = claims
  if (typeof exp !== 'number' || typeof iat !== 'number')
    throw invalid('The ID Token provided is not a valid JWT. It must contain the claims exp and iat.')
  if (exp <= now)
    throw new Refused(
      400,
      'ExpiredTokenException',
      `Token expired: current date/time ${now} must be before the expiration date/time ${exp}`,
    )
  if (iat > now + 300 || (typeof nbf === 'number' && nbf > now + 300))
    throw invalid('The ID Token provided is not valid yet.')
  return claims
}

/** The claims of a token, unverified; undefined when it is none. */
export function claimsOf(token: string): Claims | undefined {
  return decoded(token.split('.')[1] ?? '')
}

function signedByIssuer(algorithm: unknown, head: string, signature: string): boolean {
  const bytes = Buffer.from(signature, 'base64url')
  const keys = issuerKeys()
  if (algorithm === 'RS256') return verify('sha256', Buffer.from(head), keys.rsa.publicKey, bytes)
  if (algorithm !== 'ES256') return false
  const key = createPublicKey(keys.ec.publicKey.export({ type: 'spki', format: 'pem' }))
  return verify('sha256', Buffer.from(head), { key, dsaEncoding: 'ieee-p1363' }, bytes)
}

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function decoded(part: string): Claims | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function invalid(message: string): Refused {
  return new Refused(400, 'InvalidIdentityToken', message)
}
