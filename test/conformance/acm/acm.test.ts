import { X509Certificate } from 'node:crypto'
import {
  ACMClient,
  DescribeCertificateCommand,
  ListCertificatesCommand,
  type ListCertificatesCommandInput,
} from '@aws-sdk/client-acm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acmEndpoint } from '../../cloud/acm.ts'
import { authorityPem, issue, type KeyAlgorithm } from '../../cloud/certificates.ts'
import type { Identity } from '../../cloud/identity.ts'
import { denying, everything, keys } from '../../cloud/scene.ts'
import type { RunningServer } from '../../cloud/server.ts'
import { wallTime } from '../../cloud/time.ts'
import { World } from '../../cloud/world.ts'
import { credentialsOf, loopback, refusalOf } from '../loopback.ts'

const account = '111122223333'
const world = new World(wallTime)
const operator = keys(world, account)
let server: RunningServer
const clients: ACMClient[] = []

beforeAll(async () => {
  server = await loopback(world, acmEndpoint(world))
})

afterAll(async () => {
  for (const client of clients) client.destroy()
  await server.stop()
})

function acm(identity: Identity, region = 'us-east-1'): ACMClient {
  const client = new ACMClient({
    endpoint: server.url,
    region,
    maxAttempts: 1,
    credentials: credentialsOf(identity),
  })
  clients.push(client)
  return client
}

const describeArn = (CertificateArn: string, client = acm(operator)) =>
  client.send(new DescribeCertificateCommand({ CertificateArn }))

describe('DescribeCertificate (behaviour 57, ACM API reference)', () => {
  test('tells of a certificate what the certificate itself says', async () => {
    const certificate = await issue(world, { account, names: ['www.example.com', '*.example.com'] })
    const { Certificate: answer } = await describeArn(certificate.arn)
    const x509 = new X509Certificate(certificate.certificatePem)
    expect(answer?.Serial?.replaceAll(':', '')).toBe(x509.serialNumber.toLowerCase())
    expect(certificate.serial).toBe(x509.serialNumber.toLowerCase())
    expect(x509.subjectAltName).toBe('DNS:www.example.com, DNS:*.example.com')
    expect(answer?.SubjectAlternativeNames).toEqual(['www.example.com', '*.example.com'])
    expect(answer?.DomainName).toBe('www.example.com')
    expect(answer?.Status).toBe('ISSUED')
    expect(answer?.KeyAlgorithm).toBe('EC_prime256v1')
    expect(answer?.Type).toBe('AMAZON_ISSUED')
    expect([answer?.NotBefore, answer?.NotAfter]).toEqual([new Date(x509.validFrom), new Date(x509.validTo)])
    expect(x509.verify(new X509Certificate(await authorityPem()).publicKey)).toBe(true)
  })

  test.each<[KeyAlgorithm, string]>([
    ['RSA_2048', 'rsa'],
    ['EC_prime256v1', 'ec'],
    ['EC_secp384r1', 'ec'],
  ])('a key of type %s is a real one', async (keyAlgorithm, type) => {
    const { certificatePem } = await issue(world, { account, names: ['k.example.com'], keyAlgorithm })
    expect(new X509Certificate(certificatePem).publicKey.asymmetricKeyType).toBe(type)
  })

  test('sees its own region and its own account only', async () => {
    const here = await issue(world, { account, names: ['a.example.com'] })
    const elsewhere = await issue(world, { account, names: ['b.example.com'], region: 'eu-west-1' })
    const foreign = await issue(world, { account: '444455556666', names: ['c.example.com'] })
    expect((await describeArn(here.arn)).Certificate?.CertificateArn).toBe(here.arn)
    expect((await refusalOf(describeArn(here.arn, acm(operator, 'eu-west-1')))).code).toBe(
      'ResourceNotFoundException',
    )
    expect((await refusalOf(describeArn(elsewhere.arn))).code).toBe('ResourceNotFoundException')
    expect((await refusalOf(describeArn(foreign.arn))).code).toBe('ResourceNotFoundException')
    const { Certificate } = await describeArn(elsewhere.arn, acm(operator, 'eu-west-1'))
    expect(Certificate?.CertificateArn).toBe(elsewhere.arn)
  })

  test('refuses what is no ARN of a certificate, and an identity without the permission', async () => {
    expect((await refusalOf(describeArn('arn:aws:acm:us-east-1:1:nothing'))).code).toBe('InvalidArnException')
    const certificate = await issue(world, { account, names: ['d.example.com'] })
    const limited = keys(world, account, denying([everything], 'acm:DescribeCertificate'))
    const { code, message } = await refusalOf(describeArn(certificate.arn, acm(limited)))
    expect(code).toBe('AccessDeniedException')
    expect(message).toContain(
      `is not authorized to perform: acm:DescribeCertificate on resource: ${certificate.arn}`,
    )
  })

  test('names what is wrong with a signature as JSON services do', async () => {
    const { arn } = await issue(world, { account, names: ['e.example.com'] })
    const unknown = acm({ ...operator, accessKeyId: 'AKIA0' })
    expect((await refusalOf(describeArn(arn, unknown))).code).toBe('UnrecognizedClientException')
    const wrong = acm({ ...operator, secretAccessKey: 'wrong' })
    expect((await refusalOf(describeArn(arn, wrong))).code).toBe('InvalidSignatureException')
    const expired: Identity = { ...operator, accessKeyId: 'ASIA0', sessionToken: 't', expiresAt: 1 }
    world.identities.set(expired.accessKeyId, expired)
    expect((await refusalOf(describeArn(arn, acm(expired)))).code).toBe('ExpiredTokenException')
  })
})

test('ListCertificates hides ECDSA and long RSA keys unless asked for them (behaviour 57, ACM API_Filters)', async () => {
  const other = '777788889999'
  const lister = acm(keys(world, other))
  const { arn: rsa } = await issue(world, {
    account: other,
    names: ['r.example.com'],
    keyAlgorithm: 'RSA_2048',
  })
  const { arn: ec } = await issue(world, { account: other, names: ['e.example.com'] })
  const { arn: long } = await issue(world, {
    account: other,
    names: ['l.example.com'],
    keyAlgorithm: 'RSA_3072',
  })
  const listed = async (input: ListCertificatesCommandInput) =>
    (await lister.send(new ListCertificatesCommand(input))).CertificateSummaryList?.map(
      (one) => one.CertificateArn,
    )
  expect(await listed({})).toEqual([rsa])
  expect(await listed({ Includes: { keyTypes: ['EC_prime256v1', 'RSA_3072'] } })).toEqual([ec, long])
  expect(await listed({ CertificateStatuses: ['EXPIRED'] })).toEqual([])
})
