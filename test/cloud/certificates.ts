import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import { isIP } from 'node:net'
import {
  BasicConstraintsExtension,
  cryptoProvider,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509'
import type { CloudCertificate, World } from './world.ts'

cryptoProvider.set(webcrypto)

/** What a certificate is asked for. Times in ms since the epoch. */
export interface CertificateRequest {
  readonly account: string
  /** Subject alternative names; the first one is the domain name. */
  readonly names: readonly string[]
  /** Default: a new one in `region`. */
  readonly arn?: string
  /** Default: a day ago. */
  readonly notBefore?: number
  /** Default: in 397 days. */
  readonly notAfter?: number
  readonly keyAlgorithm?: KeyAlgorithm
  /** Default: ISSUED. */
  readonly status?: string
  /** Default: us-east-1, where CloudFront looks. */
  readonly region?: string
  /** Default: AMAZON_ISSUED. */
  readonly type?: CloudCertificate['type']
}

/** As ACM spells them. https://docs.aws.amazon.com/acm/latest/APIReference/API_CertificateDetail.html */
export type KeyAlgorithm =
  | 'RSA_1024'
  | 'RSA_2048'
  | 'RSA_3072'
  | 'RSA_4096'
  | 'EC_prime256v1'
  | 'EC_secp384r1'
  | 'EC_secp521r1'

type KeyPair = webcrypto.CryptoKeyPair
type Generation = webcrypto.EcKeyGenParams | webcrypto.RsaHashedKeyGenParams

const day = 86_400_000
const signing = { name: 'ECDSA', hash: 'SHA-256' }
const authorityName = 'CN=Authority of the local cloud'

/** Keys cost time to make and protect nothing here: one pair for each algorithm and process. */
const keys = new Map<KeyAlgorithm, Promise<KeyPair>>()
let authority: Promise<{ readonly pair: KeyPair; readonly pem: string }> | undefined

/** Makes a certificate, signed by the authority of this process, and files it in the world as ACM would. */
export async function issue(world: World, request: CertificateRequest): Promise<CloudCertificate> {
  const issued = await make(world, request)
  world.certificates.set(issued.arn, issued)
  return issued
}

/** Makes a certificate that no account has in ACM. */
export async function make(world: World, request: CertificateRequest): Promise<CloudCertificate> {
  const { account, names, region = 'us-east-1', keyAlgorithm = 'EC_prime256v1' } = request
  const notBefore = wholeSeconds(request.notBefore ?? world.now() - day)
  const notAfter = wholeSeconds(request.notAfter ?? world.now() + 397 * day)
  const pair = await keysOf(keyAlgorithm)
  const { pair: authorityPair } = await theAuthority()
  const certificate = await X509CertificateGenerator.create({
    serialNumber: hexadecimal(world, 16),
    subject: `CN=${(names[0] ?? '').slice(0, 64)}`,
    issuer: authorityName,
    notBefore: new Date(notBefore),
    notAfter: new Date(notAfter),
    publicKey: pair.publicKey,
    signingKey: authorityPair.privateKey,
    signingAlgorithm: signing,
    extensions: [
      new SubjectAlternativeNameExtension(
        names.map((value) => ({ type: isIP(value) ? 'ip' : 'dns', value })),
      ),
      new BasicConstraintsExtension(false, undefined, true),
    ],
  })
  const arn =
    request.arn ?? `arn:aws:acm:${region}:${account}:certificate/${identifier(hexadecimal(world, 16))}`
  return {
    arn,
    account,
    region,
    names,
    status: request.status ?? 'ISSUED',
    keyAlgorithm,
    type: request.type ?? 'AMAZON_ISSUED',
    serial: certificate.serialNumber.toLowerCase(),
    notBefore,
    notAfter,
    certificatePem: certificate.toString('pem'),
    keyPem: PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', pair.privateKey), 'PRIVATE KEY'),
  }
}

/** The certificate of the authority, PEM: what clients of the edges must trust. */
export async function authorityPem(): Promise<string> {
  return (await theAuthority()).pem
}

function theAuthority(): Promise<{ readonly pair: KeyPair; readonly pem: string }> {
  authority ??= (async () => {
    const pair = await generate('EC_prime256v1')
    const now = Date.now()
    const certificate = await X509CertificateGenerator.createSelfSigned({
      serialNumber: '01',
      name: authorityName,
      notBefore: new Date(now - 3650 * day),
      notAfter: new Date(now + 3650 * day),
      keys: pair,
      signingAlgorithm: signing,
      extensions: [
        new BasicConstraintsExtension(true, 0, true),
        new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      ],
    })
    return { pair, pem: certificate.toString('pem') }
  })()
  return authority
}

function keysOf(algorithm: KeyAlgorithm): Promise<KeyPair> {
  const made = keys.get(algorithm) ?? generate(algorithm)
  keys.set(algorithm, made)
  return made
}

const generations: Readonly<Record<KeyAlgorithm, Generation>> = {
  RSA_1024: rsa(1024),
  RSA_2048: rsa(2048),
  RSA_3072: rsa(3072),
  RSA_4096: rsa(4096),
  EC_prime256v1: { name: 'ECDSA', namedCurve: 'P-256' },
  EC_secp384r1: { name: 'ECDSA', namedCurve: 'P-384' },
  EC_secp521r1: { name: 'ECDSA', namedCurve: 'P-521' },
}

function generate(algorithm: KeyAlgorithm): Promise<KeyPair> {
  return webcrypto.subtle.generateKey(generations[algorithm], true, ['sign', 'verify'])
}

function rsa(modulusLength: number): webcrypto.RsaHashedKeyGenParams {
  return {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    publicExponent: new Uint8Array([1, 0, 1]),
    modulusLength,
  }
}

/** `bytes` bytes from the world's randomness; the first one is 16–127, so that a serial is positive and has no leading zero. */
function hexadecimal(world: World, bytes: number): string {
  return Array.from({ length: bytes }, (_, index) =>
    (index === 0 ? 16 + Math.floor(world.random() * 112) : Math.floor(world.random() * 256))
      .toString(16)
      .padStart(2, '0'),
  ).join('')
}

/** Certificates know nothing shorter; ms. */
function wholeSeconds(at: number): number {
  return Math.floor(at / 1000) * 1000
}

function identifier(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
