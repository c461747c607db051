import { certificateCovers } from '../../base/alias.ts'
import { attachCertificate, type Certificate } from '../../base/distribution.ts'
import type { Failure } from '../../base/failure.ts'
import { type Finding, isBlocker, obstacle, obstacles } from '../../base/finding.ts'
import { listed } from '../../base/text.ts'
import { known } from '../../move/answers.ts'
import type { Move } from '../../move/move.ts'
import { namesOf } from '../../move/names.ts'
import type { Check } from '../../procedure/step.ts'

const day = 86_400_000
/** Keys that CloudFront can use; ACM can hold more (aws-docs: requirements for using SSL/TLS certificates with CloudFront). */
const usableKeys = new Set(['RSA_1024', 'RSA_2048', 'RSA_3072', 'RSA_4096', 'EC_prime256v1'])
/** The end that is to get the alias: where the source is asked for the way back, the source. */
type Receiver = 'target' | 'source'

const titleOf = (end: Receiver) => `The ${end} has a certificate for the alias`

/** The certificate attached to the target, which is one for all names, covers them and will still be good when the move is over. */
export const certificateForAlias: Check<Move> = {
  id: 'certificate',
  about: 'run',
  title: titleOf('target'),
  run: (move) => {
    const { aliases, inputs, clock, observation } = move
    const { target, certificate } = observation
    if (!target.known) return []
    const { id, arn, certificate: attached } = target.value
    const to = { end: 'target', id, arn, aliases } as const
    if (attached.source === 'none') return [missing(to)]
    const lists = namesOf(move).map((one) => ({ alias: one.alias, conflicts: one.observation.conflicts }))
    const refused = lists.flatMap(({ alias, conflicts }) =>
      !conflicts.known && conflicts.why.refusal === 'certificate' ? [{ alias, why: conflicts.why }] : [],
    )
    const judged = certificate?.known
      ? judgeCertificate(certificate.value, to, clock.now(), inputs.deadline)
      : []
    if (judged.some(isBlocker)) return judged
    // Names and dates can be right and CloudFront refuse it all the same: for its chain, or its authority.
    const [first] = refused
    if (first !== undefined) {
      const bare = refused.map(({ alias }) => alias)
      const of = aliases.length > 1 ? `${bare.join(', ')}: ` : ''
      return [against('certificate-not-covering', { ...to, aliases: bare }, `${of}${first.why.message}`)]
    }
    if (certificate?.known) return judged
    const proven = lists.every(({ conflicts }) => conflicts.known)
    const proof = proven
      ? '; CloudFront answered the conflict list, which it does only if the certificate covers the name'
      : ''
    return [unread('target', certificate?.why, proven ? 'info' : 'warning', proof)]
  },
}

/**
 * The certificate of the source would let it have the names again: where the way back puts them there, that has to be proven before
 * they leave it. `names`: those that would be put back.
 */
export function certificateForWayBack(names: (move: Move) => readonly string[]): Check<Move> {
  const end = 'source'
  return {
    id: 'certificate-way-back',
    about: 'run',
    title: wayBackTitle,
    run: async (move): Promise<Finding[]> => {
      const { inputs, clock, source, observation } = move
      const aliases = names(move)
      if (aliases.length === 0 || source === undefined || observation.source?.known !== true) return []
      const { id, arn, certificate: attached } = observation.source.value
      const to = { end, id, arn, aliases } as const
      if (attached.source === 'none') return [missing(to)]
      const { certificate: seen } = observation
      const shared = attached.source === 'acm' && seen?.known === true && seen.value.arn === attached.arn
      const read = shared
        ? seen
        : attached.source === 'acm'
          ? await known(source.certificate(attached.arn))
          : undefined
      // The policies of the documentation leave it to the account whether its certificate can be read.
      if (read?.known !== true)
        return [unread(end, read?.why, read?.why.code === 'access-denied' ? 'info' : 'warning')]
      const { notAfter } = read.value
      // Browsers refuse it by now: no way back could serve users there again, so that it keeps nobody from leaving.
      if (notAfter !== undefined && notAfter <= clock.now()) return [ended(id, notAfter)]
      const judged = judgeCertificate(read.value, to, clock.now(), inputs.deadline)
      // How long it lasts after the move does not matter.
      return judged
        .filter(({ level }) => level !== 'warning')
        .map((one) =>
          one.level === 'ok' ? { ...one, id: 'certificate-way-back', title: wayBackTitle } : one,
        )
    },
  }
}

/**
 * What the certificate of the source does to a way back that puts the names there again: `no` and why, or that it could not be read.
 * `undefined`: nothing.
 */
export async function wayBackUnder(
  move: Move,
  aliases: readonly string[],
): Promise<{ readonly is: 'no' | 'unread'; readonly why: string } | undefined> {
  const found = await certificateForWayBack(() => aliases).run(move)
  const why = found.map(({ evidence }) => evidence).join('; ')
  if (found.length === 0 || found.every(({ level }) => level === 'ok')) return undefined
  return { is: found.some(({ id }) => id === 'certificate-not-read') ? 'unread' : 'no', why }
}

const wayBackTitle = 'The source has a certificate for the way back'

function ended(id: string, notAfter: number): Finding {
  return {
    id: 'certificate-way-back',
    level: 'warning',
    title: 'The certificate of the source has expired',
    evidence: `it was valid until ${new Date(notAfter).toISOString()}: CloudFront would not return the alias to ${id} if it refused it to the target`,
    remedy: `For a way back, attach a valid certificate to ${id} before the move.`,
  }
}

/** That a certificate could not be read. `proof`: what shows all the same that it is right. */
export function unread(
  end: Receiver,
  why: Failure | undefined,
  level: 'info' | 'warning',
  proof = '',
): Finding {
  const remedy = 'Allow acm:DescribeCertificate on it, so that the action can check its names and dates.'
  return {
    id: 'certificate-not-read',
    level,
    title: `The certificate of the ${end} was not read`,
    evidence: `${why === undefined ? 'it is an IAM server certificate' : why.message}${proof}`,
    ...(why?.code === 'access-denied' ? { remedy } : {}),
  }
}

/** Who is to get which names. */
interface Getter {
  readonly end: Receiver
  readonly id: string
  /** Of the end itself. */
  readonly arn: string
  readonly aliases: readonly string[]
}

/** What is wrong with a certificate, and what to do about it. */
function against(
  code: 'certificate-not-covering' | 'certificate-expired' | 'certificate-unusable',
  { end, id, arn, aliases }: Getter,
  evidence: string,
): Finding {
  const remedy =
    code === 'certificate-expired'
      ? `Attach a certificate that stays valid until after the move to ${id}.`
      : attachCertificate(arn, `${listed(aliases)} (by name or by a wildcard one label above it)`, id)
  return obstacle(code, evidence, remedy, obstacles[code].replace('target', end))
}

function missing({ end, id, arn, aliases }: Getter): Finding {
  return obstacle(
    'certificate-missing',
    `${id} has only the default *.cloudfront.net certificate`,
    attachCertificate(arn, listed(aliases), id),
    obstacles['certificate-missing'].replace('target', end),
  )
}

/** Judges a certificate that could be read. Times in ms since the epoch, `run` in ms: the longest the move may take. */
export function judgeCertificate(certificate: Certificate, to: Getter, now: number, run: number): Finding[] {
  const { names, type, notAfter } = certificate
  const findings: Finding[] = []
  const aliases = to.aliases.filter((alias) => !names.some((name) => certificateCovers(name, alias)))
  if (aliases.length > 0)
    findings.push(
      against(
        'certificate-not-covering',
        { ...to, aliases },
        `it covers ${names.join(', ') || 'no name'}${to.aliases.length > 1 ? `, not ${aliases.join(', ')}` : ''}`,
      ),
    )
  if (notAfter !== undefined && notAfter <= now + run)
    findings.push(against('certificate-expired', to, `it is valid until ${new Date(notAfter).toISOString()}`))
  const unusable = againstUse(certificate, now)
  if (unusable.length > 0) findings.push(against('certificate-unusable', to, unusable.join('; ')))
  if (findings.length > 0) return findings
  findings.push({
    id: 'certificate',
    level: 'ok',
    title: titleOf(to.end),
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

/** Why CloudFront cannot use a certificate now, whatever it covers. */
function againstUse({ arn, status, keyAlgorithm, notBefore }: Certificate, now: number): string[] {
  return [
    ...(status === 'ISSUED' ? [] : [`its status is ${status}`]),
    ...(usableKeys.has(keyAlgorithm.replace('-', '_'))
      ? []
      : [`CloudFront cannot use its key (${keyAlgorithm})`]),
    ...(arn.split(':')[3] === 'us-east-1' ? [] : ['it is not in us-east-1']),
    ...(notBefore !== undefined && notBefore > now
      ? [`it is valid only from ${new Date(notBefore).toISOString()}`]
      : []),
  ]
}
