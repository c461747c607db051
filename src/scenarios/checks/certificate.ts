import { certificateCovers } from '../../base/alias.ts'
import type { Certificate } from '../../base/distribution.ts'
import { type Finding, isBlocker, obstacle } from '../../base/finding.ts'
import type { Move } from '../../move/move.ts'
import type { Check } from '../../procedure/step.ts'

const day = 86_400_000
/** Keys that CloudFront can use; ACM can hold more (aws-docs: requirements for using SSL/TLS certificates with CloudFront). */
const usableKeys = new Set(['RSA_1024', 'RSA_2048', 'RSA_3072', 'RSA_4096', 'EC_prime256v1'])
const title = 'The target has a certificate for the alias'

/** The certificate attached to the target covers the alias and will still be good when the move is over. */
export const certificateForAlias: Check<Move> = {
  id: 'certificate',
  title,
  run: ({ alias, inputs, clock, observation: { target, certificate, conflicts } }) => {
    if (!target.known) return []
    const attached = target.value.certificate
    if (attached.source === 'none')
      return [
        obstacle(
          'certificate-missing',
          `${target.value.id} has only the default *.cloudfront.net certificate`,
          `Attach a certificate from us-east-1 that covers ${alias} to ${target.value.id}.`,
        ),
      ]
    const refused = !conflicts.known && conflicts.why.refusal === 'certificate'
    const judged = certificate?.known ? judge(certificate.value, alias, clock.now(), inputs.deadline) : []
    if (judged.some(isBlocker)) return judged
    // Names and dates can be right and CloudFront refuse it all the same: for its chain, or its authority.
    if (refused)
      return [obstacle('certificate-not-covering', conflicts.why.message, certificateRemedy(alias))]
    if (certificate?.known) return judged
    const proof = conflicts.known
      ? '; CloudFront answered the conflict list, which it does only if the certificate covers the name'
      : ''
    const why = certificate === undefined ? 'it is an IAM server certificate' : certificate.why.message
    return [
      {
        id: 'certificate-not-read',
        level: conflicts.known ? 'info' : 'warning',
        title: 'The certificate of the target could not be read',
        evidence: `${why}${proof}`,
        ...(certificate?.why.code === 'access-denied'
          ? {
              remedy:
                'Allow acm:DescribeCertificate on it, so that the action can check its names and dates.',
            }
          : {}),
      },
    ]
  },
}

/** Judges a certificate that could be read. Times in ms since the epoch, `run` in ms: the longest the move may take. */
export function judge(certificate: Certificate, alias: string, now: number, run: number): Finding[] {
  const { arn, names, status, keyAlgorithm, type, notBefore, notAfter } = certificate
  const findings: Finding[] = []
  if (!names.some((name) => certificateCovers(name, alias)))
    findings.push(
      obstacle(
        'certificate-not-covering',
        `it covers ${names.join(', ') || 'no name'}`,
        certificateRemedy(alias),
      ),
    )
  if (notAfter !== undefined && notAfter <= now + run)
    findings.push(
      obstacle(
        'certificate-expired',
        `it is valid until ${new Date(notAfter).toISOString()}`,
        'Attach a certificate that stays valid until after the move.',
      ),
    )
  const unusable = [
    ...(status === 'ISSUED' ? [] : [`its status is ${status}`]),
    ...(usableKeys.has(keyAlgorithm.replace('-', '_'))
      ? []
      : [`CloudFront cannot use its key (${keyAlgorithm})`]),
    ...(arn.split(':')[3] === 'us-east-1' ? [] : ['it is not in us-east-1']),
    ...(notBefore !== undefined && notBefore > now
      ? [`it is valid only from ${new Date(notBefore).toISOString()}`]
      : []),
  ]
  if (unusable.length > 0)
    findings.push(obstacle('certificate-unusable', unusable.join('; '), certificateRemedy(alias)))
  if (findings.length > 0) return findings
  findings.push({
    id: 'certificate',
    level: 'ok',
    title,
    evidence: `covers ${names.join(', ')}${notAfter === undefined ? '' : `; valid until ${new Date(notAfter).toISOString().slice(0, 10)}`}`,
  })
  if (type === 'PRIVATE')
    findings.push({
      id: 'certificate-private',
      level: 'warning',
      title: 'The certificate comes from a private certificate authority',
      evidence: 'CloudFront may refuse a new alias with it, and browsers do not trust it by default',
    })
  if (notAfter !== undefined && notAfter <= now + 14 * day)
    findings.push({
      id: 'certificate-expiring',
      level: 'warning',
      title: 'The certificate expires soon',
      evidence: `it is valid until ${new Date(notAfter).toISOString()}`,
      remedy: 'Check that it can renew: keep the ACM validation record in DNS.',
    })
  return findings
}

function certificateRemedy(alias: string): string {
  return `Attach an issued certificate from us-east-1 that covers ${alias} (by name or by a wildcard one label above it) to the target.`
}
