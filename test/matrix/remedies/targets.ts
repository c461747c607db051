import { issue } from '../../cloud/certificates.ts'
import { allow, distribution } from '../../cloud/scene.ts'
import { edit, type Person } from './carry-out.ts'
import type { World } from './world.ts'

/** One element of the configuration of an end gets another value, at the level of the configuration itself. */
const put =
  (end: 'source' | 'target', before: RegExp, after: string): Person =>
  (stage) =>
    edit(stage, stage.scene[end], (xml) => xml.replace(before, after))
const withoutPolicy = (end: 'source' | 'target') => put(end, /policy-1/, '')

/** Another distribution is named as the target. */
const otherTarget: Person = ({ cloud, scene }) => {
  const { id } = distribution(cloud.world, {
    account: scene.account,
    id: 'EPRIMARY000001',
    certificateArn: scene.certificate.arn,
  })
  return { 'target-distribution': id }
}

/** A good certificate comes onto the target. */
const attach: Person = async (stage) => {
  const { cloud, scene } = stage
  const { arn } = await issue(cloud.world, {
    account: scene.account,
    names: [scene.zone.name, `*.${scene.zone.name}`],
  })
  const config = `<ViewerCertificate><CloudFrontDefaultCertificate>false</CloudFrontDefaultCertificate><ACMCertificateArn>${arn}</ACMCertificateArn><SSLSupportMethod>sni-only</SSLSupportMethod><MinimumProtocolVersion>TLSv1.2_2021</MinimumProtocolVersion><Certificate>${arn}</Certificate><CertificateSource>acm</CertificateSource></ViewerCertificate>`
  edit(stage, scene.target, (xml) => xml.replace(/<ViewerCertificate>.*<\/ViewerCertificate>/, config))
}

/** Something is wrong with the certificate of the target. */
export const certificates: readonly World[] = [
  {
    blocker: 'certificate-missing',
    name: 'the target has the default certificate',
    stage: { scene: { covered: [] } },
    person: attach,
  },
  {
    blocker: 'certificate-not-covering',
    name: 'the certificate is for another name',
    stage: { scene: { covered: ['other.example'] } },
    person: attach,
  },
  {
    blocker: 'certificate-not-covering',
    name: 'the certificate does not cover the wildcard',
    stage: { cross: { covered: ['www.shop.example'] } },
    inputs: () => ({ scenario: 'wildcard' }),
    person: attach,
  },
  {
    blocker: 'certificate-expired',
    name: 'the certificate has expired',
    stage: {},
    arrange: ({ scene, clock }) => {
      scene.certificate.notAfter = clock.now() - 1_000
    },
    person: attach,
  },
  {
    blocker: 'certificate-unusable',
    name: 'the certificate has been revoked',
    stage: {},
    arrange: ({ scene }) => {
      scene.certificate.status = 'REVOKED'
    },
    person: attach,
  },
]

/** Something else is wrong with the target, or with how it may be changed. */
export const targets: readonly World[] = [
  {
    blocker: 'target-disabled',
    name: 'the target is disabled',
    stage: { scene: { targetConfig: { enabled: false } } },
    person: put('target', /(<\/PriceClass><Enabled>)false/, '$1true'),
  },
  {
    blocker: 'target-staging',
    name: 'the target is a staging distribution',
    stage: { scene: { targetConfig: { staging: true } } },
    person: otherTarget,
  },
  {
    blocker: 'target-staging',
    name: 'a continuous-deployment policy is on the target',
    stage: { cross: { targetConfig: { continuousDeploymentPolicyId: 'policy-1' } } },
    inputs: () => ({ scenario: 'wildcard' }),
    person: withoutPolicy('target'),
  },
  {
    blocker: 'target-tenant-only',
    name: 'the target serves through tenants only',
    stage: { scene: { targetConfig: { tenantOnly: true } } },
    person: otherTarget,
  },
  {
    blocker: 'release-refused',
    name: 'a continuous-deployment policy is on the source',
    stage: { cross: { sourceConfig: { continuousDeploymentPolicyId: 'policy-1' } } },
    inputs: () => ({ scenario: 'wildcard' }),
    person: withoutPolicy('source'),
  },
  {
    blocker: 'access-denied',
    name: 'the target may not be read',
    stage: { scene: { policies: () => [allow(['cloudfront:ListDistributions'], '*')] } },
  },
]
