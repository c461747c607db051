import type { Distribution, Known } from '../../base/distribution.ts'
import type { Finding } from '../../base/finding.ts'
import { obstacle } from '../../base/obstacle.ts'
import type { Move } from '../../move/move.ts'
import type { Check } from '../../procedure/step.ts'
import { withMover } from './other-method.ts'

/**
 * Why no update can put the names on this target: to a tenant CloudFront documents only the mover call for a name that is in use
 * (aws-docs: "Move an alternate domain name to a different distribution"). `undefined`: an update can.
 */
export function onlyByMover(target: Known<Distribution>): string | undefined {
  if (!target.known || target.value.tenant === undefined) return undefined
  return `the target ${target.value.id} is a distribution tenant, to which only the mover call moves a name that is in use`
}

/**
 * A staging distribution holds no aliases, and CloudFront refuses to change the aliases of one that has a staging
 * distribution tied to it by a continuous-deployment policy (aws-docs: continuous deployment, quotas and considerations).
 */
function updatable(
  id: string,
  side: 'source' | 'target',
  blocked: 'target-staging' | 'release-refused',
  pick: (move: Move) => Known<Distribution> | undefined,
): Check<Move> {
  const title = `CloudFront accepts changes to the aliases of the ${side}`
  return {
    id,
    title,
    about: 'run',
    run: (move): Finding[] => {
      const read = pick(move)
      if (!read?.known) return []
      const { staging, continuousDeploymentPolicy } = read.value
      const block = (evidence: string, remedy: string): Finding[] => [
        obstacle(blocked, evidence, remedy, `The aliases of the ${side} cannot be changed`),
      ]
      const byMover = side === 'target' ? onlyByMover(read) : undefined
      if (byMover !== undefined)
        return [
          obstacle(
            'claim-refused',
            byMover,
            withMover(move),
            'This method cannot move an alias to a distribution tenant',
          ),
        ]
      if (staging && side === 'source')
        return block(
          `${read.value.id} is a staging distribution`,
          'Set source-distribution to the primary distribution.',
        )
      if (continuousDeploymentPolicy)
        return block(
          `${read.value.id} has a continuous-deployment policy, so CloudFront refuses changes to its aliases`,
          `Remove the continuous-deployment policy from ${read.value.id}, wait until it is Deployed, and run again.`,
        )
      return []
    },
  }
}

/** The target's aliases can be changed by an update of its configuration. */
export const updatableTarget = updatable(
  'target-updatable',
  'target',
  'target-staging',
  ({ observation }) => observation.target,
)

/** The source's configuration can be updated. */
export const updatableSource = updatable(
  'source-updatable',
  'source',
  'release-refused',
  ({ observation }) => observation.source,
)
