import { describe, expect, test } from 'vitest'
import { issue } from '../../cloud/certificates.ts'
import { aliasesOf, type ControlPlane, controlPlane, ours, refusal, theirs, www } from '../control-plane.ts'
import { setAliases } from './cloudfront-calls.ts'

async function newTarget(plane: ControlPlane, certificate: Partial<Parameters<typeof issue>[1]>) {
  const made = await issue(plane.world, { account: ours, names: ['*.shop.example'], ...certificate })
  return plane.add({ certificateArn: made.arn })
}

describe('certificate rules', () => {
  test('20: an alias needs an attached certificate (guide, troubleshooting)', async () => {
    const plane = await controlPlane()
    const bare = plane.add({ certificateArn: undefined })
    const refused = await refusal(setAliases(plane.client(), bare.id, 'a.shop.example'))
    expect(refused).toMatchObject({ code: 'InvalidViewerCertificate', status: 400 })
    expect(refused.message).toContain(
      'you must attach a trusted certificate that validates your authorization',
    )
  })

  test.each([
    ['in another region', { region: 'eu-west-1' }],
    ['of another account', { account: theirs }],
    ['expired', { notBefore: Date.UTC(2025, 0, 1), notAfter: Date.UTC(2025, 6, 1) }],
    ['not valid yet', { notBefore: Date.UTC(2026, 6, 1), notAfter: Date.UTC(2027, 0, 1) }],
    ['revoked', { status: 'REVOKED' }],
    ['with a key that CloudFront cannot use', { keyAlgorithm: 'EC_secp384r1' as const }],
  ])(
    '20: a certificate %s does not exist for CloudFront (guide, certificate requirements)',
    async (_, certificate) => {
      const plane = await controlPlane()
      const { id } = await newTarget(plane, certificate)
      const refused = await refusal(setAliases(plane.client(), id, 'a.shop.example'))
      expect(refused).toMatchObject({ code: 'InvalidViewerCertificate', status: 400 })
      expect(refused.message).toContain(
        "The specified SSL certificate doesn't exist, isn't in us-east-1 region",
      )
    },
  )

  test('20: a wildcard in a certificate covers one label: neither the apex nor two (guide, CNAMEs page)', async () => {
    const plane = await controlPlane()
    const { id } = await newTarget(plane, {})
    for (const name of ['shop.example', 'a.b.shop.example', 'www.other.example']) {
      const refused = await refusal(setAliases(plane.client(), id, name))
      expect(refused).toMatchObject({ code: 'InvalidViewerCertificate', status: 400 })
      expect(refused.message).toContain("doesn't cover the alternate domain name")
    }
    await setAliases(plane.client(), id, 'a.shop.example', '*.shop.example')
  })

  test('20: an alias that is there already stays, whatever became of the certificate (guide, CNAMEs page)', async () => {
    const plane = await controlPlane()
    const certificate = plane.world.certificates.get(plane.certificateArn)
    if (certificate === undefined) throw new Error('no certificate')
    certificate.status = 'EXPIRED'
    await setAliases(plane.client(), plane.source.id, www)
    expect(aliasesOf(plane.source)).toEqual([www])
    expect(await refusal(setAliases(plane.client(), plane.source.id, www, 'b.shop.example'))).toMatchObject({
      code: 'InvalidViewerCertificate',
    })
  })
})
