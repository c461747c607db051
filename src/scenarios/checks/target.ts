import { quotaRemedy } from '../../aws/refusals.ts'
import type { Distribution, Known } from '../../base/distribution.ts'
import { readAgain } from '../../base/failure.ts'
import { type Finding, obstacle } from '../../base/finding.ts'
import { listed } from '../../base/text.ts'
import type { Move } from '../../move/move.ts'
import { allOnTarget, openNames } from '../../move/names.ts'
import { foreignTo } from '../../move/sides.ts'
import type { Check } from '../../procedure/step.ts'
import { onlyByMover, withMover } from './method.ts'

/** Aliases a distribution can hold by default (aws-docs: CloudFront quotas). AWS raises it, and tells nobody how far. */
const defaultQuota = 100

/**
 * Says so where the target would hold more aliases than it can by default. Whether they fit CloudFront alone decides: it
 * says no before anything is taken from anybody, or it has raised the quota.
 */
export function aboveDefault({ id, aliases }: Distribution, names: readonly string[]): Finding[] {
  const count = new Set([...aliases, ...names]).size
  if (count <= defaultQuota || count === aliases.length) return []
  return [
    {
      id: 'target-full',
      level: 'warning',
      title: 'The target would exceed the default quota for aliases',
      evidence: `${id} holds ${aliases.length} aliases, and with ${listed(names)} ${count}; the default quota is ${defaultQuota}. CloudFront refuses the alias if your quota is lower`,
      remedy: quotaRemedy,
    },
  ]
}

/** The target exists, is in a state to serve, and has room for the alias. */
export const targetReady: Check<Move> = {
  id: 'target',
  title: 'The target can take the alias',
  about: 'run',
  run: ({ aliases: names, target: { account, id: given }, observation: { target } }) => {
    if (!target.known) {
      const { code, message, remedy, refusal } = target.why
      // A role that is limited to the target is refused for any other id in the same way.
      const id = refusal === 'permission' ? `Check that the target is ${given}. ` : ''
      return [obstacle(code, message, `${id}${remedy ?? readAgain}`, 'The target cannot be read')]
    }
    const { id, domain, aliases } = target.value
    const blockers = blockersOf(target.value, account)
    const ready: Finding = {
      id: 'target',
      level: 'ok',
      title: 'The target can take the alias',
      evidence: `${id} (${domain}) is enabled and holds ${aliases.length} ${aliases.length === 1 ? 'alias' : 'aliases'}`,
    }
    return [
      ...(blockers.length === 0 ? [ready] : blockers),
      ...aboveDefault(target.value, names),
      ...remarksOn(target.value),
    ]
  },
}

/** What keeps a target from serving the alias. `account`: that of the credentials. */
function blockersOf(target: Distribution, account: string): readonly Finding[] {
  const { id, enabled, staging, tenantOnly } = target
  const foreign = foreignTo(account, target)
  return [
    foreign !== undefined &&
      obstacle(
        'account-mismatch',
        foreign,
        'Set role-to-assume to a role of that account.',
        'The target belongs to a different account than the credentials',
      ),
    !enabled &&
      obstacle(
        'target-disabled',
        `${id} is disabled`,
        `Enable ${id} and wait until it is Deployed, then run again.`,
      ),
    staging &&
      obstacle(
        'target-staging',
        `${id} is a staging distribution`,
        'Set target-distribution to the primary distribution.',
      ),
    tenantOnly &&
      obstacle(
        'target-tenant-only',
        `${id} serves only through its tenants and cannot have an alias itself`,
        'Set target-distribution to the tenant (dt_…).',
      ),
  ].filter((one) => one !== false)
}

/** What does not keep it from that, and is to be known. */
function remarksOn({ id, status }: Distribution): readonly Finding[] {
  if (status === 'Deployed') return []
  return [
    {
      id: 'target-deploying',
      level: 'warning',
      title: 'The target is being deployed',
      evidence: `${id} is InProgress: it was changed a moment ago`,
      remedy: 'The move waits until it is Deployed. Check that no other pipeline is deploying it.',
    },
  ]
}

/** The same for a method that makes a mover call. What updates the target has a check of its own for the policy. */
export const readyForMover: Check<Move> = {
  ...targetReady,
  run: async (move) => {
    const { target } = move.observation
    const found = await targetReady.run(move)
    if (!target.known || !target.value.continuousDeploymentPolicy) return found
    return [...found, underPolicy('target', target.value)]
  },
}

/** The same of a source that only the mover call changes: whether CloudFront looks at its policy is not documented either. */
export const policyOfSource: Check<Move> = {
  id: 'source-policy',
  title: 'The mover call takes the alias off the source',
  about: 'run',
  run: (move) => {
    const { source } = move.observation
    if (allOnTarget(move) || !source?.known || !source.value.continuousDeploymentPolicy) return []
    return [underPolicy('source', source.value)]
  },
}

function underPolicy(side: 'source' | 'target', { id }: Distribution): Finding {
  return {
    id: 'continuous-deployment',
    level: 'warning',
    title: `The ${side} has a continuous-deployment policy`,
    evidence: `${id} has one; the mover call does not update the configuration, but CloudFront may refuse it`,
  }
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
      // What nobody holds is not in use, and an update adds it to a tenant as well.
      const inUse = openNames(move).some(({ observation: { holder } }) => holder.is !== 'nobody')
      const byMover = side === 'target' && inUse ? onlyByMover(read) : undefined
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
