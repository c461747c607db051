import type { CloudResponse } from '../http.ts'
import type { CloudDistribution, World } from '../world.ts'
import { answer } from './answer.ts'
import { readConfig } from './config.ts'
import { distributionXml } from './read.ts'
import { type Asked, arnOf, ownDistribution } from './request.ts'
import { refused } from './texts.ts'
import { checkAliases, checkIfMatch } from './update.ts'
import { accept, latest, randomId } from './versions.ts'

/** A distribution without configuration so far. Ids have 14 characters, domain names 13 and a `d` before them. */
export function emptyDistribution(
  world: World,
  account: string,
  id = randomId(world, 14),
): CloudDistribution {
  return {
    kind: 'distribution',
    id,
    arn: `arn:aws:cloudfront::${account}:distribution/${id}`,
    account,
    domain: `d${randomId(world, 14).slice(1).toLowerCase()}.cloudfront.net`,
    versions: [],
    status: 'InProgress',
    staging: false,
    tenantOnly: false,
    continuousDeploymentPolicyId: '',
    tags: new Map(),
  }
}

/** POST /2020-05-31/distribution */
export function createDistribution(asked: Asked): CloudResponse {
  const { world, identity } = asked
  const config = readConfig(asked.request.body.toString('utf8'))
  const distribution = emptyDistribution(world, identity.account)
  asked.demand('cloudfront:CreateDistribution', distribution.arn)
  distribution.staging = config.staging
  distribution.tenantOnly = config.tenantOnly
  checkAliases(world, distribution, config)
  world.distributions.set(distribution.id, distribution)
  accept(world, [{ distribution, config }])
  const shown = { distribution, version: latest(distribution), config, status: distribution.status }
  const location = `https://cloudfront.amazonaws.com/2020-05-31/distribution/${distribution.id}`
  return answer(distributionXml(asked, shown), { etag: latest(distribution).etag, location }, 201)
}

/** DELETE /2020-05-31/distribution/{Id}: a disabled one only. */
export function deleteDistribution(asked: Asked): CloudResponse {
  const { world, id } = asked
  asked.demand('cloudfront:DeleteDistribution', arnOf(asked, id))
  const distribution = ownDistribution(asked, id, 'noDistribution')
  checkIfMatch(world, distribution, asked.request.headers['if-match'], 'required')
  if (latest(distribution).enabled || distribution.status === 'InProgress')
    throw refused(world, 'notDisabled')
  world.distributions.delete(id)
  return answer('', {}, 204)
}
