import { type ACMClient, DescribeCertificateCommand } from '@aws-sdk/client-acm'
import type { Certificate } from '../base/distribution.ts'
import type { Asked } from './call.ts'
import { required } from './cloudfront/distribution.ts'
import type { Signed } from './signed.ts'

/** What ACM says of a certificate (aws-docs: API_DescribeCertificate). @throws Failure */
export function describeCertificate(acm: Signed<ACMClient>, arn: string): Promise<Certificate> {
  const asked: Asked = {
    operation: 'acm:DescribeCertificate',
    resource: arn,
    about: arn,
    refusedAs: 'certificate-unusable',
  }
  return acm.read(asked, async (client, options) => {
    const answer = await client.send(new DescribeCertificateCommand({ CertificateArn: arn }), options)
    const found = required(answer.Certificate, 'Certificate')
    return {
      arn,
      names: (found.SubjectAlternativeNames ?? [required(found.DomainName, 'DomainName')]).map((name) =>
        name.toLowerCase(),
      ),
      status: required(found.Status, 'Status'),
      keyAlgorithm: required(found.KeyAlgorithm, 'KeyAlgorithm'),
      type: found.Type ?? '',
      serial: (found.Serial ?? '').replaceAll(':', '').toLowerCase(),
      notBefore: found.NotBefore?.getTime(),
      notAfter: found.NotAfter?.getTime(),
    }
  })
}
