import type { CloudCertificate, CloudDistribution, Holder, World } from '../world.ts'
import type { Config, Settings } from './config.ts'
import { certificateNameCovers } from './names.ts'
import { invalidArgument, refused } from './texts.ts'

/** Key types that CloudFront can use (guide, certificate requirements). */
const usableKeys = ['RSA_1024', 'RSA_2048', 'RSA_3072', 'RSA_4096', 'EC_prime256v1']

/** ARN of the certificate that a configuration names, in ACM or in IAM; an IAM id is the last part of its ARN here. */
export function attachedArn(world: World, config: Settings): string | undefined {
  if (config.acmArn !== undefined || config.iamId === undefined) return config.acmArn
  const id = config.iamId
  return (
    [...world.certificates.keys()].find((arn) => arn.startsWith('arn:aws:iam::') && arn.endsWith(`/${id}`)) ??
    id
  )
}

function usable(world: World, arn: string, account: string): CloudCertificate | undefined {
  const certificate = world.certificates.get(arn)
  if (certificate === undefined || certificate.account !== account || certificate.status !== 'ISSUED') return
  if (certificate.region !== 'us-east-1' && !arn.startsWith('arn:aws:iam::')) return
  const now = world.now()
  const valid = certificate.notBefore <= now && now < certificate.notAfter
  return valid && usableKeys.includes(certificate.keyAlgorithm) ? certificate : undefined
}

const coversAlias = (certificate: CloudCertificate, alias: string): boolean =>
  certificate.names.some((name) => certificateNameCovers(name, alias))

/**
 * The certificate rules of an update, in the order of the troubleshooting page: none attached or not trusted, not
 * usable, not covering. Aliases that are there already need no certificate that covers them.
 * @throws Refused InvalidViewerCertificate
 */
export function checkCertificate(world: World, distribution: CloudDistribution, config: Config): void {
  const before = distribution.versions.at(-1)
  const added = config.aliases.filter((alias) => !before?.aliases.includes(alias))
  const arn = attachedArn(world, config)
  if (arn === undefined) {
    if (config.aliases.length > 0) throw refused(world, 'noCertificate')
    return
  }
  if (added.length === 0 && arn === before?.certificateArn) return
  const certificate = usable(world, arn, distribution.account)
  if (certificate === undefined) throw refused(world, 'badCertificate')
  if (certificate.type === 'PRIVATE' && added.length > 0) throw refused(world, 'noCertificate')
  if (added.some((alias) => !coversAlias(certificate, alias))) throw refused(world, 'notCovered')
}

/** ARN of the certificate by which a holder serves: a tenant without one of its own has its multi-tenant distribution's. */
function servingArn(world: World, { versions }: Holder): string | undefined {
  const version = versions.at(-1)
  const parent = world.distributions.get(version?.parentId ?? '')
  return version?.certificateArn ?? parent?.versions.at(-1)?.certificateArn
}

/**
 * What the finders, the movers and an update of a tenant ask of whom a name is to go to. `own`: the certificate that an
 * update gives it.
 * @throws Refused InvalidArgument
 */
export function checkTargetCovers(world: World, target: Holder, alias: string, own?: string): void {
  const arn = own ?? servingArn(world, target)
  const certificate = arn === undefined ? undefined : usable(world, arn, target.account)
  if (certificate === undefined || certificate.type === 'PRIVATE' || !coversAlias(certificate, alias)) {
    throw refused(world, 'targetCertificate')
  }
}

/** @throws Refused InvalidArgument when a name is longer than the model allows. */
export function checkLength(name: string, most: number, parameter: string): void {
  if (name === '' || name.length > most) throw invalidArgument(`The parameter ${parameter} is not valid.`)
}
