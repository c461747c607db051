import type { CloudResponse } from '../http.ts'
import type { CloudDistribution, Holder, World } from '../world.ts'
import { answer } from './answer.ts'
import { checkCertificate } from './certificate.ts'
import { type Config, readConfig, withAliases } from './config.ts'
import { dependentPermissions } from './dependents.ts'
import { checkSyntax } from './names.ts'
import { checkClaims } from './ownership.ts'
import { distributionXml } from './read.ts'
import { type Asked, arnOf, ownDistribution } from './request.ts'
import { invalidArgument, refused } from './texts.ts'
import { accept, configOf, latest } from './versions.ts'

/** PUT /2020-05-31/distribution/{Id}/config: replaces the whole configuration. */
export function updateDistribution(asked: Asked): CloudResponse {
  const { world, id } = asked
  asked.demand('cloudfront:UpdateDistribution', arnOf(asked, id))
  const distribution = ownDistribution(asked, id, 'noDistribution')
  const body = asked.request.body.toString('utf8')
  const precondition = () => checkIfMatch(world, distribution, asked.request.headers['if-match'], 'required')
  if (world.switches.preconditionBeforeValidation) precondition()
  const config = asKept(world, readConfig(body))
  if (world.switches.dependentPermissions) {
    for (const { action, resource } of dependentPermissions(config, distribution.account))
      asked.demand(action, resource)
  }
  if (world.switches.certificatePermission && config.acmArn !== undefined)
    asked.demand('acm:DescribeCertificate', config.acmArn)
  checkChange(world, distribution, config)
  if (!world.switches.preconditionBeforeValidation) precondition()
  accept(world, [{ distribution, config }])
  const written = { distribution, version: latest(distribution), config, status: distribution.status }
  return answer(distributionXml(asked, written), { etag: latest(distribution).etag })
}

/** A name is the same in either case; where the service gives names back in upper case it takes them so, too (U16). */
function asKept({ switches }: World, config: Config): Config {
  const aliases = config.aliases.map((alias) => alias.toLowerCase())
  if (switches.aliasCase === 'as-put' || aliases.join() === config.aliases.join()) return config
  return readConfig(withAliases(config.xml, aliases))
}

/**
 * If-Match against the ETag of now.
 * @throws Refused InvalidIfMatchVersion, PreconditionFailed
 */
export function checkIfMatch(
  world: World,
  holder: Holder,
  ifMatch: string | undefined,
  presence: 'required' | 'optional',
): void {
  if (ifMatch === undefined && presence === 'optional') return
  if (ifMatch === undefined || !/^"?E[A-Z0-9]+"?$/.test(ifMatch)) throw refused(world, 'ifMatch')
  if (ifMatch.replaceAll('"', '') === latest(holder).etag) return
  throw refused(world, world.switches.staleIfMatch === 412 ? 'precondition' : 'ifMatch')
}

/** All that CloudFront checks of a new configuration but its form. */
function checkChange(world: World, distribution: CloudDistribution, config: Config): void {
  const before = configOf(latest(distribution))
  if (before.callerReference !== config.callerReference) throw refused(world, 'callerReference')
  const changed = before.aliases.toSorted().join() !== config.aliases.toSorted().join()
  if (changed && distribution.continuousDeploymentPolicyId !== '')
    throw refused(world, 'continuousDeployment')
  checkAliases(world, distribution, config)
}

/** The rules for aliases that a creation and an update share. */
export function checkAliases(world: World, distribution: CloudDistribution, config: Config): void {
  for (const alias of config.aliases) checkSyntax(alias)
  if (new Set(config.aliases).size < config.aliases.length) {
    throw invalidArgument('The parameter CNAME contains duplicate values.')
  }
  if (config.aliases.length > 0) checkTakesAliases(world, distribution)
  if (config.aliases.length > world.switches.aliasQuota) throw refused(world, 'tooMany')
  checkCertificate(world, distribution, config)
  checkClaims(world, distribution, config)
}

/** @throws Refused when the distribution is of a kind that has no aliases (behaviour 25). */
export function checkTakesAliases(world: World, distribution: CloudDistribution): void {
  if (distribution.staging) throw refused(world, 'staging')
  if (distribution.tenantOnly) throw refused(world, 'tenantOnly')
}
